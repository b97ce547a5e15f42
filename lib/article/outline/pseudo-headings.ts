/** Headings that a page sets in bold, in capitals or in a class of its own, without an element for them. */
import { exactMakeOf, isMadeAlike } from '../elements/makes';
import { CROSS_HEADING, NamePattern } from '../elements/names';
import { isClockTime } from '../lines/dates';
import { isRunningText, type Line } from '../lines/line';
import { onceForEach } from '../once';
import { tally } from '../tally';
import { isOfData } from './data-tables';
import { answeredAtOnce, boldQuestions, FEWEST_QUESTIONS, longQuestions, QUESTION } from './interviews';
import { FEWEST_ALIKE, madeApart } from './made-apart';
import {
  isPullQuote,
  LONGEST_PSEUDO_HEADING,
  LONGEST_RUN_IN,
  opensList,
  opensText,
  type PseudoHeading,
} from './standing-out';

/** A line of so many characters before the text sums it up. */
const SHORTEST_STANDFIRST = 60;

/** What follows a label in its line is a text from so many characters on. */
const SHORTEST_TEXT = 60;

/** Where this many real headings are, an interview's bold questions are no sections. */
const REAL_HEADINGS = 2;

/** Signs with which editors open a heading: then it may even end in a full stop. */
const HEADING_SIGN = /^(>>?|»|▶|►|■|●|•|\d{1,2}[./)]|\d{1,2} ?[h:.]\d{2})\s*/;

/** "« It holds. If it breaks, so do we. »": a heading quotes a sentence at most. */
const QUOTED_SENTENCES = /^[«»"“„].*[.!?…] .*[^.]\.\s*[»«"”“]$/;

/** A bold line may be called a subheader too, and be a label: here it has to stand over text. */
const CALLED_HEADING = new NamePattern(CROSS_HEADING, 'sub-?headers?');

/** The lines that may be headings to the eye, by what makes them stand out. */
interface StandingOut {
  /** Bold as a whole, or called a heading. */
  whole: PseudoHeading[];
  underlined: PseudoHeading[];
  /** Bold as a whole, and by themselves no headings. */
  otherWhole: PseudoHeading[];
  /** The bold beginnings of paragraphs. */
  runIn: PseudoHeading[];
  /** Short lines over text, and over lists, without any emphasis. */
  plain: PseudoHeading[];
  overLists: PseudoHeading[];
}

/**
 * Finds the lines that are headings to the eye. Bold lines come first; where a page has no heading of any kind, underlined
 * ones, then bold beginnings of paragraphs, lines in capitals, and short lines that are made alike and unlike paragraphs.
 *
 * @param realHeadings how many headings the page itself calls so.
 */
export function pseudoHeadings(body: readonly Line[], realHeadings: number): PseudoHeading[] {
  const isInterview = realHeadings >= REAL_HEADINGS && boldQuestions(body) >= FEWEST_QUESTIONS;
  const found = standingOut(body, isInterview);
  const headings = boldHeadings(found, body);
  return realHeadings > 0 || headings.length > 0 ? headings : otherHeadings(found, body);
}

function standingOut(body: readonly Line[], isInterview: boolean): StandingOut {
  const found: StandingOut = {
    whole: [],
    underlined: [],
    otherWhole: [],
    runIn: [],
    plain: [],
    overLists: [],
  };
  const called: PseudoHeading[] = [];
  const itemsWithText = new Set(body.filter(isRunningText).map(({ element }) => element.closest('li')));
  const isTableOfData = onceForEach(isOfData);
  for (const [at, line] of body.entries()) {
    const { emphasis } = line;
    if (line.place !== 'body' || line.level > 0) continue;
    const isCalled = !emphasis?.isWhole && CALLED_HEADING.test(line.element) && opensText(body, at);
    // Readability takes short blocks that are called so for furniture.
    if (!line.isKept && !isCalled) continue;
    const table = line.element.closest('table');
    if ((table instanceof HTMLTableElement && isTableOfData(table)) || line.element.closest('pre') !== null)
      continue;
    if (emphasis?.isWhole) {
      const isHeading =
        isHeadingLike(line, isInterview) &&
        !isPullQuote(body, at) &&
        !isFigureOfList(line, itemsWithText) &&
        (!emphasis.isNamed || opensText(body, at));
      const kind = !isHeading ? found.otherWhole : emphasis.isUnderlined ? found.underlined : found.whole;
      kind.push({ at, line, title: withNumber(line, body[at - 1]), element: emphasis.element });
    } else if (isCalled && isHeadingLike(line, isInterview)) {
      called.push({ at, line, title: line.text, element: line.element });
    } else if (line.isKept && emphasis && !emphasis.isUnderlined && isRunIn(emphasis.text, line)) {
      found.runIn.push({ at, line, title: emphasis.text, element: emphasis.element });
    } else if (isHeadingLike(line, isInterview)) {
      const heading = { at, line, title: line.text, element: line.element };
      if (opensText(body, at)) found.plain.push(heading);
      else if (opensList(body, at)) found.overLists.push(heading);
    }
  }
  found.whole.push(...withLikes(called));
  return found;
}

/** The bold lines, and those called headings, with what an interview asks at greater length. */
function boldHeadings({ whole, otherWhole, runIn }: StandingOut, body: readonly Line[]): PseudoHeading[] {
  const questions = [...longQuestions(whole, otherWhole, body), ...answeredAtOnce(whole, runIn)];
  const headings = withoutOpening(
    [...whole, ...questions].toSorted((a, b) => a.at - b.at),
    body,
  );
  const latest = headings.at(-1);
  return latest && SIGNATURE.test(latest.title) ? headings.slice(0, -1) : headings;
}

/** One bold beginning is emphasis. */
const FEWEST_RUN_INS = 2;

/** What stands for headings on a page that has none in bold. */
function otherHeadings(
  { underlined, runIn, plain, overLists }: StandingOut,
  body: readonly Line[],
): PseudoHeading[] {
  const hours = hoursOfEntries(body);
  if (hours.length >= FEWEST_ALIKE) return hours;
  // One underlined line may be anything.
  const overText = underlined.filter(({ at }) => opensText(body, at));
  if (overText.length > 1) return withoutOpening(overText, body);
  // Several are the author's way to set headings, unless they say who speaks.
  const opening = withoutRepeated(runIn);
  if (opening.length >= FEWEST_RUN_INS && !isBoldScattered(body, runIn.length)) return opening;
  const capitals = plain.filter(({ title }) => isInCapitals(title));
  return withoutOpening(capitals.length > 0 ? capitals : madeApart(plain, overLists, body), body);
}

/** "II." on a line of its own over a title, in the element that holds both; a bare figure may be a score. */
const NUMBER = /^(?:[IVX]{1,5}[.)]?|\d{1,2}[.)])$|^(?:[IVX]{1,5}|\d{1,2}) (?:bis|ter)[.)]?$/;

/** The title of a bold line, with the number of the section that stands over it. */
function withNumber({ element, text }: Line, before: Line | undefined): string {
  const isNumbered =
    before?.emphasis?.isWhole === true && before.element === element && NUMBER.test(before.text);
  return isNumbered ? `${before.text} ${text}` : text;
}

/** "Distance : 11 km – Durée : 4 h": what is told of the subject at a glance. */
const FACTS = /: ?[^:\d]{0,20}\d[^:]{0,40} [–—|•·;-] [^:]{1,40} ?: ?\S/;

/** "Tom ROPARTZ, à Quimperlé", under the text: who wrote it, and where. */
const SIGNATURE =
  /^\p{Lu}[\p{L}.'’-]+ (?:[\p{L}.'’-]+ )?\p{Lu}{3}[\p{Lu}'’-]*(?:, | ?\()\p{Ll}{1,3} \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}\)?$/u;

function isHeadingLike({ text, linkedLength }: Line, isInterview: boolean): boolean {
  if (text.length > LONGEST_PSEUDO_HEADING || linkedLength > text.length / 3) return false;
  if (HEADING_SIGN.test(text)) return true;
  if (FACTS.test(text)) return false;
  if (/[,;:]$/.test(text) && !/\s:$/.test(text)) return false;
  if (/[^.]\.$/.test(text) || QUOTED_SENTENCES.test(text)) return false;
  return !(isInterview && QUESTION.test(text));
}

/** What is bold in an item without a text: "1,314 metres", and what that is under it. */
function isFigureOfList({ element }: Line, itemsWithText: ReadonlySet<Element | null>): boolean {
  const item = element.closest('li');
  return item !== null && !itemsWithText.has(item);
}

/** Those that another is made like: one alone may be a date, or the title of a card. */
function withLikes(called: readonly PseudoHeading[]): PseudoHeading[] {
  const times = tally(called.map(({ element }) => exactMakeOf(element)));
  return called.filter(({ element }) => (times.get(exactMakeOf(element)) ?? 0) > 1);
}

function withoutRepeated(headings: readonly PseudoHeading[]): PseudoHeading[] {
  const times = tally(headings.map(({ title }) => title));
  return headings.filter(({ title }) => times.get(title) === 1);
}

function isRunIn(emphasized: string, line: Line): boolean {
  if (emphasized.length > LONGEST_RUN_IN || !/[.:!?–—]$/.test(emphasized)) return false;
  // "Place: a loft by the harbour" is a fact of a list.
  const least = emphasized.endsWith(':') ? SHORTEST_TEXT : 0;
  return line.text.length - emphasized.length > Math.max(least, emphasized.length);
}

/** The hours that stand over the entries of a live page, which Readability may take for furniture. */
function hoursOfEntries(body: readonly Line[]): PseudoHeading[] {
  return body.flatMap((line, at) => {
    const { text, element, place } = line;
    const isHour = place === 'body' && isClockTime(text) && opensText(body, at);
    return isHour ? [{ at, line, title: text, element }] : [];
  });
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\s/.test(text) && /\p{Lu}{3}/u.test(text);
}

/** Some editors set every name and quotation in bold: then bold at a paragraph's start means nothing either. */
function isBoldScattered(body: readonly Line[], runIns: number): boolean {
  const holdsBold = onceForEach((element) => element.querySelector('b, strong') !== null);
  const others = body.filter(
    ({ isKept, level, emphasis, element }) => isKept && level === 0 && !emphasis && holdsBold(element),
  );
  return others.length >= runIns;
}

/**
 * Before the text begins, a line that stands out is the standfirst ("Trois ans après…") or a label ("REPORTAGE"),
 * unless it asks a question, carries a heading's sign, or is made like the headings that follow.
 */
function withoutOpening(headings: readonly PseudoHeading[], body: readonly Line[]): PseudoHeading[] {
  const lines = new Set(headings.map(({ line }) => line));
  const start = body.findIndex(
    (line) => line.isKept && line.place === 'body' && isRunningText(line) && !lines.has(line),
  );
  return headings.filter(({ at, title, line }) => {
    if (at >= start || QUESTION.test(title) || HEADING_SIGN.test(title)) return true;
    if (title.length >= SHORTEST_STANDFIRST || !/\s/.test(title)) return false;
    return headings.some((other) => other.at > start && isMadeAlike(other.line.element, line.element));
  });
}
