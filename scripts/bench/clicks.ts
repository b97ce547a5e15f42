/** From the click on the toolbar's button to the popup with everything in it. */
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { waitFor } from '../browser/wait';
import type { LabelledPage } from '../evaluation/labelled-page';
import { type BothExtensions, type Contender, inTurn, type Visits } from './both-extensions';

/** Clicks twice on each button, each on a page where nothing of its extension was before. Milliseconds. */
export function measureClicks(both: BothExtensions, saved: LabelledPage, round: number): Promise<Visits> {
  return inTurn(round, async (name) => {
    const page = await both.open(saved);
    const first = await click(both.browser, both[name], page);
    const again = await click(both.browser, both[name], page);
    await page.close();
    return { first, again };
  });
}

async function click(browser: Browser, { extension }: Contender, page: Page): Promise<number> {
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
