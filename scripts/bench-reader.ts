/**
 * Measures what a reader notices, in a real browser with the real extension: the wait after a click and a key, pages as
 * large as they come, pages that are no articles, scrolling, the packages' sizes.
 * npm run bench:reader -- [--pages DIR] [--json] [--quick]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBoth } from './bench/both-extensions';
import { type Figure, figure, figureTable } from './bench/figures';
import { frontPage, heavyPage, liveBlog } from './bench/large-pages';
import { type Contest, contestants } from './bench/on-page';
import { gateSize, packageSizes } from './bench/packages';
import { measureLongestCall, measureReading } from './bench/reading';
import { median } from './bench/timings';
import { type Article, measureWaits } from './bench/waits';
import { build, ROOT } from './browser/build';
import { startHiddenDisplay } from './browser/display';
import { launchReader } from './browser/reader';
import { type LabelledPage, pageNames, readPage } from './evaluation/labelled-page';

/** Each click and key counts by so many rounds, on so many pages of the folder at most. */
const ROUNDS = 5;
const MOST_ARTICLES = 8;

/** A key has to have somewhere to go, twice. */
const FEWEST_SECTIONS = 3;

const TEASERS = 200;

/** A frame of a screen that shows sixty a second, in milliseconds. */
const FRAME_MS = 1000 / 60;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** One round, smaller pages, no packages: shows that the bench works. */
    quick: { type: 'boolean', default: false },
  },
});
const folder = values.pages ?? join(ROOT, 'tests/pages');
const rounds = values.quick ? 1 : ROUNDS;
const entries = values.quick ? 30 : 300;
const megabytes = values.quick ? 0.5 : 5;

build('chromium');
const enter = await contestants();
const reader = await launchReader('chromium', { window: 'none' });
const articles: Article[] = [];
const others: LabelledPage[] = [frontPage(TEASERS)];
for (const name of await pageNames(folder)) {
  const saved = await readPage(folder, name);
  const { readabilityMs, sections, scrolls } = await on(saved, async (contest) => ({
    readabilityMs: await contest.once('readability'),
    sections: await contest.sections(),
    scrolls: await contest.scrollsByHeadings(),
  }));
  if (sections === undefined) others.push(saved);
  else if (sections >= FEWEST_SECTIONS && scrolls) articles.push({ saved, readabilityMs });
}
const chosen = spread(articles, MOST_ARTICLES);
const figures = [
  ...(await largePage(`live blog of ${entries} entries`, liveBlog(entries))),
  ...(await largePage(`page of ${megabytes} MB`, heavyPage(megabytes))),
  ...(await automaticMode()),
  ...(await reading()),
];
await reader.close();
if (process.platform === 'linux') process.env['DISPLAY'] = await startHiddenDisplay();
const both = await launchBoth();
figures.push(...(await measureWaits(both, chosen, rounds)));
await both.close();
if (!values.quick) {
  for (const [store, size] of packageSizes()) figures.push(figure(`package for ${store}`, 'kB', [size], 200));
}
console.log(values.json ? JSON.stringify(figures) : figureTable(figures));
process.exit(0);

async function on<T>(saved: LabelledPage, act: (contest: Contest) => Promise<T>): Promise<T> {
  const tab = await reader.open(saved.url, saved);
  const result = await act(await enter(tab.page));
  await tab.close();
  return result;
}

async function largePage(what: string, saved: LabelledPage): Promise<Figure[]> {
  const { analysis = [], readability = [] } = await on(saved, (contest) =>
    contest.measure(['analysis', 'readability'], 1, rounds),
  );
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) longest.push(await measureLongestCall(reader, saved));
  return [
    figure(`${what}: analysis over Readability`, '×', [median(analysis) / median(readability)], 1),
    figure(`${what}: analysis`, 'ms', analysis, null),
    figure(`${what}: longest work at a stretch after the first click`, 'ms', longest, 50),
  ];
}

async function automaticMode(): Promise<Figure[]> {
  const ratios: number[] = [];
  for (const saved of others) {
    const { automatic = [], readability = [] } = await on(saved, (contest) =>
      contest.measure(['automatic', 'readability'], 3, rounds),
    );
    ratios.push(median(automatic) / median(readability));
  }
  return [
    figure('always on, pages that are no articles: over Readability', '×', ratios, 0.1),
    figure('always on: what every page parses', 'kB', [gateSize()], 12),
  ];
}

async function reading(): Promise<Figure[]> {
  const pages = [liveBlog(entries), ...spread(chosen, values.quick ? 0 : 2).map(({ saved }) => saved)];
  const shares: number[] = [];
  const stillCalls: number[] = [];
  for (const saved of pages) {
    const { frames, callsWhenStill } = await measureReading(reader, saved);
    shares.push(...frames.map((milliseconds) => milliseconds / FRAME_MS));
    stillCalls.push(callsWhenStill);
  }
  return [
    figure('popup open, work in a frame that scrolls: over the frame', '×', shares, 1 / 20),
    figure('popup open, our code while nothing moves', 'calls', stillCalls, 0),
  ];
}

/** So many of the items at most, from all over the list. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
