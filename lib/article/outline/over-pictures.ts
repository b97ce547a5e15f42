/** Sections that show and do not tell: "the ten finest beaches", a picture under each heading and no text but its caption. */
import { isBefore } from '../elements/document-order';
import { isMostlyLink, type Line } from '../lines/line';

const PICTURE = 'img, picture, amp-img, video';

/** Fewer are the titles of a film, a map, a gallery. */
const FEWEST = 3;

interface Heading {
  element: Element;
}

/** Those of the headings, in the page's order, that have a picture under them, up to the next; none where they are few. */
export function overPictures<T extends Heading>(headings: readonly T[]): Set<T> {
  const [opening] = headings;
  if (!opening || headings.length < FEWEST) return new Set();
  const pictures = Array.from(opening.element.ownerDocument.querySelectorAll(PICTURE));
  const over = headings.filter(({ element }, at) => {
    const next = headings[at + 1]?.element;
    const picture = pictures.find((each) => isBefore(element, each));
    return picture !== undefined && (next === undefined || isBefore(picture, next));
  });
  return new Set(over.length < FEWEST ? [] : over);
}

/** Index of the heading with which the article ends, where it goes on in pictures after its last words; else `last`. */
export function lastOverPictures(lines: readonly Line[], last: number, end: number): number {
  const after = lines.slice(last + 1, end);
  const stop = after.findIndex((line) => line.place !== 'caption' && !isOwnHeading(line));
  const headings = (stop < 0 ? after : after.slice(0, stop)).filter(({ level }) => level > 0);
  const latest = [...overPictures(headings)].at(-1);
  return latest ? lines.indexOf(latest) : last;
}

function isOwnHeading(line: Line): boolean {
  return line.isKept && line.place === 'body' && line.level > 1 && !isMostlyLink(line);
}
