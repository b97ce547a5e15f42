/** What readers wait for, click and key, beside the least that an extension does. */
import type { LabelledPage } from '../evaluation/labelled-page';
import type { BothExtensions, ContenderName, Visit, Visits } from './both-extensions';
import { measureClicks } from './clicks';
import { type Figure, figure } from './figures';
import { measureKeys } from './keys';
import { median } from './timings';

export interface Article {
  saved: LabelledPage;
  /** Milliseconds of Readability's first run on a page that has just been opened. */
  readabilityMs: number;
}

type Measure = (both: BothExtensions, saved: LabelledPage, round: number) => Promise<Visits>;

/** Ratios over the least extension; the first time on a page may take as long as Readability on top of its share. */
export async function measureWaits(
  both: BothExtensions,
  articles: readonly Article[],
  rounds: number,
): Promise<Figure[]> {
  return [
    ...(await wait('click to complete popup', 1.15, measureClicks, both, articles, rounds)),
    ...(await wait('key to scrolled', 1.5, measureKeys, both, articles, rounds)),
  ];
}

async function wait(
  what: string,
  share: number,
  measure: Measure,
  both: BothExtensions,
  articles: readonly Article[],
  rounds: number,
): Promise<Figure[]> {
  const pages: { readabilityMs: number; of: (name: ContenderName, visit: keyof Visit) => number }[] = [];
  let leftOut = 0;
  for (const { saved, readabilityMs } of articles) {
    try {
      const visits: Visits[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await measure(both, saved, round));
      const of = (name: ContenderName, visit: keyof Visit) => median(visits.map((each) => each[name][visit]));
      pages.push({ readabilityMs, of });
    } catch (error) {
      // Counted below: a page that one of the two cannot move says nothing of how fast it is.
      console.error(`${saved.url}: ${error instanceof Error ? error.message : String(error)}`);
      leftOut += 1;
    }
  }
  const all = (name: ContenderName, visit: keyof Visit) => pages.map(({ of }) => of(name, visit));
  const ratios = (visit: keyof Visit) => pages.map(({ of }) => of('chapo', visit) / of('least', visit));
  const allowed = pages.map(({ readabilityMs, of }) => share + readabilityMs / of('least', 'first'));
  return [
    figure(`${what}, analysed before: over the least`, '×', ratios('again'), share),
    figure(`${what}, analysed before`, 'ms', all('chapo', 'again'), null),
    figure(`${what}, analysed before: the least`, 'ms', all('least', 'again'), null),
    figure(`${what}, first time: over the least`, '×', ratios('first'), median(allowed)),
    figure(`${what}, first time`, 'ms', all('chapo', 'first'), null),
    figure(`${what}, first time: the least`, 'ms', all('least', 'first'), null),
    figure(`${what}: pages left out, since one of the two did nothing there`, 'pages', [leftOut], null),
  ];
}
