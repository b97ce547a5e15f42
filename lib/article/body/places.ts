/** Where a line stands: in the article's text, at a picture, or in a box apart from both. */
import type { Extent } from './extract';
import type { Box, MarkableLine, Place } from '../lines/line';

/** A box that holds more than this share of the article's text is the article, whatever it is called. */
const OWN_SHARE = 0.3;

/** Says of each line where it stands, now that it is known which boxes hold the article. */
export function placeLines(lines: readonly MarkableLine[], extent: Extent): void {
  const places = new Map<Box, Place>();
  const placeOf = (box: Box | undefined): Place => {
    if (!box) return 'body';
    let place = places.get(box);
    if (!place) {
      const outer = placeOf(box.outer);
      const isArticle = (extent.keptLength.get(box.element) ?? 0) > OWN_SHARE * extent.length;
      place = outer === 'apart' || isArticle ? outer : box.place;
      places.set(box, place);
    }
    return place;
  };
  for (const line of lines) line.place = placeOf(line.box);
}
