import type { Section } from '@/lib/article/report';
import { fold } from '@/lib/article/text';

/** A section with the sections below it. */
export interface OutlineNode {
  section: Section;
  /** The section's place in the report. */
  index: number;
  /** Its number among the sections around it, "2.1"; empty where they, or those above, bring their own. */
  number: string;
  children: OutlineNode[];
}

/** "1. A start", "II - A start", "3/ A start", "1.2 A start", "IV A start". */
const OWN_NUMBER =
  /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})(?: (?:bis|ter))?(?:[.)°/]| ?[-–—:])|\d{1,2}(?:\.\d{1,2})+|[IVX]{2,5})\s/;

/** Nests the sections by level: each goes under the nearest one before it whose level is smaller. */
export function nestSections(outline: Section[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let ancestors: OutlineNode[] = [];
  for (const [index, section] of outline.entries()) {
    ancestors = ancestors.filter((ancestor) => ancestor.section.level < section.level);
    const siblings = ancestors.at(-1)?.children ?? roots;
    const node: OutlineNode = { section, index, number: '', children: [] };
    siblings.push(node);
    ancestors.push(node);
  }
  giveNumbers(roots, '');
  return roots;
}

function giveNumbers(nodes: readonly OutlineNode[], before: string): void {
  const numbered = nodes.filter(({ section }) => OWN_NUMBER.test(section.title));
  if (2 * numbered.length > nodes.length) return;
  for (const [at, node] of nodes.entries()) {
    node.number = `${before}${at + 1}`;
    giveNumbers(node.children, `${node.number}.`);
  }
}

/** The sections whose titles hold the words of `query`, with those above them; case, accents and kinds of quote make no difference. */
export function filterNodes(nodes: OutlineNode[], query: string): OutlineNode[] {
  const words = plain(query).split(/\s+/);
  return nodes.flatMap((node) => {
    const children = filterNodes(node.children, query);
    const title = plain(node.section.title);
    return children.length > 0 || words.every((word) => title.includes(word)) ? [{ ...node, children }] : [];
  });
}

/** Few keyboards have a key for "œ", as in « cœur ». */
function plain(text: string): string {
  return fold(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
