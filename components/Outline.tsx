import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Position, Section } from '@/lib/article/report';
import { formatNumber, formatTimeLeft } from './format';
import { filterNodes, nestSections } from './outline-tree';
import { SectionList, type SectionEvents } from './SectionList';
import './outline.css';

interface Props extends SectionEvents {
  outline: Section[];
  position: Position | null;
  wordsPerMinute: number;
  lang: string | undefined;
  /** The reader looks at a section without going there yet. */
  onPreviewSection: (index: number, title: string) => void;
  /** The reader goes back to where they were before they looked. */
  onReturn: () => void;
  onCopyOutline: () => void;
}

/**
 * The sections in order, nested by level, each a button that leads to it; the one being read is marked. What is typed
 * filters them, the arrows move from one to the next and show it on the page, Escape goes back.
 */
export function Outline({ outline, position, onPreviewSection, onReturn, onCopyOutline, ...props }: Props) {
  const titleId = useId();
  const [query, setQuery] = useState('');
  const nav = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);

  // Keys count wherever the focus is, and nothing has it when the popup opens.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What composes a word of several keys uses these for itself.
      if (event.isComposing) return;
      if (isPlainArrow(event)) {
        const section = neighbour(nav.current, event.key === 'ArrowDown' ? 1 : -1);
        if (!section) return;
        event.preventDefault();
        section.focus();
        const index = Number(section.dataset['section']);
        onPreviewSection(index, outline[index]?.title ?? '');
      } else if (event.key === 'Escape') {
        onReturn();
      } else if (isTyping(event)) {
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (outline.length === 0) return <p class="quiet">{i18n.t('outline.empty')}</p>;

  const shown = filterNodes(nestSections(outline), query);
  return (
    <nav ref={nav} class="outline" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>
          {i18n.t('outline.title', outline.length, [formatNumber(outline.length)])}
          {position && (
            <span data-time-left> · {formatTimeLeft(position.wordsLeft, props.wordsPerMinute)}</span>
          )}
        </h2>
        <button type="button" class="text-button" data-copy-outline onClick={onCopyOutline}>
          {i18n.t('outline.copy')}
        </button>
      </header>
      <input
        ref={input}
        type="search"
        class={query === '' ? 'is-unused' : undefined}
        aria-label={i18n.t('outline.filter')}
        placeholder={i18n.t('outline.filter')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {/* The rows run as the page's titles do, whatever the interface's own direction. */}
      <div dir="auto">
        {shown.length === 0 && <p class="quiet">{i18n.t('outline.no_match')}</p>}
        <SectionList nodes={shown} current={position?.current ?? -1} {...props} />
      </div>
    </nav>
  );
}

/** The section after or before the one in whose row the focus is; the first where it is in none. */
function neighbour(nav: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const buttons = Array.from(nav?.querySelectorAll<HTMLElement>('[data-section]') ?? []);
  const here = document.activeElement?.closest('.row')?.querySelector('[data-section]');
  const from = buttons.findIndex((button) => button === here);
  return buttons[from + step];
}

/** With other keys, arrows select text or are commands. */
function isPlainArrow({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key === 'ArrowDown' || key === 'ArrowUp') && !(shiftKey || ctrlKey || metaKey || altKey);
}

/** A letter or a figure, where it is not typed into a field already. */
function isTyping({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return false;
  return /^[\p{L}\p{N}]$/u.test(key);
}
