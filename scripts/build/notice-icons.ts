import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Wxt } from 'wxt';

/** What toolbars ask for, on plain and on fine screens. */
const SIZES = [16, 32];

/** The icon's paper, and an amber that tells itself from it on a few pixels: stronger than that of the popup's notices. */
const PAPER = '#fbf9f4';
const AMBER = '#ffc34d';

/** Draws the toolbar's icon for pages with a notice, icons/notice-16.png and -32.png, from the icon of all others. */
export async function drawNoticeIcons({ config }: Wxt): Promise<void> {
  const icon = await readFile(join(config.srcDir, 'assets/icon.svg'), 'utf8');
  if (!icon.includes(PAPER))
    throw new Error(`assets/icon.svg has no paper of ${PAPER} to be drawn in amber.`);
  const amber = Buffer.from(icon.replace(PAPER, AMBER));
  await Promise.all(
    SIZES.map((size) =>
      // Drawn at the size itself: what is made smaller afterwards loses its edges.
      sharp(amber, { density: (72 * size) / 16 })
        .resize(size)
        .png()
        .toFile(join(config.outDir, `icons/notice-${size}.png`)),
    ),
  );
}
