/**
 * Opens every saved page of a folder in a real browser, clicks the toolbar button, and writes the report that
 * the popup got: npm run evaluate -- --pages DIR --out DIR [--browser firefox] [--score SCORER]
 */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageState } from '@/lib/extension/page-state';
import { build } from './browser/build';
import { type BrowserName, launchReader, type Reader } from './browser/reader';
import { settled, within } from './browser/wait';
import { scoredReport, type ScoredReport } from './evaluation/contract';
import { type LabelledPage, pageNames, readPage } from './evaluation/labelled-page';

/** A page that runs scripts may fill in its text late, and more than once, the later the busier the machine. */
const QUIET_MS = 5_000;
/** No page takes as long as this; one that does must not hold up the others. */
const PAGE_LIMIT_MS = 30_000;
/** A browser on a busy machine may miss a click; a page that fails twice has failed. */
const TRIES = 2;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    out: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    score: { type: 'string' },
  },
});
const { pages, out, browser, score } = values;
if (!pages || !out || (browser !== 'chromium' && browser !== 'firefox')) {
  console.error(
    'usage: npm run evaluate -- --pages DIR --out DIR [--browser chromium|firefox] [--score SCORER]',
  );
  process.exit(2);
}

build(browser);
await mkdir(out, { recursive: true });
const allDone = await evaluateAll(browser, pages, out);
const isScored =
  !score || spawnSync(process.execPath, [score, pages, out, '--list'], { stdio: 'inherit' }).status === 0;
process.exit(allDone && isScored ? 0 : 1);

async function evaluateAll(name: BrowserName, from: string, to: string): Promise<boolean> {
  let reader: Reader | undefined;
  let failures = 0;
  for (const id of await pageNames(from)) {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      try {
        reader ??= await launchReader(name, { window: 'none' });
        const report = await within(PAGE_LIMIT_MS, evaluatePage(reader, await readPage(from, id)));
        await writeFile(join(to, `${id}.json`), `${JSON.stringify(report, null, 2)}\n`);
        break;
      } catch (error) {
        if (tries === TRIES) failures += 1;
        console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        // The next try, or page, gets a browser that this one has not touched.
        await reader?.close();
        reader = undefined;
      }
    }
  }
  await reader?.close();
  return failures === 0;
}

async function evaluatePage(reader: Reader, page: LabelledPage): Promise<ScoredReport> {
  const tab = await reader.open(page.url, page);
  const popup = await tab.openPopup();
  const state = await settled(popup, page.scripts ? QUIET_MS : 0);
  await popup.close();
  await tab.close();
  return scoredReport(reportOf(state));
}

function reportOf(state: PageState) {
  if (state.state !== 'report') throw new Error(`the popup says "${state.state}"`);
  return state.report;
}
