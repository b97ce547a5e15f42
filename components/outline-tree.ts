import type { Section } from '@/lib/article/report';

/** A section with the sections below it. */
export interface OutlineNode {
  section: Section;
  /** The section's place in the report. */
  index: number;
  /** Its number among the sections around it: "2.1". */
  number: string;
  children: OutlineNode[];
}

/** Nests the sections by level: each goes under the nearest one before it whose level is smaller. */
export function nestSections(outline: Section[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let ancestors: OutlineNode[] = [];
  for (const [index, section] of outline.entries()) {
    ancestors = ancestors.filter((ancestor) => ancestor.section.level < section.level);
    const parent = ancestors.at(-1);
    const siblings = parent?.children ?? roots;
    const number = `${parent ? `${parent.number}.` : ''}${siblings.length + 1}`;
    const node: OutlineNode = { section, index, number, children: [] };
    siblings.push(node);
    ancestors.push(node);
  }
  return roots;
}

/** The sections whose titles hold the words of `query`, with those above them; case and accents make no difference. */
export function filterNodes(nodes: OutlineNode[], query: string): OutlineNode[] {
  const words = plain(query).split(/\s+/);
  return nodes.flatMap((node) => {
    const children = filterNodes(node.children, query);
    const title = plain(node.section.title);
    return children.length > 0 || words.every((word) => title.includes(word)) ? [{ ...node, children }] : [];
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
