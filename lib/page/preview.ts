import { jumpTo, stopJump } from './jump';
import { onReaderMove } from './reader-moves';
import { unfold } from './reveal';

/** Lets the reader look at a section and come back: the page scrolls, and the focus stays where it is. */
export class Preview {
  /** Where each scroller stood before a look first moved it. */
  #before = new Map<Element, { left: number; top: number }>();
  /** What folds again what the looks have opened. */
  #folds: (() => void)[] = [];
  /** Ends what listens to the reader while there is a way back. */
  #end: AbortController | undefined;

  /** Resolves when the page has come to rest. */
  async show(heading: HTMLElement): Promise<void> {
    if (!this.#end) {
      this.#end = new AbortController();
      onReaderMove(() => this.forget(), this.#end.signal);
    }
    for (let scroller = heading.parentElement; scroller; scroller = scroller.parentElement) {
      if (!this.#before.has(scroller))
        this.#before.set(scroller, { left: scroller.scrollLeft, top: scroller.scrollTop });
    }
    this.#folds.unshift(unfold(heading));
    await jumpTo(heading, { takesFocus: false });
  }

  /** Back to where the reader was; nothing happens where they have not looked at anything. */
  goBack(): void {
    if (this.#end) stopJump();
    for (const foldAgain of this.#folds) foldAgain();
    for (const [scroller, place] of this.#before) scroller.scrollTo({ ...place, behavior: 'instant' });
    this.forget();
  }

  /** The reader has gone somewhere: there is no way back from there. */
  forget(): void {
    this.#end?.abort();
    this.#end = undefined;
    this.#before.clear();
    this.#folds = [];
  }
}
