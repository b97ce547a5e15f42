import { jumpTo, stopJump } from './jump';
import { unfold } from './reveal';

/** Lets the reader look at a section and come back: the page scrolls, and the focus stays where it is. */
export class Preview {
  /** Where the scrollers stood before the first look. */
  #before: { scroller: Element; top: number }[] = [];
  /** What folds again what the looks have opened. */
  #folds: (() => void)[] = [];

  /** Resolves when the page has come to rest. */
  async show(heading: HTMLElement): Promise<void> {
    if (this.#before.length === 0) {
      for (let scroller = heading.parentElement; scroller; scroller = scroller.parentElement) {
        this.#before.push({ scroller, top: scroller.scrollTop });
      }
    }
    this.#folds.unshift(unfold(heading));
    await jumpTo(heading, { takesFocus: false });
  }

  /** Back to where the reader was; nothing happens where they have not looked at anything. */
  goBack(): void {
    if (this.#before.length > 0) stopJump();
    for (const foldAgain of this.#folds) foldAgain();
    for (const { scroller, top } of this.#before) scroller.scrollTo({ top, behavior: 'instant' });
    this.forget();
  }

  /** The reader has gone somewhere: there is no way back from there. */
  forget(): void {
    this.#before = [];
    this.#folds = [];
  }
}
