import { describe, expect, inject, test } from 'vitest';
import { isThere } from '@/scripts/browser/saved-page';
import { settled } from '@/scripts/browser/wait';
import { headingUnderBar, startReading } from './reading';

const { openPage, openOwn } = startReading();

/** What Firefox for Android does not have. */
const NOT_THERE = ['commands', 'windows', 'sidebarAction', 'sidePanel'];

const openPopupAsTab = async () => {
  const tab = await openPage('demo');
  const popup = await tab.openPopup();
  await settled(popup);
  await popup.close();
  const { page } = await openOwn('popup.html');
  return { article: tab.page, popup: page };
};

describe('the popup as a tab of its own, as on a telephone', () => {
  test('speaks of the page from which the reader has come, and goes there', async () => {
    const { article, popup } = await openPopupAsTab();
    await popup.waitForSelector('[data-section="3"]');
    expect(await popup.$eval('article h1', ({ textContent }) => textContent)).toMatch(/^À Valbrune/);
    await popup.$eval('[data-section="3"]', (section) => section instanceof HTMLElement && section.click());
    await expect.poll(() => isThere(popup)).toBe(false);
    await expect.poll(() => headingUnderBar(article)).toBe('Qui paie, et combien');
  });

  // Firefox's driver does not get between the browser and the extension's own pages.
  test.runIf(inject('browser') === 'chromium')(
    'is there without keys, windows and panel, and offers none of them',
    async () => {
      const { popup } = await openPopupAsTab();
      await popup.evaluateOnNewDocument((names) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        for (const name of names) Reflect.deleteProperty(api, name);
      }, NOT_THERE);
      await popup.reload();
      await popup.waitForSelector('[data-section="3"]');
      expect(await popup.$$('.shortcuts, [data-open-panel]')).toEqual([]);
    },
  );
});
