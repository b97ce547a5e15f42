/** Headings of a make of their own, where nothing else tells them from short paragraphs. */
import { isClobbered } from '../elements/clobbering';
import { exactMakeOf } from '../elements/makes';
import { NamePattern } from '../elements/names';
import { holdsAtMost } from '../elements/shown-text';
import { isKeptText, type Line } from '../lines/line';
import { tally } from '../tally';
import { LONGEST_PSEUDO_HEADING, LONGEST_RUN_IN, OPENING_QUOTE, type PseudoHeading } from './standing-out';

/** A short paragraph may be anything; so many of a class of their own are headings. */
export const FEWEST_ALIKE = 3;

/** Short lines of one make of their own, several of them, none of which is a paragraph's. */
export function madeApart(
  plain: readonly PseudoHeading[],
  overLists: readonly PseudoHeading[],
  body: readonly Line[],
): PseudoHeading[] {
  const paragraphs = body.filter(isKeptText);
  const ofParagraphs = new Set(paragraphs.map(({ element }) => exactMakeOf(element)));
  const times = tally(plain.map(({ line }) => exactMakeOf(line.element)));
  const headings = plain.filter(({ line: { element }, title }) => {
    const make = exactMakeOf(element);
    if (title.length > LONGEST_RUN_IN || ofParagraphs.has(make) || isWithPicture(element)) return false;
    const count = times.get(make) ?? 0;
    return element.localName === 'p' ? count >= FEWEST_ALIKE && !isAside(element, title) : count > 1;
  });
  const makes = new Set(headings.map(({ element }) => exactMakeOf(element)));
  const alike = overLists.filter(
    ({ element, title }) => title.length <= LONGEST_RUN_IN && makes.has(exactMakeOf(element)),
  );
  return [...headings, ...alike].toSorted((a, b) => a.at - b.at);
}

/** What says whose words those are, and when they were said. */
const ASIDE = new NamePattern('sign\\w*|authors?|auteurs?|by-?line|quot\\w*|citations?|zitate?|dates?');

/** Whether a short paragraph is a quotation, a signature, or under a picture. */
function isAside(element: Element, title: string): boolean {
  if (OPENING_QUOTE.test(title) || ASIDE.test(element)) return true;
  const before = element.previousElementSibling;
  if (before === null || isClobbered(before)) return false;
  // A picture with words of its own has its caption.
  return before.localName === 'img' || (before.querySelector('img') !== null && holdsAtMost(before, 0));
}

/** So many elements around a caption hold its picture. */
const CAPTION_HEIGHT = 4;

/** A short line in a block with a picture is its caption. */
function isWithPicture(element: Element): boolean {
  let block: Element | null = element;
  for (let height = 0; block && height < CAPTION_HEIGHT; height += 1, block = block.parentElement) {
    if (!holdsAtMost(block, 2 * LONGEST_PSEUDO_HEADING)) return false;
    if (block.querySelector('img')) return true;
  }
  return false;
}
