/** The lines that may be the article's, told before anybody knows where it is. */
import {
  boxesAround,
  type Box,
  countedHeadings,
  foldedText,
  isHeadline,
  isMostlyLink,
  isRunningText,
  isTeaserTitle,
  type Line,
  type MarkableLine,
  LONGEST_BLOCK_TITLE,
} from '../lines/line';
import { COMMENT_TITLES } from '../languages/comment-titles';
import { isOfSameSite } from '../elements/links';
import { wholeText } from '../elements/shown-text';
import { wholePhrase } from '../language/phrases';

/** A box that holds less than this share of all running text on the page is not what the page is there for. */
const LEAST_SHARE = 0.1;

/** A teaser has a title and a paragraph; what has more is an article. */
const LONGEST_TEASER = 1;

/** One linked title may be an item of the article; a stream has more. */
const FEWEST_TEASERS = 3;

/** An entry of a live page may have comments of its own; a page with more such titles uses the word for something else. */
const MOST_COMMENT_TITLES = 50;

/** The page's language is not known yet. */
const isCommentTitle = wholePhrase(Object.values(COMMENT_TITLES).flat());

/** A menu's entries are short, in characters, links and nothing else, and so many at least. */
const LONGEST_ENTRY = 30;
const FEWEST_ENTRIES = 5;

/** An entry may hold an icon, a badge, a number. */
const MOST_PARTS_OF_ENTRY = 3;

/** Leaves out what stands in menus, in small boxes, in teasers of other articles and among the comments. */
export function candidateLines(lines: readonly MarkableLine[]): MarkableLine[] {
  return outsideComments(outsideTeasers(outsideSmallBoxes(outsideMenus(lines))));
}

/** Pages make half of their menus without a name or an element that would tell. */
function outsideMenus(lines: readonly MarkableLine[]): MarkableLine[] {
  const others: MarkableLine[] = [];
  let run: MarkableLine[] = [];
  const endRun = () => {
    if (run.length < FEWEST_ENTRIES) others.push(...run);
    run = [];
  };
  for (const line of lines) {
    if (isEntry(line)) run.push(line);
    else {
      endRun();
      others.push(line);
    }
  }
  endRun();
  return others;
}

function isEntry({ level, text, linkedLength, links }: Line): boolean {
  if (level > 0 || text.length > LONGEST_ENTRY) return false;
  if (linkedLength === text.length) return true;
  // Parts of a link are counted without the spaces around them.
  const [only] = links;
  if (!only || text.length - linkedLength > MOST_PARTS_OF_ENTRY) return false;
  return wholeText(only, LONGEST_ENTRY + 1) === text;
}

function outsideSmallBoxes(lines: readonly MarkableLine[]): MarkableLine[] {
  const lengths = new Map<Box, number>();
  let all = 0;
  for (const line of lines) {
    if (!isRunningText(line)) continue;
    all += line.text.length;
    for (const box of boxesAround(line)) lengths.set(box, (lengths.get(box) ?? 0) + line.text.length);
  }
  const isSmall = (box: Box) => box.place === 'apart' && (lengths.get(box) ?? 0) < LEAST_SHARE * all;
  return lines.filter((line) => !boxesAround(line).some(isSmall));
}

/** Streams of teasers may hold more text than a short article beside them. */
function outsideTeasers(lines: readonly MarkableLine[]): MarkableLine[] {
  const items = new Map<Element, Item>();
  const counted = countedHeadings(lines);
  const around = lines.map(({ element }) => element.closest('article, li'));
  for (const [at, line] of lines.entries()) {
    const element = around[at];
    if (!element) continue;
    const item = items.get(element) ?? { hasTitle: false, hasHeadline: false, paragraphs: 0 };
    items.set(element, item);
    item.hasTitle ||= isTeaserTitle(line) && !counted.has(line) && line.links.some(leadsToOtherPath);
    item.hasHeadline ||= line.level === 1;
    if (isRunningText(line)) item.paragraphs += 1;
  }
  const teasers = new Set<Element | null | undefined>(
    [...items].filter(([, item]) => isTeaser(item)).map(([element]) => element),
  );
  const others = lines.filter((_, at) => !teasers.has(around[at]));
  // Where all is teasers, they are what the page is there for.
  return teasers.size >= FEWEST_TEASERS && others.some(isRunningText) ? others : [...lines];
}

/** What an element of a list holds. */
interface Item {
  hasTitle: boolean;
  hasHeadline: boolean;
  paragraphs: number;
}

function isTeaser({ hasTitle, hasHeadline, paragraphs }: Item): boolean {
  return hasTitle && !hasHeadline && paragraphs <= LONGEST_TEASER;
}

/** Entries of a live page link to themselves by a number in the address; lists of shops link to these. */
function leadsToOtherPath(link: HTMLAnchorElement): boolean {
  return isOfSameSite(link) && link.pathname !== new URL(link.ownerDocument.URL).pathname;
}

/** Comments stand in a box of their own, which their title opens; a title among the paragraphs is another section's. */
function outsideComments(lines: readonly MarkableLine[]): MarkableLine[] {
  const boxes: Element[] = [];
  let lastText: Element | undefined;
  let titles = 0;
  for (const line of lines) {
    if (isRunningText(line)) lastText = line.element;
    else if (lastText && line.text.length <= LONGEST_BLOCK_TITLE && isCommentTitle.test(foldedText(line))) {
      titles += 1;
      if (titles > MOST_COMMENT_TITLES) return [...lines];
      // Bare words among the paragraphs stand in the paragraphs' own box.
      if (line.element.contains(lastText)) continue;
      const box = boxApartFrom(lastText, line.element);
      if (!holdsArticle(line, box, lines)) boxes.push(box);
    }
  }
  return lines.filter(({ element }) => !boxes.some((box) => box.contains(element)));
}

/** Over the text there is often a count of comments, or a link down to them: what stands around it is the article. */
function holdsArticle(line: Line, box: Element, lines: readonly MarkableLine[]): boolean {
  if (line.level > 0) return false;
  if (lines.some((other) => isHeadline(other) && box.contains(other.element))) return true;
  if (!isMostlyLink(line)) return false;
  let [inside, all] = [0, 0];
  for (const { element, text } of lines.filter(isRunningText)) {
    all += text.length;
    if (box.contains(element)) inside += text.length;
  }
  return inside > all / 2;
}

/** The largest element around one element that does not hold the other. */
function boxApartFrom(other: Element, element: Element): Element {
  let box = element;
  while (box.parentElement && !box.parentElement.contains(other)) box = box.parentElement;
  return box;
}
