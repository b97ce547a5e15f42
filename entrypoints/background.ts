import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openGate, registerGate } from '@/lib/extension/automatic-sites';
import { hideBadge, hideOtherBadges, showBadge } from '@/lib/extension/badge';
import { bringAllLanguages, tellCompanion, UnreachablePageError } from '@/lib/extension/companion';
import { PageMessageSchema, type CommandMessage } from '@/lib/extension/messages';
import { openPanel } from '@/lib/extension/panel';
import { watchCommands } from '@/lib/extension/shortcuts';

const JUMPS: Partial<Record<string, CommandMessage>> = {
  'next-section': { type: 'jump', direction: 'next' },
  'previous-section': { type: 'jump', direction: 'previous' },
};

export default defineBackground(() => {
  watchCommands((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') void openPanel(tab.windowId);
    const message = JUMPS[command];
    if (message) void tell(tab.id, message);
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
    if (parsed.output.type === 'article-seen') void tell(tabId, { type: 'summarize' });
    else void showBadge(tabId, parsed.output);
    return false;
  });

  browser.runtime.onInstalled.addListener(() => void registerGate());
  browser.permissions.onAdded.addListener(() => void registerGate().then(openGateInActiveTab));
  browser.permissions.onRemoved.addListener(() => void registerGate().then(hideOtherBadges));

  // Only tabs of granted sites tell their address, and only when it changes by itself is the gate not run anyway.
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined && tab.status === 'complete')
      void hideBadge(tabId).then(() => openGate(tabId));
  });
});

async function tell(tabId: number, message: CommandMessage): Promise<void> {
  try {
    await tellCompanion(tabId, message);
  } catch (error) {
    // On a page that the browser keeps for itself a key has nothing to move.
    if (!(error instanceof UnreachablePageError)) throw error;
  }
}

/** The page on which the reader has just asked for its site is there already. */
async function openGateInActiveTab(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [openGate(id)])));
}
