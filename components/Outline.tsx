import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Section } from '@/lib/article/report';
import type { Position } from '@/lib/extension/page-state';
import { formatNumber, formatSectionTime, formatTimeLeft } from './format';
import { nestSections, type OutlineNode } from './outline-tree';

interface Props {
  outline: Section[];
  position: Position | null;
  wordsPerMinute: number;
  lang: string | undefined;
  onGoToSection: (index: number, title: string) => void;
}

/** The sections in order, nested by level, each a button that leads to it; the one being read is marked. */
export function Outline({ outline, position, ...props }: Props) {
  const titleId = useId();
  if (outline.length === 0) return <p class="quiet">{i18n.t('outline.empty')}</p>;
  return (
    <nav class="outline" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {i18n.t('outline.title', outline.length, [formatNumber(outline.length)])}
        {position && (
          <span data-time-left> · {formatTimeLeft(position.wordsLeft, props.wordsPerMinute)}</span>
        )}
      </h2>
      {/* The rows run as the page's titles do, whatever the interface's own direction. */}
      <div dir="auto">
        <SectionList nodes={nestSections(outline)} current={position?.current ?? -1} {...props} />
      </div>
    </nav>
  );
}

interface ListProps extends Omit<Props, 'outline' | 'position'> {
  nodes: OutlineNode[];
  current: number;
}

function SectionList({ nodes, ...props }: ListProps) {
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.index}>
          <SectionButton node={node} {...props} />
          {node.children.length > 0 && <SectionList nodes={node.children} {...props} />}
        </li>
      ))}
    </ol>
  );
}

interface ButtonProps extends Omit<ListProps, 'nodes'> {
  node: OutlineNode;
}

function SectionButton({
  node: { section, index },
  current,
  wordsPerMinute,
  lang,
  onGoToSection,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = index === current;
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      data-section={index}
      class={index < current ? 'is-read' : undefined}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => onGoToSection(index, section.title)}
    >
      <span class="section-title" lang={lang}>
        {section.title}
      </span>
      <span class="section-time">{formatSectionTime(section.words, wordsPerMinute)}</span>
    </button>
  );
}
