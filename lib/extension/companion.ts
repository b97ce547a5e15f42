/** Reaching the companion of a tab: asked first, put into the page only where nobody answers. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { allLanguageFiles, filesFor } from './language-files';
import type { CommandMessage, TabReached } from './messages';

/**
 * Sends `message` to the companion of the tab, and starts the companion where there is none. Needs a grant for
 * the tab: the reader's click or key gives one. Where the browser keeps the page for itself, nothing happens.
 */
export async function tellCompanion(tabId: number, message: CommandMessage): Promise<void> {
  if (await tellIfThere(tabId, message)) return;
  const isStarted = await startCompanion(tabId);
  // Firefox takes an injection into its own pages without a word, and does nothing.
  if (isStarted && (await tellIfThere(tabId, message))) announceReach(tabId);
}

/**
 * Puts the companion into the page of a tab; where it is there already, nothing changes. Resolves to false where the
 * browser refuses: it keeps the page for itself (settings, store, new tab, PDF viewer), or there is no grant.
 */
export async function startCompanion(tabId: number): Promise<boolean> {
  try {
    await inject(tabId, [...(await filesForPage(tabId)), '/companion.js']);
    return true;
  } catch {
    return false;
  }
}

/** Gives the companion of a tab all languages. Where the grant has gone it does without. */
export async function bringAllLanguages(tabId: number): Promise<void> {
  await inject(tabId, allLanguageFiles()).catch(() => undefined);
}

/** Tells the panel, which may wait for a grant in this tab, that it can be reached now. */
export function announceReach(tabId: number): void {
  const message: TabReached = { type: 'tab-reached', tabId };
  // Mostly no view is open, and the browser calls that an error.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** The scripts that the companion needs for the language which the page declares. */
async function filesForPage(tabId: number): Promise<readonly ScriptPublicPath[]> {
  const results = await browser.scripting.executeScript({
    ...unawaited(tabId),
    // No tag is as long as that (RFC 5646, 4.4.1); there may be no root yet, and there may be megabytes.
    func: () => document.querySelector(':root')?.getAttribute('lang')?.slice(0, 35),
  });
  const parsed = v.safeParse(v.tuple([v.object({ result: v.string() })]), results);
  return filesFor(parsed.success ? parsed.output[0].result : '');
}

async function inject(tabId: number, files: readonly ScriptPublicPath[]): Promise<void> {
  await browser.scripting.executeScript({ ...unawaited(tabId), files: [...files] });
}

/** A news page may wait minutes for its last advertisement; the companion itself waits for the text. */
function unawaited(tabId: number) {
  return { target: { tabId }, injectImmediately: true };
}

/** Sends `message` to the companion of the tab; resolves to false where there is none. */
export async function tellIfThere(tabId: number, message: CommandMessage): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage<CommandMessage, unknown>(tabId, message, { frameId: 0 })) === true;
  } catch {
    // The browser's way to say that nobody listens in this tab.
    return false;
  }
}
