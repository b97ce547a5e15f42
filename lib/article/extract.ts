/**
 * Finds the article's text. Readability chooses it, on a copy of the page, and the choice is found again on the live
 * page, which is never touched itself.
 */
import { Readability } from '@mozilla/readability';
import { copyForReading, MARK } from './reading-copy';

export interface Extract {
  /** The live elements whose own text belongs to the article. */
  kept: ReadonlySet<Element>;
  /** Characters of kept text inside an element, for every element that holds some. */
  keptLength: ReadonlyMap<Element, number>;
  /** Characters of kept text in all. */
  length: number;
  /** The smallest live element that holds all of it. */
  root: Element;
}

/** Returns the article's extent, or undefined where Readability finds no text at all. */
export function extract(document: Document): Extract | undefined {
  // A drawing is a document too, and has no body.
  if (!(document.body instanceof HTMLElement)) return undefined;
  const { copy, marked } = copyForReading(document);
  // Nobody reads the article's HTML here, nor the classes in it: neither is to be written.
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const content = new Readability(copy, options).parse()?.content;
  if (!(content instanceof Element)) return undefined;

  const kept = new Set<Element>();
  const keptLength = new Map<Element, number>();
  let length = 0;
  for (const { element, text } of markedTexts(content)) {
    const live = marked[Number(element.getAttribute(MARK))];
    if (!live) continue;
    kept.add(live);
    length += text.length;
    for (let box: Element | null = live; box; box = box.parentElement) {
      keptLength.set(box, (keptLength.get(box) ?? 0) + text.length);
    }
  }
  const root = smallestHolder(keptLength, length);
  return root && { kept, keptLength, length, root };
}

/** Readability's result, text by text, with the marked element that each stands in. */
function* markedTexts(content: Element): Generator<{ element: Element; text: string }> {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim();
    const element = text && walker.currentNode.parentElement?.closest(`[${MARK}]`);
    if (element) yield { element, text };
  }
}

/** The map is filled from the inside out, so that the last element to hold everything is not the smallest: search. */
function smallestHolder(keptLength: ReadonlyMap<Element, number>, length: number): Element | undefined {
  let smallest: Element | undefined;
  for (const [element, held] of keptLength) {
    if (held === length && (!smallest || smallest.contains(element))) smallest = element;
  }
  return smallest;
}
