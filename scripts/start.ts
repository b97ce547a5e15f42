/**
 * Opens a real browser with the extension on a page: npm start [-- --firefox] [address or file]. With a display
 * the window stays until the reader closes it; without one the button is clicked, the report printed, and
 * pictures of page and popup written to out/.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { PageState } from '@/lib/extension/page-state';
import { build, ROOT } from './browser/build';
import { hasDisplay } from './browser/display';
import { launchReader, type SavedPage } from './browser/reader';
import { settled } from './browser/wait';

const DEMO_ADDRESS = 'https://courrier-des-rives.example/communes/halle-aux-grains';
const OUT = join(ROOT, 'out');

const { values, positionals } = parseArgs({
  options: { firefox: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const browser = values.firefox ? 'firefox' : 'chromium';
const { address, saved } = await choosePage(positionals[0]);

build(browser);
const reader = await launchReader(browser, {
  window: hasDisplay() ? 'shown' : 'none',
  locale: 'fr',
  online: !saved,
});
const tab = await reader.open(address, saved);
if (hasDisplay()) {
  console.log(`Chapô is in the toolbar of ${browser}: click its button, or press Alt+Shift+L.`);
  await reader.gone;
} else {
  const popup = await tab.openPopup();
  print(await settled(popup));
  await mkdir(OUT, { recursive: true });
  await tab.page.screenshot({ path: join(OUT, 'page.png') });
  await popup.screenshot(join(OUT, 'popup.png'));
  console.log('\nPictures: out/page.png, out/popup.png');
  await reader.close();
}
process.exit(0);

async function choosePage(wanted: string | undefined): Promise<{ address: string; saved?: SavedPage }> {
  if (wanted === undefined) {
    return {
      address: DEMO_ADDRESS,
      saved: { html: await readFile(join(ROOT, 'tests/pages/demo/page.html')) },
    };
  }
  if (!existsSync(wanted)) {
    if (URL.canParse(wanted)) return { address: wanted };
    console.error(`“${wanted}” is neither a file nor an address such as https://example.org/article.`);
    process.exit(2);
  }
  const file = resolve(wanted);
  return {
    address: `https://saved.example${pathToFileURL(file).pathname}`,
    saved: { html: await readFile(file), scripts: true },
  };
}

function print(state: PageState): void {
  if (state.state !== 'report' || state.report.kind !== 'article') {
    console.log(state.state === 'report' ? 'Not an article.' : `No report: ${state.state}.`);
    return;
  }
  const { title, language, readingTime, outline, photoNotices, relatedLinks } = state.report;
  console.log(`\n${title}`);
  console.log(`${language.code} · ${readingTime.minutes} min · ${readingTime.words} words`);
  if (readingTime.claimedMinutes !== null) console.log(`The page claims ${readingTime.claimedMinutes} min.`);
  for (const { kind, phrase } of photoNotices) console.log(`! ${kind}: “${phrase}”`);
  for (const [index, section] of outline.entries()) console.log(`${index + 1}. ${section.title}`);
  for (const link of relatedLinks) console.log(`→ ${link.title} <${link.url}>`);
}
