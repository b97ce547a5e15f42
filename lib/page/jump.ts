/** Bringing a heading or a picture of the live page before the reader's eyes. */
import { coveredHeight, passThroughBars } from './cover';
import { onReaderMove } from './reader-moves';
import { unfold, visiblePlace } from './reveal';
import { withoutSnapping } from './snapping';

/** Air between a bar and the heading under it, in pixels. */
export const GAP = 8;

/** Bars slide in and out after a scroll and pages answer it late: so long, in milliseconds, the place is watched. */
const WATCHED_MS = 700;

/** What moves is followed frame by frame; where nothing does, the page is left alone for so many milliseconds. */
const STILL_MS = 50;

/** Pictures and advertisements above the target may load late: so long the page's size is watched. */
const LATE_MS = 4000;

/** The reason of a jump that the reader has ended: the page has not moved for them yet, and stands where the jump left it. */
const BY_READER = Symbol('by the reader');

let latest: AbortController | undefined;

/** What covered the window's top, in pixels, when a jump was last corrected. */
let coveredBefore: number | undefined;

/**
 * Brings `target` just under whatever covers the top of the window, and the focus with it, so that Tab goes on
 * from there. Ends early when another jump begins or the reader moves on. Resolves, then or when the page has come to
 * rest, to true if the target still stands where the jump has put it.
 */
export async function jumpTo(target: HTMLElement, { takesFocus = true } = {}): Promise<boolean> {
  latest?.abort();
  const jump = new AbortController();
  latest = jump;
  const { signal } = jump;
  onReaderMove(() => jump.abort(BY_READER), signal);
  const over = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));

  unfold(target);
  const place = visiblePlace(target);
  withoutSnapping(place);
  // Bars mostly stay as they are: so the page sees one scroll, to the right place. The next frame, which is the first
  // that the reader sees, asks again.
  const covered = coveredBefore ?? coveredHeight(place);
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBelow(place, covered);

  const end = performance.now() + WATCHED_MS;
  await Promise.race([nextFrame(), over]);
  if (!isUnderWay(place, signal)) return hasBrought(place, signal);
  if (takesFocus) focusOn(place);
  const bars = passThroughBars();
  while (isUnderWay(place, signal) && performance.now() < end) {
    const hasMoved = correct(place, bars);
    await Promise.race([hasMoved ? nextFrame() : stillness(), over]);
  }
  if (isUnderWay(place, signal)) correctLate(place, bars, jump);
  return hasBrought(place, signal);
}

/** Ends the jump that is under way, if any. */
export function stopJump(): void {
  latest?.abort();
}

function isUnderWay(place: Element, signal: AbortSignal): boolean {
  return !signal.aborted && place.isConnected;
}

/** Another jump, or a preview that goes back, has moved the page on by the time that this one knows of it. */
function hasBrought(place: Element, { aborted, reason }: AbortSignal): boolean {
  return place.isConnected && (!aborted || reason === BY_READER);
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function stillness(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, STILL_MS));
}

/** Corrects once more whenever the page grows or shrinks, for a while. */
function correctLate(place: HTMLElement, bars: readonly Element[], jump: AbortController): void {
  const observer = new ResizeObserver(() => {
    if (place.isConnected) correct(place, bars);
  });
  for (let box: Element | null = place.parentElement; box; box = box.parentElement) observer.observe(box);
  const timer = setTimeout(() => jump.abort(), LATE_MS);
  jump.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Moves the page so that the target stands under what covers it now; returns whether that moved it. */
function correct(place: HTMLElement, bars: readonly Element[]): boolean {
  coveredBefore = coveredHeight(place, bars);
  return scrollBelow(place, coveredBefore);
}

/** Moves the page so that the target stands under so many covered pixels, as far as it can; returns whether that moved it. */
function scrollBelow(place: HTMLElement, covered: number): boolean {
  const distance = naturalTop(place) - covered - GAP;
  if (Math.abs(distance) <= 1) return false;
  for (let box = place.parentElement; box; box = box.parentElement) {
    const before = box.scrollTop;
    box.scrollBy({ top: distance, behavior: 'instant' });
    if (box.scrollTop !== before) return true;
  }
  return false;
}

/** Where the target begins, in pixels from the window's top; one that is stuck there begins above what follows it. */
function naturalTop(place: HTMLElement): number {
  const { top, height } = place.getBoundingClientRect();
  const style = getComputedStyle(place);
  const next = place.nextElementSibling;
  if (style.position !== 'sticky' || !next) return top;
  const gap = Math.max(
    Number.parseFloat(style.marginBottom),
    Number.parseFloat(getComputedStyle(next).marginTop),
  );
  return next.getBoundingClientRect().top - height - gap;
}

/** Gives the focus to an element that may not take it by itself, and gives the page its attribute back after. */
function focusOn(place: HTMLElement): void {
  const isOurs = !place.hasAttribute('tabindex');
  if (isOurs) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  if (!isOurs) return;
  const giveBack = () => {
    // The window alone has lost the focus, and gives it back to this place.
    if (document.activeElement === place) return;
    place.removeEventListener('blur', giveBack);
    place.removeAttribute('tabindex');
  };
  place.addEventListener('blur', giveBack);
  // What cannot take the focus, such as a part of the page that is inert, never loses it.
  giveBack();
}
