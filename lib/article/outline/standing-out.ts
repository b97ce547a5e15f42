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
export const LONGEST = 130;

/** Run-in headings open a paragraph and are short. */
export const LONGEST_RUN_IN = 70;

/** How a quotation begins. */
export const QUOTATION = /^[«»"“„]/;

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

/** A block of quotation between paragraphs; right above a heading, or a list, it is a make of headings. */
export function isPullQuote(body: readonly Line[], at: number): boolean {
  return body[at]?.element.closest('blockquote') !== null && opensText(body, at);
}
