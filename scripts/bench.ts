/**
 * Measures the analysis in a real browser beside what a reader would otherwise run, on the same pages, in turn:
 * npm run bench -- [--pages DIR] [--json]
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { contestants } from './bench/contest';
import { table } from './bench/table';
import { CONTESTANTS, type Contestant, median, summarize, type Timings } from './bench/timings';
import { build, ROOT } from './browser/build';
import { launchReader, type Reader } from './browser/reader';
import { type LabelledPage, pageNames, readPage } from './evaluation/labelled-page';

/** With half as many, the ratios of two runs differ by a tenth. */
const WARM_UPS = 6;
const ROUNDS = 15;

/** A page so many times as long should take hardly more than so many times the time. */
const LONGER = 10;
const ROUNDS_ON_LONG_PAGE = 3;

/** A page that runs scripts may fill in its text late. */
const SCRIPTS_MS = 2_000;

const { values } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const folder = values.pages ?? join(ROOT, 'tests/pages');

build('chromium');
const enter = await contestants();
const reader = await launchReader('chromium', { window: 'none' });
const measured: { page: Timings; longer: Timings }[] = [];
for (const name of await pageNames(folder)) {
  measured.push(await measurePage(reader, await readPage(folder, name)));
  if (!values.json) process.stderr.write('.');
}
await reader.close();
const summary = summarize(measured.map(({ page }) => page));
console.log(values.json ? JSON.stringify(summary) : `\n${table(summary)}\n\n${growth()}`);
process.exit(0);

async function measurePage(browser: Reader, saved: LabelledPage) {
  const tab = await browser.open(saved.url, saved);
  if (saved.scripts) await delay(SCRIPTS_MS);
  const contest = await enter(tab.page);
  const page = await contest.measure(CONTESTANTS, WARM_UPS, ROUNDS);
  let longer: Timings = {};
  if (!values.json) {
    await contest.lengthen(LONGER);
    longer = await contest.measure(['analysis', 'readability'], 1, ROUNDS_ON_LONG_PAGE);
  }
  await tab.close();
  return { page, longer };
}

function growth(): string {
  return (
    `A page ${LONGER} times as long takes the analysis ${timesAsMuch('analysis')} times as long, ` +
    `and Readability alone ${timesAsMuch('readability')} times.`
  );
}

/** How many times as much time the longer page takes. */
function timesAsMuch(name: Contestant): string {
  const growths = measured.map(({ page, longer }) => median(longer[name] ?? []) / median(page[name] ?? []));
  return median(growths).toFixed(1);
}
