/** Where the pictures of a page stand, and which of them some words belong to. */
import { isClobbered } from '../elements/clobbering';
import { PICTURES } from '../elements/nodes';
import { MOST_PICTURES } from '../limits';
import { onceForEach } from '../once';
import { LONGEST_BUTTON, shownText } from '../elements/shown-text';

/** The pictures of the page as it is now, found in one search through it, where many lines ask for them. */
export class Pictures {
  /** In document order. */
  readonly all: readonly HTMLElement[];
  readonly #own: ReadonlySet<Element>;
  /** The pictures, and all that is around one. */
  readonly #around = new Set<Element>();

  constructor(document: Document) {
    const found = Array.from(document.querySelectorAll<HTMLElement>(`${PICTURES}, noscript`));
    this.all = found
      .filter((each) => !isClobbered(each) && (each.localName !== 'noscript' || isWaitingPicture(each)))
      .slice(0, MOST_PICTURES);
    this.#own = new Set(this.all);
    for (const picture of this.all) {
      // What is around a picture that came before is known already; a form that lies about its parent leads in a circle.
      for (let box: Element | null = picture; box && !this.#around.has(box); box = box.parentElement)
        this.#around.add(box);
    }
  }

  /** Whether an element holds a picture, or is one. */
  areIn(element: Element): boolean {
    return this.#around.has(element);
  }

  /** Whether an element stands right after, or under, a picture: in the same block or cell, the next row, the next block. */
  readonly areBeside = onceForEach((element) => this.#areBeside(element));

  readonly #heldIn = onceForEach(heldIn);

  /** The picture that words belong to: in the same figure or beside them; the words' own element where there is none. */
  of(element: HTMLElement): HTMLElement {
    if (this.#own.has(element) && element.localName !== 'noscript') return imageOf(element);
    const figure = element.closest<HTMLElement>('figure');
    const inFigure = figure?.querySelector<HTMLElement>('img, picture, video');
    if (inFigure) return imageOf(inFigure);
    for (
      let box: HTMLElement | null = element, height = 0;
      box && height < 4;
      box = box.parentElement, height += 1
    ) {
      const { only, areSeveral } = this.#heldIn(box);
      if (only) return only;
      if (areSeveral) break;
    }
    return figure ?? element;
  }

  #areBeside(element: Element): boolean {
    if (this.areIn(element)) return true;
    for (
      let box: Element | null = element, height = 0;
      box && height < 3;
      box = box.parentElement, height += 1
    ) {
      const before = box.previousElementSibling;
      if (before && !isClobbered(before))
        return this.#own.has(before) || (this.areIn(before) && isWordless(before));
    }
    return false;
  }
}

/** What a box holds, asked of many that stand in it: the only picture in it, or several of which none is meant. */
interface Held {
  only: HTMLElement | null;
  areSeveral: boolean;
}

function heldIn(box: Element): Held {
  const images = box.querySelectorAll('img');
  if (images.length > 0)
    return { only: images.length === 1 ? (images[0] ?? null) : null, areSeveral: images.length > 1 };
  const waiting = Array.from(box.querySelectorAll('noscript')).find(isWaitingPicture);
  return { only: waiting?.parentElement ?? null, areSeveral: false };
}

/** Whether an element says no more than what a button over a picture does. */
function isWordless(element: Element): boolean {
  return shownText(element, LONGEST_BUTTON + 1).length <= LONGEST_BUTTON;
}

/** What counts visits is a picture of one point. */
const COUNTER = /\b(?:width|height)=["']?1\b|display: ?none/i;

/** A lazy picture waits in a `noscript` as text when scripts run, as elements when they do not. */
function isWaitingPicture(noscript: Element): boolean {
  const waiting = noscript.querySelector('img')?.outerHTML ?? noscript.textContent;
  return /<img\b/i.test(waiting) && !COUNTER.test(waiting);
}

/** A `picture` shows the image in it, which has its words. */
function imageOf(picture: HTMLElement): HTMLElement {
  return picture.querySelector('img') ?? picture;
}
