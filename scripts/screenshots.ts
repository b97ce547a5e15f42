/**
 * Takes the pictures of the README and of the stores from the real extension: docs/popup.png, and
 * docs/store/<language>-<n>.png at the stores' 1280 by 800.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, ROOT } from './browser/build';
import { launchReader, type Reader } from './browser/reader';
import { settled } from './browser/wait';

const STORE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 580 };
const PANEL_WIDTH = 400;
const DOCS = join(ROOT, 'docs');

const demo = await readFile(join(ROOT, 'tests/pages/demo/page.html'));

build('chromium');
await mkdir(join(DOCS, 'store'), { recursive: true });
for (const locale of ['fr', 'en'] as const) {
  const reader = await launchReader('chromium', { window: 'none', locale });
  const pictures = await takePictures(reader);
  for (const [index, picture] of pictures.store.entries())
    await writeFile(join(DOCS, 'store', `${locale}-${index + 1}.png`), picture);
  if (locale === 'fr') await writeFile(join(DOCS, 'popup.png'), pictures.popup);
  await reader.close();
}
process.exit(0);

async function takePictures(reader: Reader): Promise<{ popup: Uint8Array; store: Uint8Array[] }> {
  const tab = await reader.open('https://courrier-des-rives.example/communes/halle-aux-grains', {
    html: demo,
  });
  const { page } = tab;
  // The click grants the page; from then on views in tabs of their own speak of it, and can be any size.
  await settled(await tab.openPopup());
  const readAt = async (top: number, width: number) => {
    await page.setViewport({ ...STORE, width });
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.bringToFront();
    return page.screenshot();
  };
  const own = async (file: string, size: typeof STORE, scheme: 'light' | 'dark') => {
    const view = await reader.open(reader.address(file));
    await view.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await view.page.setViewport(size);
    // Chromium forgets its mouse with the size, until the page is loaded anew.
    await view.page.reload();
    await view.page.waitForSelector('[data-section], input[type=range]');
    const picture = await view.page.screenshot();
    await view.close();
    return picture;
  };

  const atTop = await readAt(420, STORE.width);
  const popup = await own('popup.html', POPUP, 'light');
  const narrow = await readAt(1500, STORE.width - PANEL_WIDTH);
  const panel = await own('sidepanel.html', { ...STORE, width: PANEL_WIDTH }, 'light');
  const inText = await readAt(1500, STORE.width);
  const darkPopup = await own('popup.html', POPUP, 'dark');
  const options = await own('options.html?words=731', STORE, 'light');

  const { page: sheet } = await reader.open('about:blank');
  await sheet.setViewport(STORE);
  const over =
    'position: fixed; inset: 12px 40px auto auto; border-radius: 10px; box-shadow: 0 8px 40px #0006';
  return {
    popup,
    store: [
      await compose(sheet, [atTop], [popup, over]),
      await compose(sheet, [narrow], [panel, 'border-inline-start: 1px solid #0003']),
      await compose(sheet, [inText], [darkPopup, over]),
      options,
    ],
  };
}

/** Lays pictures beside each other, each with a style of its own. */
async function compose(sheet: Page, ...pictures: [picture: Uint8Array, style?: string][]) {
  const images = pictures.map(
    ([picture, style = '']) =>
      `<img style="${style}" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`,
  );
  await sheet.setContent(`<style>body { display: flex; margin: 0 }</style>${images.join('')}`);
  return sheet.screenshot();
}
