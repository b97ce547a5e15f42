import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ReaderTab } from '@/scripts/browser/reader';
import { badge, buttonTitle, isAlwaysOn, openedPopup, turnOn } from './always-on';
import { startReading } from './reading';

const { openPage } = startReading();

/** Whether the gate has run in the page of the tab in front. */
const HAS_GATE = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const func = () => Symbol.for('chapo.gate') in globalThis;
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
  return result;
})()`;

test('a page that was read once gets no minutes, whatever its address becomes', async () => {
  const tab = await openPage('demo');
  const popup = await openedPopup(tab);
  await tab.page.evaluate(() => (location.hash = 'suite'));
  await delay(500);
  expect(await badge(popup)).toBe('');
  expect(await popup.evaluate(HAS_GATE)).toBe(false);
  await popup.close();
});

describe('always on this site', () => {
  test('asks for that one site, shows the minutes by itself there, and can be taken back', async () => {
    const tab = await openPage('demo');
    await turnOn(tab);

    const again = await openedPopup(tab);
    await expect.poll(() => isAlwaysOn(again)).toBe(true);
    expect(await again.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([
      '*://courrier-des-rives.example/*',
    ]);
    await again.close();

    await tab.page.reload();
    // Before the reader has asked anything of this page.
    const third = await openedPopup(tab);
    await expect.poll(() => badge(third)).toBe('4');
    await expect
      .poll(() => buttonTitle(third))
      .toBe('Lire avec Chapô\u00A0: 4\u00A0min de lecture, et une mention sur une image');
    await third.click('[data-site-switch]');
    await expect.poll(() => isAlwaysOn(third)).toBe(false);
    await expect.poll(() => buttonTitle(third)).toBe('Lire avec Chapô');
    await third.close();
  });

  test('follows a page that swaps its text, and one that the reader comes back to', async () => {
    const tab = await openPage('demo');
    await turnOn(tab);
    await tab.press('alt+shift+k');
    const panel = await tab.panel();
    await expect.poll(() => badge(panel)).toBe('4');

    // Routers change the address first, and draw what belongs to it a moment later.
    await swap(tab, '/communes/court', () => {
      for (const paragraph of Array.from(document.querySelectorAll('article p')).slice(12))
        paragraph.remove();
    });
    await expect.poll(() => badge(panel), { timeout: 5000 }).toBe('3');

    await tab.page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await tab.page.goto('about:blank');
    await expect.poll(() => badge(panel)).toBe('');
    await tab.page.evaluate(() => void setTimeout(() => history.back()));
    const isKept = () => tab.page.evaluate(() => Reflect.get(globalThis, 'isKept'));
    await expect.poll(isKept, { message: 'whether the browser has kept the page' }).toBe(true);
    await expect.poll(() => badge(panel), { timeout: 5000 }).toBe('3');

    await swap(tab, '/', () => document.querySelector('article')?.remove());
    await expect.poll(() => badge(panel), { timeout: 5000 }).toBe('');
    await panel.close();
  });
});

/** Changes the page's address, and its text after a moment. */
async function swap({ page }: ReaderTab, path: string, draw: () => void): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await delay(400);
  await page.evaluate(draw);
}
