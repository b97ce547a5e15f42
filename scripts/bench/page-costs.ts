/** What Chapô's own work costs a page: a large one, one that is no article, one that somebody reads. */
import type { Page } from 'puppeteer-core';
import type { Reader } from '../browser/reader';
import type { LabelledPage } from '../evaluation/labelled-page';
import { type Figure, figure } from './figures';
import type { Contest } from './contest';
import { gateSize } from './packages';
import { measureLongestCall, measureReading } from './reading-cost';
import { median } from './timings';

/** A frame of a screen that shows sixty a second, in milliseconds. */
const FRAME_MS = 1000 / 60;

export interface Bench {
  reader: Reader;
  /** Takes the contestants into a page. */
  enter: (page: Page) => Promise<Contest>;
  rounds: number;
}

/** Opens a page for what `act` does with the contestants there. */
export async function onPage<T>(
  { reader, enter }: Bench,
  saved: LabelledPage,
  act: (contest: Contest) => Promise<T>,
): Promise<T> {
  const tab = await reader.open(saved.url, saved);
  const result = await act(await enter(tab.page));
  await tab.close();
  return result;
}

/** The analysis of a large page, and how long the page cannot answer meanwhile. */
export async function measureLarge(bench: Bench, what: string, saved: LabelledPage): Promise<Figure[]> {
  const { analysis = [], readability = [] } = await onPage(bench, saved, (contest) =>
    contest.measure(['analysis', 'readability'], 1, bench.rounds),
  );
  const longest: number[] = [];
  for (let round = 0; round < bench.rounds; round += 1)
    longest.push(await measureLongestCall(bench.reader, saved));
  return [
    figure(`${what}: analysis over Readability`, '×', [median(analysis) / median(readability)], 1),
    figure(`${what}: analysis`, 'ms', analysis, null),
    figure(`${what}: longest work at a stretch after the first click`, 'ms', longest, 50),
  ];
}

/** Sites that are always on: what they cost where there is nothing to read. */
export async function measureAutomatic(bench: Bench, others: readonly LabelledPage[]): Promise<Figure[]> {
  const ratios: number[] = [];
  for (const saved of others) {
    const { automatic = [], readability = [] } = await onPage(bench, saved, (contest) =>
      contest.measure(['automatic', 'readability'], 3, bench.rounds),
    );
    ratios.push(median(automatic) / median(readability));
  }
  return [
    figure('always on, pages that are no articles: over Readability', '×', ratios, 0.1),
    figure('always on: what every page parses', 'kB', [gateSize()], 12),
  ];
}

/** What follows the reader while the popup is open. */
export async function measureFollowing({ reader }: Bench, pages: readonly LabelledPage[]): Promise<Figure[]> {
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
