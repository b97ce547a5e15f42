/** Blocks of links under a title of their own: "Articles similaires", "Sur le même sujet". */
import { foldedText, isMostlyLink, isRunningText, type Line } from './line';
import type { Body } from './body';
import { isSitesOwn, MENU_TAGS } from './boxes';
import { isBefore } from './document-order';
import { MOST_ANCHORS } from './limits';
import { addressKey, isNeighbour, isOfSameSite, leadsElsewhere } from './links';
import { NamePattern } from './names';
import { isMadeAlike } from './pseudo-headings';
import { isKicker, shownText, wholeText } from './shown-text';
import { collapse, fold } from './text';
import type { Vocabulary } from './vocabulary';

/** A longer line is no title of a block. */
const LONGEST_TITLE = 60;

/** So many ancestors of a block's title are searched for its links. */
const HIGHEST_CONTAINER = 5;

/** Menus offer pages too, of the site and not of the article. */
const MENU = new NamePattern('navigation|(main-?)?nav(bar)?|(sub|main|side|top|burger)?-?menus?');

/** SPIP calls every list of articles a menu. */
const ARTICLE_LIST = '.menu_articles, .menu.articles';

/** Boxes of the subjects that an article is filed under. */
const SUBJECTS = new NamePattern(
  'tags|tag-?(list|cloud|box)|keywords?|topics|mots?-?cles?|themen|schlagworte?',
);

const HEADING = 'h1, h2, h3, h4, h5, h6';
const HEADLINE = `${HEADING}, [class*="title" i], [class*="titre" i]`;

/** The first card of a block stands within so many lines under its title. */
const CARD_REACH = 12;

/** A link of a block, and the title of the article that it leads to. */
export interface Card {
  anchor: HTMLAnchorElement;
  title: string;
}

/** Whether the line at `index` is the title of a block of related articles. */
export function isBlockTitle(lines: readonly Line[], index: number, vocabulary: Vocabulary): boolean {
  const line = lines[index];
  if (!line || line.text.length > LONGEST_TITLE || isItemOfLinks(line)) return false;
  const folded = line.links.length > 1 ? fold(blockTitle(line)) : foldedText(line);
  if (isMostlyLink(line) && vocabulary.isReadOn.test(folded)) return false;
  if (!vocabulary.isRelatedTitle.test(folded)) {
    // "Mehr zu steigenden Mieten" may also be a thought: what follows has to be links.
    if (!vocabulary.startsAsRelatedTitle.test(folded) || line.links.length > 0) return false;
    if (!isLinkBelow(lines[index + 1]) || vocabulary.isOtherTitle.test(folded)) return false;
  }
  return !isInMenu(line.element);
}

/** "More on this" at the end of a list of links leads on, and has no block of its own. */
function isItemOfLinks(line: Line): boolean {
  const before = line.element.localName === 'li' ? line.element.previousElementSibling : null;
  return isMostlyLink(line) && before !== null && before.querySelector('a[href]') !== null;
}

/** A menu holds no article, whatever the page's frame is called; an article's own footer is no menu. */
function isInMenu(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (!isMenu(box)) continue;
    const isFooterOfArticle = box.localName === 'footer' && box.closest('article') !== null;
    return !box.matches(ARTICLE_LIST) && !isFooterOfArticle && box.querySelector('h1') === null;
  }
  return false;
}

function isMenu(box: Element): boolean {
  return MENU_TAGS.has(box.localName) || box.getAttribute('role') === 'navigation' || MENU.test(box);
}

function isLinkBelow(line: Line | undefined): boolean {
  return line !== undefined && isMostlyLink(line);
}

/** What a block's title says; one in tabs says what the first of them shows. */
export function blockTitle({ text, links }: Line): string {
  return links.length > 1 && links[0] ? shownText(links[0]) : text;
}

/** The links between a block's title and the block's end, one for each card. */
export function linksOfBlock(
  lines: readonly Line[],
  index: number,
  vocabulary: Vocabulary,
  body: Body,
): Card[] {
  const titleLine = lines[index];
  if (!titleLine) return [];
  // "Lire aussi : …" with its link behind it is a line of the text.
  if (titleLine.linkedLength < titleLine.text.length && titleLine.links.some(leadsElsewhere)) return [];
  const own = linksUnder(lines, index);
  if (own.length > 0) return cards(own, vocabulary);

  const title = titleLine.emphasis?.element ?? titleLine.element;
  const isNextTitle = titlesLike(titleLine, lines.slice(index + 1));
  let found: Card[] = [];
  for (const container of containersOf(title)) {
    if (isWithinSubjects(title, container)) return [];
    const end = lines.findIndex(
      (line, at) =>
        at > index &&
        (!container.contains(line.element) ||
          isNextTitle(line) ||
          endsBlock(line, titleLine, vocabulary, at, body)),
    );
    const anchors = anchorsBetween(title, end < 0 ? undefined : lines[end]?.element, container);
    // A block that leads to other sites alone is an advertiser's, whatever its title.
    if (anchors.length > 1 && !anchors.some(isOfSameSite)) return [];
    const around = cards(anchors, vocabulary);
    if (found.length > 0)
      return around.filter(({ anchor }) => isInHeading(anchor)).length > 1 ? around : found;
    found = around;
    // "See all" often stands beside the title, and the articles under both.
    const [only] = found;
    if (found.length > 1 || (only && isArticleLink(only.anchor, only.title))) return found;
    if (container !== title.parentElement) return found;
  }
  return found;
}

/** The links of the next lines, where these stand in one element with the title, parted by breaks alone. */
function linksUnder(lines: readonly Line[], index: number): HTMLAnchorElement[] {
  const element = lines[index]?.element;
  const next = lines.slice(index + 1);
  const end = next.findIndex((line) => line.element !== element || !isMostlyLink(line));
  return next.slice(0, end < 0 ? undefined : end).flatMap(({ links }) => links);
}

/** The links after a title within an element, and before the element that ends its block, if any. */
function anchorsBetween(
  title: Element,
  stop: Element | undefined,
  container: Element,
): readonly HTMLAnchorElement[] {
  const all = [...container.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const from = firstWhere(all, (anchor) => isBefore(title, anchor));
  const to =
    stop && container.contains(stop) ? firstWhere(all, (anchor) => !isBefore(anchor, stop)) : all.length;
  return all.slice(from, Math.min(to, from + MOST_ANCHORS)).filter((anchor) => {
    const frame = anchor.closest('nav, footer');
    return frame === null || !isSitesOwn(frame);
  });
}

function endsBlock(line: Line, title: Line, vocabulary: Vocabulary, at: number, body: Body): boolean {
  if (line.text.length <= LONGEST_TITLE && line.linkedLength === 0) {
    const folded = foldedText(line);
    if (vocabulary.isOtherTitle.test(folded) || vocabulary.isRelatedTitle.test(folded)) return true;
  }
  if (line.level > 0 && line.links.length === 0 && title.level > 0 && line.level <= title.level) return true;
  if (!line.isKept || line.place !== 'body' || at < body.first || at > body.last) return false;
  return isRunningText(line) && !isItemWithComment(line);
}

/**
 * Tells the titles of other blocks, which may be links as the cards' headings are: made like this block's title, and
 * unlike what follows it.
 */
function titlesLike({ element, level }: Line, next: readonly Line[]): (line: Line) => boolean {
  if (level > 0) {
    const card = next.slice(0, CARD_REACH).find((line) => line.level > 0 && line.links.length > 0);
    return (line) => line.level === level && card?.level !== level;
  }
  const isAlike = (line: Line | undefined) =>
    line !== undefined &&
    line.element !== element &&
    line.element.parentElement === element.parentElement &&
    isMadeAlike(line.element, element);
  return isAlike(next.find(({ links }) => links.length > 0)) ? () => false : isAlike;
}

/** An item of a list may say something of the article that it leads to: "Le phare s'éteint, notre récit en images". */
function isItemWithComment({ element, text, links: [link] }: Line): boolean {
  const title = link ? wholeText(link) : '';
  return (
    element.localName === 'li' &&
    title !== '' &&
    text.startsWith(title) &&
    link !== undefined &&
    leadsElsewhere(link)
  );
}

/** Lists of subjects have titles like "Read more about". */
function isWithinSubjects(title: Element, container: Element): boolean {
  for (let box = title.parentElement; box && container.contains(box); box = box.parentElement)
    if (box.localName !== 'article' && SUBJECTS.test(box)) return true;
  return false;
}

/** The elements around a title that hold links after it, from the smallest on. */
function* containersOf(title: Element): Generator<Element> {
  let container = title.parentElement;
  for (let height = 0; container && height < HIGHEST_CONTAINER; height += 1) {
    const last = [...container.querySelectorAll('a[href]')].at(-1);
    if (last && !title.contains(last) && isBefore(title, last)) yield container;
    container = container.parentElement;
  }
}

/**
 * Index of the first element in document order for which `is` holds, as it then does for all after it. Comparing the
 * places of two elements can take as long as there are elements between them: few are compared.
 */
function firstWhere<T>(elements: readonly T[], is: (element: T) => boolean): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && is(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A card may link its picture, its headline, its section and its author. Links to one address are one; of those
 * left, a card's link is the one in its heading or the one with the longest text.
 */
function cards(anchors: readonly HTMLAnchorElement[], vocabulary: Vocabulary): Card[] {
  const byAddress = new Map<string, Card>();
  for (const anchor of anchors) {
    const key = addressKey(anchor.href);
    if (!key || isNeighbour(anchor)) continue;
    const title = titleOf(anchor, vocabulary);
    const known = byAddress.get(key);
    const weight = known ? weightOf(anchor, vocabulary) - weightOf(known.anchor, vocabulary) : 1;
    if (weight > 0) byAddress.set(key, { anchor, title });
    else if (known && weight === 0 && title.length > known.title.length && !isInHeading(anchor))
      known.title = title;
  }
  const all = Array.from(byAddress.values()).filter(
    ({ title }) => title && !vocabulary.startsAsOtherTitle.test(fold(title)),
  );
  const articles = all.filter(({ anchor, title }) => isArticleLink(anchor, title));
  if (articles.length === 0) return all;
  // A short title stands in the row of the longer ones, made like them, or alone in a tile of that row.
  const isInRow = ({ anchor }: Card) => {
    const isAlone = !all.some((other) => other.anchor !== anchor && isBeside(other.anchor, anchor));
    const isLike = isAlone ? isInTileLike : isNamedBeside;
    return articles.filter((article) => isLike(article.anchor, anchor)).length > 1;
  };
  return all.filter((card) => articles.includes(card) || isInRow(card));
}

/** How much a link of a card says of where it leads: its heading more than its text, its picture or "Read more" least. */
function weightOf(anchor: HTMLAnchorElement, vocabulary: Vocabulary): number {
  if (isInHeading(anchor)) return 2;
  return isTitle(shownText(anchor), vocabulary) ? 1 : 0;
}

function isTitle(text: string, vocabulary: Vocabulary): boolean {
  return text !== '' && !vocabulary.isReadOn.test(fold(text));
}

function isBeside(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement && isMadeAlike(one, other);
}

/** What has no class is made like everything else without one, which says nothing of it. */
function isNamedBeside(one: Element, other: Element): boolean {
  return one.className !== '' && isBeside(one, other);
}

function isInTileLike(one: Element, other: Element): boolean {
  const [tile, otherTile] = [one.parentElement, other.parentElement];
  if (!tile || !otherTile || tile.parentElement !== otherTile.parentElement) return false;
  return isMadeAlike(one, other) && isMadeAlike(tile, otherTile);
}

/** Section, author and tag links are short in words; an article's title seldom is, unless it has a row for itself. */
function isArticleLink(anchor: HTMLAnchorElement, title: string): boolean {
  if (isInHeading(anchor)) return true;
  if (/(^|\s)(author|tag|nofollow)(\s|$)/.test(anchor.rel)) return false;
  const row = anchor.closest('li');
  if (row && row.querySelectorAll('a[href]').length === 1 && shownText(row) === shownText(anchor))
    return true;
  // A kicker counts here, as the short title under it is an article's.
  return [title, wholeText(anchor)].some((text) => text.split(/\s+/).length >= 4 || text.length >= 25);
}

function isInHeading(anchor: Element): boolean {
  return (anchor.querySelector(HEADING) ?? anchor.closest(HEADING)) !== null;
}

/**
 * The title of the article that a link leads to: its headline's text where it has one, its own, or what its picture is
 * called; "" where it says no more than "Read on".
 */
export function titleOf(anchor: HTMLAnchorElement, vocabulary: Vocabulary): string {
  for (const text of namesOf(anchor)) if (isTitle(text, vocabulary)) return text;
  return '';
}

function* namesOf(anchor: HTMLAnchorElement): Generator<string> {
  const headline = Array.from(anchor.querySelectorAll(HEADLINE)).find((part) => !isKicker(part));
  if (headline) yield shownText(headline);
  yield shownText(anchor);
  // An empty link laid over a card, or under it, is named for voices.
  const headings = anchor.closest('li, article')?.querySelectorAll(HEADING) ?? [];
  if (headings.length === 1 && headings[0]) yield shownText(headings[0]);
  yield wholeText(anchor);
  yield collapse(anchor.getAttribute('aria-label') ?? '');
  yield collapse(anchor.querySelector('img')?.alt ?? '');
  yield collapse(anchor.title);
}
