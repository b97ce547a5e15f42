/** Quotations that are set like headings and only repeat what somebody says in the text. */
import { foldedText, type Line } from './line';

/** In one pair of quotation marks from the first word to the last. */
const QUOTATION = /^[«»“„"][^«»“”„"]+[»«”“"]\s*[.!?…]?$/;

/** A quotation of fewer characters may come again by chance. */
const SHORTEST = 20;

/** Whether a text is one quotation, marks and all. */
export function isQuotation(text: string): boolean {
  return QUOTATION.test(text.trim());
}

/** The text that a quotation is pulled from stands no more than so many lines above it. */
const REACH = 3;

/**
 * Whether the heading at `at` is a quotation from the text right before it, as sections' titles never are: they quote
 * what is still to come.
 */
export function isPulledFromText(body: readonly Line[], at: number): boolean {
  const heading = body[at];
  if (!heading || !isQuotation(heading.text)) return false;
  const words = foldedText(heading).replaceAll(/^[" ]+|[" .!?…]+$/g, '');
  if (words.length < SHORTEST) return false;
  const above = body.slice(Math.max(0, at - REACH), at);
  const opened = above.findLastIndex(({ level }) => level > 0);
  return above.slice(opened + 1).some((line) => line.isKept && foldedText(line).includes(words));
}
