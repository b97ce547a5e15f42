import { coveredHeight } from './cover';
import { GAP, jumpTo } from './jump';

/** A heading this far above the reading line, in pixels, counts as left behind: "previous" returns to it first. */
const LEFT_BEHIND = 24;

/** Walks the reader from section to section, starting from where they are and not from the last jump. */
export class SectionWalk {
  /** The last section of an article may not reach the top of the window; it is current until the reader scrolls. */
  #arrived: { heading: HTMLElement; scrollTop: number } | undefined;

  goTo(index: number, headings: HTMLElement[]): void {
    const heading = headings[index];
    if (!heading) return;
    jumpTo(heading);
    this.#arrived = { heading, scrollTop: scrollY };
  }

  move(direction: 'next' | 'previous', headings: HTMLElement[]): void {
    const { index, leftBehind } = this.#current(headings);
    if (direction === 'next') this.goTo(index + 1, headings);
    else this.goTo(leftBehind ? index : index - 1, headings);
  }

  /** The section being read (-1 before the first), and whether its heading has scrolled away. */
  #current(headings: HTMLElement[]): { index: number; leftBehind: boolean } {
    const arrived = this.#arrived && headings.indexOf(this.#arrived.heading);
    if (this.#arrived && arrived !== undefined && arrived >= 0 && Math.abs(scrollY - this.#arrived.scrollTop) <= 1) {
      return { index: arrived, leftBehind: false };
    }
    const distances = headings.map((heading) => heading.getBoundingClientRect().top - coveredHeight(heading) - GAP);
    const index = distances.findLastIndex((distance) => distance <= 1);
    return { index, leftBehind: index >= 0 && (distances[index] ?? 0) < -LEFT_BEHIND };
  }
}
