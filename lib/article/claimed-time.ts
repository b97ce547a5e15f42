/** The reading time that the page itself claims, from the lines about its headline. */
import { foldedText, isMostlyLink, type Line } from './line';
import { NamePattern } from './names';
import { shownText } from './shown-text';
import { collapse, fold } from './text';
import type { Vocabulary } from './vocabulary';

/** "2 minutes", "3 min", "3'" with nothing else between two separators. */
const ALONE = /^[^a-z\d]*(\d{1,2}) ?(?:minutes?|mins?\.?|mn\.?|minuten|minut[oi]s?|')[^a-z\d]*$/;

/** Dots, bars and dashes between the facts of a byline. */
const SEPARATORS = /[·•|–—]|\s-\s/;

const MEDIA = new NamePattern(
  'audio\\w*|video\\w*|\\w*player|podcasts?|media-(caption|title|content)|listen|ecout\\w*|duration|duree',
);

/** What pages call the element that holds the time, in whatever language it speaks. */
const READING_TIME = new NamePattern(
  'read(ing)?-?time|time-?to-?read|temps-?(de-?)?lecture|duree-?(de-?)?lecture|lese-?(zeit|dauer|tid)|las-?tid|tiempo-?(de-?)?lectura|tempo-?(di-?|de-?)?(lettura|leitura)|leestijd',
);

/** An element with one number in so few characters says how many minutes. */
const LONGEST_TIME = 40;
const ONE_NUMBER = /^\D*(\d{1,2})\D*$/;
const OTHER_UNIT = /\d ?(s|sec|sek|h|hrs?|hours?|heures?|std|stunden?)\b/i;

/** A recipe that the page marks as one: what stands there in minutes alone is how long it takes to cook. */
const RECIPE = '[itemtype$="/Recipe"], .hrecipe, .h-recipe';

/** A byline is no longer than this, in characters; running text speaks of other minutes. */
const LONGEST_LINE = 160;

/** Nobody offers an article of more than this many minutes; a larger number is something else. */
const MOST_MINUTES = 180;

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
  const bylines = lines.filter(({ text, level }) => level === 0 && text.length <= LONGEST_LINE);
  let label = '';
  for (const line of bylines) {
    const folded = foldedText(line);
    // A label and its value may be blocks of their own: "Durée de lecture" over "4 min".
    const claim = ALONE.test(folded) ? `${label} ${folded}` : folded;
    const minutes = firstMatch(claim, vocabulary);
    if (minutes !== null) return minutes;
    label = folded;
  }
  // Lines that <br> sets apart share an element, which is searched once.
  const texts = new Map<Element, string>();
  for (const { element, text } of bylines) texts.set(element, `${texts.get(element) ?? ''} ${text}`);
  for (const [element, text] of texts) {
    const minutes = minutesByName(element, text);
    if (minutes !== null) return minutes;
  }
  if (types.has('Recipe')) return null;
  for (const [at, line] of bylines.entries()) {
    const { text, element } = line;
    // "20 minutes" may be what the newspaper is called.
    if (!/\d/.test(text) || isMostlyLink(line) || element.closest(RECIPE)) continue;
    const before = bylines[at - 1]?.text ?? '';
    if (vocabulary.otherDurations.test(fold(`${before} ${text}`)) || isOfMedia(element)) continue;
    // The facts of a byline are elements of their own; what a button says is how long something plays.
    // The element may hold more than the line.
    const parts = Array.from(element.querySelectorAll('span, time, li, p, i, em'))
      .filter((part) => part.closest('button, a') === null)
      .map((part) => collapse(part.textContent))
      .filter((part) => text.includes(part));
    for (const fact of [...text.split(SEPARATORS), ...parts]) {
      const minutes = ALONE.exec(fold(fact))?.[1];
      if (minutes !== undefined && Number(minutes) > 0) return Number(minutes);
    }
  }
  return null;
}

/** An element may hold more than its lines, such as the cards of other articles. */
function minutesByName(element: Element, lines: string): number | null {
  for (const part of [element, ...element.querySelectorAll('[class]')]) {
    const text = READING_TIME.test(part) ? shownText(part, LONGEST_TIME + 1) : '';
    if (text.length > LONGEST_TIME || !lines.includes(text) || OTHER_UNIT.test(text)) continue;
    const minutes = Number(ONE_NUMBER.exec(text)?.[1]);
    if (minutes > 0) return minutes;
  }
  return null;
}

/** A number of minutes beside a player is how long that plays. */
function isOfMedia(element: Element): boolean {
  const inside = element.querySelectorAll('[class]');
  const around = [...inside, element, element.parentElement, element.parentElement?.parentElement];
  return around.some((box) => MEDIA.test(box));
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

/** Minutes of "4", "1 h 10" or "1h10". */
function toMinutes(written: string | undefined): number | null {
  const parts = /^(?:(\d+) ?h[a-z]* ?)?(\d+)$/.exec(written ?? '');
  return parts ? Number(parts[1] ?? 0) * 60 + Number(parts[2]) : null;
}
