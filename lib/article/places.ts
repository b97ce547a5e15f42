/** Where a line stands: in the article's text, at a picture, or in a box apart from both. */
import { type Box, isRunningText, type Line, type Place } from './line';
import { isApart, isCaption } from './boxes';
import type { Extract } from './extract';

/** A box that holds more than this share of the article's text is the article, whatever it is called. */
const OWN_SHARE = 0.3;

/** The box that an element is, within another one; where it is none, that other one. */
export function boxOf(element: Element, outer: Box | undefined): Box | undefined {
  // Most blocks are paragraphs without a name.
  if (element.localName === 'p' && !element.hasAttributes()) return outer;
  if (isApart(element)) return { element, place: 'apart', outer };
  return isCaption(element) ? { element, place: 'caption', outer } : outer;
}

/** A box that holds less than this share of all running text on the page is not what the page is there for. */
const LEAST_SHARE = 0.1;

/** The lines that may be the article's, told before anybody knows where it is: those in large boxes, or in none. */
export function outsideSmallBoxes(lines: readonly Line[]): Line[] {
  const lengths = new Map<Box, number>();
  let all = 0;
  for (const line of lines) {
    if (!isRunningText(line)) continue;
    all += line.text.length;
    for (const box of boxesAround(line)) lengths.set(box, (lengths.get(box) ?? 0) + line.text.length);
  }
  const isSmall = (box: Box) => box.place === 'apart' && (lengths.get(box) ?? 0) < LEAST_SHARE * all;
  return lines.filter((line) => !boxesAround(line).some(isSmall));
}

/** The boxes around a line, from the innermost on. */
function boxesAround(line: Line): Box[] {
  const boxes: Box[] = [];
  for (let { box } = line; box; box = box.outer) boxes.push(box);
  return boxes;
}

/** Says of each line where it stands, now that it is known which boxes hold the article. */
export function placeLines(lines: readonly Line[], extract: Extract): void {
  const places = new Map<Box, Place>();
  const placeOf = (box: Box | undefined): Place => {
    if (!box) return 'body';
    let place = places.get(box);
    if (!place) {
      const outer = placeOf(box.outer);
      const isArticle = (extract.keptLength.get(box.element) ?? 0) > OWN_SHARE * extract.length;
      place = outer === 'apart' || isArticle ? outer : box.place;
      places.set(box, place);
    }
    return place;
  };
  for (const line of lines) line.place = placeOf(line.box);
}
