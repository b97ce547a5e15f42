import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openGate, registerGate } from '@/lib/extension/automatic-sites';
import { hideBadge, hideOtherBadges, showBadge } from '@/lib/extension/badge';
import { bringAllLanguages, tellCompanion } from '@/lib/extension/companion';
import { PageMessageSchema } from '@/lib/extension/messages';
import { openPanel } from '@/lib/extension/panel';
import { watchCommands } from '@/lib/extension/shortcuts';

export default defineBackground(() => {
  watchCommands((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'panel') void openPanel(tab.windowId);
    else if (command !== 'open') void tellCompanion(tab.id, { type: 'jump', direction: command });
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
    if (parsed.output.type === 'article-seen') void tellCompanion(tabId, { type: 'summarize' });
    else void showBadge(tabId, parsed.output);
    return false;
  });

  browser.runtime.onInstalled.addListener(() => void registerGate());
  browser.permissions.onAdded.addListener(() => void registerGate().then(openGateInActiveTab));
  browser.permissions.onRemoved.addListener(() => void registerGate().then(hideOtherBadges));

  // Only tabs of granted sites tell their address. A page that loads runs the gate itself; where its address alone has
  // changed, it is run from here.
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined && tab.status === 'complete')
      void hideBadge(tabId).then(() => openGate(tabId));
  });
});

/** The page on which the reader has just asked for its site is there already. */
async function openGateInActiveTab(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [openGate(id)])));
}
