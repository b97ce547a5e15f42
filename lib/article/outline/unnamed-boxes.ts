/**
 * Boxes among the paragraphs that no name gives away: "to know more", an offer, a call for letters. Sections that are
 * wrapped one by one are wrapped alike; a box is the one block that is made like no other.
 */
import { wholeText } from '../elements/shown-text';
import { isRunningText, type Line } from '../lines/line';
import { isMadeAlike, makesOf } from '../elements/makes';
import { NamePattern } from '../elements/names';
import { HEADING_LEVELS } from '../elements/nodes';
import { isQuotation } from '../lines/quotations';

/** A block of more characters than this, or of more than this share of the text, is a part of the article. */
const LARGEST = 600;
const LARGEST_SHARE = 0.2;

/** So many blocks around a paragraph are looked at. */
const HEIGHT = 6;

/** An entry of a live page, which opens with its time, may be framed for its weight. */
const CLOCK_TIME = /^\s*(?:[a-zà-ÿ]{1,4}\.? )?\d{1,2} ?[h:.] ?\d{2}/i;

/** What a test closes with is often framed, and a section all the same. */
const CLOSING = new NamePattern(
  'conclusions?|verdict|fazit|conclusiones|conclusione|conclusie|conclusao|slutsats',
);

/** What a recipe is made of stands in a block of its own, in a few short lines. */
const INGREDIENTS = new NamePattern('ingredient(s|i|es)?|zutaten');

/** A box of fewer characters is left out even where most headings stand in boxes. */
const SMALL = 250;

/** Returns those of the headings that open a box and no section. */
export function headingsOfBoxes(headings: readonly Element[], body: readonly Line[]): Set<Element> {
  if (headings.length === 0) return new Set();
  const blocks = new Blocks(body);
  const boxed = headings.flatMap((heading) => {
    const box = blocks.boxAround(heading, headings);
    return box && !opensWithTime(heading, box) ? [{ heading, box }] : [];
  });
  // Where most headings stand in blocks of their own kind, such blocks are how this page makes sections.
  const areRare = 2 * boxed.length <= headings.length;
  return new Set(boxed.filter(({ box }) => areRare || box.length <= SMALL).map(({ heading }) => heading));
}

function opensWithTime(heading: Element, { block }: Boxed): boolean {
  return CLOCK_TIME.test(heading.textContent) || CLOCK_TIME.test(wholeText(block, LONGEST_LABEL));
}

/** What a page puts around a heading together with its kicker, its time and its author. */
const HEADERS: ReadonlySet<string> = new Set(['header', 'hgroup']);

/** A number or a kicker over a heading makes no box of the two, in characters. */
const LONGEST_LABEL = 20;

interface Boxed {
  block: Element;
  /** Characters in it. */
  length: number;
}

class Blocks {
  readonly #body: readonly Line[];
  /** Where the lines of an element begin in the body. */
  readonly #firstLine = new Map<Element, number>();
  /** Characters of running text in each block. */
  readonly #held = new Map<Element, number>();
  readonly #makeOf = makesOf(1);
  readonly #byMake = new Map<string, Set<Element>>();
  #total = 0;

  constructor(body: readonly Line[]) {
    this.#body = body;
    for (const [at, line] of body.entries()) {
      if (!this.#firstLine.has(line.element)) this.#firstLine.set(line.element, at);
      if (!line.isKept || line.place !== 'body' || !isRunningText(line)) continue;
      this.#total += line.text.length;
      let block = line.element.parentElement;
      for (let height = 0; block && height < HEIGHT; height += 1, block = block.parentElement) {
        const held = this.#held.get(block);
        this.#held.set(block, (held ?? 0) + line.text.length);
        if (held !== undefined) continue;
        const make = this.#makeOf(block);
        const alike = this.#byMake.get(make) ?? new Set();
        this.#byMake.set(make, alike.add(block));
      }
    }
  }

  /** The block around a heading that is made like no other block of text, and holds more than the heading. */
  boxAround(heading: Element, headings: readonly Element[]): Boxed | undefined {
    const own = this.#lengthAround(heading, heading);
    let block = heading.parentElement;
    for (let height = 0; block && height < HEIGHT; height += 1, block = block.parentElement) {
      if ((this.#held.get(block) ?? 0) > LARGEST_SHARE * this.#total) return undefined;
      if (this.#isSignedQuotation(heading, block)) return { block, length: own };
      if (CLOSING.test(block) || INGREDIENTS.test(block)) return undefined;
      if (!block.hasAttribute('class') || HEADERS.has(block.localName) || this.#isMadeLikeOthers(block))
        continue;
      const length = this.#lengthAround(heading, block);
      if (length > LARGEST) return undefined;
      if (length <= own + LONGEST_LABEL) continue;
      return opensOneOfSeveral(heading, headings, block) || holdsAnswers(block)
        ? undefined
        : { block, length };
    }
    return undefined;
  }

  /** Characters of all lines in a block around a heading; of a block that is too large, of some. */
  #lengthAround(heading: Element, block: Element): number {
    const at = this.#firstLine.get(heading) ?? 0;
    let length = 0;
    // The lines of a block follow each other.
    for (let before = at - 1; length <= LARGEST; before -= 1) {
      const line = this.#body[before];
      if (!line || !block.contains(line.element)) break;
      length += line.text.length;
    }
    for (let after = at; length <= LARGEST; after += 1) {
      const line = this.#body[after];
      if (!line || !block.contains(line.element)) break;
      length += line.text.length;
    }
    return length;
  }

  /** Whether a block holds a quotation and who has said it, and nothing more. */
  #isSignedQuotation(heading: Element, block: Element): boolean {
    if (!isQuotation(heading.textContent)) return false;
    const at = this.#firstLine.get(heading) ?? 0;
    const [before, , signature, after] = [-1, 0, 1, 2].map((step) => this.#body[at + step]);
    if (!signature || signature.level > 0 || isRunningText(signature)) return false;
    return (
      block.contains(signature.element) &&
      ![before, after].some((line) => line && block.contains(line.element))
    );
  }

  #isMadeLikeOthers(block: Element): boolean {
    const alike = this.#byMake.get(this.#makeOf(block));
    return alike !== undefined && (alike.size > 1 || !alike.has(block));
  }
}

/**
 * A box has one title. A claim and its check, or questions and their answers, may stand in a block of their own, while
 * titles that are links are those of other articles.
 */
function opensOneOfSeveral(heading: Element, headings: readonly Element[], block: Element): boolean {
  return (
    isTitle(heading) &&
    headings.some(
      (other) => other !== heading && block.contains(other) && isMadeAlike(other, heading) && isTitle(other),
    )
  );
}

const UNFOLDS = 'summary, button[aria-expanded][aria-controls]:not([aria-haspopup])';

/** What unfolds at a click, twice: questions and their answers, which are the article's own under a title of theirs. */
function holdsAnswers(block: Element): boolean {
  return block.querySelectorAll(UNFOLDS).length > 1;
}

/** A heading by its element, and no link. */
function isTitle(heading: Element): boolean {
  return HEADING_LEVELS.has(heading.localName) && heading.querySelector('a[href]') === null;
}
