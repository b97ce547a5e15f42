/**
 * A copy of the page for Readability, made of the page's lines: no more than it reads, in as few elements as can be,
 * since its time grows with them.
 */
import type { MarkableLine } from '../lines/line';
import { isUnfoldable } from '../elements/boxes';
import { wouldClobber } from '../elements/clobbering';
import { MOST_ELEMENTS } from '../limits';

export interface ReadingCopy {
  copy: Document;
  /** The lines whose text carries a number, as the copy is now. */
  linesOf: (mark: number) => readonly MarkableLine[];
}

/** Carries the number of a text's lines in the copy; Readability keeps attributes that it does not know. */
export const MARK = 'data-chapo';

/** Furniture that no article stands in; leaving it out halves the work on most pages. */
const FURNITURE = new Set('nav footer dialog menu'.split(' '));
const FURNITURE_ROLES = new Set('navigation contentinfo search dialog alertdialog menu menubar'.split(' '));

/** What makes Readability leave an element out. */
const HIDING = ['hidden', 'aria-hidden', 'style'];

/** The copy of an element. */
interface Holder {
  copy: Element;
  /** It is a link, or stands in one. */
  isLinked: boolean;
  /** The number of its own text, once there is some. */
  mark: number | undefined;
}

/** Copies the lines, each in copies of the elements around it. */
export function copyForReading(document: Document, lines: readonly MarkableLine[]): ReadingCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  // Readability asks each element whether it is the byline, until it knows one.
  const author = copy.createElement('meta');
  author.name = 'author';
  author.content = '-';
  copy.head.append(author);

  const body = copyOf(document.body, copy);
  copy.body.replaceWith(body);
  let marked = fill(body, document.body, lines);
  // Readability saves this, in case that it has to start over with looser rules. Nothing is saved: setting it fills the copy
  // again.
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren();
      marked = fill(body, document.body, lines);
    },
  });
  return { copy, linesOf: (mark) => marked[mark] ?? [] };
}

/** Fills the copy of an element with copies of the lines in it, and returns the lines by their numbers. */
function fill(copy: Element, live: Element, lines: readonly MarkableLine[]): MarkableLine[][] {
  const marked: MarkableLine[][] = [];
  /** What is left out has no holder. */
  const holders = new Map<Element, Holder | undefined>([[live, { copy, isLinked: false, mark: undefined }]]);
  const holderOf = (element: Element): Holder | undefined => {
    if (holders.has(element)) return holders.get(element);
    const outer = element.parentElement && holderOf(element.parentElement);
    let holder: Holder | undefined;
    if (outer && isRead(element)) {
      const isLinked = outer.isLinked || element.localName === 'a';
      holder = { copy: copyOf(element, copy.ownerDocument), isLinked, mark: undefined };
      outer.copy.appendChild(holder.copy);
    }
    holders.set(element, holder);
    return holder;
  };

  for (const line of lines) {
    if (holders.size > MOST_ELEMENTS) break;
    const holder = holderOf(line.element);
    if (holder) appendLine(line, holder, marked);
  }
  return marked;
}

function isRead(element: Element): boolean {
  if (FURNITURE.has(element.localName)) return false;
  const role = element.getAttribute('role');
  return role === null || !FURNITURE_ROLES.has(role);
}

/** The element alone with all its attributes, which the browser copies faster than a script could choose among them. */
function copyOf(element: Element, copy: Document): Element {
  const copied = copy.importNode(element, false);
  if (!element.hasAttributes()) return copied;
  copied.removeAttribute(MARK);
  // Readability would resolve every address and take some links apart; only where a link's text ends matters here.
  if (copied.localName === 'a') copied.removeAttribute('href');
  for (const name of ['id', 'name']) {
    if (wouldClobber(copied.getAttribute(name) ?? '')) copied.removeAttribute(name);
  }
  // Under a dialog the page is hidden from voices, and it is still the page.
  if (copied.hasAttribute('aria-hidden') && isPage(element)) copied.removeAttribute('aria-hidden');
  // What the reader can unfold is the article's, hidden or not.
  if (HIDING.some((name) => copied.hasAttribute(name)) && isUnfoldable(element)) {
    for (const name of HIDING) copied.removeAttribute(name);
  }
  return copied;
}

function isPage(element: Element): boolean {
  if (element.parentElement?.localName !== 'body') return false;
  return element.localName === 'main' || element.querySelector('h1, main, article') !== null;
}

/** A line of a `div` becomes a paragraph, which is what Readability would make of it. */
function appendLine(line: MarkableLine, holder: Holder, marked: MarkableLine[][]): void {
  const document = holder.copy.ownerDocument;
  let parent = holder.copy;
  if (parent.localName === 'div') {
    parent = document.createElement('p');
    parent.setAttribute(MARK, String(marked.push([line]) - 1));
    holder.copy.appendChild(parent);
  } else if (holder.mark === undefined) {
    holder.mark = marked.push([line]) - 1;
    parent.setAttribute(MARK, String(holder.mark));
  } else {
    marked[holder.mark]?.push(line);
    parent.append(' ');
  }
  const linked = holder.isLinked ? 0 : Math.min(line.linkedLength, line.text.length);
  if (linked > 0) {
    const link = document.createElement('a');
    link.append(line.text.slice(0, linked));
    parent.append(link);
  }
  if (linked < line.text.length) parent.append(line.text.slice(linked));
}
