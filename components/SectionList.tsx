import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatSectionTime } from './format';
import type { OutlineNode } from './outline-tree';

export interface SectionEvents {
  onGoToSection: (index: number, title: string) => void;
  onCopySection: (index: number) => void;
}

interface Props extends SectionEvents {
  nodes: OutlineNode[];
  /** Index of the section being read. */
  current: number;
  wordsPerMinute: number;
  lang: string | undefined;
}

/** Sections with those below them. */
export function SectionList({ nodes, ...props }: Props) {
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.index}>
          <SectionRow node={node} {...props} />
          {node.children.length > 0 && <SectionList nodes={node.children} {...props} />}
        </li>
      ))}
    </ol>
  );
}

function SectionRow({ node, ...props }: Omit<Props, 'nodes'> & { node: OutlineNode }) {
  const { section, index, number } = node;
  const { current, wordsPerMinute, lang, onGoToSection, onCopySection } = props;
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = index === current;
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div class="row">
      <button
        ref={button}
        type="button"
        data-section={index}
        data-number={number}
        class={index < current ? 'is-read' : undefined}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => onGoToSection(index, section.title)}
      >
        <span class="section-title" lang={lang}>
          {section.title}
        </span>
        <span class="section-time">{formatSectionTime(section.words, wordsPerMinute)}</span>
      </button>
      <button
        type="button"
        class="copy"
        data-copy-section={index}
        aria-label={i18n.t('outline.copy_link', [section.title])}
        title={i18n.t('outline.copy_link', [section.title])}
        onClick={() => onCopySection(index)}
      >
        #
      </button>
    </div>
  );
}
