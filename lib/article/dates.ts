/** Dates as bylines write them, in folded text (see `fold`). */
import { foldedText, type Line } from './line';

const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b\d{1,2}\.? [^\s\d]{3,10}\.? (?:19|20)\d\d\b/;

const TIME = /\b\d{1,2} ?[h:] ?\d\d\b/;

/** A line with a date and an hour is no longer than this where it says when the article appeared, in characters. */
const LONGEST_DATELINE = 160;

/** Whether a text names a day: "3 mars 2024", "03/03/2024". */
export function holdsDate(folded: string): boolean {
  return DATE.test(folded);
}

/** Whether a line says when the article appeared, to the minute: "Publié le 3 mars 2024 à 14h52". */
export function isDateline(line: Line): boolean {
  return line.text.length <= LONGEST_DATELINE && TIME.test(line.text) && DATE.test(foldedText(line));
}
