import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Section } from '@/lib/article/report';
import { formatNumber, formatSectionTime } from './format';
import { nestSections, type OutlineNode } from './outline-tree';

interface Props {
  outline: Section[];
  wordsPerMinute: number;
  lang: string | undefined;
  onGoToSection: (index: number) => void;
}

/** The sections in order, nested by level, each a button that leads to it. */
export function Outline({ outline, ...props }: Props) {
  const titleId = useId();
  if (outline.length === 0) return <p class="quiet">{i18n.t('outline.empty')}</p>;
  return (
    <nav class="outline" aria-labelledby={titleId}>
      <h2 id={titleId}>{i18n.t('outline.title', outline.length, [formatNumber(outline.length)])}</h2>
      {/* The rows run as the page's titles do, whatever the interface's own direction. */}
      <div dir="auto">
        <SectionList nodes={nestSections(outline)} {...props} />
      </div>
    </nav>
  );
}

function SectionList({ nodes, ...props }: Omit<Props, 'outline'> & { nodes: OutlineNode[] }) {
  const { wordsPerMinute, lang, onGoToSection } = props;
  return (
    <ol>
      {nodes.map(({ section, index, children }) => (
        <li key={index}>
          <button type="button" data-section={index} onClick={() => onGoToSection(index)}>
            <span class="section-title" lang={lang}>
              {section.title}
            </span>
            <span class="section-time">{formatSectionTime(section.words, wordsPerMinute)}</span>
          </button>
          {children.length > 0 && <SectionList nodes={children} {...props} />}
        </li>
      ))}
    </ol>
  );
}
