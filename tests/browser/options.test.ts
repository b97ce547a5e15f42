import { describe, expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { startReading, texts } from './reading';

const { openOwn, openPage } = startReading();

const FORGET = "chrome.storage.sync.remove('settings')";
const store = (value: string) => `chrome.storage.sync.set({ settings: ${value} })`;

describe('the settings', () => {
  test('a speed of the reader’s own changes the minutes, and says what it means for the article', async () => {
    const { page } = await openOwn('options.html?words=1000');
    await page.waitForSelector('input[type=range]');
    await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      if (!slider) throw new Error('no slider');
      slider.value = '400';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => page.$eval('.quiet-line', (line) => line.textContent)).toContain('3\u00A0min');

    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    await expect.poll(() => texts(popup, '[data-fact=minutes]')).toEqual(['2 min de lecture']);
    await popup.evaluate(FORGET);
    await expect.poll(() => texts(popup, '[data-fact=minutes]')).toEqual(['4 min de lecture']);
    await popup.close();
  });

  test('a stored value that cannot be read falls back to the default, and that is said', async () => {
    const { page } = await openOwn('options.html');
    await page.waitForSelector('input[type=range]');
    expect(await page.$eval('output', (status) => status.textContent)).toBe('');
    await page.evaluate(store("{ version: 9, wordsPerMinute: 'fast' }"));
    await expect.poll(() => page.$eval('output', (status) => status.textContent)).toMatch(/illisibles/);
    expect(
      await page.$eval('input[type=checkbox]', (box) => box instanceof HTMLInputElement && box.checked),
    ).toBe(true);
    await page.evaluate(FORGET);
  });
});
