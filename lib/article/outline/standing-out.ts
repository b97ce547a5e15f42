/** A line that stands out from the text as headings do, and what follows it. */
import { isRunningText, type Line } from '../lines/line';

export interface PseudoHeading {
  /** Index of the line in the body. */
  at: number;
  line: Line;
  title: string;
  element: HTMLElement;
}

/** Longer bold lines are leads and quotations. */
export const LONGEST_PSEUDO_HEADING = 130;

/** Run-in headings open a paragraph and are short. */
export const LONGEST_RUN_IN = 70;

/** How a quotation begins. */
export const OPENING_QUOTE = /^[«»"“„]/;

/** Whether running text of the article follows at once. */
export function opensText(body: readonly Line[], at: number): boolean {
  const next = body[at + 1];
  return next !== undefined && next.isKept && next.place === 'body' && isRunningText(next);
}

/** Whether a list of the article follows at once. */
export function opensList(body: readonly Line[], at: number): boolean {
  const next = body[at + 1];
  return next !== undefined && next.isKept && next.place === 'body' && next.element.closest('li') !== null;
}

/** Whether a line is a quotation between paragraphs. Right above a heading, or a list, a `blockquote` is how the page sets headings. */
export function isPullQuote(body: readonly Line[], at: number): boolean {
  return body[at]?.element.closest('blockquote') !== null && opensText(body, at);
}
