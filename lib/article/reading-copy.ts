/**
 * A copy of the page for Readability: no more than it reads, each text marked with the live element that it stands
 * in.
 */
import { isUnfoldable } from './boxes';
import { isClobbered, parentOf, siblingOf, wouldClobber } from './clobbering';
import { DEEPEST, MOST_ELEMENTS, MOST_TEXT } from './limits';

export interface ReadingCopy {
  copy: Document;
  /** Live elements by the number that their texts carry. */
  marked: Element[];
}

/** Carries the number of a live element in the copy; Readability keeps attributes that it does not know. */
export const MARK = 'data-chapo';

/** Elements whose content is no text to read; pictures too, since Readability itself drops those without an address. */
const WITHOUT_TEXT = new Set(
  `script style noscript template svg math iframe object embed video audio canvas map select datalist link meta base
  head textarea button input source track img`.split(/\s+/),
);

/** Furniture that no article stands in; leaving it out halves the work on most pages. */
const FURNITURE = new Set('nav footer dialog menu'.split(' '));
const FURNITURE_ROLES = new Set('navigation contentinfo search dialog alertdialog menu menubar'.split(' '));

/** What makes Readability leave an element out. */
const HIDING = ['hidden', 'aria-hidden', 'style'];

/**
 * Copies what Readability reads. One pass without recursion, since pages may nest deeper than the stack, and without a
 * filter, which costs a call a node.
 */
export function copyForReading(document: Document): ReadingCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const marked: Element[] = [];
  const { body } = document;
  copy.body.replaceWith(copyOf(body, copy));

  let parent: Element = copy.body;
  let elements = 0;
  let characters = 0;
  let depth = 0;
  let node: Node | null = body.firstChild;
  while (node && elements < MOST_ELEMENTS && characters < MOST_TEXT) {
    let child: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      characters += appendText(node, parent, marked, MOST_TEXT - characters);
    } else if (node instanceof Element && isRead(node)) {
      const element = copyOf(node, copy);
      elements += 1;
      parent.appendChild(element);
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

function isRead(element: Element): boolean {
  if (isClobbered(element)) return false;
  const name = element.localName;
  if (WITHOUT_TEXT.has(name) || FURNITURE.has(name)) return false;
  const role = element.getAttribute('role');
  return role === null || !FURNITURE_ROLES.has(role);
}

/** The element alone with all its attributes, which the browser copies faster than a script could choose among them. */
function copyOf(element: Element, copy: Document): Element {
  const copied = copy.importNode(element, false);
  // Readability would resolve every address and take some links apart; only where a link's text ends matters here.
  if (copied.localName === 'a') copied.removeAttribute('href');
  for (const name of ['id', 'name']) {
    if (wouldClobber(copied.getAttribute(name) ?? '')) copied.removeAttribute(name);
  }
  // What the reader can unfold is the article's, hidden or not.
  if (HIDING.some((name) => copied.hasAttribute(name)) && isUnfoldable(copied)) {
    for (const name of HIDING) copied.removeAttribute(name);
  }
  return copied;
}

/**
 * Copies a text and marks it: on its parent or, in a `div`, which Readability may replace by the paragraph inside it,
 * on a span of its own. Returns how many characters it copied, `most` at most.
 */
function appendText(node: Node, parent: Element, marked: Element[], most: number): number {
  const text = parent.ownerDocument.importNode(node, false);
  const value = (node.nodeValue ?? '').slice(0, most);
  if (value.length === most) text.nodeValue = value;
  const live = node.parentElement;
  if (!live || !/\S/.test(value)) {
    parent.appendChild(text);
  } else if (parent.localName === 'div') {
    const span = parent.ownerDocument.createElement('span');
    span.setAttribute(MARK, String(marked.push(live) - 1));
    span.appendChild(text);
    parent.appendChild(span);
  } else {
    // The number of the last text's parent, unless this is the same one: no page's own attribute of this name counts.
    if (marked.at(-1) !== live) parent.setAttribute(MARK, String(marked.push(live) - 1));
    parent.appendChild(text);
  }
  return value.length;
}
