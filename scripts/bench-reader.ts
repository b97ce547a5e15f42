/**
 * Measures what a reader notices, in a real browser with the real extension: the wait after a click and a key, pages as
 * large as they come, pages that are no articles, scrolling, the packages' sizes.
 * npm run bench:reader -- [--pages DIR] [--json] [--quick]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBoth } from './bench/both-extensions';
import { figure, figureTable } from './bench/figures';
import { frontPage, heavyPage, liveBlog } from './bench/large-pages';
import { contestants } from './bench/contest';
import { type Bench, measureAutomatic, measureFollowing, measureLarge, onPage } from './bench/page-costs';
import { packageSizes } from './bench/packages';
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

/** The largest package that goes to a store, in kilobytes. */
const LARGEST_PACKAGE = 200;

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
const bench: Bench = {
  reader: await launchReader('chromium', { window: 'none' }),
  enter: await contestants(),
  rounds,
};
const { articles, others } = await survey();
const followed = spread(articles, values.quick ? 0 : 2).map(({ saved }) => saved);
const figures = [
  ...(await measureLarge(bench, `live blog of ${entries} entries`, liveBlog(entries))),
  ...(await measureLarge(bench, `page of ${megabytes} MB`, heavyPage(megabytes))),
  ...(await measureAutomatic(bench, [frontPage(TEASERS), ...others])),
  ...(await measureFollowing(bench, [liveBlog(entries), ...followed])),
];
await bench.reader.close();

if (process.platform === 'linux') process.env['DISPLAY'] = await startHiddenDisplay();
const both = await launchBoth();
figures.push(...(await measureWaits(both, spread(articles, MOST_ARTICLES), rounds)));
await both.close();

if (!values.quick) {
  for (const [store, size] of packageSizes())
    figures.push(figure(`package for ${store}`, 'kB', [size], LARGEST_PACKAGE));
}
console.log(values.json ? JSON.stringify(figures) : figureTable(figures));
process.exit(0);

/** Articles on which keys have somewhere to go, and pages that are no articles. */
async function survey(): Promise<{ articles: Article[]; others: LabelledPage[] }> {
  const found: { articles: Article[]; others: LabelledPage[] } = { articles: [], others: [] };
  for (const name of await pageNames(folder)) {
    const saved = await readPage(folder, name);
    const page = await onPage(bench, saved, async (contest) => ({
      readabilityMs: await contest.once('readability'),
      sections: await contest.sections(),
      scrolls: await contest.scrollsByHeadings(),
    }));
    if (page.sections === undefined) found.others.push(saved);
    else if (page.sections >= FEWEST_SECTIONS && page.scrolls)
      found.articles.push({ saved, readabilityMs: page.readabilityMs });
  }
  return found;
}

/** So many of the items at most, from all over the list. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
