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

/** Elements that stand within a line. Everything else, custom elements included, ends one. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);

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

/** The same as a selector. */
export const HEADINGS = [...HEADING_LEVELS.keys()].join(', ');

/** The elements that show a picture, as a selector. */
export const PICTURES = 'img, picture, amp-img, video, [role="img"]';
