/** Whether one node stands before another in the document, or around it. */
export function isBefore(earlier: Node, later: Node): boolean {
  return Boolean(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The smallest element around one element that holds another one too; null where none does. */
export function smallestAround(element: Element, other: Element): Element | null {
  let box = element.parentElement;
  while (box?.contains(other) === false) box = box.parentElement;
  return box;
}
