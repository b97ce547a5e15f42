/** Links with which editors lead on from the text: introduced ("Lire aussi"), in brackets, or as cards between paragraphs. */
import { countedHeadings, foldedText, isRunningText, type Line } from '../lines/line';
import { secondParagraph, type Body } from '../body/body';
import { ADVERTISING, FOR_SUBSCRIBING, POPULAR, RELATED, SUBJECTS } from '../elements/boxes';
import { type Card, titleOf } from './cards';
import { classesOf, isClobbered } from '../elements/clobbering';
import { isDateline, isLabelWithMoment } from '../lines/dates';
import { isOfSameSite, leadsToArticle, linksIn } from '../elements/links';
import { exactMakeOf } from '../elements/makes';
import { NamePattern } from '../elements/names';
import { onceForEach } from '../once';
import { holdsAtMost, shownText, wholeText } from '../elements/shown-text';
import { countWords, fold } from '../text';
import { isOtherInPart, type Vocabulary } from '../language/vocabulary';

/** A longer line without a link introduces none. */
const LONGEST_LEAD = 60;

/** A line that leads elsewhere is at least this much link. */
const LINKED_SHARE = 0.4;

/** A card is nearly all link, and its text says what the article is about. */
const CARD_SHARE = 0.7;
const SHORTEST_CARD = 20;
const LONGEST_LABEL = 40;

const MOST_ROWS = 6;

/** A card under one link says no more than this, in characters: a title, a summary, "Read more". */
const LONGEST_OVERLAID = 300;

/**
 * A list of links that goes with the standfirst ends within so many lines under the headline. That is so many characters
 * long, and each link a title of so many words.
 */
const STANDFIRST_REACH = 8;
const SHORTEST_STANDFIRST = 40;
const FEWEST_TITLE_WORDS = 4;

/** Arrows with which editors lead on to another article, without a word. */
const ARROW = /^(>>|»|→|➜|➡|▶|►|☞|👉)/u;

/** What also stands between paragraphs as a block of links, and leads to no article. */
const NOT_EDITORIAL = new NamePattern(
  `newsletters?|share\\w*|sharing|social|${ADVERTISING}|promo\\w*|kiosk\\w*|podcasts?|tags?|breadcrumbs?|authors?|auteurs?|by-?line|abo\\w*|${FOR_SUBSCRIBING}|paywall|nav|navigation|menu|toc|sommaire|apps?|shop\\w*|buy\\w*|offers?|download|${POPULAR}|comments?|live-?ticker|weather`,
);

/** What introduces links as editors do, and leads to a shop or to subjects. */
const NOT_LEADING = new NamePattern(ADVERTISING, SUBJECTS, 'kiosk\\w*');

/** A list at the head of every page, or of this one's parts. */
const SITES_LIST = new NamePattern('top-?(stories|news)|latest|pages|pagination');

/** What a line of the text leads on to: after "Lire aussi", as a card between the paragraphs, or in brackets. */
export function cardsOfLine(
  lines: readonly Line[],
  index: number,
  vocabulary: Vocabulary,
  linkOfCard: (line: Line, index: number) => HTMLAnchorElement | undefined,
): Card[] {
  const line = lines[index];
  if (!line) return [];
  const card = (anchor: HTMLAnchorElement): Card => ({ anchor, title: titleOf(anchor, vocabulary) });
  if (isLead(line, vocabulary))
    return linksOfLead(lines, index)
      .map(card)
      .map(({ anchor, title }) => ({ anchor, title: withoutLead(anchor, title, vocabulary) }))
      .filter(
        ({ anchor, title }) => leadsToArticle(anchor) || !vocabulary.startsAsOtherTitle.test(fold(title)),
      );
  const anchor = linkOfCard(line, index);
  if (!anchor) return linksWithin(line, vocabulary).map(card);
  return [line.links.length > 0 ? card(anchor) : { anchor, title: line.text }];
}

/**
 * Finds the links of the cards among the lines of the text, and under its last paragraph where they are made like those
 * among them; undefined for a line that is no card.
 *
 * @param start index of the first line under the headline.
 */
export function cardFinder(
  lines: readonly Line[],
  body: Body,
  start: number,
  vocabulary: Vocabulary,
): (line: Line, index: number) => HTMLAnchorElement | undefined {
  const text = secondParagraph(lines, body);
  const counted = countedHeadings(lines);
  // A box may hold as many headings as it likes, and is searched once.
  const overlaidIn = onceForEach(overlaidLinks);
  const linkOf = (line: Line) => {
    if (line.links.length === 0) return linkLaidOver(line, overlaidIn);
    return isCard(line, counted, vocabulary) ? line.links[0] : undefined;
  };
  let among: ReadonlySet<string> | undefined;
  const standsAsCard = (line: Line, index: number) => {
    if (index > body.last) {
      among ??= makesOfCards(lines.slice(text + 1, body.last + 1), (other) => linkOf(other) !== undefined);
      return among.has(exactMakeOf(line.element));
    }
    // Beside the text's beginning, other lists are the site's own.
    return index > text || RELATED.testAround(line.element) || isInListUnder(start, lines, index);
  };
  return (line, index) => {
    const link = linkOf(line);
    return link && standsAsCard(line, index) ? link : undefined;
  };
}

/** How the cards among the lines of the text are made, and no paragraph is; what has no class says nothing by its make. */
function makesOfCards(lines: readonly Line[], isCardLine: (line: Line) => boolean): ReadonlySet<string> {
  const ofText = new Set(lines.filter(isRunningText).map(({ element }) => exactMakeOf(element)));
  const cards = lines.filter((line) => classesOf(line.element).trim() !== '' && isCardLine(line));
  return new Set(cards.map(({ element }) => exactMakeOf(element)).filter((make) => !ofText.has(make)));
}

/** Whether the line at `index` is of a list of titles right under the standfirst. */
function isInListUnder(start: number, lines: readonly Line[], index: number): boolean {
  const list = lines[index]?.element.closest('li')?.parentElement;
  if (!list || index - start > STANDFIRST_REACH || list.children.length < 2) return false;
  if (SITES_LIST.test(list) || !lines.slice(start, index).some(isOfStandfirst)) return false;
  return Array.from(list.children).every((row) => countWords(shownText(row)) >= FEWEST_TITLE_WORDS);
}

function isOfStandfirst(line: Line): boolean {
  return (
    line.linkedLength === 0 &&
    line.text.length >= SHORTEST_STANDFIRST &&
    !isLabelWithMoment(line) &&
    !isDateline(line)
  );
}

/** Whether a line introduces links to other articles rather than a thought that starts with the same words. */
function isLead(line: Line, vocabulary: Vocabulary): boolean {
  const { text, links, linkedLength } = line;
  const maySay =
    links.length === 0
      ? text.length <= LONGEST_LEAD && !/\.( |$)/.test(text)
      : linkedLength >= LINKED_SHARE * text.length;
  if (!maySay) return false;
  const mayLead = line.isKept || (RELATED.test(line.element) && !NOT_LEADING.testAround(line.element));
  if (mayLead && ARROW.test(text) && links.some(isOfSameSite))
    return !vocabulary.isOtherTitle.test(fold(labelOf(line)));
  const folded = foldedText(line);
  if (links.length === 0 && isOtherInPart(folded, vocabulary)) return false;
  if (line.place === 'apart' && NOT_LEADING.testAround(line.element)) return false;
  return vocabulary.startsAsRelated.test(folded);
}

/** A paragraph may end on "(lire aussi : …)", with the link in the brackets, or on "LIRE AUSSI …" after a full stop. */
function linksWithin({ text, links }: Line, vocabulary: Vocabulary): readonly HTMLAnchorElement[] {
  if (!/[(.!?»]/.test(text)) return [];
  return links.filter((anchor) => {
    const title = wholeText(anchor);
    const before = text.slice(0, Math.max(0, text.lastIndexOf(title)));
    const opened = /\(([^()]*)$/.exec(before)?.[1];
    if (opened !== undefined) return vocabulary.startsAsRelated.test(fold(opened + title));
    const lead = /[.!?»] +([^.!?»]{4,40})$/.exec(before)?.[1];
    return lead !== undefined && text.endsWith(title) && vocabulary.isRelatedTitle.test(fold(lead));
  });
}

/** "Lire aussi : …" leads to the links in its own line or, where it has none, in the next ones. */
function linksOfLead(lines: readonly Line[], index: number): readonly HTMLAnchorElement[] {
  const own = lines[index]?.links ?? [];
  if (own.length > 0) return own;
  const following: HTMLAnchorElement[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.links.length === 0 || line.linkedLength < line.text.length / 2) break;
    following.push(...line.links);
  }
  return following;
}

/** What introduces a title may stand in the link with it: in an element of its own, or before a colon. */
function withoutLead(anchor: HTMLAnchorElement, title: string, vocabulary: Vocabulary): string {
  const label = shownText(anchor.firstElementChild ?? anchor);
  if (label !== title && title.startsWith(label) && vocabulary.isRelatedTitle.test(fold(label)))
    return title.slice(label.length).trim();
  const at = title.indexOf(':');
  const isLed = at > 0 && at <= LONGEST_LEAD && vocabulary.startsAsRelated.test(fold(title.slice(0, at)));
  return isLed ? title.slice(at + 1).trim() : title;
}

/** Whether a line is the teaser of another article of the site, set between the paragraphs. */
function isCard(line: Line, counted: ReadonlySet<Line>, vocabulary: Vocabulary): boolean {
  const [link] = line.links;
  if (!link || line.text.length < SHORTEST_CARD || !isCardsShare(line)) return false;
  if (isRunningText(line) || counted.has(line)) return false;
  if ([foldedText(line), fold(labelOf(line))].some((words) => vocabulary.isOtherTitle.test(words)))
    return false;
  if (!leadsToArticle(link)) return false;
  if (line.element.closest('nav, td, form, [role="navigation"]') || !isListOfLinks(line.element))
    return false;
  return !NOT_EDITORIAL.testAround(line.element);
}

/** The link without a text that is laid over a card of which the line is the heading. */
function linkLaidOver(
  { element, level, place, text }: Line,
  overlaidIn: (card: Element) => HTMLAnchorElement[],
): HTMLAnchorElement | undefined {
  if (level === 0 || place !== 'apart' || text.length < SHORTEST_CARD) return undefined;
  const card = element.closest('aside, figure');
  const [link] = card ? overlaidIn(card) : [];
  return link && !NOT_EDITORIAL.testAround(element) ? link : undefined;
}

/** The one link in a small box, where it has no text and leads to an article; none else. */
function overlaidLinks(card: Element): HTMLAnchorElement[] {
  const [link, other] = linksIn(card);
  if (!link || other || link.firstElementChild || wholeText(link) !== '') return [];
  return leadsToArticle(link) && holdsAtMost(card, LONGEST_OVERLAID) ? [link] : [];
}

/** Whether a line is nearly all link, bar a label. */
function isCardsShare(line: Line): boolean {
  const { text, linkedLength } = line;
  return linkedLength >= CARD_SHARE * text.length || (linkedLength > 0 && labelOf(line) !== '');
}

/** What stands between a label and the title after it. */
const LABEL_END = /[:|–-]$/;

/** "Harbour: how the fishermen voted": what the article behind the link is about, set before its title. */
function labelOf({ text, linkedLength, links: [link], element }: Line): string {
  if (linkedLength >= text.length || !link) return '';
  const before = textBefore(wholeText(link), text);
  if (before === '' || before.length > 2 * LONGEST_LABEL) return '';
  // For voices it may also say for whom the article is.
  const label = LABEL_END.test(before) ? before : textBefore(shownText(link), shownText(element));
  return LABEL_END.test(label) && label.length <= LONGEST_LABEL ? label : '';
}

/** What stands in a text before the title at its end; "" where it does not end so. */
function textBefore(title: string, text: string): string {
  return title !== '' && text.endsWith(title) ? text.slice(0, -title.length).trim() : '';
}

/** A list between paragraphs is of cards where all its rows are links, and few. */
function isListOfLinks(element: Element): boolean {
  const children = element.closest('ul, ol')?.children;
  if (!children) return true;
  if (children.length > MOST_ROWS) return false;
  const rows = Array.from(children);
  if (rows.some(isClobbered)) return false;
  return rows.every((row) => {
    const link = row.querySelector('a[href]');
    const text = shownText(row);
    const title = link ? shownText(link) : '';
    if (text === title) return true;
    return title !== '' && text.endsWith(` ${title}`) && LABEL_END.test(text.slice(0, -title.length).trim());
  });
}
