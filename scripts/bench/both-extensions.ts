/** Chapô as it was built, and beside it, in the same browser, the least that an extension can do. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { outputFolder, ROOT } from '../browser/build';
import { startChromium } from '../browser/chromium-process';
import { serveSavedPage, visit } from '../browser/saved-page';
import type { LabelledPage } from '../evaluation/labelled-page';

/**
 * Notes in `completeAt` when the popup that holds everything was painted, in milliseconds since 1970. The same script
 * stands in both popups, so that what it costs is the same.
 */
const STOPWATCH = `requestAnimationFrame(function look() {
  if (!document.querySelector('[data-state="article"] [data-section], [data-static]')) requestAnimationFrame(look);
  else setTimeout(() => (globalThis.completeAt = Date.now()));
});`;

export interface Contender {
  extension: Extension;
  /** The keys of its way to the next heading, as xdotool writes them. */
  keys: string;
}

/** Milliseconds from what the reader does to what they see, on a page that they come to and once more on it. */
export interface Visit {
  first: number;
  again: number;
}

export type Visits = Record<ContenderName, Visit>;
export type ContenderName = 'chapo' | 'least';

export interface BothExtensions {
  browser: Browser;
  chapo: Contender;
  least: Contender;
  /** Opens a page in a tab, and so a process, of its own. */
  open(saved: LabelledPage): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium on the screen that `DISPLAY` names: real keys need one. */
export async function launchBoth(): Promise<BothExtensions> {
  const copies = await mkdtemp(join(tmpdir(), 'chapo-bench-'));
  const folders = await Promise.all([
    withStopwatch(outputFolder('chromium'), join(copies, 'chapo')),
    withStopwatch(join(ROOT, 'scripts/bench/least'), join(copies, 'least')),
  ]);
  const { browser, extensions, close } = await startChromium(folders, { window: 'shown' });
  const [chapo, least] = extensions;
  if (!chapo || !least) throw new Error('Chromium runs without the extensions.');
  return {
    browser,
    chapo: { extension: chapo, keys: 'alt+shift+Down' },
    least: { extension: least, keys: 'alt+shift+j' },
    async open(saved) {
      const page = await browser.newPage();
      await serveSavedPage(page, saved.url, saved);
      await visit(page, saved.url);
      return page;
    },
    async close() {
      await close();
      await rm(copies, { recursive: true });
    },
  };
}

async function withStopwatch(folder: string, copy: string): Promise<string> {
  await cp(folder, copy, { recursive: true });
  const popup = join(copy, 'popup.html');
  const html = await readFile(popup, 'utf8');
  await writeFile(popup, html.replace('<head>', '<head><script src="/stopwatch.js"></script>'));
  await writeFile(join(copy, 'stopwatch.js'), STOPWATCH);
  return copy;
}

/** Measures one after the other, each round in another order. */
export async function inTurn(
  round: number,
  measure: (name: ContenderName) => Promise<Visit>,
): Promise<Visits> {
  if (round % 2 === 0) return { chapo: await measure('chapo'), least: await measure('least') };
  return { least: await measure('least'), chapo: await measure('chapo') };
}
