/** Other articles that a site hangs under this one, so that whoever scrolls reads on. */
import { isLabelWithMoment } from '../lines/dates';
import {
  foldedText,
  isHeadline,
  isKeptText,
  isRunningText,
  type Line,
  type MarkableLine,
} from '../lines/line';
import { leadsElsewhere } from '../elements/links';
import { isMadeAlike } from '../elements/makes';
import { groupBy } from '../group-by';
import { fold } from '../text';
import type { Vocabulary } from '../language/vocabulary';

/** More articles in a row are the entries of a live page, or a list. */
const MOST_NEXT_ARTICLES = 3;

/** A teaser has one paragraph. */
const FEWEST_PARAGRAPHS = 2;

/** The title is among the first lines of its article. */
const TITLE_REACH = 4;

/** A headline is signed or dated within so many lines. */
const HEAD_REACH = 4;

/**
 * Sets the lines of the next articles apart, which have a title and paragraphs of their own. Returns the index of the line
 * from which on the page is about them alone.
 */
export function setNextArticlesApart(
  lines: readonly MarkableLine[],
  first: number,
  vocabulary: Vocabulary,
): number {
  const next = nextHeadline(lines, first, vocabulary) ?? lines.length;
  for (const line of lines.slice(next)) line.place = 'apart';
  setArticlesApart(lines, first);
  return next;
}

/**
 * Index of the next `h1` that is made like this article's, with a byline, a date or the same kind of line under it and a
 * text of its own; undefined where there is none.
 */
function nextHeadline(lines: readonly Line[], first: number, vocabulary: Vocabulary): number | undefined {
  const ownAt = lines.slice(0, first).findLastIndex(isHeadline);
  const own = lines[ownAt];
  // What has no class is made like every other heading without one.
  if (!own?.element.hasAttribute('class')) return undefined;
  const under = lines.slice(ownAt + 1, first).find(({ element }) => element.hasAttribute('class'));
  const isOfHead = (line: Line) =>
    !isRunningText(line) &&
    line.place === 'body' &&
    (isLabelWithMoment(line) ||
      vocabulary.startsAsByline.test(line.text) ||
      (under !== undefined && !isRunningText(under) && isMadeAlike(line.element, under.element)));
  const enough = lines.filter(isKeptText).at(-FEWEST_PARAGRAPHS);
  const latest = enough ? lines.indexOf(enough) : -1;
  const at = lines.findIndex(
    (line, index) =>
      index > first &&
      isHeadline(line) &&
      line.text !== own.text &&
      isMadeAlike(line.element, own.element) &&
      lines.slice(index + 1, index + 1 + HEAD_REACH).some(isOfHead) &&
      index < latest,
  );
  return at < 0 ? undefined : at;
}

/** The next articles that are `article` elements. */
function setArticlesApart(lines: readonly MarkableLine[], first: number): void {
  const opening = lines[first]?.element;
  const own = opening && outermostArticle(opening);
  if (!own || opening.ownerDocument.getElementsByTagName('article').length < 2) return;
  const next = groupBy(lines.slice(first + 1), ({ element }) => outermostArticle(element));
  next.delete(own);
  next.delete(null);
  const headline = headlineWithin(own, lines);
  const isTitle = (line: Line) =>
    isOtherTitle(line) || (headline?.level === line.level && isMadeAlike(headline.element, line.element));
  const whole = [...next.values()].filter(
    (article) => article.slice(0, TITLE_REACH).some(isTitle) && isRead(article),
  );
  if (whole.length > MOST_NEXT_ARTICLES) return;
  for (const line of whole.flat()) line.place = 'apart';
}

function outermostArticle(element: Element): Element | null {
  let outermost = element.closest('article');
  for (let around = outermost; around; around = around.parentElement?.closest('article') ?? null)
    outermost = around;
  return outermost;
}

/** The first heading in an article, where it is most of what the page is called: that of a live page stands above it. */
function headlineWithin(article: Element, lines: readonly Line[]): Line | undefined {
  const first = lines.find(({ level, element }) => level > 0 && article.contains(element));
  const { title } = article.ownerDocument;
  // What has no class is made like every other heading without one.
  if (!first?.element.hasAttribute('class')) return undefined;
  const isClaimed = 2 * first.text.length >= title.length && fold(title).includes(foldedText(first));
  return isClaimed ? first : undefined;
}

/** A headline, or a heading that leads to the page of its own article. */
function isOtherTitle({ level, links }: Line): boolean {
  return level === 1 || (level > 0 && links.some(leadsElsewhere));
}

function isRead(article: readonly Line[]): boolean {
  return article.filter(isKeptText).length >= FEWEST_PARAGRAPHS;
}
