import { render, type ComponentChild } from 'preact';
import type { ArticleReport } from '@/lib/article/report';

/** Draws into a container of its own and returns it. */
export function draw(view: ComponentChild): HTMLElement {
  const container = document.createElement('div');
  render(view, container);
  return container;
}

/** A plain article, with what the test is about changed. */
export function article(changes: Partial<ArticleReport> = {}): ArticleReport {
  return {
    kind: 'article',
    url: 'https://journal.example/pont',
    title: 'Le pont rouvrira avant l’été',
    language: { code: 'fr', confidence: 1 },
    outline: [],
    leadWords: 0,
    readingTime: { words: 412, wordsPerMinute: 214, minutes: 2, claimedMinutes: null },
    relatedLinks: [],
    photoNotices: [],
    isExtract: false,
    ...changes,
  };
}
