import { coveredHeight } from './cover';
import { GAP, jumpTo } from './jump';

/** A heading this far above the reading line, in pixels, counts as left behind: "previous" returns to it first. */
const LEFT_BEHIND = 24;

/** Positions that differ by less, in pixels, are the same. */
const TOLERANCE = 2;

/**
 * The heading jumped to and, once the page has come to rest, where that was. The last section of an article may
 * never reach the top of the window; it is current all the same until the reader scrolls.
 */
interface Arrival {
  heading: HTMLElement;
  scrollTop: number | undefined;
}

/** Walks the reader from section to section, starting from where they are and not from the last jump. */
export class SectionWalk {
  #arrival: Arrival | undefined;

  goTo(index: number, headings: readonly HTMLElement[]): void {
    const heading = headings[index];
    if (!heading) return;
    const arrival: Arrival = { heading, scrollTop: undefined };
    this.#arrival = arrival;
    void jumpTo(heading).then(() => (arrival.scrollTop = scrollY));
  }

  move(direction: 'next' | 'previous', headings: readonly HTMLElement[]): void {
    const { index, isLeftBehind } = this.#current(headings);
    if (direction === 'next') this.goTo(index + 1, headings);
    else this.goTo(isLeftBehind ? index : index - 1, headings);
  }

  /** The section being read (-1 before the first), and whether its heading has scrolled away. */
  #current(headings: readonly HTMLElement[]): { index: number; isLeftBehind: boolean } {
    const arrived = this.#arrivedAt(headings);
    if (arrived >= 0) return { index: arrived, isLeftBehind: false };
    const nearest = headings.find((heading) => heading.getBoundingClientRect().top >= 0) ?? headings.at(-1);
    const readingLine = GAP + (nearest ? coveredHeight(nearest) : 0);
    const distances = headings.map((heading) => heading.getBoundingClientRect().top - readingLine);
    const index = distances.findLastIndex((distance) => distance <= TOLERANCE);
    return { index, isLeftBehind: index >= 0 && (distances[index] ?? 0) < -LEFT_BEHIND };
  }

  /** The section last jumped to, while the jump is under way or the reader has not scrolled since; else -1. */
  #arrivedAt(headings: readonly HTMLElement[]): number {
    if (!this.#arrival) return -1;
    const { heading, scrollTop } = this.#arrival;
    if (scrollTop !== undefined && Math.abs(scrollY - scrollTop) > TOLERANCE) return -1;
    return headings.indexOf(heading);
  }
}
