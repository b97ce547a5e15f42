/** Headings that a page sets in bold, in capitals or in a class of its own, without an element for them. */
import { isClobbered } from '../elements/clobbering';
import { isClockTime } from '../lines/dates';
import { isRunningText, type Line } from '../lines/line';
import { MOST_PARTS } from '../limits';
import { exactMakeOf, isMadeAlike } from '../elements/makes';
import { NamePattern } from '../elements/names';
import { onceForEach } from '../once';
import { holdsAtMost, wholeText } from '../elements/shown-text';
import { tally } from '../tally';

export interface PseudoHeading {
  at: number;
  line: Line;
  title: string;
  element: HTMLElement;
}

/** A short paragraph may be anything; so many of a class of their own are headings. */
const FEWEST_ALIKE = 3;

/** Longer bold lines are leads and quotations. */
const LONGEST = 130;

/** Run-in headings open a paragraph and are short. */
const LONGEST_RUN_IN = 70;

/** A line of so many characters before the text sums it up. */
const SHORTEST_STANDFIRST = 60;

/** What follows a label in its line is a text from so many characters on. */
const SHORTEST_TEXT = 60;

/** Where this many real headings are, an interview's bold questions are no sections. */
const REAL_HEADINGS = 2;

/** So many bold questions make an interview; its longest are no longer than this, in characters. */
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;

/** Signs with which editors open a heading: then it may even end in a full stop. */
const HEADING_SIGN = /^(>>?|»|▶|►|■|●|•|\d{1,2}[./)]|\d{1,2} ?[h:.]\d{2})\s*/;

const QUOTATION = /^[«»"“„]/;

/** "« It holds. If it breaks, so do we. »": a heading quotes a sentence at most. */
const QUOTED_SENTENCES = /^[«»"“„].*[.!?…] .*[^.]\.\s*[»«"”“]$/;

/** What pages call the elements in which they set headings where they use no element for them. */
const CALLED_HEADING = new NamePattern(
  '(sub|cross)-?head(er|ing|line)?s?|inter-?titres?|zwischen(titel|ueberschrift)|mellanrubrik|mellomtittel|tussenkop(je)?|srodtytul|intertitulo|ladillo',
);

const QUESTION = /\?\s*»?$/;

/**
 * Finds the lines that are headings to the eye. Bold lines come first; where a page has no heading of any kind, underlined
 * ones, then bold beginnings of paragraphs, lines in capitals, and short lines that are made alike and unlike paragraphs.
 *
 * @param realHeadings how many headings the page itself calls so.
 */
export function pseudoHeadings(body: readonly Line[], realHeadings: number): PseudoHeading[] {
  const whole: PseudoHeading[] = [];
  const underlined: PseudoHeading[] = [];
  const otherWhole: PseudoHeading[] = [];
  const called: PseudoHeading[] = [];
  const runIn: PseudoHeading[] = [];
  const plain: PseudoHeading[] = [];
  const overLists: PseudoHeading[] = [];
  const itemsWithText = new Set(body.filter(isRunningText).map(({ element }) => element.closest('li')));
  const isTableOfData = onceForEach(isOfData);
  const isInterview = realHeadings >= REAL_HEADINGS && boldQuestions(body) >= FEWEST_QUESTIONS;
  for (const [at, line] of body.entries()) {
    const { emphasis } = line;
    if (line.place !== 'body' || line.level > 0) continue;
    const isCalled = !emphasis?.isWhole && CALLED_HEADING.test(line.element) && opensText(body, at);
    // Readability takes short blocks that are called so for furniture.
    if (!line.isKept && !isCalled) continue;
    const table = line.element.closest('table');
    if ((table !== null && isTableOfData(table)) || line.element.closest('pre') !== null) continue;
    if (emphasis?.isWhole) {
      const isHeading =
        isHeadingLike(line, isInterview) &&
        !isPullQuote(body, at) &&
        !isFigureOfList(line, itemsWithText) &&
        (!emphasis.isNamed || opensText(body, at));
      const kind = !isHeading ? otherWhole : emphasis.isUnderlined ? underlined : whole;
      kind.push({ at, line, title: withNumber(line, body[at - 1]), element: emphasis.element });
    } else if (isCalled && isHeadingLike(line, isInterview)) {
      called.push({ at, line, title: line.text, element: line.element });
    } else if (emphasis && !emphasis.isUnderlined && isRunIn(emphasis.text, line)) {
      runIn.push({ at, line, title: emphasis.text, element: emphasis.element });
    } else if (isHeadingLike(line, isInterview)) {
      const heading = { at, line, title: line.text, element: line.element };
      if (opensText(body, at)) plain.push(heading);
      else if (opensList(body, at)) overLists.push(heading);
    }
  }
  whole.push(...withLikes(called));
  const headings = withoutOpening(
    [...whole, ...longQuestions(whole, otherWhole, body), ...answeredAtOnce(whole, runIn)].toSorted(
      (a, b) => a.at - b.at,
    ),
    body,
  );
  const latest = headings.at(-1);
  if (latest && SIGNATURE.test(latest.title)) headings.pop();
  if (realHeadings > 0 || headings.length > 0) return headings;
  const hours = hoursOfEntries(body);
  if (hours.length >= FEWEST_ALIKE) return hours;
  // One underlined line may be anything.
  const overText = underlined.filter(({ at }) => opensText(body, at));
  if (overText.length > 1) return withoutOpening(overText, body);
  // One bold beginning is emphasis; several are the author's way to set headings, unless they say who speaks.
  const opening = withoutRepeated(runIn);
  if (opening.length >= 2 && !isBoldScattered(body, runIn.length)) return opening;
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
  if (text.length > LONGEST || linkedLength > text.length / 3) return false;
  if (HEADING_SIGN.test(text)) return true;
  if (FACTS.test(text)) return false;
  if (/[,;:]$/.test(text) && !/\s:$/.test(text)) return false;
  if (/[^.]\.$/.test(text) || QUOTED_SENTENCES.test(text)) return false;
  return !(isInterview && QUESTION.test(text));
}

/**
 * Where the bold lines are an interview's questions, a longer one, or one that goes on after its "?", is one too, and so
 * is what the interviewer puts in between.
 */
function longQuestions(
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
      !QUOTATION.test(title) &&
      isMadeAlike(question.element, element) &&
      opensText(body, at) &&
      !isPullQuote(body, at),
  );
}

/** An interview's question may have its answer in the same line. */
function answeredAtOnce(
  found: readonly PseudoHeading[],
  runIn: readonly PseudoHeading[],
): readonly PseudoHeading[] {
  const asked = found.filter(({ title }) => QUESTION.test(title));
  const answered = runIn.filter(({ title }) => QUESTION.test(title));
  return asked.length > 1 && asked.length + answered.length >= FEWEST_QUESTIONS ? answered : [];
}

function boldQuestions(body: readonly Line[]): number {
  return body.filter(
    ({ isKept, place, emphasis, text }) =>
      isKept &&
      place === 'body' &&
      emphasis?.isWhole &&
      text.length <= LONGEST_QUESTION &&
      QUESTION.test(text),
  ).length;
}

/** What is bold in an item without a text: "1,314 metres", and what that is under it. */
function isFigureOfList({ element }: Line, itemsWithText: ReadonlySet<Element | null>): boolean {
  const item = element.closest('li');
  return item !== null && !itemsWithText.has(item);
}

/** No cell of a table of data holds more than this, in characters; so many rows say what the table is. */
const LONGEST_CELL = 80;
const ROWS_LOOKED_AT = 12;

/** Bold in a table of data names its rows and columns; older pages are set in tables as a whole. */
function isOfData(table: HTMLTableElement): boolean {
  const rows = Array.from({ length: Math.min(table.rows.length, ROWS_LOOKED_AT) }, (_, at) => table.rows[at]);
  const cells = rows.map((row) => cellsOf(row));
  const hasColumns = cells.filter((texts) => texts.length > 1).length > 1;
  return hasColumns && cells.flat().every(({ length }) => length <= LONGEST_CELL);
}

/** The texts of a row's cells that hold any. */
function cellsOf(row: HTMLTableRowElement | undefined): string[] {
  const cells = Array.from(row?.cells ?? []).slice(0, MOST_PARTS);
  return cells.map((cell) => wholeText(cell, LONGEST_CELL + 1)).filter((text) => text !== '');
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

/** A block of quotation between paragraphs; right above a heading, or a list, it is a make of headings. */
function isPullQuote(body: readonly Line[], at: number): boolean {
  return body[at]?.element.closest('blockquote') !== null && opensText(body, at);
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

/** Short lines of one make of their own, several of them, none of which is a paragraph's. */
function madeApart(
  plain: readonly PseudoHeading[],
  overLists: readonly PseudoHeading[],
  body: readonly Line[],
): PseudoHeading[] {
  const paragraphs = body.filter((line) => line.isKept && isRunningText(line));
  const ofParagraphs = new Set(paragraphs.map(({ element }) => exactMakeOf(element)));
  const times = tally(plain.map(({ line }) => exactMakeOf(line.element)));
  const headings = plain.filter(({ line: { element }, title }) => {
    const make = exactMakeOf(element);
    if (title.length > LONGEST_RUN_IN || ofParagraphs.has(make) || isWithPicture(element)) return false;
    const count = times.get(make) ?? 0;
    return element.localName === 'p' ? count >= FEWEST_ALIKE && !isAside(element, title) : count > 1;
  });
  const makes = new Set(headings.map(({ element }) => exactMakeOf(element)));
  const alike = overLists.filter(
    ({ element, title }) => title.length <= LONGEST_RUN_IN && makes.has(exactMakeOf(element)),
  );
  return [...headings, ...alike].toSorted((a, b) => a.at - b.at);
}

/** What says whose words those are, and when they were said. */
const ASIDE = new NamePattern('sign\\w*|authors?|auteurs?|by-?line|quot\\w*|citations?|zitate?|dates?');

/** Whether a short paragraph is a quotation, a signature, or under a picture. */
function isAside(element: Element, title: string): boolean {
  if (QUOTATION.test(title) || ASIDE.test(element)) return true;
  const before = element.previousElementSibling;
  if (before === null || isClobbered(before)) return false;
  // A picture with words of its own has its caption.
  return before.localName === 'img' || (before.querySelector('img') !== null && holdsAtMost(before, 0));
}

/** A short line in a block with a picture is its caption. */
function isWithPicture(element: Element): boolean {
  let block: Element | null = element;
  for (let height = 0; block && height < 4; height += 1, block = block.parentElement) {
    if (!holdsAtMost(block, 2 * LONGEST)) return false;
    if (block.querySelector('img')) return true;
  }
  return false;
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

/** Whether running text of the article follows at once. */
function opensText(body: readonly Line[], at: number): boolean {
  const next = body[at + 1];
  return next !== undefined && next.isKept && next.place === 'body' && isRunningText(next);
}

/** Whether a list of the article follows at once. */
function opensList(body: readonly Line[], at: number): boolean {
  const next = body[at + 1];
  return next !== undefined && next.isKept && next.place === 'body' && next.element.closest('li') !== null;
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
