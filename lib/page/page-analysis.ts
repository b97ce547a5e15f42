import { analysisOf, type Analysis } from '@/lib/article/analyze';
import type { ReadableArticle } from './reading-position';
import { inTasks } from './tasks';

export interface Revision extends Analysis, ReadableArticle {
  /** Counts the different reports of this page: the same number, the same report. */
  revision: number;
}

/** Keeps the analysis of the page as it is now, and makes it anew only when the page has changed. */
export class PageAnalysis {
  #latest: (Revision & { fingerprint: string; serialized: string }) | undefined;
  #underWay: Promise<Revision> | undefined;

  /**
   * The analysis that holds for the page at this moment, or for the moment in which it was begun: who watches the page
   * is told of what has changed since. A page that changed without a new report keeps its revision.
   */
  async get(): Promise<Revision> {
    const fingerprint = pageFingerprint();
    if (this.#latest?.fingerprint === fingerprint && isThere(this.#latest)) return this.#latest;
    this.#underWay ??= this.#renew(fingerprint).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #renew(fingerprint: string): Promise<Revision> {
    const analysis = await inTasks(analysisOf(document));
    const serialized = JSON.stringify(analysis.report);
    const before = this.#latest;
    const revision = !before ? 0 : before.serialized === serialized ? before.revision : before.revision + 1;
    this.#latest = { ...analysis, words: wordsOf(analysis), revision, fingerprint, serialized };
    return this.#latest;
  }
}

/** Whether the elements that the analysis speaks of are still the page's. */
function isThere({ landmarks: { headings, range } }: Analysis): boolean {
  return [...headings, ...(range ? [range.first, range.last] : [])].every(({ isConnected }) => isConnected);
}

function wordsOf({ report }: Analysis): number[] {
  return report.kind === 'article' ? [report.leadWords, ...report.outline.map(({ words }) => words)] : [0];
}

/** Two states of a page that read differently nearly always differ in this, which costs one walk over the text. */
function pageFingerprint(): string {
  const root = document.documentElement;
  return `${root.textContent.length} ${root.getElementsByTagName('img').length} ${location.href}`;
}
