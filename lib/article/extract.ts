/**
 * Finds the article's text. Readability chooses it, on a copy of the page that holds no more than it reads; every
 * text of the copy carries the number of the element that it came from, by which the choice is found again on
 * the live page. The live page itself is never touched.
 */
import { Readability } from '@mozilla/readability';
import { isUnfoldable } from './boxes';
import { isClobbered, parentOf, siblingOf, wouldClobber } from './clobbering';
import { DEEPEST, MOST_ELEMENTS, MOST_TEXT } from './limits';

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
  `script style noscript template svg math iframe object embed video audio canvas map select datalist link meta base
  head textarea button input source track`.split(/\s+/),
);

/** Furniture that no article stands in; leaving it out halves the work on most pages. */
const FURNITURE = new Set('nav footer dialog menu'.split(' '));
const FURNITURE_ROLES = new Set('navigation contentinfo search dialog alertdialog menu menubar'.split(' '));

/** What Readability looks at; leaving the rest (lists of sources, sizes, states) makes the copy cheaper. */
const ATTRIBUTES_READ = new Set('class id role hidden aria-hidden aria-modal rel itemprop'.split(' '));

/** Returns the article's extent, or undefined where Readability finds no text at all. */
export function extract(document: Document): Extract | undefined {
  // A drawing is a document too, and has no body.
  if (!(document.body instanceof HTMLElement)) return undefined;
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

/** One pass without recursion, since pages may nest deeper than the stack, and without a filter, which costs a call a node. */
function copyForReading(document: Document): Copy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const marked: Element[] = [];
  const { body } = document;
  copyAttributes(body, copy.body);

  let parent: Element = copy.body;
  let elements = 0;
  let characters = 0;
  let depth = 0;
  let node: Node | null = body.firstChild;
  while (node && elements < MOST_ELEMENTS && characters < MOST_TEXT) {
    let child: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').slice(0, MOST_TEXT - characters);
      characters += text.length;
      appendText(text, node.parentElement, parent, marked);
    } else if (node instanceof Element && isRead(node)) {
      const element = createElement(copy, node.localName);
      elements += 1;
      copyAttributes(node, element);
      parent.append(element);
      child = depth < DEEPEST ? node.firstChild : null;
      if (child) {
        parent = element;
        depth += 1;
      }
    }
    while (!child && node && node !== body) {
      child = siblingOf(node);
      if (child) break;
      node = parentOf(node);
      depth -= 1;
      parent = node === body ? copy.body : (parent.parentElement ?? copy.body);
    }
    node = child;
  }
  return { copy, marked };
}

/** The parser takes names that `createElement` refuses; what such an element is called says nothing. */
function createElement(copy: Document, name: string): Element {
  return copy.createElement(/^[a-z][\w-]*$/i.test(name) ? name : 'span');
}

function isRead(element: Element): boolean {
  if (isClobbered(element)) return false;
  const name = element.localName;
  if (WITHOUT_TEXT.has(name) || FURNITURE.has(name)) return false;
  const role = element.getAttribute('role');
  return role === null || !FURNITURE_ROLES.has(role);
}

/**
 * Copies a text and marks it: on its parent or, in a `div`, which Readability may replace by the paragraph inside it,
 * on a span of its own.
 */
function appendText(text: string, live: Element | null, parent: Element, marked: Element[]): void {
  if (!live || !/\S/.test(text)) {
    parent.append(text);
  } else if (parent.localName === 'div') {
    const span = parent.ownerDocument.createElement('span');
    span.setAttribute(MARK, String(marked.push(live) - 1));
    span.append(text);
    parent.append(span);
  } else {
    if (!parent.hasAttribute(MARK)) parent.setAttribute(MARK, String(marked.push(live) - 1));
    parent.append(text);
  }
}

/** Readability leaves out what is hidden; what the reader can unfold is the article's all the same. */
const HIDING = new Set('hidden aria-hidden style'.split(' '));

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    if (HIDING.has(name) && isUnfoldable(from)) continue;
    if (name === 'id' && wouldClobber(value)) continue;
    if (ATTRIBUTES_READ.has(name)) to.setAttribute(name, value);
    // How a link is spelled does not matter, only whether it leads to another page.
    else if (name === 'href') to.setAttribute(name, value.startsWith('#') ? '#' : '/');
    else if (name === 'style' && /display|visibility/i.test(value)) to.setAttribute(name, value);
  }
}
