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

/** Their text is nobody's text; those that stand within a line do not end it. */
export const UNREAD_WITHIN_LINE: ReadonlySet<string> = new Set(
  'script style noscript template svg math img picture source'.split(' '),
);
export const UNREAD_BLOCKS: ReadonlySet<string> = new Set(
  'iframe object embed video audio canvas map select datalist textarea button input'.split(' '),
);

/** The elements that are headings, and their levels. */
export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);
