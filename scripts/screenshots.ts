/**
 * Takes the pictures of the README and of the stores from the real extension: docs/popup.png, and
 * docs/store/<language>-<n>.png at the stores' 1280 by 800.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ROOT } from './browser/build';
import { launchReader, type Reader } from './browser/reader';
import { settled } from './browser/wait';

const STORE = { width: 1280, height: 800 };
const DOCS = join(ROOT, 'docs');

const folder = await mkdtemp(join(tmpdir(), 'chapo-pictures-'));
const demo = await readFile(join(ROOT, 'tests/pages/demo/page.html'));

build('chromium');
await mkdir(join(DOCS, 'store'), { recursive: true });
for (const locale of ['fr', 'en'] as const) {
  const reader = await launchReader('chromium', { window: 'none', locale });
  const { page, popup } = await pictures(reader);
  if (locale === 'fr') await writeFile(join(DOCS, 'popup.png'), popup);
  await writeFile(join(DOCS, 'store', `${locale}-1.png`), await together(reader, page, popup));
  await reader.close();
}
await rm(folder, { recursive: true });
process.exit(0);

/** The demo page as far as its second section, and the popup over it. */
async function pictures(reader: Reader): Promise<{ page: Uint8Array; popup: Uint8Array }> {
  const tab = await reader.open('https://courrier-des-rives.example/communes/halle-aux-grains', {
    html: demo,
  });
  await tab.page.setViewport(STORE);
  await tab.page.evaluate(() => scrollTo(0, 420));
  const view = await tab.openPopup();
  await settled(view);
  const path = join(folder, 'popup.png');
  await view.screenshot(path);
  return { page: await tab.page.screenshot(), popup: await readFile(path) };
}

/** The popup laid over the page, where the browser shows it. */
async function together(reader: Reader, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const tab = await reader.open('about:blank');
  await tab.page.setViewport(STORE);
  await tab.page.setContent(`<style>
      body { margin: 0; background: url(${address(page)}) 0 0 / cover }
      img { position: fixed; inset: 12px 40px auto auto; border-radius: 10px; box-shadow: 0 8px 40px rgb(0 0 0 / .4) }
    </style><img src="${address(popup)}">`);
  return tab.page.screenshot();
}

function address(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}
