/** What class names and ids say of an element, in the words of those who made the page. */
import { classesOf } from './clobbering';
import { LONGEST_ATTRIBUTE } from '../limits';

/** So many different names are remembered; a page that makes up new ones for ever gains nothing by it. */
const MOST_KNOWN = 5000;

/** So many elements say by their names what something stands in. */
const HIGHEST_BOX = 5;

/** What pages call the headings within a text, in alternatives for a pattern, where they use no element for them. */
export const CROSS_HEADING =
  'sub-?head(s|ings?|lines?)?|cross-?head(s|er|ings?|lines?)?|inter-?tit(re|le)s?|zwischen-?(titel|ueberschrift)|mellanrubrik|mellomtittel|tussenkop(je)?s?|tussentitels?|srodtytul|intertitul[oi]s?|ladillos?';

/** Matches names by whole words: `share-bar`, `share_bar__x1` and `ShareBar` are all "share-bar", and hold "share". */
export class NamePattern {
  readonly #words: RegExp;
  readonly #known = new Map<string, boolean>();

  /** @param words alternatives in lower case with hyphens, as in a regular expression; in names neither makes a difference. */
  constructor(...words: string[]) {
    this.#words = new RegExp(`(?:^|[-\\s])(?:${words.join('|')})(?=[-\\s]|$)`);
  }

  /** Whether the class of an element, or the other name given, holds one of the words. */
  test(element: Element | null | undefined, otherName = ''): boolean {
    return this.#says(element ? classesOf(element) : '') || this.#says(otherName.slice(0, LONGEST_ATTRIBUTE));
  }

  /** The same of an element or one close around it: what the page or its article is called says nothing of a box. */
  testAround(element: Element): boolean {
    let box: Element | null = element;
    for (let height = 0; box && height < HIGHEST_BOX; height += 1, box = box.parentElement) {
      if (box.localName === 'main' || box.localName === 'body' || holdsHeadline(box)) return false;
      if (this.test(box)) return true;
    }
    return false;
  }

  #says(names: string): boolean {
    if (names === '') return false;
    let answer = this.#known.get(names);
    if (answer === undefined) {
      // An expression that makes no difference of case takes the browser twice as long to compile.
      answer = this.#words.test(names.replaceAll(/(?<=[a-z])(?=[A-Z])|_/g, '-').toLowerCase());
      if (this.#known.size > MOST_KNOWN) this.#known.clear();
      this.#known.set(names, answer);
    }
    return answer;
  }
}

function holdsHeadline(box: Element): boolean {
  return box.localName === 'article' && box.querySelector('h1') !== null;
}
