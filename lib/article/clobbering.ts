/**
 * Forms answer to the names of their fields before anything else: `<input name="parentElement">` makes a form its own
 * grandchild, and a walk to the top goes round for ever. Chromium does so for extensions too (not for a document's
 * names); Firefox does not.
 */

/**
 * What this extension asks elements for, in lib/article and lib/page. A form with such a field is left out with all
 * that is in it, so that nobody else has to ask whether an element is what it says.
 */
export const ASKED = [
  'addEventListener',
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
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'removeAttribute',
  'scrollBy',
  'scrollIntoView',
  'setAttribute',
  'textContent',
] as const;

/** Whether an element is a form that lies about itself. */
export function isClobbered(node: Node & { localName?: unknown }): boolean {
  // Asked of every node, and twice as fast so: a form's name is its own or, where a field takes it, that field.
  if (node.localName !== 'form' && typeof node.localName !== 'object') return false;
  return node instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(node, name));
}

/** Whether an element stands in such a form. */
export function isWithinClobbered(element: Element): boolean {
  let form = element.closest('form');
  while (form && !isClobbered(form)) form = form.parentElement?.closest('form') ?? null;
  return form !== null;
}

/** The next sibling of a node, whatever its fields are called. */
export const siblingOf = ownGetter('nextSibling');

/** The parent of a node, whatever its fields are called. */
export const parentOf = ownGetter('parentNode');

/** The browser's own answer, which no field's name gets in front of. */
function ownGetter(name: 'nextSibling' | 'parentNode'): (node: Node) => Node | null {
  let property: PropertyDescriptor | undefined;
  return (node) => {
    property ??= Object.getOwnPropertyDescriptor(Node.prototype, name);
    return property?.get?.call(node) ?? null;
  };
}

/** Whether an id would make a form of the copy lie to Readability, as pictures' and fields' ids do. */
export function wouldClobber(id: string): boolean {
  return id in HTMLFormElement.prototype;
}
