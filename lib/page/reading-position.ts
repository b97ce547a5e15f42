/** Where the reader is in the article, from how the live page stands in the window. */
import type { Position } from '@/lib/article/report';
import { visiblePlace } from './reveal';

/** The text under this share of the window's height, from its top, is taken to be read. */
const READING_LINE = 0.3;

/** A heading that a jump has brought to its place may stray this far, in pixels, before the reader has moved on. */
const STRAY = 32;

/** The article as it is read: its elements and how many words stand before and under each heading. */
export interface ReadableArticle {
  headings: readonly HTMLElement[];
  /** Words before the first heading, then of each section. */
  words: readonly number[];
  /** What holds the first and the last line of the text; null where there is no article. */
  range: { first: HTMLElement; last: HTMLElement } | null;
}

/** Follows the reader through an article, at the cost of a few boxes a look. */
export class ReadingPosition {
  #article: ReadableArticle = { headings: [], words: [0], range: null };
  /** Where the last look found the reader: scrolling goes from section to section, so the next look begins here. */
  #last = -1;
  /** The heading that a jump leads or led to, and where it stood when that ended, in pixels from the window's top. */
  #arrival: { heading: HTMLElement; top: number | undefined } | undefined;

  /** Takes the article to follow; a new analysis of the same page goes on where the old one was. */
  follow(article: ReadableArticle): void {
    if (article === this.#article) return;
    this.#article = article;
    this.#last = -1;
  }

  /**
   * A jump to `heading` has begun: it counts as read until the reader scrolls, be its section ever so short. Returns a
   * function to call with the jump's result. True keeps the section current until the reader scrolls away, also where the
   * reader ended the jump: the key that they pressed may be ours, and bars that still move would mislead.
   */
  leaveFor(heading: HTMLElement): (isBrought: boolean) => void {
    const arrival: { heading: HTMLElement; top: number | undefined } = { heading, top: undefined };
    this.#arrival = arrival;
    return (isBrought) => {
      if (isBrought) arrival.top = visiblePlace(heading).getBoundingClientRect().top;
      else if (this.#arrival === arrival) this.#arrival = undefined;
    };
  }

  /** The section last jumped to, while the jump is under way or the reader has not scrolled since; else -1. */
  sectionOfJump(): number {
    if (!this.#arrival) return -1;
    const { heading, top } = this.#arrival;
    if (top !== undefined && Math.abs(visiblePlace(heading).getBoundingClientRect().top - top) > STRAY) {
      this.#arrival = undefined;
      return -1;
    }
    return this.#article.headings.indexOf(heading);
  }

  /** Where the article's end is in sight, its last section is the one being read. */
  look(): Position {
    const line = innerHeight * READING_LINE;
    const index = this.#indexAt(line);
    const arrived = this.sectionOfJump();
    const isEndInSight = this.#isEndInSight();
    const current = isEndInSight ? this.#article.headings.length - 1 : index;
    return {
      current: arrived >= 0 ? arrived : current,
      wordsLeft: isEndInSight && isScrolledToEnd() ? 0 : this.#wordsUnder(line, index),
    };
  }

  /** The last section whose heading stands above a line. */
  #indexAt(line: number): number {
    const { headings } = this.#article;
    let index = Math.min(this.#last, headings.length - 1);
    while (index >= 0 && this.#topOf(index) > line) index -= 1;
    for (let next = index + 1; next < headings.length && this.#topOf(next) <= line; next += 1) index = next;
    this.#last = index;
    return index;
  }

  #isEndInSight(): boolean {
    const end = this.#article.range?.last.getBoundingClientRect().bottom;
    return end !== undefined && end > 0 && end <= innerHeight;
  }

  #topOf(index: number): number {
    const heading = this.#article.headings[index];
    return heading ? visiblePlace(heading).getBoundingClientRect().top : Number.NEGATIVE_INFINITY;
  }

  #wordsUnder(line: number, index: number): number {
    const { headings, words, range } = this.#article;
    const later = words.slice(index + 2).reduce((sum, count) => sum + count, 0);
    const start = index < 0 ? range?.first.getBoundingClientRect().top : this.#topOf(index);
    const isLast = index + 1 >= headings.length;
    const end = isLast ? range?.last.getBoundingClientRect().bottom : this.#topOf(index + 1);
    if (start === undefined || end === undefined) return later;
    const unread = end > start ? Math.min(1, Math.max(0, (end - line) / (end - start))) : 0;
    return Math.round(later + unread * (words[index + 1] ?? 0));
  }
}

/** Where little stands under the article, its last lines never come up to where they count as read. */
function isScrolledToEnd(): boolean {
  const { scrollingElement } = document;
  if (scrollingElement === null) return false;
  const { scrollTop, scrollHeight, clientHeight } = scrollingElement;
  return scrollTop > 0 && scrollHeight - clientHeight - scrollTop <= 1;
}
