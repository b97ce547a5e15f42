import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { RestrictedPageError, tellCompanion } from '@/lib/extension/companion';
import type { CommandMessage } from '@/lib/extension/messages';

const JUMPS: Partial<Record<string, CommandMessage>> = {
  'next-section': { type: 'jump', direction: 'next' },
  'previous-section': { type: 'jump', direction: 'previous' },
};

export default defineBackground(() => {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const message = JUMPS[command];
    if (!message || tab?.id === undefined) return;
    try {
      await tellCompanion(tab.id, message);
    } catch (error) {
      // On a page that the browser keeps for itself a key has nothing to move.
      if (!(error instanceof RestrictedPageError)) throw error;
    }
  });
});
