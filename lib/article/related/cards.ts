/** Cards: what a block of links shows of each article that it leads to. */
import { classesOf } from '../elements/clobbering';
import { addressKey, hasRel, isPreviousOrNext } from '../elements/links';
import { groupBy } from '../group-by';
import { MOST_PARTS } from '../limits';
import { isMadeAlike } from '../elements/makes';
import { NamePattern } from '../elements/names';
import { HEADINGS } from '../elements/nodes';
import { isKicker, shownText, wholeText } from '../elements/shown-text';
import { collapse, countWords, fold } from '../text';
import type { Vocabulary } from '../language/vocabulary';

const HEADLINE = `${HEADINGS}, [class*="title" i], [class*="titre" i]`;

/** What is called by a headline's name, and stands beside it: a kicker, a date, a section. */
const BESIDE_HEADLINE = /sub-?headline|headline[-_]*(?:prefix|kicker|label|meta|date|section)/i;

/** What is called a headline and has fewer words, or a day, is something else: "01/06/18 | FOOTBALL". */
const FEWEST_WORDS = 3;
const DAY = /\d[/.]\d/;

/** A link of a block, and the title of the article that it leads to. */
export interface Card {
  anchor: HTMLAnchorElement;
  title: string;
}

/**
 * A card may link its picture, its headline, its section and its author. Links to one address are one: the one that
 * says most of where it leads, with the longest title among those that say as much.
 */
export function cardsOf(anchors: readonly HTMLAnchorElement[], vocabulary: Vocabulary): Card[] {
  const byAddress = new Map<string, Card & { weight: number }>();
  for (const anchor of anchors) {
    const key = addressKey(anchor.href);
    if (!key || isPreviousOrNext(anchor)) continue;
    const shown = shownText(anchor);
    const title = titleOf(anchor, vocabulary, shown);
    const card = { anchor, title, weight: weightOf(anchor, isTitle(shown, vocabulary)) };
    const known = byAddress.get(key);
    if (!known || card.weight > known.weight) byAddress.set(key, card);
    else if (
      card.weight === known.weight &&
      card.weight < IN_HEADING &&
      card.title.length > known.title.length
    )
      known.title = card.title;
  }
  const all = Array.from(byAddress.values()).filter(
    ({ title }) => title && !vocabulary.startsAsOtherTitle.test(fold(title)),
  );
  const articles = all.filter(({ anchor, title }) => isArticleLink(anchor, title));
  if (articles.length === 0 || articles.length === all.length) return all;
  const inParent = groupBy(all, parentOf);
  const articlesInParent = groupBy(articles, parentOf);
  const articlesInRow = groupBy(articles, (card) => parentOf(card)?.parentElement);
  // A short title stands in the row of the longer ones, made like them, or alone in a tile of that row.
  const isInRow = (card: Card) => {
    const { anchor } = card;
    const parent = parentOf(card);
    const beside = inParent.get(parent) ?? [];
    const isAlone = !beside.some((other) => other !== card && isMadeAlike(other.anchor, anchor));
    const like = isAlone
      ? (articlesInRow.get(parent?.parentElement) ?? []).filter((article) =>
          isInTileLike(article.anchor, anchor),
        )
      : (articlesInParent.get(parent) ?? []).filter((article) => isNamedLike(article.anchor, anchor));
    return like.length > 1;
  };
  const isArticle = new Set(articles);
  return all.filter((card) => isArticle.has(card) || isInRow(card));
}

const IN_HEADING = 2;

/** How much a link of a card says of where it leads: its heading more than its text, its picture or "Read more" least. */
function weightOf(anchor: HTMLAnchorElement, showsTitle: boolean): number {
  if (isInHeading(anchor)) return IN_HEADING;
  return showsTitle ? 1 : 0;
}

function isTitle(text: string, vocabulary: Vocabulary): boolean {
  return text !== '' && !vocabulary.isReadOn.test(fold(text));
}

function parentOf({ anchor }: Card): Element | null {
  return anchor.parentElement;
}

/** What has no class is made like everything else without one, which says nothing of it. */
function isNamedLike(one: Element, other: Element): boolean {
  return classesOf(one).trim() !== '' && isMadeAlike(one, other);
}

/** Whether two links and the tiles around them are made alike. */
function isInTileLike(one: Element, other: Element): boolean {
  const [tile, otherTile] = [one.parentElement, other.parentElement];
  return tile !== null && otherTile !== null && isMadeAlike(one, other) && isMadeAlike(tile, otherTile);
}

/** Section, author and tag links are short in words; an article's title seldom is, unless it has a row for itself. */
export function isArticleLink(anchor: HTMLAnchorElement, title: string): boolean {
  if (isInHeading(anchor)) return true;
  if (hasRel(anchor, 'author', 'tag', 'nofollow')) return false;
  if (isLong(title)) return true;
  const row = anchor.closest('li');
  if (row && row.querySelectorAll('a[href]').length === 1 && shownText(row) === shownText(anchor))
    return true;
  // A kicker counts here, as the short title under it is an article's.
  return isLong(wholeText(anchor));
}

function isLong(title: string): boolean {
  return title.length >= 25 || title.split(/\s+/).length >= 4;
}

export function isInHeading(anchor: Element): boolean {
  const heading = anchor.querySelector(HEADINGS) ?? anchor.closest(HEADINGS);
  return heading !== null && !AUTHOR.test(heading);
}

/** Who wrote an article may be a heading of its card too. */
const AUTHOR = new NamePattern('authors?(-?name)?|writers?(-?name)?|by-?lines?|auteurs?');

/**
 * The title of the article that a link leads to: its headline's text where it has one, its own, or what its picture is
 * called; "" where it says no more than "Read on".
 */
export function titleOf(
  anchor: HTMLAnchorElement,
  vocabulary: Vocabulary,
  shown: string = shownText(anchor),
): string {
  for (const text of namesOf(anchor, shown)) if (isTitle(text, vocabulary)) return text;
  return '';
}

function* namesOf(anchor: HTMLAnchorElement, shown: string): Generator<string> {
  const headline = Array.from(anchor.querySelectorAll(HEADLINE)).find((part) => !isKicker(part));
  if (headline) yield withoutDate(shownText(headline), headline);
  for (const part of Array.from(anchor.querySelectorAll('[class*="headline" i]')).slice(0, MOST_PARTS))
    if (!isKicker(part) && !BESIDE_HEADLINE.test(part.getAttribute('class') ?? ''))
      yield titleOnly(shownText(part));
  yield shown;
  // An empty link laid over a card, or under it, is named for voices.
  const headings = anchor.closest('li, article')?.querySelectorAll(HEADINGS) ?? [];
  if (headings.length === 1 && headings[0] && headings[0].localName !== 'h1') yield shownText(headings[0]);
  yield wholeText(anchor);
  yield collapse(anchor.getAttribute('aria-label') ?? '');
  yield collapse(anchor.querySelector('img')?.alt ?? '');
  yield collapse(anchor.title);
}

/** The day on which the article appeared may stand in its headline. */
function withoutDate(text: string, headline: Element): string {
  const date = collapse(headline.querySelector('time')?.textContent ?? '');
  return text !== date && text.endsWith(date) ? text.slice(0, text.length - date.length).trim() : text;
}

function titleOnly(text: string): string {
  return countWords(text) >= FEWEST_WORDS && !DAY.test(text) ? text : '';
}
