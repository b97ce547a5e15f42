/** What the reader takes along: the address of a section, the outline as Markdown. */
import { i18n } from '#i18n';
import type { ArticleReport, Section } from '@/lib/article/report';
import { formatMinutes } from './format';

/** The address of a section: its anchor or, without one, a text fragment (WICG Scroll-to-Text-Fragment). */
export function sectionAddress(pageUrl: string, { anchor, title }: Section): string {
  const url = new URL(pageUrl);
  url.hash = '';
  // A hyphen parts the words of a fragment, and has to be written otherwise where it is one of them.
  const fragment = `:~:text=${encodeURIComponent(title).replaceAll('-', '%2D')}`;
  return `${url.href}#${anchor === null ? fragment : encodeURIComponent(anchor)}`;
}

/** The article in Markdown: its title with its address, the reading time, and the sections as a nested list. */
export function outlineAsMarkdown({ url, title, readingTime, outline }: ArticleReport): string {
  const highest = Math.min(...outline.map(({ level }) => level));
  const rows = outline.map(
    (section) =>
      `${'  '.repeat(section.level - highest)}- [${escape(section.title)}](${sectionAddress(url, section)})`,
  );
  const time = `${formatMinutes(readingTime.minutes)} ${i18n.t('facts.reading')}`;
  return [`# [${escape(title)}](${url})`, time, rows.join('\n')].filter(Boolean).join('\n\n').concat('\n');
}

/** A page's words stay words, whatever signs of Markdown are in them. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&');
}
