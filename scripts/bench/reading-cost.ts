/** What the companion costs the page while somebody reads with the popup or the panel beside it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Reader } from '../browser/reader';
import { settled } from '../browser/wait';
import type { LabelledPage } from '../evaluation/labelled-page';
import { type Call, ownCalls } from './own-calls';

const FRAMES = 120;
/** Pixels in each frame, as when somebody skims. */
const STEP = 40;

/** After it was analysed, and after scrolling, a page comes to rest in this many milliseconds. */
const REST_MS = 1_000;
const STILL_MS = 3_000;

/** Calls of one frame follow each other at once; such a pause, in milliseconds, comes before the next frame's. */
const BETWEEN_FRAMES_MS = 4;

/** Scrolls a step in each frame, and resolves when the last has been drawn. */
const SCROLL = `new Promise((done) => {
  let frame = 0;
  requestAnimationFrame(function scrollOn() {
    if (frame === ${FRAMES}) return done();
    frame += 1;
    scrollBy({ top: ${STEP}, behavior: 'instant' });
    requestAnimationFrame(scrollOn);
  });
})`;

export interface Reading {
  /** Milliseconds of processor time that the companion took in each frame in which the page scrolled. */
  frames: number[];
  /** How often any of its code ran in the page while nothing moved. */
  callsWhenStill: number;
}

/** Opens the popup on a page, scrolls, and then keeps still. */
export async function measureReading(reader: Reader, saved: LabelledPage): Promise<Reading> {
  const tab = await reader.open(saved.url, saved);
  await settled(await tab.openPopup());
  await delay(REST_MS);
  const scrolling = await ownCalls(tab.page, () => tab.page.evaluate(SCROLL));
  // Without them a companion that was not found would pass for one that does nothing.
  if (scrolling.length === 0) throw new Error('Chromium recorded no call while the page scrolled.');
  await delay(REST_MS);
  const still = await ownCalls(tab.page, () => delay(STILL_MS));
  await tab.close();
  return { frames: byFrame(scrolling), callsWhenStill: still.length };
}

/**
 * The longest that the companion keeps a page from answering when the button is clicked there first, in milliseconds of
 * processor time.
 */
export async function measureLongestCall(reader: Reader, saved: LabelledPage): Promise<number> {
  const tab = await reader.open(saved.url, saved);
  const calls = await ownCalls(tab.page, async () => settled(await tab.openPopup()));
  await tab.close();
  if (calls.length === 0) throw new Error('Chromium recorded no call of the companion.');
  return Math.max(...calls.map(({ work }) => work));
}

/** The work of each frame. */
function byFrame(calls: readonly Call[]): number[] {
  const frames: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const call of calls) {
    // A call within a call counts with that one.
    if (call.end <= end) continue;
    if (call.start > end + BETWEEN_FRAMES_MS) frames.push(0);
    frames.push((frames.pop() ?? 0) + call.work);
    end = call.end;
  }
  return frames;
}
