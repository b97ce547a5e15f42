/** Long use leaves nothing behind. `npm run longuse` reads 500 pages; here a few show the same, if less surely. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Popup, ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { leftBehind } from './left-behind';
import { type OwnMemory, ownMemory } from './own-memory';
import { headingUnderBar, startReading, texts } from './reading';

const PAGES = Number(process.env['CHAPO_LONG_USE'] ?? 12);
const IS_LONG = PAGES >= 100;
const POPUPS = IS_LONG ? 50 : 6;
/** After so many pages all of the code has run and has been compiled: memory is compared with what it is then. */
const WARM = IS_LONG ? 100 : 6;
/** Memory may be so much more at the end; where a few pages are read, so many bytes for each. */
const MARGIN = 1.1;
const BYTES_PER_PAGE = 6000;
const TIMEOUT_MS = 30_000 + (PAGES + POPUPS) * 4000;

const { openPage, reader } = startReading();
const demo = await readFile(new URL('../pages/demo/page.html', import.meta.url), 'utf8');

/** By popup, panel and key. */
async function readOnePage(number: number, panel: Popup): Promise<void> {
  const title = `Article ${number}`;
  const html = demo.replace(/<h1[^]*?<\/h1>/, `<h1>${title}</h1>`);
  const tab = await reader().open(`https://courrier-des-rives.example/communes/article-${number}`, { html });
  const popup = await tab.openPopup();
  await settled(popup);
  await popup.click('[data-section="2"]');
  await expect.poll(() => texts(panel, 'article h1')).toEqual([title]);
  await tab.press('alt+shift+Down');
  await expect.poll(() => headingUnderBar(tab.page)).toBe('Qui paie, et combien');
  await tab.close();
}

/** What is held while the panel shows the first page again. */
async function memoryAt(first: ReaderTab, panel: Popup): Promise<OwnMemory> {
  await first.page.bringToFront();
  await expect.poll(() => texts(panel, 'article h1')).toEqual([expect.stringMatching(/^À Valbrune/)]);
  const memory = await ownMemory(first.page);
  if (IS_LONG) console.log(memory);
  return memory;
}

describe('long use', () => {
  test(`${PAGES} pages leave memory and listeners as they were`, { timeout: TIMEOUT_MS }, async () => {
    const first = await openPage('demo');
    await first.press('alt+shift+k');
    const panel = await first.panel();
    for (let number = 1; number <= WARM; number += 1) await readOnePage(number, panel);
    const before = await memoryAt(first, panel);
    for (let number = WARM + 1; number <= PAGES; number += 1) {
      await readOnePage(number, panel);
      if (number % 100 === 0) await memoryAt(first, panel);
    }

    // The browser itself lets go of some things only a while after.
    await expect.poll(async () => (await memoryAt(first, panel)).counts).toEqual(before.counts);
    const { bytes } = await memoryAt(first, panel);
    const tooMuch = Object.entries(bytes).filter(([part, now]) => {
      const then = before.bytes[part] ?? 0;
      return now > (IS_LONG ? then * MARGIN : then + BYTES_PER_PAGE * (PAGES - WARM));
    });
    expect(tooMuch).toEqual([]);
    await panel.close();
  });

  test(
    `${POPUPS} popups and jumps leave nothing in a page that stays open`,
    { timeout: TIMEOUT_MS },
    async () => {
      const tab = await openPage('demo');
      const read = async (section: number) => {
        const popup = await tab.openPopup();
        await settled(popup);
        await popup.click(`[data-section="${section}"]`);
        await expect.poll(() => tab.page.evaluate(() => document.activeElement?.localName)).toBe('h2');
        // As the reader moves on, the heading is given back, and the jump is over.
        await tab.press('Tab Up');
      };
      // The first one brings the companion, which stays.
      await read(0);
      const before = await leftBehind(tab.page);
      for (let count = 1; count <= POPUPS; count += 1) await read(count % 6);
      await expect.poll(() => leftBehind(tab.page)).toEqual(before);
    },
  );
});
