/** The questions of an interview, which stand out and are its headings. */
import { isMadeAlike } from '../elements/makes';
import type { Line } from '../lines/line';
import { isPullQuote, opensText, OPENING_QUOTE, type PseudoHeading } from './standing-out';

/** So many bold questions make an interview; its longest are no longer than this, in characters. */
export const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;

/** How a question ends, in quotation marks too. */
export const QUESTION = /\?\s*»?$/;

/**
 * Where the bold lines are an interview's questions, a longer one, or one that goes on after its "?", is one too, and so
 * is what the interviewer puts in between.
 */
export function longQuestions(
  found: readonly PseudoHeading[],
  bold: readonly PseudoHeading[],
  body: readonly Line[],
): PseudoHeading[] {
  const [question, ...others] = found.filter(({ title }) => QUESTION.test(title));
  const latest = others.at(-1);
  if (!question || !latest || others.length < FEWEST_QUESTIONS - 1) return [];
  return bold.filter(
    ({ at, title, line, element }) =>
      at > question.at &&
      (title.includes('?') || at < latest.at) &&
      title.length <= LONGEST_QUESTION &&
      line.linkedLength <= title.length / 3 &&
      !OPENING_QUOTE.test(title) &&
      isMadeAlike(question.element, element) &&
      opensText(body, at) &&
      !isPullQuote(body, at),
  );
}

/** An interview's question may have its answer in the same line. */
export function answeredAtOnce(
  found: readonly PseudoHeading[],
  runIn: readonly PseudoHeading[],
): readonly PseudoHeading[] {
  const asked = found.filter(({ title }) => QUESTION.test(title));
  const answered = runIn.filter(({ title }) => QUESTION.test(title));
  return asked.length > 1 && asked.length + answered.length >= FEWEST_QUESTIONS ? answered : [];
}

/** How many bold lines of the text ask something. */
export function boldQuestions(body: readonly Line[]): number {
  return body.filter(
    ({ isKept, place, emphasis, text }) =>
      isKept &&
      place === 'body' &&
      emphasis?.isWhole &&
      text.length <= LONGEST_QUESTION &&
      QUESTION.test(text),
  ).length;
}
