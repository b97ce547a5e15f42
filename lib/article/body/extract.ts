/**
 * Finds the article's text. Readability chooses it, on a copy of the page made of its lines, and the choice is found
 * again in the lines; the page is never touched itself.
 */
import type { Line, MarkableLine } from '../lines/line';
import { candidateLines } from './candidates';
import { Readability } from '@mozilla/readability';
import { copyForReading, MARK } from './reading-copy';
import { keptAlike, sampleOf } from './sample';
import type { Steps } from '../steps';

export interface Extent {
  /** Characters of kept text that is no link inside an element, for every element that holds some. */
  keptLength: ReadonlyMap<Element, number>;
  /** The same for the page. */
  length: number;
  /** The smallest live element that holds all of it. */
  root: Element;
}

/** Marks the lines that are the article's; returns its extent, or undefined where Readability finds no text at all. */
export function* extract(document: Document, lines: readonly MarkableLine[]): Steps<Extent | undefined> {
  const sample = sampleOf(candidateLines(lines));
  const { copy, linesOf } = copyForReading(document, sample.read);
  yield;
  // Nobody reads the article's HTML here, nor the classes in it: neither is to be written.
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const content = new Readability(copy, options).parse()?.content;
  if (!(content instanceof Element)) return undefined;
  yield;

  for (const element of content.querySelectorAll(`[${MARK}]`))
    for (const line of linesOf(Number(element.getAttribute(MARK)))) line.isKept = true;
  for (const line of keptAlike(sample)) line.isKept = true;
  return extentOf(lines);
}

/**
 * The extent of the lines that are kept, told by their text that is no link: beside the article, lists of what others
 * read hold as much as it does. Undefined where there is none.
 */
export function extentOf(lines: readonly Line[]): Extent | undefined {
  const keptLength = new Map<Element, number>();
  let length = 0;
  for (const { element, text, linkedLength, isKept } of lines) {
    const own = text.length - linkedLength;
    if (!isKept || own <= 0) continue;
    length += own;
    for (let box: Element | null = element; box; box = box.parentElement)
      keptLength.set(box, (keptLength.get(box) ?? 0) + own);
  }
  const root = smallestHolder(keptLength, length);
  return root && { keptLength, length, root };
}

/** The map is filled from the inside out, so that the last element to hold everything is not the smallest: search. */
function smallestHolder(keptLength: ReadonlyMap<Element, number>, length: number): Element | undefined {
  let smallest: Element | undefined;
  for (const [element, held] of keptLength) {
    if (held === length && (!smallest || smallest.contains(element))) smallest = element;
  }
  return smallest;
}
