import { analyze, type Analysis } from '@/lib/article/analyze';
import type { ReadableArticle } from './reading-position';

export interface Revision extends Analysis, ReadableArticle {
  /** Counts the different reports of this page: the same number, the same report. */
  revision: number;
}

/** Keeps the analysis of the page as it is now, and makes it anew only when the page has changed. */
export class PageAnalysis {
  #latest: (Revision & { fingerprint: string; serialized: string }) | undefined;

  /** The analysis that holds for the page at this moment. A page that changed without a new report keeps its revision. */
  get(): Revision {
    const fingerprint = pageFingerprint();
    if (
      this.#latest?.fingerprint === fingerprint &&
      this.#latest.landmarks.headings.every((h) => h.isConnected)
    ) {
      return this.#latest;
    }
    const analysis = analyze(document);
    const serialized = JSON.stringify(analysis.report);
    const before = this.#latest;
    const revision = !before ? 0 : before.serialized === serialized ? before.revision : before.revision + 1;
    this.#latest = { ...analysis, words: wordsOf(analysis), revision, fingerprint, serialized };
    return this.#latest;
  }
}

function wordsOf({ report }: Analysis): number[] {
  return report.kind === 'article' ? [report.leadWords, ...report.outline.map(({ words }) => words)] : [0];
}

/** Two states of a page that read differently nearly always differ in this, which costs one walk over the text. */
function pageFingerprint(): string {
  return `${document.documentElement.textContent.length} ${document.images.length} ${location.href}`;
}
