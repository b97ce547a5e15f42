/** What the reader takes along: the address of a section, the outline as Markdown. */
import { i18n } from '#i18n';
import type { ArticleReport, Section } from '@/lib/article/report';
import { formatMinutes } from './format';
import { nestSections, type OutlineNode } from './outline-tree';

/** The address of a section: its anchor or, without one, a text fragment (WICG Scroll-to-Text-Fragment). */
export function sectionAddress(pageUrl: string, { anchor, title }: Section): string {
  const url = new URL(pageUrl);
  url.hash = '';
  // A hyphen parts the words of a fragment, and has to be written otherwise where it is one of them.
  const fragment = `:~:text=${encoded(title).replaceAll('-', '%2D')}`;
  return `${url.href}#${anchor === null ? fragment : encoded(anchor)}`;
}

/** A page may have cut a title within a letter, of which no address can be made. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The article in Markdown: its title with its address, the reading time, and the sections as a nested list. */
export function outlineAsMarkdown({ url, title, readingTime, outline }: ArticleReport): string {
  const rows = (nodes: readonly OutlineNode[], indent: string): string[] =>
    nodes.flatMap(({ section, children }) => [
      `${indent}- ${link(section.title, sectionAddress(url, section))}`,
      ...rows(children, `${indent}  `),
    ]);
  const time = `${formatMinutes(readingTime.minutes)} ${i18n.t('facts.reading')}`;
  const list = rows(nestSections(outline), '').join('\n');
  return [`# ${link(title, url)}`, time, list].filter(Boolean).join('\n\n').concat('\n');
}

/** A round bracket in an address would end the link. */
function link(text: string, address: string): string {
  return `[${escape(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A page's words stay words, whatever signs of Markdown are in them. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&]/g, '\\$&');
}
