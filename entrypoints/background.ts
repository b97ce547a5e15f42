import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isAutomatic, openGate, registerGate } from '@/lib/extension/automatic-sites';
import { hideBadge, hideOtherBadges, showSummary } from '@/lib/extension/badge';
import { announceReach, bringAllLanguages, tellIfThere, tellCompanion } from '@/lib/extension/companion';
import { PageMessageSchema } from '@/lib/extension/messages';
import { openPanel } from '@/lib/extension/panel';
import { watchCommands } from '@/lib/extension/shortcuts';

export default defineBackground(() => {
  watchCommands((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'panel') {
      void openPanel(tab.windowId);
      // The key has granted the tab, for which a panel that stands open already may wait.
      announceReach(tab.id);
    } else if (command !== 'open') void tellCompanion(tab.id, { type: 'jump', direction: command });
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const parsed = v.safeParse(PageMessageSchema, message);
    const tabId = sender.tab?.id;
    if (!parsed.success || sender.id !== browser.runtime.id || tabId === undefined) return false;
    if (parsed.output.type === 'languages-wanted') {
      void bringAllLanguages(tabId).then(() => respond(true));
      // The answer comes later.
      return true;
    }
    if (parsed.output.type === 'article-seen') void askForSummary(tabId, sender.tab?.url);
    else if (parsed.output.type === 'summary') void showSummary(tabId, parsed.output);
    else void hideBadge(tabId);
    return false;
  });

  browser.runtime.onInstalled.addListener(() => void registerGate());
  browser.permissions.onRemoved.addListener(() => void registerGate().then(hideOtherBadges));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGate().then(() => lookInFront(origins));
  });

  // Only granted tabs tell their address. A page that loads runs the gate itself; this is for pages that change their
  // address without loading, of which browsers tell in the same way.
  browser.tabs.onUpdated.addListener((tabId, change, { url, status }) => {
    const isThere = status === 'complete' && (change.url ?? change.status) !== undefined;
    if (url !== undefined && isThere) void runGate(tabId, url);
  });
});

/** The reader may come back to a kept page after having switched its site off. */
async function askForSummary(tabId: number, url: string | undefined): Promise<void> {
  if (url !== undefined && (await isAutomatic(url))) await tellCompanion(tabId, { type: 'summarize' });
}

async function runGate(tabId: number, url: string): Promise<void> {
  if (await isAutomatic(url)) await openGate(tabId);
}

/** The page on which the reader has just asked for its site is there already. */
async function lookInFront(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ active: true, url: origins });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [lookAt(id)])));
}

/** A gate that ran before the site was switched off does not run again; the companion is mostly there still, and asked itself. */
async function lookAt(tabId: number): Promise<void> {
  await openGate(tabId);
  await tellIfThere(tabId, { type: 'summarize' });
}
