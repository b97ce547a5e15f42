/** Headings that a page sets in bold, or in a class of its own, without an element for them. */
import type { Line } from './lines';

export interface PseudoHeading {
  at: number;
  line: Line;
  title: string;
  element: HTMLElement;
}

/** Longer bold lines are leads and quotations. */
const LONGEST = 130;

/** Run-in headings open a paragraph and are short. */
const LONGEST_RUN_IN = 70;

/** Where this many real headings are, bold questions are an interview's and not its sections. */
const REAL_HEADINGS = 2;

/** Signs with which editors open a heading: then it may even end in a full stop. */
const HEADING_SIGN = /^(>>?|»|▶|►|■|●|•|\d{1,2}[./)]|\d{1,2} ?[h:.]\d{2})\s*/;

/** Finds the lines that are headings to the eye. `realHeadings` counts those that the page itself calls so. */
export function pseudoHeadings(body: readonly Line[], realHeadings: number): PseudoHeading[] {
  const whole: PseudoHeading[] = [];
  const runIn: PseudoHeading[] = [];
  for (const [at, line] of body.entries()) {
    const { emphasis } = line;
    if (!emphasis || !line.isKept || line.place !== 'body' || line.level > 0) continue;
    if (emphasis.isWhole && isHeadingLike(line, realHeadings)) {
      whole.push({ at, line, title: line.text, element: emphasis.element });
    } else if (!emphasis.isWhole && isRunIn(emphasis.text, line)) {
      runIn.push({ at, line, title: emphasis.text, element: emphasis.element });
    }
  }
  // One bold beginning is emphasis; several are the author's way to set headings.
  const takesRunIn = realHeadings === 0 && whole.length === 0 && runIn.length >= 2;
  return takesRunIn ? runIn : whole;
}

function isHeadingLike({ text, linkedLength }: Line, realHeadings: number): boolean {
  if (text.length > LONGEST || linkedLength > text.length / 3) return false;
  if (HEADING_SIGN.test(text)) return true;
  if (/[,;:…]$/.test(text) && !/\s:$/.test(text)) return false;
  if (/[^.]\.$/.test(text)) return false;
  return !(realHeadings >= REAL_HEADINGS && /\?\s*»?$/.test(text));
}

function isRunIn(emphasized: string, line: Line): boolean {
  return (
    emphasized.length <= LONGEST_RUN_IN &&
    /[.:!?–—]$/.test(emphasized) &&
    line.text.length > 2 * emphasized.length
  );
}
