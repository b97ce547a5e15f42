/** What the reader chooses is kept where the browser lets us; where it does not, that is said, and reading goes on. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { startReading, texts } from './reading';

const { openOwn, openPage } = startReading({ window: 'none' });

/** Fills the whole of storage.sync, to the last byte that it takes. */
const FILL = `(async () => {
  const { sync } = chrome.storage;
  for (let size = 8000, count = 0; size > 0; count += 1)
    await sync.set({ ['filler' + count]: 'x'.repeat(size) }).catch(() => (size = Math.floor(size / 2)));
})()`;

/** Writes until the browser, which counts writings by the minute, takes no more. */
const WEAR_OUT = `(async () => {
  const { sync } = chrome.storage;
  for (;;) await sync.set({ filler: 1 });
})().catch(() => undefined)`;

const CLEAR = 'chrome.storage.sync.clear()';
const STORED = "chrome.storage.sync.get('settings')";

async function openSettings(): Promise<Page> {
  const { page } = await openOwn('options.html?words=1000');
  await page.waitForSelector('input[type=range]');
  return page;
}

/** Drags the slider over these speeds. */
function drag(page: Page, speeds: number[]): Promise<void> {
  return page.evaluate((values) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    for (const value of values) {
      if (slider) slider.value = String(value);
      slider?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, speeds);
}

const problem = (page: Page) => page.$eval('output.problem', ({ textContent }) => textContent);
const meaning = (page: Page) => page.$eval('.quiet-line', ({ textContent }) => textContent);

/** The sentence is there, and so is the value; another page of settings and the popup hold to what is stored. */
async function expectRefusal(page: Page): Promise<void> {
  await drag(page, [400]);
  await expect.poll(() => problem(page)).toMatch(/n’a pas pu enregistrer/);
  expect(await meaning(page)).toMatch(/^400\u00A0mots.*3\u00A0min/);

  const tab = await openPage('demo');
  const popup = await tab.openPopup();
  expect(await settled(popup)).toMatchObject({ report: { kind: 'article' } });
  expect(await texts(popup, '[data-fact=minutes]')).toEqual(['4 min de lecture']);
  await popup.close();
}

describe('the settings', () => {
  afterEach(async () => {
    const page = await openSettings();
    await page.evaluate(CLEAR).catch(() => undefined);
  });

  test('where the storage is full', async () => {
    const page = await openSettings();
    await page.evaluate(FILL);
    await expectRefusal(page);
    // What the browser lets go elsewhere does not take the reader's value away.
    await page.evaluate("chrome.storage.sync.remove('filler0')");
    expect(await meaning(page)).toMatch(/^400\u00A0mots/);
    await drag(page, [380]);
    await expect.poll(() => problem(page)).toBe('');
    await expect.poll(() => page.evaluate(STORED)).toMatchObject({ settings: { wordsPerMinute: 380 } });
  });

  test('dragging the slider for long is no reason for a refusal', async () => {
    const page = await openSettings();
    const speeds = Array.from({ length: 200 }, (_, step) => 200 + (step % 20) * 10);
    await drag(page, speeds);
    await expect.poll(() => page.evaluate(STORED)).toMatchObject({ settings: { wordsPerMinute: 390 } });
    expect(await problem(page)).toBe('');
    expect(await meaning(page)).toMatch(/^390\u00A0mots/);
  });

  test('a choice made just before the page is left is kept', async () => {
    const page = await openSettings();
    await drag(page, [300]);
    await page.goto('about:blank');
    const again = await openSettings();
    await expect.poll(() => meaning(again)).toMatch(/^300\u00A0mots/);
  });

  // The last one: the browser takes writings again only after a minute.
  test.skipIf(inject('browser') === 'firefox')('where the browser is tired of writing', async () => {
    const page = await openSettings();
    await page.evaluate(WEAR_OUT);
    await expectRefusal(page);
  });
});
