/** Blocks of links under a title of their own: "Articles similaires", "Sur le même sujet". */
import { foldedText, isMostlyLink, isRunningText, type Line, LONGEST_BLOCK_TITLE } from '../lines/line';
import type { Body } from '../body/body';
import { isSitesOwn, MENU_TAGS, POPULAR, RELATED, SUBJECTS } from '../elements/boxes';
import { type Card, cardsOf, isArticleLink, isInHeading } from './cards';
import { isClobbered } from '../elements/clobbering';
import { isBefore } from '../elements/document-order';
import { MOST_ANCHORS } from '../limits';
import { isOfSameSite, leadsElsewhere, leadsToArticle, linksIn } from '../elements/links';
import { NamePattern } from '../elements/names';
import { isMadeAlike } from '../elements/makes';
import { HEADINGS } from '../elements/nodes';
import { shownText, wholeText } from '../elements/shown-text';
import { fold } from '../text';
import { onceForEach } from '../once';
import { isOtherInPart, type Vocabulary } from '../language/vocabulary';

/** So many ancestors of a block's title are searched for its links. */
const HIGHEST_CONTAINER = 5;

/** Menus offer pages too, of the site and not of the article. */
const MENU = new NamePattern('navigation|(main-?)?nav(bar)?|(sub|main|side|top|burger)?-?menus?');

/** SPIP calls every list of articles a menu. */
const ARTICLE_LIST = '.menu_articles, .menu.articles';

/** Boxes of the subjects that an article is filed under. */
const SUBJECT_BOX = new NamePattern(SUBJECTS, 'keywords?|topics|mots?-?cles?|themen|schlagworte?');

/** The first card of a block stands within so many lines under its title. */
const CARD_REACH = 12;

/** Whether the line at `index` is the title of a block of related articles, unless it stands in a menu (`menuFinder`). */
export function isBlockTitle(lines: readonly Line[], index: number, vocabulary: Vocabulary): boolean {
  const line = lines[index];
  if (!line || line.text.length > LONGEST_BLOCK_TITLE) return false;
  const folded = line.links.length > 1 ? fold(blockTitle(line)) : foldedText(line);
  if (!vocabulary.isRelatedTitle.test(folded)) {
    // "Mehr zu steigenden Mieten" may also be a thought: what follows has to be links.
    if (line.links.length > 0) return false;
    const isLed = vocabulary.startsAsRelatedTitle.test(folded) && isOverLink(lines, index);
    if (!isLed && !opensRelated(lines, index, vocabulary)) return false;
    if (isOtherInPart(folded, vocabulary)) return false;
  }
  if (isMostlyLink(line) && vocabulary.isReadOn.test(folded)) return false;
  return !isItemOfLinks(line) && !(line.place === 'apart' && SITES.testAround(line.element));
}

/** What the title of a block is called where it is no heading. */
const TITLE = new NamePattern('titles?|titre|intitule|head(er|ing|line)?|label');

/** Whether a line is the title of a box that is called related, whatever it says, and that leads to articles. */
function opensRelated(lines: readonly Line[], index: number, vocabulary: Vocabulary): boolean {
  const line = lines[index];
  if (!line || line.level === 1 || (line.level === 0 && !TITLE.test(line.element))) return false;
  if (vocabulary.startsAsOtherTitle.test(foldedText(line))) return false;
  const before = lines[index - 1]?.element ?? null;
  let box = line.element.parentElement;
  for (let height = 0; box && height < HIGHEST_CONTAINER && !box.contains(before); height += 1) {
    if (RELATED.test(box, box.getAttribute('id') ?? '')) return linksIn(box).some(leadsToArticle);
    box = box.parentElement;
  }
  return false;
}

/** What boxes are called that are the same under every article: what many read, a player's list, an advertiser's own. */
const SITES = new NamePattern(POPULAR, 'player|playlist|outbrain|taboola');

/** "More on this" at the end of a list of links leads on, and has no block of its own. */
function isItemOfLinks(line: Line): boolean {
  const before = line.element.localName === 'li' ? line.element.previousElementSibling : null;
  return (
    isMostlyLink(line) && before !== null && !isClobbered(before) && before.querySelector('a[href]') !== null
  );
}

/**
 * Tells whether an element stands in a menu. What is called so and holds the headline, or lists articles, is none; nor is an
 * article's own footer.
 */
export function menuFinder(): (element: Element) => boolean {
  const holdsHeadline = onceForEach((box) => box.querySelector('h1') !== null);
  return (element) => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (!isMenu(box)) continue;
      const isFooterOfArticle = box.localName === 'footer' && box.closest('article') !== null;
      return !box.matches(ARTICLE_LIST) && !isFooterOfArticle && !holdsHeadline(box);
    }
    return false;
  };
}

function isMenu(box: Element): boolean {
  return MENU_TAGS.has(box.localName) || box.getAttribute('role') === 'navigation' || MENU.test(box);
}

/** Whether a link follows at once; the list of a series may begin with this article, which leads nowhere. */
function isOverLink(lines: readonly Line[], index: number): boolean {
  const [next, second] = lines.slice(index + 1, index + 3);
  const isCurrent =
    next?.element.localName === 'li' &&
    next.links.length === 0 &&
    next.element.parentElement === second?.element.parentElement;
  const line = isCurrent ? second : next;
  return line !== undefined && (isMostlyLink(line) || isItemWithComment(line));
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
  if (own.length > 0) return cardsOf(own, vocabulary);

  const title = titleLine.emphasis?.element ?? titleLine.element;
  const isNextTitle = titlesLike(titleLine, lines.slice(index + 1));
  let found: Card[] = [];
  let first: Element | undefined;
  for (const { container, links } of containersOf(title, titleLine)) {
    first ??= container;
    if (isWithinSubjects(title, container)) return [];
    const end = lines.findIndex(
      (line, at) =>
        at > index &&
        (!container.contains(line.element) ||
          isNextTitle(line) ||
          (endsBlock(line, titleLine, vocabulary, at, body) && !introducesList(lines, index, at))),
    );
    const stop = end < 0 ? undefined : lines[end]?.element;
    const anchors = linksBetween(links, title, stop && container.contains(stop) ? stop : undefined);
    // A block that leads to other sites alone is an advertiser's, whatever its title.
    if (anchors.length > 1 && !anchors.some(isOfSameSite)) return [];
    const around = cardsOf(anchors, vocabulary);
    if (found.length > 0)
      return around.filter(({ anchor }) => isInHeading(anchor)).length > 1 ? around : found;
    found = around;
    // "See all" often stands beside the title, and the articles under both.
    const [only] = found;
    if (found.length > 1 || (only && isArticleLink(only.anchor, only.title))) return found;
    if (container !== first) return found;
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

/** Those of the links that stand in a title or after it, and before the element that ends its block, if any. */
function linksBetween(
  all: readonly HTMLAnchorElement[],
  title: Element,
  stop: Element | undefined,
): readonly HTMLAnchorElement[] {
  const from = firstWhere(all, (anchor) => isBefore(title, anchor));
  const to = stop ? firstWhere(all, (anchor) => !isBefore(anchor, stop)) : all.length;
  const isSites = onceForEach(isSitesOwn);
  return all.slice(from, Math.min(to, from + MOST_ANCHORS)).filter((anchor) => {
    const frame = anchor.closest('nav, footer');
    return frame === null || !isSites(frame);
  });
}

function endsBlock(line: Line, title: Line, vocabulary: Vocabulary, at: number, body: Body): boolean {
  if (line.text.length <= LONGEST_BLOCK_TITLE && line.linkedLength === 0) {
    const folded = foldedText(line);
    const isOther = vocabulary.isOtherTitle.test(folded) && !isLabelOfCard(line, title);
    if (isOther || vocabulary.isRelatedTitle.test(folded)) return true;
  }
  if (line.level > 0 && line.links.length === 0 && title.level > 0 && line.level <= title.level) return true;
  if (!line.isKept || line.place !== 'body' || at < body.first || at > body.last) return false;
  return isRunningText(line) && !isItemWithComment(line);
}

/** Whether a line is what a card says beside its title: its section, "Actualité". */
function isLabelOfCard({ element, level }: Line, title: Line): boolean {
  const card = level === 0 ? element.closest('article, li') : null;
  if (card === null || card.contains(title.element)) return false;
  return Array.from(card.querySelectorAll(HEADINGS)).some((heading) => linksIn(heading).length > 0);
}

/** Whether the line at `at` stands between a block's title and its list: "To go on, here is what we have written". */
function introducesList(lines: readonly Line[], title: number, at: number): boolean {
  const [line, item] = [lines[at], lines[at + 1]];
  return (
    at === title + 1 &&
    line !== undefined &&
    isRunningText(line) &&
    line.links.length === 0 &&
    item !== undefined &&
    item.element.closest('li') !== null &&
    isMostlyLink(item)
  );
}

/**
 * Tells the titles of other blocks, which may be links as the cards' headings are: made like this block's title, and
 * unlike what follows it.
 */
function titlesLike({ element, level }: Line, next: readonly Line[]): (line: Line) => boolean {
  if (level > 0) {
    const reach = next.slice(0, CARD_REACH);
    const card = reach.find((line) => line.level > 0 && line.links.length > 0);
    // A card may have its kicker in a heading too.
    const levels = reach.filter(({ links: [link] }) => link !== undefined && link === card?.links[0]);
    return (line) => line.level === level && !levels.some((each) => each.level === level);
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
    element.closest('li') !== null &&
    title !== '' &&
    text.startsWith(title) &&
    link !== undefined &&
    leadsElsewhere(link)
  );
}

/** Lists of subjects have titles like "Read more about". */
function isWithinSubjects(title: Element, container: Element): boolean {
  for (let box = title.parentElement; box && container.contains(box); box = box.parentElement)
    if (box.localName !== 'article' && SUBJECT_BOX.test(box)) return true;
  return false;
}

/** An element around a block's title, and all links in it. */
interface Container {
  container: Element;
  links: readonly HTMLAnchorElement[];
}

/**
 * The elements around a title that hold links after it, from the smallest on. A title that is no element of its own
 * stands right in the block with them.
 */
function* containersOf(title: Element, { level, links: own }: Line): Generator<Container> {
  let container = level > 0 ? title.parentElement : title;
  for (let height = 0; container && height <= HIGHEST_CONTAINER; height += 1) {
    const links = linksIn(container);
    const last = links.at(-1);
    if (last && !own.includes(last) && isBefore(title, last)) yield { container, links };
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
