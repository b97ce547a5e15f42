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
  const { style } = scroller;
  // A form may have a field of that name.
  if (!(style instanceof CSSStyleDeclaration)) return;
  const written = scroller.getAttribute('style');
  const type = style.getPropertyValue('scroll-snap-type');
  const priority = style.getPropertyPriority('scroll-snap-type');
  style.setProperty('scroll-snap-type', 'none', 'important');
  const ours = scroller.getAttribute('style');
  const stop = new AbortController();
  const giveBack = () => {
    stop.abort();
    if (scroller.getAttribute('style') !== ours) {
      // What the page has written meanwhile stays.
      if (isOurs(style)) style.setProperty('scroll-snap-type', type, priority);
    } else if (written === null) scroller.removeAttribute('style');
    else scroller.setAttribute('style', written);
  };
  onReaderMove(giveBack, stop.signal);
}

function isOurs(style: CSSStyleDeclaration): boolean {
  return (
    style.getPropertyValue('scroll-snap-type') === 'none' &&
    style.getPropertyPriority('scroll-snap-type') === 'important'
  );
}
