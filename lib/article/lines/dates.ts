/** Dates as bylines write them, in folded text (see `fold`). */
import { AFTER_HOUR, BEFORE_HOUR, TODAY } from '../languages/moments';
import { foldedText, isRunningText, type Line } from './line';
import { LETTERS } from '../language/phrases';

const DATE = new RegExp(
  [
    String.raw`\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}(?:\.|er|r?o)? [^\s\d]{3,12}\.? (?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}(?:r?o)? de [^\s\d]{3,12},? (?:del? )?(?:19|20)\d\d\b`,
    String.raw`\b[^\s\d]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d-\d\d-\d\d\b`,
  ].join('|'),
);

/** "18.30", which may be a price too. */
const DOTTED = String.raw`(?:[01]?\d|2[0-3])\.[0-5]\d`;

/** "14:52", "18 h 30"; with a full stop where a word or a date says that it is an hour: "alle 18.30", "2024, 18.30 Uhr". */
const HOUR = [
  String.raw`\b(?:[01]?\d|2[0-3]) ?[h:] ?[0-5]\d(?:min)?\b`,
  String.raw`\b(?:${BEFORE_HOUR}) ${DOTTED}(?![.\d])`,
  String.raw`\b(?:19|20)\d\d,?(?: \S{1,4})? ${DOTTED}(?![.\d]| ?[a-z%€$])`,
  String.raw`\b${DOTTED} (?:${AFTER_HOUR})\b`,
].join('|');
const TIME = new RegExp(HOUR, 'i');

/** "12 mars a 18 h 30", "12. marz, 18:30", "aujourd'hui a 13h59". */
const DAY_AND_TIME = new RegExp(
  String.raw`\b(?:\d{1,2}(?:\.|er)? (?:de )?[^\s\d]{3,12}|${TODAY}),? (?:\S{1,3} )?(?:${HOUR})`,
);

/** A line with a date and an hour is no longer than this where it says when the article appeared, in characters. */
const LONGEST_DATELINE = 160;

/** "9:25 p.m. EST", "18h05", "18.05 Uhr": all that stands over an entry of a live page; "4.50 EUR" is no hour. */
const HOUR_ALONE = new RegExp(
  String.raw`^(?:(?:[01]?\d|2[0-3]) ?[:h] ?[0-5]\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|${DOTTED}(?: ?[ap]\.?m\.?| (?:${AFTER_HOUR}))?)$`,
  'i',
);

/** Whether a text is an hour of the day and nothing else. */
export function isClockTime(text: string): boolean {
  return HOUR_ALONE.test(text);
}

const ONE_WORD = new RegExp(`^[^${LETTERS}0-9]*(?:\\S+[^${LETTERS}0-9]*)?$`);

/** Whether a text is a day, with its name or a place before it at most: when something was said. */
export function isOnlyDate(folded: string): boolean {
  return DATE.test(folded) && ONE_WORD.test(folded.replace(DATE, ''));
}

/** Whether a text names a day: "1er mars 2024", "3 de marzo de 2024", "03/03/2024", "March 3, 2024", "2024-03-03". */
export function holdsDate(folded: string): boolean {
  return DATE.test(folded);
}

/** Whether a line is too short for a paragraph and holds a day or an hour. */
export function isLabelWithMoment(line: Line): boolean {
  if (isRunningText(line) || !/\d/.test(line.text)) return false;
  return TIME.test(line.text) || DATE.test(foldedText(line));
}

/** Whether a line says when the article appeared, to the minute: "Publié le 3 mars 2024 à 14h52", "12 mars à 18 h 30". */
export function isDateline(line: Line): boolean {
  if (line.text.length > LONGEST_DATELINE || !TIME.test(line.text)) return false;
  const folded = foldedText(line);
  if (DATE.test(folded)) return true;
  // A sentence may tell what happened at that hour.
  return line.text.length <= LONGEST_DATELINE / 2 && !/[^.]\.$/.test(folded) && DAY_AND_TIME.test(folded);
}
