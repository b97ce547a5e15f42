import type { Section } from '@/lib/article/report';

/** A section with the sections below it; `index` is its place in the report. */
export interface OutlineNode {
  section: Section;
  index: number;
  children: OutlineNode[];
}

/** Nests the sections by level: each goes under the nearest one before it whose level is smaller. */
export function nestSections(outline: Section[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let ancestors: OutlineNode[] = [];
  for (const [index, section] of outline.entries()) {
    const node: OutlineNode = { section, index, children: [] };
    ancestors = ancestors.filter((ancestor) => ancestor.section.level < section.level);
    (ancestors.at(-1)?.children ?? roots).push(node);
    ancestors.push(node);
  }
  return roots;
}
