/**
 * A copy of the page for Readability: no more than it reads, each text marked with the live element that it stands
 * in.
 */
import { isUnfoldable } from './boxes';
import { isClobbered, parentOf, siblingOf, wouldClobber } from './clobbering';
import { DEEPEST, MOST_ELEMENTS, MOST_TEXT } from './limits';
import { isElement, isText } from './nodes';

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

/** An element of the page that is being read, and its copy once a text in it has been copied. */
interface Opened {
  live: Element;
  copy: Element | undefined;
}

/**
 * Copies what Readability reads: texts, and the elements around them. One pass without recursion, since pages may nest
 * deeper than the stack, and without a filter, which costs a call a node.
 */
export function copyForReading(document: Document): ReadingCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const { body } = document;
  const copyOfBody = copyOf(body, copy);
  copy.body.replaceWith(copyOfBody);

  const marked: Element[] = [];
  const path: Opened[] = [{ live: body, copy: copyOfBody }];
  let elements = 0;
  let characters = 0;
  let node: Node | null = body.firstChild;
  while (node && elements < MOST_ELEMENTS && characters < MOST_TEXT) {
    let next: Node | null = null;
    if (isText(node)) {
      const text = node.nodeValue ?? '';
      // Half of a page's texts are the line breaks of its source.
      if (/\S/.test(text)) {
        elements += openPath(path, copy);
        characters += appendText(text.slice(0, MOST_TEXT - characters), path, marked);
      }
    } else if (isElement(node) && isRead(node)) {
      if (node.localName === 'br') path.at(-1)?.copy?.appendChild(copy.createElement('br'));
      else if (path.length < DEEPEST) {
        path.push({ live: node, copy: undefined });
        next = node.firstChild;
        if (!next) path.pop();
      }
    }
    while (!next && node && node !== body) {
      next = siblingOf(node);
      if (next) break;
      node = parentOf(node);
      path.pop();
    }
    node = next;
  }
  return { copy, marked };
}

/** Copies those elements around the current text that are not copied yet; returns how many. */
function openPath(path: readonly Opened[], copy: Document): number {
  let at = path.length;
  while (at > 0 && !path[at - 1]?.copy) at -= 1;
  let parent = path[at - 1]?.copy;
  const missing = path.slice(at);
  for (const opened of missing) {
    opened.copy = copyOf(opened.live, copy);
    parent?.appendChild(opened.copy);
    parent = opened.copy;
  }
  return missing.length;
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
 * on a span of its own. Returns how many characters it copied.
 */
function appendText(value: string, path: readonly Opened[], marked: Element[]): number {
  const { live, copy: parent } = path.at(-1) ?? {};
  if (!live || !parent) return 0;
  const document = parent.ownerDocument;
  const text = document.createTextNode(value);
  if (parent.localName === 'div') {
    const span = document.createElement('span');
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
