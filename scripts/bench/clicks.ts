/** From the click on the toolbar's button to the popup with everything in it. */
import type { Browser, Extension, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { waitFor } from '../browser/wait';
import type { LabelledPage } from '../evaluation/labelled-page';
import type { BothExtensions } from './both-extensions';

/** Milliseconds of one click. */
export interface Clicks {
  chapo: { first: number; again: number };
  least: { first: number; again: number };
}

/** Clicks twice on both buttons, each on a page where nothing of the extension was before. */
export async function measureClicks(both: BothExtensions, saved: LabelledPage, round: number): Promise<Clicks> {
  const measure = async (name: 'chapo' | 'least') => {
    const page = await both.open(saved);
    const first = await click(both.browser, both[name].extension, page);
    const again = await click(both.browser, both[name].extension, page);
    await page.close();
    return { first, again };
  };
  if (round % 2 === 0) return { chapo: await measure('chapo'), least: await measure('least') };
  return { least: await measure('least'), chapo: await measure('chapo') };
}

async function click(browser: Browser, extension: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  const url = `chrome-extension://${extension.id}/popup.html`;
  const opened = browser.waitForTarget((target) => target.url() === url);
  const start = Date.now();
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  const end = await waitFor('a complete popup', () => popup.evaluate('globalThis.completeAt'));
  await popup.close();
  return v.parse(v.number(), end) - start;
}
