import { onReaderMove } from './reader-moves';

/**
 * Keeps the scrollers around `target` from snapping away from where a jump brings it, until the reader moves on; then
 * the page gets its style back.
 */
export function withoutSnapping(target: Element): void {
  for (let box = target.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).scrollSnapType !== 'none') pauseSnapping(box);
  }
}

function pauseSnapping(scroller: HTMLElement): void {
  const written = scroller.getAttribute('style');
  scroller.style.setProperty('scroll-snap-type', 'none', 'important');
  const stop = new AbortController();
  const giveBack = () => {
    stop.abort();
    if (written === null) scroller.removeAttribute('style');
    else scroller.setAttribute('style', written);
  };
  onReaderMove(giveBack, stop.signal);
}
