/** Headings over the text that sum it up, and title no section. */
import { NamePattern } from '../elements/names';
import { isMadeAlike } from '../elements/makes';
import { isLabelWithMoment } from '../lines/dates';
import { isRunningText, type Line } from '../lines/line';
import type { Vocabulary } from '../language/vocabulary';

/** A first heading longer than this, in characters, that no text precedes is the chapô. */
const LONGEST_FIRST_HEADING = 120;

/** Class names of the lines under a headline that sum the article up. */
const STANDFIRST = new NamePattern(
  'chapo|chapeau|standfirst|epigraph[eo]?|dek|deck|lead|lede|intro(duction)?|excerpt|summary|sommario|entradilla|bajada|vorspann|teaser-?text|factline|sub-?title|sub-?titulo|sottotitolo|sous-?titre|unter-?titel|ondertitel|subline|kicker|lead-?in',
);

/** A heading between the headline and the text sums the article up, unless later sections have headings made like it. */
export function isStandfirst(
  line: Line,
  beforeText: readonly Line[],
  body: readonly Line[],
  vocabulary: Vocabulary,
): boolean {
  if (beforeText.some(({ level }) => level === line.level)) return true;
  if (line.text.length > LONGEST_FIRST_HEADING) return true;
  if (vocabulary.startsAsByline.test(line.text)) return true;
  if (isSentence(line) && !body.some((other) => other.level > 0 && isSentence(other))) return true;
  if (body.some(isMadeLike(line))) return false;
  if (STANDFIRST.test(line.element)) return true;
  if (opensPart(line.element, body)) return false;
  return line.element.nextElementSibling === null || !body[0]?.element.parentElement?.contains(line.element);
}

/** Whether a heading stands in one block with the beginning of the text alone: a live page sums up so what has happened. */
function opensPart({ parentElement: block }: Element, body: readonly Line[]): boolean {
  const [first, last] = [body[0], body.at(-1)];
  if (!body.some(({ level }) => level > 0)) return false;
  return (
    first !== undefined && block?.contains(first.element) === true && !block.contains(last?.element ?? null)
  );
}

/** Whether the article's date stands between a heading and the text, and not over both: the heading sums the text up then. */
export function isOverDate(line: Line, before: readonly Line[], following: readonly Line[]): boolean {
  const text = following.findIndex((other) => other.level > 0 || isRunningText(other));
  const head = following.slice(0, Math.max(0, text));
  return (
    head.some((other) => isLabelWithMoment(other) && other.element.querySelector('time') !== null) &&
    !before.some(isLabelWithMoment) &&
    !following.some(isMadeLike(line))
  );
}

function isMadeLike(line: Line): (other: Line) => boolean {
  return (other) => other !== line && other.level === line.level && isMadeAlike(other.element, line.element);
}

function isSentence({ text }: Line): boolean {
  return /[^.]\.$/.test(text);
}
