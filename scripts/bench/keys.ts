/** From the key to the frame in which the page stands elsewhere. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { pressKeys } from '../browser/keyboard';
import { waitFor } from '../browser/wait';
import type { LabelledPage } from '../evaluation/labelled-page';
import { type BothExtensions, type Contender, inTurn, type Visits } from './both-extensions';

/**
 * The browser keeps the last key of a shortcut to itself, while Shift, which comes right before it, goes to the page
 * too and says when it was pressed. Both extensions scroll at once, so that the first scroll event is the frame in which
 * the reader sees it.
 */
const STOPWATCH = `
  globalThis.scrolledAfter = undefined;
  {
    let pressed;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    addEventListener('keydown', (event) => (pressed = event.timeStamp), options);
    addEventListener('scroll', () => {
      if (pressed === undefined) return;
      stop.abort();
      globalThis.scrolledAfter = performance.now() - pressed;
    }, options);
  }`;

/** A key that has not scrolled after so long was lost on its way to the browser, as on a busy machine. */
const LOST_MS = 2_000;
const TRIES = 3;

/** Presses twice for each extension, each on a page where nothing of it was before. Milliseconds. */
export function measureKeys(both: BothExtensions, saved: LabelledPage, round: number): Promise<Visits> {
  return inTurn(round, async (name) => {
    const page = await both.open(saved);
    await page.bringToFront();
    // Without a window manager the window takes keys only once something in it has been clicked.
    await page.mouse.click(1, 1);
    const first = await press(page, both[name]);
    const again = await press(page, both[name]);
    await page.close();
    return { first, again };
  });
}

async function press(page: Page, { keys }: Contender): Promise<number> {
  await page.evaluate(STOPWATCH);
  for (let tries = 1; ; tries += 1) {
    // Without a pause between the keys: it would count as time of both.
    await pressKeys('chrom', `--delay 0 ${keys}`);
    try {
      const elapsed = () => page.evaluate('globalThis.scrolledAfter');
      return v.parse(v.number(), await waitFor('the page to scroll', elapsed, LOST_MS));
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}
