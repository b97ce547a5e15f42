/** What the interface looks like, kept as pictures: tests/browser/pictures/<state>.<scheme>.png. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import pixelmatch from 'pixelmatch';
import type { Page } from 'puppeteer-core';
import sharp, { type Sharp } from 'sharp';
import { ROOT } from '@/scripts/browser/build';

const KEPT = fileURLToPath(new URL('pictures', import.meta.url));
/** Where a picture that differs is put, to be looked at. */
const OUT = join(ROOT, 'out/pictures');
const MACHINE = join(KEPT, 'machine.json');

/** `npm run pictures` takes them anew. */
const isTaking = process.env['CHAPO_PICTURES'] === 'take';

/** Whether this machine draws letters as the one did on which the pictures were taken: elsewhere each one differs. */
async function isComparable(page: Page): Promise<boolean> {
  const machine = await describeMachine(page);
  if (isTaking) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(MACHINE, `${JSON.stringify(machine)}\n`);
  }
  return isDeepStrictEqual(JSON.parse(await readFile(MACHINE, 'utf8')), machine);
}

async function describeMachine(page: Page) {
  const chromium = (await page.browser().version()).split('.')[0];
  const fonts = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const { fontFamily } = getComputedStyle(document.body);
    return [fontFamily, 'serif'].map((family) => {
      if (context) context.font = `100px ${family}`;
      return context?.measureText('Une pile affouillée par la crue').width;
    });
  });
  return { chromium, fonts };
}

/**
 * The share of a page's pixels, 0 to 1, that differ from the picture of this name; 1 where even the size does. Null on a
 * machine with other fonts or another Chromium, where nothing can be compared.
 */
export async function difference(page: Page, name: string): Promise<number | null> {
  if (!(await isComparable(page))) return null;
  const taken = sharp(await page.screenshot({ fullPage: true }));
  const file = `${name}.png`;
  if (isTaking) await taken.png({ palette: true }).toFile(join(KEPT, file));
  const [now, before] = await Promise.all([pixels(taken), pixels(sharp(join(KEPT, file)))]);
  const { width, height } = now.info;
  const isSameSize = width === before.info.width && height === before.info.height;
  const share = isSameSize
    ? pixelmatch(now.data, before.data, undefined, width, height) / (width * height)
    : 1;
  if (share > 0) {
    await mkdir(OUT, { recursive: true });
    await taken.toFile(join(OUT, file));
  }
  return share;
}

function pixels(picture: Sharp) {
  return picture.clone().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}
