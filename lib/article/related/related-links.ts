/**
 * The articles that the editors offer next: blocks with a title of their own, links introduced in the text ("Lire
 * aussi"), and cards that stand between the paragraphs.
 */
import type { Line } from '../lines/line';
import { boxOfText, type Body } from '../body/body';
import type { Card } from './cards';
import { cardFinder, cardsOfLine } from './in-text-links';
import { LONGEST_ADDRESS, MOST_BLOCKS } from '../limits';
import { addressKey, hasRel, isFile, isFront, isPreviousOrNext, isService } from '../elements/links';
import { blockTitle, isBlockTitle, linksOfBlock, menuFinder } from './related-blocks';
import type { RelatedLink } from '../report';
import { countWords } from '../text';
import type { Vocabulary } from '../language/vocabulary';

/** Pages offer a handful; more than this from one page is a list of something else. */
const MOST_LINKS = 40;

/** A story may have a site of its own; sites are called by fewer words. */
const FEWEST_WORDS_OF_SITE = 6;

/** "Lire aussi" may stand after the last paragraph, by so many lines; by fewer right under the box of the text. */
const LEADS_AFTER = 6;
const LEADS_UNDER = 3;

/**
 * Collects the related links of the page in document order, each article once and this one never.
 *
 * @param start index of the first line under the headline.
 */
export function findRelatedLinks(
  all: readonly Line[],
  body: Body,
  start: number,
  vocabulary: Vocabulary,
  pageUrl: string,
): RelatedLink[] {
  const lines = all.slice(0, body.end);
  const found = new Map<string, RelatedLink>();
  const own = addressKey(pageUrl);
  const add = ({ anchor, title }: Card, block: string | null) => {
    const key = isOffered(anchor, title) ? addressKey(anchor.href) : undefined;
    if (!key || key === own || found.has(key) || found.size >= MOST_LINKS) return;
    found.set(key, { title, url: anchor.href, block });
  };

  const isInText = (index: number) =>
    index >= start && (index <= body.last || isJustAfter(lines, index, body));
  const linkOfCard = cardFinder(lines, body, start, vocabulary);
  const isInMenu = menuFinder();
  let blocks = 0;
  for (const [index, line] of lines.entries()) {
    if (found.size >= MOST_LINKS || blocks >= MOST_BLOCKS) break;
    const isBlock =
      isBlockTitle(lines, index, vocabulary) &&
      !isInMenu(line.element) &&
      !(index < start && isOfPagesHeader(line.element));
    if (isBlock) blocks += 1;
    const cards = isBlock ? linksOfBlock(lines, index, vocabulary, body) : [];
    // "Read also" and a short title in one link may pass for the title of a block.
    if (isBlock && (cards.length > 0 || line.links.length === 0))
      for (const card of cards) add(card, blockTitle(line));
    else if (isInText(index))
      for (const card of cardsOfLine(lines, index, vocabulary, linkOfCard)) add(card, null);
  }
  return [...found.values()];
}

/** What goes with the reader at the top of a page leads on from any article. */
function isOfPagesHeader(element: Element): boolean {
  const header = element.closest('header');
  return header !== null && header.querySelector('h1') === null;
}

/** Whether a link that stands where editors lead on leads to an article. A section or a subject is called by one word. */
function isOffered(anchor: HTMLAnchorElement, title: string): boolean {
  if (anchor.href.length > LONGEST_ADDRESS || countWords(title) < 2) return false;
  if (hasRel(anchor, 'sponsored', 'author') || isPreviousOrNext(anchor)) return false;
  if (isFront(anchor) && countWords(title) < FEWEST_WORDS_OF_SITE) return false;
  return !isFile(anchor) && !isService(anchor);
}

/** Whether a line follows the last paragraph closely, as text of the article, in a box among its paragraphs or right under them. */
function isJustAfter(lines: readonly Line[], index: number, body: Body): boolean {
  const line = lines[index];
  if (!line || index > body.last + LEADS_AFTER) return false;
  if (line.isKept) return true;
  const box = boxOfText(lines, body);
  if (!box) return false;
  const { parentElement } = line.element;
  const isUnder = [parentElement, parentElement?.parentElement].includes(box.parentElement);
  return box.contains(line.element) || (index <= body.last + LEADS_UNDER && isUnder);
}
