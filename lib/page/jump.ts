import { coveredHeight } from './cover';

/** Air between a bar and the heading under it, in pixels. */
export const GAP = 8;

/** Bars that come back on the way up and pictures that load late move the target; so many frames are watched. */
const FRAMES_WATCHED = 30;

/** The target has to stay where it is for so many frames before it counts as arrived. */
const FRAMES_STILL = 4;

let jumps = 0;

/**
 * Brings `target` just under whatever covers the top of the window, and the focus with it, so that Tab goes on
 * from there. Resolves when the page has come to rest, or when a later jump has taken over.
 */
export async function jumpTo(target: HTMLElement): Promise<void> {
  const jump = ++jumps;
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  focusOn(target);
  correct(target);

  let still = 0;
  for (let frame = 0; still < FRAMES_STILL && frame < FRAMES_WATCHED; frame += 1) {
    await nextFrame();
    if (jump !== jumps || !target.isConnected) return;
    still = correct(target) ? 0 : still + 1;
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

/** Moves the page so that the target stands right; returns whether it had to move and could. */
function correct(target: HTMLElement): boolean {
  const before = target.getBoundingClientRect().top;
  const distance = before - coveredHeight(target) - GAP;
  if (Math.abs(distance) <= 1) return false;
  for (let box = target.parentElement; box; box = box.parentElement) {
    box.scrollBy({ top: distance, behavior: 'instant' });
    if (Math.abs(target.getBoundingClientRect().top - before) > 1) return true;
  }
  return false;
}

/** Gives the focus to an element that may not take it by itself, and gives the page its attribute back after. */
function focusOn(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}
