import { expect, test } from 'vitest';
import type { Popup, ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { openLive, SECTIONS } from './live-page';
import { headingUnderBar, startReading, texts } from './reading';

const { open } = startReading();

/** A key as the popup's document hears it. */
function press(popup: Popup, key: string) {
  return popup.evaluate(
    `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
  );
}

const scrolled = (tab: ReaderTab) => tab.page.evaluate(() => scrollY);

/** With a wheel that moves nothing, and ends a jump that is still under way. */
async function scrollTo(tab: ReaderTab, top: number): Promise<void> {
  const page = tab.page;
  await page.evaluate(() => {
    const heard = new Promise((resolve) => addEventListener('wheel', resolve, { once: true }));
    Object.assign(globalThis, { heard });
  });
  await page.mouse.wheel({ deltaX: 1 });
  // The browser tells the page of a wheel in its own time.
  await page.evaluate('heard.then(() => undefined)');
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
}

test('in the popup, arrows show sections, Escape goes back, and what is typed leads to one', async () => {
  const tab = await openLive(open, 'fixed-bar');
  const popup = await tab.openPopup();
  await settled(popup);
  await scrollTo(tab, 300);

  await press(popup, 'ArrowDown');
  await press(popup, 'ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[1]);
  expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  // A script is not the reader, who has gone nowhere.
  await tab.page.evaluate(() => void dispatchEvent(new WheelEvent('wheel')));
  await press(popup, 'Escape');
  await expect.poll(() => scrolled(tab)).toBe(300);

  await press(popup, 'b');
  await popup.evaluate(
    "((field) => { field.value = 'barque'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.activeElement)",
  );
  await expect.poll(() => texts(popup, '.section-title')).toEqual([SECTIONS[3]]);
  await press(popup, 'ArrowDown');
  await popup.click('[data-section]:focus');
  await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(SECTIONS[3]);
});

test('Escape does not go back to where the reader was before an earlier popup', async () => {
  const tab = await openLive(open, 'fixed-bar');
  const earlier = await tab.openPopup();
  await settled(earlier);
  await press(earlier, 'ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[0]);
  await earlier.close();

  const popup = await tab.openPopup();
  await settled(popup);
  await scrollTo(tab, 900);
  await press(popup, 'Escape');
  // What is asked after it is answered after it.
  await press(popup, 'ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[0]);
  await press(popup, 'Escape');
  await expect.poll(() => scrolled(tab)).toBe(900);
});

test('Escape leaves a reader where they have gone on from a look', async () => {
  const tab = await openLive(open, 'fixed-bar');
  const popup = await tab.openPopup();
  await settled(popup);
  await press(popup, 'ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[0]);
  await scrollTo(tab, 900);
  await press(popup, 'Escape');
  await press(popup, 'ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[1]);
  await press(popup, 'Escape');
  await expect.poll(() => scrolled(tab)).toBe(900);
});

test('Escape folds again what a look has opened', async () => {
  const tab = await openLive(open, 'folded-section');
  const popup = await tab.openPopup();
  await settled(popup);
  const openFolds = () => tab.page.evaluate(() => document.querySelectorAll('details[open]').length);
  await press(popup, 'ArrowDown');
  await press(popup, 'ArrowDown');
  await expect.poll(openFolds).toBe(2);
  await press(popup, 'Escape');
  await expect.poll(openFolds).toBe(0);
  expect(await scrolled(tab)).toBe(0);
});

test('Escape opens again what a look has closed in a group of folds', async () => {
  const tab = await openLive(open, 'folded-section');
  await tab.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.setAttribute('name', 'sections');
    document.querySelectorAll('details')[3]?.setAttribute('open', '');
  });
  const popup = await tab.openPopup();
  await settled(popup);
  const openFolds = () =>
    tab.page.evaluate(() =>
      Array.from(document.querySelectorAll('details'), ({ open: isOpen }) => isOpen).indexOf(true),
    );
  await press(popup, 'ArrowDown');
  await expect.poll(openFolds).toBe(0);
  await press(popup, 'ArrowDown');
  await expect.poll(openFolds).toBe(1);
  await press(popup, 'Escape');
  await expect.poll(openFolds).toBe(3);
});
