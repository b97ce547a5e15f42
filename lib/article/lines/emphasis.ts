/** What makes a text stand out within its line: bold by its element or its style, or a class that says "heading". */
import { LONGEST_ATTRIBUTE, MOST_PARTS } from '../limits';
import { CROSS_HEADING, NamePattern } from '../elements/names';
import { INLINE } from '../elements/nodes';

export interface Emphasized {
  element: HTMLElement;
  /** Underlined and not bold: a whole line may be a heading so, words within a line are none. */
  isUnderlined: boolean;
  /** A class of the page's own calls it a heading; else it is merely bold. */
  isNamed: boolean;
}

/** Class names by which editors' systems mark a line as a heading without an element for it; a box may have some of them. */
const HEADING_NAME = new NamePattern(
  CROSS_HEADING,
  'sous-?titres?|sub-?titles?|headings?|h[2-4]|sub-?titulos?|sottotitol[oi]',
);

const BOLD_STYLE = /font-weight:\s*(bold|[6-9]00)/i;

const UNDERLINED_STYLE = /text-decoration(-line)?:\s*underline/i;

/** The outermost element within the line, around a text, that makes it stand out. */
export function emphasisOf(parent: HTMLElement): Emphasized | undefined {
  let found: Emphasized | undefined;
  for (let element: HTMLElement | null = parent; element; element = element.parentElement) {
    const isBlock = !INLINE.has(element.localName);
    const isNamed = HEADING_NAME.test(element);
    const isStrong = isNamed || isBold(element);
    if ((isStrong || isUnderlined(element)) && !(isBlock && holdsLines(element)))
      found = {
        element,
        isNamed: isNamed || (found?.isNamed ?? false),
        isUnderlined: !isStrong && (found?.isUnderlined ?? true),
      };
    // The name may stand on a block that holds this one paragraph and nothing else.
    if (isBlock && !isAlone(element)) break;
  }
  return found;
}

function isAlone(block: Element): boolean {
  if (block.localName !== 'p') return false;
  // Browsers count children one by one, for each of a hundred thousand paragraphs too.
  const { firstElementChild, lastElementChild } = block.parentElement ?? {};
  return firstElementChild === block && lastElementChild === block;
}

/** A block of several lines makes none of them stand out; nobody makes a heading of more parts than are asked here. */
function holdsLines(block: HTMLElement): boolean {
  const { children } = block;
  if (children.length > MOST_PARTS) return true;
  return Array.from(children).some((child) => !INLINE.has(child.localName) && !isAlone(child));
}

function styleOf(element: HTMLElement): string {
  return (element.getAttribute('style') ?? '').slice(0, LONGEST_ATTRIBUTE);
}

/** Blogs of the years before 2015 set their headings so. */
function isUnderlined(element: HTMLElement): boolean {
  if (element.localName === 'u') return true;
  return UNDERLINED_STYLE.test(styleOf(element));
}

function isBold(element: HTMLElement): boolean {
  if (element.localName === 'b' || element.localName === 'strong') return !isNormal(element);
  return BOLD_STYLE.test(styleOf(element));
}

/** Documents pasted from a word processor come in a bold element whose style takes the weight back. */
function isNormal(element: HTMLElement): boolean {
  return /font-weight:\s*(normal|[1-4]00)/i.test(styleOf(element));
}
