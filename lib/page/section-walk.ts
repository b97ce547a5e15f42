import { coveredHeight } from './cover';
import { GAP, jumpTo } from './jump';
import type { ReadingPosition } from './reading-position';
import { visiblePlace } from './reveal';

/** A heading this far above its place, in pixels, counts as left behind: "previous" returns to it first. */
const LEFT_BEHIND = 24;

/** Positions that differ by less, in pixels, are the same. */
const TOLERANCE = 2;

/** Walks the reader from section to section, starting from where they are and not from the last jump. */
export class SectionWalk {
  readonly #position: ReadingPosition;

  constructor(position: ReadingPosition) {
    this.#position = position;
  }

  /** Resolves when the page has come to rest. */
  async goTo(heading: HTMLElement): Promise<void> {
    const end = this.#position.leaveFor(heading);
    let isBrought = false;
    try {
      isBrought = await jumpTo(heading);
    } finally {
      end(isBrought);
    }
  }

  /** The index of the section that comes next, or of the one to go back to; no heading has it where the article ends. */
  find(direction: 'next' | 'previous', headings: readonly HTMLElement[]): number {
    const { index, isLeftBehind } = this.#current(headings);
    if (direction === 'next') return index + 1;
    return isLeftBehind ? index : index - 1;
  }

  /** The section at the window's top (-1 before the first), and whether its heading has scrolled away. */
  #current(headings: readonly HTMLElement[]): { index: number; isLeftBehind: boolean } {
    const arrived = this.#position.sectionOfJump();
    if (arrived >= 0) return { index: arrived, isLeftBehind: false };
    const tops = headings.map((heading) => visiblePlace(heading).getBoundingClientRect().top);
    const nearest = headings[tops.findIndex((top) => top >= 0)] ?? headings.at(-1);
    const place = GAP + (nearest ? coveredHeight(nearest) : 0);
    const index = tops.findLastIndex((top) => top - place <= TOLERANCE);
    return { index, isLeftBehind: index >= 0 && (tops[index] ?? 0) - place < -LEFT_BEHIND };
  }
}
