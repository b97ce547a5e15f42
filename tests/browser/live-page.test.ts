import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { gapOverHeading, openLive, SECTIONS } from './live-page';
import { startReading, texts } from './reading';

const { open } = startReading();

/** As far under a bar as a heading may come to rest, in pixels. */
const FARTHEST = 24;

const openPage = (name: string) => openLive(open, name);

const section = (index: number): string => SECTIONS[index] ?? '';

async function arriveAt(page: Page, index: number): Promise<void> {
  await expect
    .poll(async () => {
      const gap = await gapOverHeading(page, section(index));
      return gap !== null && gap >= 0 && gap <= FARTHEST ? 'under the bar' : gap;
    })
    .toBe('under the bar');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a jump comes to rest just under what covers the top', () => {
  test.each([
    'no-bar',
    'fixed-bar',
    'picture-behind-the-text',
    'picture-behind-the-text-that-the-pointer-passes-through',
    'two-sticky-bars',
    'floating-bar',
    'bar-that-hides-on-the-way-down',
    'bar-in-a-nested-scroller',
    'bar-in-a-closed-shadow-root',
    'bar-that-the-pointer-passes-through',
    'cookie-bar-on-top',
    'sticky-headings',
    'scroll-snapping',
    'smooth-scrolling',
    'content-visibility',
    'folded-section',
  ])('%s', async (name) => {
    const tab = await openPage(name);
    const { page } = tab;
    await tab.press('alt+shift+Down');
    await arriveAt(page, 0);
    await tab.press('alt+shift+Down');
    await tab.press('alt+shift+Down');
    await arriveAt(page, 2);
    expect(await focused(page)).toBe(section(2));
    await tab.press('alt+shift+Up');
    await arriveAt(page, 1);
  });

  test('late pictures and advertisements', async () => {
    const tab = await openPage('late-pictures-and-advertisements');
    const { page } = tab;
    await tab.press('alt+shift+Down');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('article div')?.clientHeight))
      .toBe(420);
    await arriveAt(page, 0);
  });

  test('late pictures, while the reader reaches for the next key', async () => {
    const tab = await openPage('late-pictures-and-advertisements');
    const { page } = tab;
    await tab.press('alt+shift+Down');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await tab.press('shift');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('article div')?.clientHeight))
      .toBe(420);
    await arriveAt(page, 0);
  });
});

test('rules of the page for its own boxes do not hide the sign', async () => {
  const tab = await openPage('rules-against-the-sign');
  await tab.press('alt+shift+Down');
  const display = () =>
    tab.page.evaluate(() => {
      const host = document.querySelector('html > div');
      return host && getComputedStyle(host).display;
    });
  await expect.poll(display).toBe('inline');
});

describe('the keys', () => {
  test('three quick presses go three sections on', async () => {
    const tab = await openPage('fixed-bar');
    const { page } = tab;
    await tab.press('alt+shift+Down alt+shift+Down alt+shift+Down');
    await arriveAt(page, 2);
  });

  test('go one section on each, whatever a bar is doing meanwhile', async () => {
    const tab = await openPage('bar-that-hides-on-the-way-down');
    for (let presses = 0; presses < 5; presses += 1) await tab.press('alt+shift+Down');
    await arriveAt(tab.page, 4);
  });

  test('start from where the reader is, and go back to the start of the section first', async () => {
    const tab = await openPage('fixed-bar');
    const { page } = tab;
    await page.evaluate(() => document.querySelectorAll('h2')[3]?.scrollIntoView());
    await page.evaluate(() => scrollBy(0, 200));
    await tab.press('alt+shift+Up');
    await arriveAt(page, 3);
    await tab.press('alt+shift+Up');
    await arriveAt(page, 2);
  });

  test('start from where the reader has gone since the last jump', async () => {
    const tab = await openPage('fixed-bar');
    const { page } = tab;
    await tab.press('alt+shift+Down');
    await arriveAt(page, 0);
    // A key of the reader's own ends the jump, which would take the page back.
    await tab.press('End');
    const left = () => page.evaluate(() => document.body.scrollHeight - innerHeight - scrollY);
    await expect.poll(left).toBeLessThan(1);
    await page.evaluate(() => document.querySelectorAll('h2')[3]?.scrollIntoView());
    await tab.press('alt+shift+Down');
    await arriveAt(page, 4);
  });

  test('say quietly that the article ends, and leave nothing behind', async () => {
    const tab = await openPage('fixed-bar');
    const isSigned = () =>
      tab.page.evaluate(() => document.documentElement.lastElementChild !== document.body);
    await tab.press('alt+shift+Up');
    await expect.poll(isSigned).toBe(true);
    await expect.poll(isSigned).toBe(false);
    expect(await tab.page.evaluate(() => scrollY)).toBe(0);
  });

  test('work while a field has the focus, and type nothing into it', async () => {
    const tab = await openPage('field-and-frame');
    const { page } = tab;
    await page.click('#field');
    await tab.press('alt+shift+Down');
    await arriveAt(page, 0);
    expect(
      await page.$eval('#field', (field) => (field instanceof HTMLInputElement ? field.value : null)),
    ).toBe('');
  });

  test('work while a frame has the focus', async () => {
    const tab = await openPage('field-and-frame');
    const { page } = tab;
    await page.click('#frame');
    await tab.press('alt+shift+Down');
    await arriveAt(page, 0);
    expect(await focused(page)).toBe(section(0));
  });
});

describe('the page gets back what was lent', () => {
  test('its attributes, once the focus goes on, to the next link', async () => {
    const tab = await openPage('no-bar');
    const { page } = tab;
    const before = await page.evaluate(() => document.body.outerHTML);
    await tab.press('alt+shift+Down');
    await arriveAt(page, 0);
    await tab.press('Tab');
    await expect.poll(() => focused(page)).toBe('Une page de plus');
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('a tabindex of its own', async () => {
    const tab = await openPage('tabindex-of-its-own');
    const { page } = tab;
    await tab.press('alt+shift+Down alt+shift+Down');
    await arriveAt(page, 1);
    await tab.press('Tab');
    expect(await page.$eval('h2:nth-of-type(2)', (heading) => heading.getAttribute('tabindex'))).toBe('0');
  });
});

describe('the popup follows the page', () => {
  const current = "document.querySelector('[aria-current]')?.textContent ?? null";

  test('marks the section being read and what is left, in step with scrolling', async () => {
    const tab = await openPage('fixed-bar');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await popup.evaluate(current)).toBe(null);
    await tab.page.evaluate(() => document.querySelectorAll('h2')[2]?.scrollIntoView());
    await expect.poll(() => popup.evaluate(current)).toContain(section(2));
    expect(await texts(popup, '[data-time-left]')).toEqual([expect.stringMatching(/^· il reste \d min$/)]);
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => popup.evaluate(current)).toContain(section(5));
    // Nothing stands under the article that would let its last line come any higher.
    await expect.poll(() => texts(popup, '[data-time-left]')).toEqual(['· article lu']);
    await popup.close();
  });

  test('renews the report when the page swaps its text', async () => {
    const tab = await openPage('in-page-navigation');
    const popup = await tab.openPopup();
    await settled(popup);
    await tab.page.evaluate('goOn()');
    await expect.poll(() => texts(popup, 'article h1')).toEqual(['Le bac reprend du service']);
    await popup.click('[data-section="1"]');
    await expect.poll(() => focused(tab.page)).toBe('Le bac, épisode 2');
  });

  test('renews the report when text unfolds', async () => {
    const tab = await openPage('text-that-unfolds');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '.section-title')).toHaveLength(2);
    await tab.page.evaluate('unfold()');
    await expect.poll(() => texts(popup, '.section-title')).toEqual(SECTIONS);
    await popup.close();
  });
});
