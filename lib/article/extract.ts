/**
 * Finds the article's text. Readability chooses it, on a copy of the page that holds no more than it reads; every
 * element of the copy that has text of its own carries a number, by which the choice is found again on the live
 * page. The live page itself is never touched.
 */
import { Readability } from '@mozilla/readability';

export interface Extract {
  /** The live elements whose own text belongs to the article. */
  kept: Set<Element>;
  /** The smallest live element that holds all of them. */
  root: Element;
}

/** Carries the number of an element in the copy; Readability keeps attributes that it does not know. */
const MARK = 'data-chapo';

/** Elements whose content is not text to read. */
const WITHOUT_TEXT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas map select datalist link meta base head'.split(
    ' ',
  ),
);

/** What Readability looks at; leaving the rest (long lists of sources, sizes, states) makes the copy cheaper. */
const ATTRIBUTES_READ = ['class', 'id', 'role', 'hidden', 'aria-hidden', 'aria-modal', 'rel', 'itemprop', 'href'];

/** Returns the article's extent, or undefined where Readability finds no text at all. */
export function extract(document: Document): Extract | undefined {
  const { copy, marked } = copyForReading(document);
  const content = new Readability<Element>(copy, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  if (!content) return undefined;

  const kept = new Set<Element>();
  for (const element of markedElements(content)) {
    const live = marked[Number(element.getAttribute(MARK))];
    if (live) kept.add(live);
  }
  const root = commonAncestor(kept);
  return root && { kept, root };
}

/** Elements of Readability's result that still have text; it may have emptied some that it kept. */
function* markedElements(content: Element): Generator<Element> {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  let last: Element | null | undefined;
  while (walker.nextNode()) {
    if (!/\S/.test(walker.currentNode.nodeValue ?? '')) continue;
    const element = walker.currentNode.parentElement?.closest(`[${MARK}]`);
    if (element && element !== last) yield element;
    last = element;
  }
}

interface Copy {
  copy: Document;
  /** Live elements by the number that their copy carries. */
  marked: Element[];
}

function copyForReading(document: Document): Copy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const marked: Element[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && WITHOUT_TEXT.has((node as Element).localName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const copies = new Map<Node, Element>([[document.body, copy.body]]);
  copyAttributes(document.body, copy.body);
  while (walker.nextNode()) {
    const live = walker.currentNode;
    const parent = live.parentNode && copies.get(live.parentNode);
    if (!parent) continue;
    if (live.nodeType === Node.TEXT_NODE) {
      const text = live.nodeValue ?? '';
      if (/\S/.test(text) && !parent.hasAttribute(MARK)) {
        parent.setAttribute(MARK, String(marked.push(live.parentNode as Element) - 1));
      }
      parent.append(text);
    } else {
      const element = copy.createElement((live as Element).localName);
      copyAttributes(live as Element, element);
      copies.set(live, element);
      parent.append(element);
    }
  }
  return { copy, marked };
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of ATTRIBUTES_READ) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  const style = from.getAttribute('style');
  if (style && /display|visibility/i.test(style)) to.setAttribute('style', style);
}

function commonAncestor(elements: Iterable<Element>): Element | undefined {
  let common: Element | null | undefined;
  for (const element of elements) {
    if (common === undefined) common = element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common ?? undefined;
}
