/** Sections that show and do not tell: "the ten finest beaches", a picture under each heading and no text but its caption. */
import { isBefore, smallestAround } from '../elements/document-order';
import { PICTURES } from '../elements/nodes';
import { MOST_PICTURES, MOST_SECTIONS } from '../limits';
import { isMostlyLink, type Line } from '../lines/line';

/** Fewer are the titles of a film, a map, a gallery. */
const FEWEST = 3;

/**
 * The sections of an article in pictures that have no text: most of its headings are of this kind. Elsewhere a heading
 * without a text stands over a day's entries, or over what a script has not brought.
 */
export function sectionsInPictures<T extends { element: Element; isPseudo: boolean; words: number }>(
  sections: readonly T[],
): Set<T> {
  const isWordless = ({ isPseudo, words }: T) => !isPseudo && words === 0;
  const isMade = (some: readonly T[]) => some.length >= FEWEST && 2 * some.length > sections.length;
  if (!isMade(sections.filter(isWordless))) return new Set();
  const shown = [...overPictures(sections)].filter(isWordless);
  return new Set(isMade(shown) ? shown : []);
}

/** Index of the heading with which the article ends, where it goes on in pictures after its last words; else `last`. */
export function lastOverPictures(lines: readonly Line[], last: number, end: number): number {
  const after = lines.slice(last + 1, end);
  const stop = after.findIndex((line) => line.place !== 'caption' && !isOwnHeading(line));
  const headings = after.slice(0, stop < 0 ? undefined : stop).filter(({ level }) => level > 0);
  const over = [...overPictures(headings.slice(0, MOST_SECTIONS))];
  const latest = over.length < FEWEST ? undefined : over.at(-1);
  return latest ? lines.indexOf(latest) : last;
}

function isOwnHeading(line: Line): boolean {
  return line.isKept && line.place === 'body' && line.level > 1 && !isMostlyLink(line);
}

/** Those of the headings, in the page's order, that have a picture under them, before the next and where the headings stand. */
function overPictures<T extends { element: Element }>(headings: readonly T[]): Set<T> {
  const over = new Set<T>();
  const [first, last] = [headings[0]?.element, headings.at(-1)?.element];
  if (!first || !last) return over;
  const pictures = Array.from(smallestAround(last, first)?.querySelectorAll(PICTURES) ?? []).slice(
    0,
    MOST_PICTURES,
  );
  let at = 0;
  for (const [index, heading] of headings.entries()) {
    const isPassed = (picture: Element | undefined) => picture && !isBefore(heading.element, picture);
    while (isPassed(pictures[at])) at += 1;
    const [picture, next] = [pictures[at], headings[index + 1]?.element];
    if (picture && (!next || isBefore(picture, next))) over.add(heading);
  }
  return over;
}
