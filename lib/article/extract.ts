/**
 * Finds the article's text. Readability chooses it, on a copy of the page that holds no more than it reads; every
 * text of the copy carries the number of the element that it came from, by which the choice is found again on
 * the live page. The live page itself is never touched.
 */
import { Readability } from '@mozilla/readability';

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

/** Carries the number of a live element in the copy; Readability keeps attributes that it does not know. */
const MARK = 'data-chapo';

/** Elements whose content is no text to read. */
const WITHOUT_TEXT = new Set(
  `script style noscript template svg math iframe object embed video audio canvas map select datalist link meta
  base head`.split(/\s+/),
);

/** Elements that Readability keeps as they are; the text of others goes into a `span`, which survives a new parent. */
const MARKED_THEMSELVES = new Set(
  'p h1 h2 h3 h4 h5 h6 a b strong em i span small sub sup q cite code mark time'.split(' '),
);

/** What Readability looks at; leaving the rest (lists of sources, sizes, states) makes the copy cheaper. */
const ATTRIBUTES_READ = [
  'class',
  'id',
  'role',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'rel',
  'itemprop',
  'href',
];

/** Returns the article's extent, or undefined where Readability finds no text at all. */
export function extract(document: Document): Extract | undefined {
  const { copy, marked } = copyForReading(document);
  // Without a serializer Readability would write the article as HTML, which nobody reads here.
  const content = new Readability<Node>(copy, { disableJSONLD: true, serializer: (node) => node }).parse()
    ?.content;
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

interface Copy {
  copy: Document;
  /** Live elements by the number that their texts carry. */
  marked: Element[];
}

function copyForReading(document: Document): Copy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const marked: Element[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && WITHOUT_TEXT.has(node.localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const copies = new Map<Node, Element>([[document.body, copy.body]]);
  copyAttributes(document.body, copy.body);
  while (walker.nextNode()) {
    const live = walker.currentNode;
    const parent = live.parentNode && copies.get(live.parentNode);
    if (!parent) continue;
    if (live instanceof Element) {
      const element = copy.createElement(live.localName);
      copyAttributes(live, element);
      copies.set(live, element);
      parent.append(element);
    } else {
      parent.append(markedText(live, parent, marked));
    }
  }
  return { copy, marked };
}

/** The copy of a text node, marked on its parent or, where Readability might replace that one, on a span of its own. */
function markedText(live: Node, parent: Element, marked: Element[]): Node | string {
  const text = live.nodeValue ?? '';
  if (!live.parentElement || !/\S/.test(text)) return text;
  const isMarkedItself = MARKED_THEMSELVES.has(parent.localName);
  if (isMarkedItself && parent.hasAttribute(MARK)) return text;
  const mark = String(marked.push(live.parentElement) - 1);
  if (isMarkedItself) {
    parent.setAttribute(MARK, mark);
    return text;
  }
  const span = parent.ownerDocument.createElement('span');
  span.setAttribute(MARK, mark);
  span.append(text);
  return span;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of ATTRIBUTES_READ) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  const style = from.getAttribute('style');
  if (style && /display|visibility/i.test(style)) to.setAttribute('style', style);
}
