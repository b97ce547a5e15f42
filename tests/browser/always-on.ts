/** Turning "always on this site" on and off, as a reader does. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, inject } from 'vitest';
import { pressKeys } from '@/scripts/browser/keyboard';
import type { Popup, ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';

/** Asks about the button for the tab in front. */
const askButton = (view: Popup, what: 'getBadgeText' | 'getTitle') =>
  view.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.${what}({ tabId: tab.id }))`,
  );

/** What stands on the button. */
export const badge = (view: Popup) => askButton(view, 'getBadgeText');

/** What the button is called. */
export const buttonTitle = (view: Popup) => askButton(view, 'getTitle');

export const isAlwaysOn = (popup: Popup) =>
  popup.evaluate("document.querySelector('[data-site-switch]')?.checked ?? null");

/** Opens the popup and waits until it knows about the site. */
export async function openedPopup(tab: ReaderTab): Promise<Popup> {
  const popup = await tab.openPopup();
  await settled(popup);
  await expect.poll(() => isAlwaysOn(popup)).not.toBe(null);
  return popup;
}

/** Asks for the tab's site in the popup, and says yes to the browser's question. */
export async function turnOn(tab: ReaderTab): Promise<void> {
  const popup = await openedPopup(tab);
  expect(await isAlwaysOn(popup)).toBe(false);
  await popup.click('[data-site-switch]');
  if (inject('browser') === 'chromium') await sayYes();
  // Firefox has been told to take a yes; a popup closed before it has asked would ask nothing.
  else await expect.poll(() => hasGrant(popup)).toBe(true);
}

const hasGrant = (popup: Popup) =>
  popup.evaluate('chrome.permissions.getAll().then(({ origins }) => origins.length > 0)');

/** Chromium asks the reader, whose first answer would be no. */
async function sayYes(): Promise<void> {
  // For half a second the question takes no answer, lest it was meant for what stood there before.
  await delay(1000);
  await pressKeys('chrom', 'Tab Return');
}
