/** The lines that are the article's text, from its beginning to its end. */
import { foldedText, isHeadline, isRunningText, type Line, type MarkableLine } from '../lines/line';
import { isDateline, isLabelWithMoment } from '../lines/dates';
import type { Extent } from './extract';
import { smallestAround } from '../elements/document-order';
import { hasClass, isMadeAlike, makesOf, SHOWN_OFTEN } from '../elements/makes';
import { HEADINGS } from '../elements/nodes';
import { setNextArticlesApart } from './next-articles';
import { tally } from '../tally';
import type { Vocabulary } from '../language/vocabulary';

/** An element that holds more than this share of the text holds the article. */
const COLUMN_SHARE = 0.75;

/** An element with less than this share of the text is a box or a signature, and not one of the text's parts. */
const PART_SHARE = 0.1;

/** What stands above the headline and is less than this share of the text is none of it. */
const ABOVE_SHARE = 0.1;

/** Where a text stands among the lines. */
export interface Span {
  /** Index of the first paragraph, and of the last line of the text, which may be short. */
  first: number;
  last: number;
}

/** The article's text. */
export interface Body extends Span {
  /** Index of the line from which on the page is about other articles alone. */
  end: number;
}

/**
 * Finds where the article's text begins and ends, undefined where there is no running text, and marks the lines between:
 * takes back what Readability lost on the way, paragraphs that stand between kept ones and are made like them and lists
 * that stand beside them, and leaves out what it took for text.
 */
export function markBody(
  lines: readonly MarkableLine[],
  extent: Extent,
  vocabulary: Vocabulary,
): Body | undefined {
  for (const line of aboveHeadline(lines, extent)) line.isKept = false;
  const makeOf = makesOf(2);
  const first = openingOf(lines, makeOf);
  if (first < 0) return undefined;
  const end = setNextArticlesApart(lines, first, vocabulary);
  // A line that says when, above the text or under its lead, is about the article and none of its text. In bold it may be
  // a live page's heading, and stays.
  const lead = lines.slice(0, secondParagraph(lines, { first, last: first }));
  for (const [at, line] of lead.entries()) {
    const saysWhen = isDateline(line) || (at < first && isLabelWithMoment(line));
    if (saysWhen && line.level === 0 && !line.emphasis?.isWhole) line.isKept = false;
  }
  const last = endOf(lines, extent);

  const paragraphs = lines.filter(isParagraph);
  const isMadeAsText = madeAsText(paragraphs, makeOf);
  const holders = new Set<Element | null | undefined>(paragraphs.map(({ element }) => element.parentElement));
  let isUnderHeading = false;
  for (const line of lines.slice(first, last + 1)) {
    if (line.place !== 'body') continue;
    isUnderHeading ||= line.level > 0;
    if (line.level > 0) continue;
    if (!line.isKept && isRunningText(line)) line.isKept = isMadeAsText(line);
    else if (!line.isKept && isUnderHeading && isFact(line))
      line.isKept = holders.has(line.element.closest('ul, ol')?.parentElement);
    else if (
      line.isKept &&
      line.linkedLength > line.text.length / 3 &&
      vocabulary.startsAsRelated.test(foldedText(line))
    )
      line.isKept = false;
  }
  return { first, last, end };
}

/** A single paragraph above the text that is made like it may be about the author, or ask for support. */
const FEWEST_LOST = 2;

/**
 * Index of the first paragraph, -1 where there is none. Where a page is put together of modules, Readability may lose the
 * first of them: the article then begins with the paragraphs under the headline that are in the very classes of its text.
 */
function openingOf(lines: readonly Line[], makeOf: (element: Element) => string): number {
  const first = lines.findIndex(isParagraph);
  const headline = lines.slice(0, Math.max(0, first)).findLastIndex(isHeadline);
  const lost = headline < 0 ? [] : lines.slice(headline, first).filter(mayBeParagraph);
  if (lost.length < FEWEST_LOST) return first;
  const isMadeAsText = madeAsText(lines.filter(isParagraph), makeOf);
  const own = lost.filter((line) => hasClass(makeOf(line.element)) && isMadeAsText(line));
  return own[0] && own.length >= FEWEST_LOST ? lines.indexOf(own[0]) : first;
}

/** Whether a line is made as several of the paragraphs are. */
function madeAsText(
  paragraphs: readonly Line[],
  makeOf: (element: Element) => string,
): (line: Line) => boolean {
  const makes = tally(paragraphs.map(({ element }) => makeOf(element)));
  return ({ element }) => (makes.get(makeOf(element)) ?? 0) >= SHOWN_OFTEN;
}

/** A word or two above the headline, such as what asks for consent, where nearly all of the text stands under it. */
function aboveHeadline(lines: readonly MarkableLine[], { length }: Extent): MarkableLine[] {
  const headline = lines.findIndex(isHeadline);
  const above = lines.slice(0, Math.max(0, headline)).filter(({ isKept }) => isKept);
  const characters = above.reduce((sum, { text }) => sum + text.length, 0);
  return characters < ABOVE_SHARE * length ? above : [];
}

/** An item of a list that leads nowhere. Readability takes short ones for a menu's, even right beside paragraphs. */
function isFact({ element, text, links }: Line): boolean {
  return element.localName === 'li' && links.length === 0 && text.includes(' ');
}

/**
 * Where the article ends: what follows its last paragraph is its own too, unless most of it leads elsewhere. A story in
 * pictures goes on in their captions.
 */
function endOf(lines: readonly Line[], extent: Extent): number {
  const column = columnOf(extent);
  const isOwn = ({ isKept, place, level, element }: Line) =>
    isKept && place === 'body' && level === 0 && column.contains(element);
  const lastParagraph = lines.findLastIndex(isParagraph);
  const tail = lines.slice(lastParagraph + 1).filter(isOwn);
  const characters = tail.reduce((sum, { text }) => sum + text.length, 0);
  const linked = tail.reduce((sum, { linkedLength }) => sum + linkedLength, 0);
  if (lastParagraph >= 0 && linked > characters / 2) return lastParagraph;
  const last = lines.findLastIndex(isOwn);
  return last >= 0 ? last : lines.findLastIndex(({ isKept, element }) => isKept && column.contains(element));
}

/**
 * The smallest element that holds most of the text; Readability may have kept something from beside it. Where an
 * advertisement parts the text, what is made like its larger part goes on with it.
 */
function columnOf({ root, keptLength, length }: Extent): Element {
  let column = root;
  for (;;) {
    const holding = (share: number) => (part: Element) => (keptLength.get(part) ?? 0) > share * length;
    const parts = Array.from(column.children).filter(holding(PART_SHARE));
    const inner = parts.find(holding(COLUMN_SHARE));
    if (!inner || parts.some((part) => part !== inner && goesOn(inner, part))) return column;
    column = inner;
  }
}

/** Whether a part of the text is made like another, and begins with text: what a title opens may be a box. */
function goesOn(inner: Element, part: Element): boolean {
  if (!inner.hasAttribute('class') || !isMadeAlike(inner, part)) return false;
  return part.querySelector(`${HEADINGS}, p`)?.localName === 'p';
}

/** Whether a line is running text that belongs to the article. */
function isParagraph(line: Line): boolean {
  return line.isKept && mayBeParagraph(line);
}

function mayBeParagraph(line: Line): boolean {
  return line.place === 'body' && isRunningText(line) && !isDateline(line);
}

/** Index of the second paragraph: what stands before it is still about the article as a whole. */
export function secondParagraph(lines: readonly Line[], { first, last }: Span): number {
  const second = lines.findIndex((line, at) => at > first && isParagraph(line));
  return second < 0 ? last : second;
}

/** The smallest element around the first paragraph and the last line; null where the text has none. */
export function boxOfText(lines: readonly Line[], { first, last }: Span): Element | null {
  const [opening, closing] = [lines[first]?.element, lines[last]?.element];
  return opening && closing ? smallestAround(closing, opening) : null;
}
