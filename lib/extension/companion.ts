/** Reaching the companion of a tab: asked first, put into the page only where nobody answers. */
import { browser } from 'wxt/browser';
import type { CommandMessage, TabReached } from './messages';

/** The browser does not let extensions into this page: settings, store, new tab, PDF viewer; or no grant is there. */
export class UnreachablePageError extends Error {
  override name = 'UnreachablePageError';
}

/**
 * Sends `message` to the companion of the tab, and starts the companion where there is none. Needs a grant for
 * the tab: the reader's click or key gives one.
 *
 * @throws UnreachablePageError where the browser does not let the companion into the page.
 */
export async function tellCompanion(tabId: number, message: CommandMessage): Promise<void> {
  if (await isAnswered(tabId, message)) return;
  await startCompanion(tabId);
  // Firefox takes an injection into its own pages without a word, and does nothing.
  if (!(await isAnswered(tabId, message))) throw new UnreachablePageError('the companion does not answer');
  announceCompanion(tabId);
}

/**
 * Puts the companion into the page of a tab; where it is there already, nothing changes.
 *
 * @throws UnreachablePageError where the browser refuses.
 */
export async function startCompanion(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/companion.js'],
      // A news page may wait minutes for its last advertisement; the companion itself waits for the text.
      injectImmediately: true,
    });
  } catch (cause) {
    throw new UnreachablePageError('the browser refused the injection', { cause });
  }
}

/** Tells the panel, which may wait for a grant in this tab, that the companion is there now. */
export function announceCompanion(tabId: number): void {
  const message: TabReached = { type: 'tab-reached', tabId };
  // Mostly no view is open, and the browser calls that an error.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

async function isAnswered(tabId: number, message: CommandMessage): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage<CommandMessage, unknown>(tabId, message, { frameId: 0 })) === true;
  } catch {
    // The browser's way to say that nobody listens in this tab.
    return false;
  }
}
