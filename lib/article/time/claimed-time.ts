/** The reading time that the page itself claims, from the lines about its headline. */
import { holdsDate } from '../lines/dates';
import { foldedText, isMostlyLink, type Line } from '../lines/line';
import { MINUTES, OTHER_UNITS } from '../languages/units';
import { MOST_MINUTES, MOST_PARTS } from '../limits';
import { isWithinClobbered } from '../elements/clobbering';
import { NamePattern } from '../elements/names';
import { LETTERS } from '../language/phrases';
import { shownText, wholeText } from '../elements/shown-text';
import { fold } from '../text';
import type { Vocabulary } from '../language/vocabulary';

const AMOUNT = String.raw`(\d{1,2}) ?(?:${MINUTES})`;
const HOLDS_AMOUNT = new RegExp(AMOUNT);

/** "2 minutes", "3 min", "3'" with nothing else between two separators. */
const ALONE = new RegExp(`^[^${LETTERS}0-9]*${AMOUNT}[^${LETTERS}0-9]*$`);

/** Dots, bars and dashes between the facts of a byline. */
const SEPARATORS = /[·•|–—]|\s-\s/;

const MEDIA = new NamePattern(
  'audio\\w*|video\\w*|\\w*player|podcasts?|media-(caption|title|content)|listen|ecout\\w*|duration|duree',
);

/** What pages call the element that holds the time, in whatever language it speaks. */
const READING_TIME = new NamePattern(
  'read(ing)?-?time|time-?to-?read|temps-?(de-?)?lecture|duree-?(de-?)?lecture|lese-?(zeit|dauer|tid)|laese-?tid|las-?tid|tiempo-?(de-?)?lectura|tempo-?(di-?|de-?)?(lettura|leitura)|leestijd|lukuaika|okuma-?suresi|doba-?cteni',
);

/** An element with one number in so few characters says how many minutes. */
const LONGEST_TIME = 40;
const ONE_NUMBER = /^\D*(\d{1,2})\D*$/;
const OTHER_UNIT = new RegExp(String.raw`\d ?(?:${OTHER_UNITS})\b`, 'i');

/** A recipe that the page marks as one: what stands there in minutes alone is how long it takes to cook. */
const RECIPE = '[itemtype$="/Recipe"], .hrecipe, .h-recipe';

/** A byline is no longer than this, in characters; running text speaks of other minutes. */
const LONGEST_BYLINE = 160;

/** Lines around the headline that may be about the article: a page of nothing but short lines has thousands. */
const MOST_BYLINES = 100;

/**
 * Returns the claimed minutes (0 for "less than one"), or null where these lines claim nothing.
 *
 * @param types what the page calls itself in its structured data.
 */
export function claimedMinutes(
  lines: readonly Line[],
  types: ReadonlySet<string>,
  vocabulary: Vocabulary,
): number | null {
  const bylines = lines
    .filter(({ text, level }) => level === 0 && text.length <= LONGEST_BYLINE)
    .slice(0, MOST_BYLINES);
  const claimed =
    minutesInWords(bylines, vocabulary) ?? minutesByName(bylines) ?? minutesForVoices(bylines, vocabulary);
  return claimed ?? (types.has('Recipe') ? null : minutesAlone(bylines, vocabulary));
}

/** "4 min de lecture". A label and its value may be blocks of their own: "Durée de lecture" over "4 min". */
function minutesInWords(bylines: readonly Line[], vocabulary: Vocabulary): number | null {
  let label = '';
  for (const line of bylines) {
    const folded = foldedText(line);
    const minutes = firstMatch(ALONE.test(folded) ? `${label} ${folded}` : folded, vocabulary);
    if (minutes !== null) return minutes;
    label = folded;
  }
  return null;
}

/** What stands in an element that is called a reading time. */
function minutesByName(bylines: readonly Line[]): number | null {
  // Lines that <br> sets apart share an element, which is searched once.
  const texts = new Map<Element, string>();
  for (const { element, text } of bylines) texts.set(element, `${texts.get(element) ?? ''} ${text}`);
  for (const [element, lines] of texts) {
    if (!/\d/.test(lines)) continue;
    for (const part of [element, ...namedParts(element)]) {
      const text = READING_TIME.test(part) ? shownText(part, LONGEST_TIME + 1) : '';
      // The element may hold more than its lines, such as the cards of other articles.
      if (text.length > LONGEST_TIME || !lines.includes(text) || OTHER_UNIT.test(text)) continue;
      const minutes = Number(ONE_NUMBER.exec(text)?.[1]);
      if (minutes > 0) return minutes;
    }
  }
  return null;
}

/** "4 min" beside a clock that is called a reading time for those who do not see it. */
function minutesForVoices(bylines: readonly Line[], vocabulary: Vocabulary): number | null {
  for (const line of bylines) {
    if (!holdsAmount(line)) continue;
    const facts = factsOf(line).filter((fact) => ALONE.test(fold(fact)));
    const signs = Array.from(line.element.querySelectorAll('[aria-label], [title]')).slice(0, MOST_PARTS);
    for (const sign of [line.element, ...signs]) {
      if (isWithinClobbered(sign)) continue;
      const label = sign.getAttribute('aria-label') ?? sign.getAttribute('title') ?? '';
      if (label === '' || label.length > LONGEST_TIME) continue;
      for (const fact of facts) {
        const minutes = firstMatch(fold(`${label} ${fact}`), vocabulary);
        if (minutes !== null) return minutes;
      }
    }
  }
  return null;
}

/** Minutes without a word for what they are: "12 mars · 4 min". */
function minutesAlone(bylines: readonly Line[], vocabulary: Vocabulary): number | null {
  for (const [at, line] of bylines.entries()) {
    const { text, element } = line;
    if (!holdsAmount(line)) continue;
    // "20 minutes" may be what the newspaper is called.
    if (isMostlyLink(line) || element.closest(RECIPE)) continue;
    const label = bylines[at - 1]?.text ?? '';
    const over = label.length <= LONGEST_TIME ? label : '';
    // Beside a date the minutes are a fact of the byline, whatever the button says.
    const buttons = holdsDate(foldedText(line)) ? '' : wordsOfButtons(element);
    if (vocabulary.otherDurations.test(fold(`${over} ${buttons} ${text}`)) || isOfMedia(element)) continue;
    for (const fact of factsOf(line)) {
      const minutes = Number(ALONE.exec(fold(fact))?.[1]);
      if (minutes > 0) return minutes;
    }
  }
  return null;
}

/** "Listen", beside how long that takes: what buttons say is no part of a line. */
function wordsOfButtons(element: Element): string {
  const buttons = Array.from(element.querySelectorAll('button')).slice(0, MOST_PARTS);
  return buttons.map((button) => shownText(button, LONGEST_TIME)).join(' ');
}

/** Of every line this is asked, and few hold a digit. */
function holdsAmount(line: Line): boolean {
  return /\d/.test(line.text) && HOLDS_AMOUNT.test(foldedText(line));
}

/**
 * The facts of a byline stand between separators, or are elements of their own; what a button says is how long something
 * plays.
 */
function factsOf({ element, text }: Line): string[] {
  const parts = Array.from(element.querySelectorAll('span, time, li, p, i, em'))
    .slice(0, MOST_PARTS)
    .filter((part) => part.closest('button, a') === null)
    .map((part) => wholeText(part, text.length + 1))
    .filter((fact) => text.includes(fact));
  return [...text.split(SEPARATORS), ...parts];
}

/** A number of minutes beside a player is how long that plays. */
function isOfMedia(element: Element): boolean {
  const around = [
    ...namedParts(element),
    element,
    element.parentElement,
    element.parentElement?.parentElement,
  ];
  return around.some((box) => MEDIA.test(box));
}

function namedParts(element: Element): Element[] {
  return Array.from(element.querySelectorAll('[class]')).slice(0, MOST_PARTS);
}

function firstMatch(folded: string, { claims, claimsUnderOne }: Vocabulary): number | null {
  if (claimsUnderOne.test(folded)) return 0;
  if (!/\d/.test(folded)) return null;
  for (const claim of claims) {
    const minutes = toMinutes(claim.exec(folded)?.groups?.['minutes']);
    if (minutes !== null && minutes <= MOST_MINUTES) return minutes;
  }
  return null;
}

/** Minutes of "4", "1 h 10", "1h10" or "1 h". */
function toMinutes(written: string | undefined): number | null {
  const parts = written === undefined ? null : /^(?:(\d+) ?h[a-z]*)? ?(\d+)?$/.exec(written);
  return parts ? Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0) : null;
}
