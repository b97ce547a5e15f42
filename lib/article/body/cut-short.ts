/** Does the page hold the article's beginning only, and keep the rest for subscribers? */
import type { Body } from './body';
import { foldedText, isMostlyLink, type Line } from '../lines/line';
import { looksLikeArticle } from '../elements/links';
import { wholeText } from '../elements/shown-text';
import type { StructuredData } from '../structured-data';
import type { Vocabulary } from '../language/vocabulary';

/** What cuts the text short says so in a sentence or two. */
const LONGEST_WALL = 200;

/** It stands in the text or after it, with the share buttons and topics at most in between. */
const WALL_REACH = 10;

/**
 * The page has to say so in words, where the text ends. Its metadata cannot: they stay as they are for readers who have
 * subscribed and see everything. Where they call the article free, it is.
 */
export function isCutShort(
  lines: readonly Line[],
  body: Body,
  { isFree }: StructuredData,
  vocabulary: Vocabulary,
): boolean {
  if (isFree) return false;
  return lines
    .slice(body.first, body.last + 1 + WALL_REACH)
    .some(
      (line) => line.text.length < LONGEST_WALL && !isBadge(line) && vocabulary.cuts.test(foldedText(line)),
    );
}

/** Teasers say for whom the article is that they lead to, within the link; a wall is itself the link, to an offer. */
function isBadge(line: Line): boolean {
  return (
    isMostlyLink(line) &&
    line.links.some((link) => looksLikeArticle(link) || wholeText(link, line.text.length + 1) !== line.text)
  );
}
