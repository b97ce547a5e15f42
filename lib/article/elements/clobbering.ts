/**
 * Forms answer to the names of their fields before anything else: `<input name="parentElement">` makes a form its own
 * grandchild, and a walk to the top goes round for ever. Chromium does so for extensions too (not for a document's
 * names); Firefox does not.
 */
import { LONGEST_ATTRIBUTE } from '../limits';

/**
 * What this extension asks elements for, in lib/article and lib/page. A form with such a field is left out with all
 * that is in it, so that nobody else has to ask whether an element is what it says.
 */
export const ASKED = [
  'addEventListener',
  'animate',
  'attributes',
  'children',
  'classList',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'firstElementChild',
  'focus',
  'getAttribute',
  'getBoundingClientRect',
  'getClientRects',
  'getRootNode',
  'hasAttribute',
  'hasAttributes',
  'isConnected',
  'lastElementChild',
  'localName',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeType',
  'nodeValue',
  'openOrClosedShadowRoot',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'removeAttribute',
  'scrollBy',
  'scrollIntoView',
  'scrollLeft',
  'scrollTo',
  'scrollTop',
  'setAttribute',
  'shadowRoot',
  'textContent',
] as const;

/** Asked of every node, and faster than anything else: a form's name is its own or, where a field takes it, that field. */
function mayLie(node: Node & { localName?: unknown }): boolean {
  const { localName } = node;
  return localName === 'form' || typeof localName === 'object';
}

/** Whether an element is a form that lies about itself. */
export function isClobbered(node: Node & { localName?: unknown }): boolean {
  return mayLie(node) && node instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(node, name));
}

/** Whether an element is such a form, or stands in one. */
export function isWithinClobbered(element: Element): boolean {
  let form = element instanceof HTMLFormElement ? element : element.closest('form');
  while (form && !isClobbered(form)) form = form.parentElement?.closest('form') ?? null;
  return form !== null;
}

/**
 * The classes of an element, "" where it has none, as far as they are read; whatever its fields are called: asked of so
 * many that first to ask for a form would count.
 */
export function classesOf(element: Element): string {
  return Element.prototype.getAttribute.call(element, 'class')?.slice(0, LONGEST_ATTRIBUTE) ?? '';
}

let ownSibling: PropertyDescriptor | undefined;

/** The next sibling of a node, whatever its fields are called: the browser's own answer where it may be a lie. */
export function siblingOf(node: Node): Node | null {
  if (!mayLie(node)) return node.nextSibling;
  ownSibling ??= Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling');
  return ownSibling?.get?.call(node) ?? null;
}

/** Whether an id would make a form of the copy lie to Readability, as pictures' and fields' ids do. */
export function wouldClobber(id: string): boolean {
  return id in HTMLFormElement.prototype;
}
