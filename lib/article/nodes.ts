/**
 * Kinds of nodes. `instanceof` costs several times as much, and these are asked of every node of a page; a form whose
 * own field is called nodeType is neither.
 */

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The elements that are headings, and their levels. */
export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);
