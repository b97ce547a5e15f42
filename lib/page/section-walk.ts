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

  goTo(heading: HTMLElement): void {
    const end = this.#position.leaveFor(heading);
    void jumpTo(heading).then(end, (error: unknown) => {
      end(false);
      throw error;
    });
  }

  /** Leads to the next section, or back; returns its index, or undefined where the article ends there. */
  move(direction: 'next' | 'previous', headings: readonly HTMLElement[]): number | undefined {
    const { index, isLeftBehind } = this.#current(headings);
    const back = isLeftBehind ? index : index - 1;
    const to = direction === 'next' ? index + 1 : back;
    const heading = headings[to];
    if (!heading) return undefined;
    this.goTo(heading);
    return to;
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
