/** A line of the page, the unit that everything in the analysis looks at. */
import type { Emphasized } from './emphasis';
import { leadsElsewhere } from '../elements/links';
import { fold } from '../text';

/** `body`: may be text of the article. `caption`: belongs to a picture. `apart`: navigation, boxes, furniture. */
export type Place = 'body' | 'caption' | 'apart';

/** An element whose make sets apart what stands in it, and the next such element around it. */
export interface Box {
  element: Element;
  place: Exclude<Place, 'body'>;
  outer: Box | undefined;
}

/** A line whose marks may still be set. */
export interface MarkableLine {
  /** The heading, or the block that holds the line. */
  readonly element: HTMLElement;
  /** The text with its spaces collapsed. */
  readonly text: string;
  /** The text as it stands, no-break spaces kept, for counting words. */
  readonly raw: string;
  /** 1 to 6 where the page itself says that this is a heading; 0 elsewhere. */
  readonly level: number;
  /** What stands out at the line's start, and whether that is all of the line. */
  readonly emphasis: (Emphasized & { text: string; isWhole: boolean }) | undefined;
  /** The links in the line, in order. */
  readonly links: readonly HTMLAnchorElement[];
  /** Characters of the line that are link text. */
  readonly linkedLength: number;
  /** The innermost box around the line. */
  readonly box: Box | undefined;
  /** The line's text belongs to the article: a mark that `extract` sets, and `markBody` mends. */
  isKept: boolean;
  /** A mark that `placeLines` sets, and `setNextArticlesApart` mends; `body` before. */
  place: Place;
}

export type Line = Readonly<MarkableLine>;

const folded = new WeakMap<Line, string>();

/** The text of a line, folded (see `fold`); many look at the same one. */
export function foldedText(line: Line): string {
  let text = folded.get(line);
  if (text === undefined) {
    text = fold(line.text);
    folded.set(line, text);
  }
  return text;
}

/** A line of so many characters is running text rather than a label. */
const RUNNING_TEXT = 60;

/** A longer line, in characters, is no title of a block of links or of the comments. */
export const LONGEST_BLOCK_TITLE = 60;

/** Whether a line reads as a part of a paragraph: long enough, and more than a link. */
export function isRunningText(line: Line): boolean {
  return line.level === 0 && line.text.length >= RUNNING_TEXT && line.linkedLength < line.text.length / 2;
}

/** Whether a line is running text that was kept. */
export function isKeptText(line: Line): boolean {
  return line.isKept && isRunningText(line);
}

/** The boxes around a line, from the innermost on. */
export function boxesAround(line: Line): Box[] {
  const boxes: Box[] = [];
  for (let { box } = line; box; box = box.outer) boxes.push(box);
  return boxes;
}

/** Whether more than half of a line is link text. */
export function isMostlyLink({ linkedLength, text }: Line): boolean {
  return linkedLength > text.length / 2;
}

/** Whether a line is a headline, this article's or another's. */
export function isHeadline({ level, place }: Line): boolean {
  return level === 1 && place === 'body';
}

const NUMBER = /^(\d{1,3})[ .):/-]/;

/**
 * The headings that count up or down with text under each. What an article lists so, places to go or books to read, may
 * lead on to more, and is none of the teasers that headings with links elsewhere are.
 */
export function countedHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const counted = new Set<Line>();
  let latest: { line: Line; number: number } | undefined;
  let hasText = false;
  for (const line of lines) {
    const number = line.level > 0 ? NUMBER.exec(line.text)?.[1] : undefined;
    if (number === undefined) {
      hasText ||= isRunningText(line);
      continue;
    }
    if (latest && hasText && Math.abs(Number(number) - latest.number) === 1)
      counted.add(latest.line).add(line);
    latest = { line, number: Number(number) };
    hasText = false;
  }
  return counted;
}

/** Whether a line is a heading below the first level that is mostly a link to another page: that page's title. */
export function isTeaserTitle(line: Line): boolean {
  return line.level > 1 && isMostlyLink(line) && line.links.some(leadsElsewhere);
}
