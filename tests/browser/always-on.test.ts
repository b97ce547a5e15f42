import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { pressKeys } from '@/scripts/browser/keyboard';
import type { Popup, ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { startReading } from './reading';

const { openPage } = startReading();

const badge = (popup: Popup) =>
  popup.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );

const isAlwaysOn = (popup: Popup) =>
  popup.evaluate("document.querySelector('[data-site-switch]')?.checked ?? null");

/** Chromium asks the reader, whose first answer would be no; Firefox has been told to take a yes. */
async function sayYes(): Promise<void> {
  if (inject('browser') !== 'chromium') return;
  // For half a second the question takes no answer, lest it was meant for what stood there before.
  await delay(1000);
  await pressKeys('chromium', 'Tab Return');
}

async function openedPopup(tab: ReaderTab): Promise<Popup> {
  const popup = await tab.openPopup();
  await settled(popup);
  await expect.poll(() => isAlwaysOn(popup)).not.toBe(null);
  return popup;
}

describe('always on this site', () => {
  test('asks for that one site, shows the minutes by itself there, and can be taken back', async () => {
    const tab = await openPage('demo');
    const popup = await openedPopup(tab);
    expect(await isAlwaysOn(popup)).toBe(false);
    await popup.click('[data-site-switch]');
    await sayYes();

    const again = await openedPopup(tab);
    await expect.poll(() => isAlwaysOn(again)).toBe(true);
    expect(await again.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([
      '*://courrier-des-rives.example/*',
    ]);
    await again.close();

    await tab.page.reload();
    // Before the reader has asked anything of this page.
    const third = await openedPopup(tab);
    await expect.poll(() => badge(third), { timeout: 5000 }).toBe('4');
    await third.click('[data-site-switch]');
    await expect.poll(() => isAlwaysOn(third)).toBe(false);
    await third.close();
  });
});
