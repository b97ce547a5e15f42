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
  readonly #untouched = new Untouched();

  /**
   * The analysis that holds for the page at this moment, or for the moment in which it was begun: who watches the page
   * is told of what has changed since. A page that changed without a new report keeps its revision.
   */
  async get(): Promise<Revision> {
    if (this.#latest && this.#untouched.holds()) return this.#latest;
    if (this.#underWay) return this.#underWay;
    this.#untouched.begin();
    const fingerprint = pageFingerprint();
    if (this.#latest?.fingerprint === fingerprint && isThere(this.#latest)) return this.#latest;
    this.#underWay = this.#renew(fingerprint).finally(() => {
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

/** Whether nothing at all has happened to the page since a moment; it takes a look at the whole page to know more. */
class Untouched {
  #moment: { body: Element; address: string } | undefined;
  readonly #observer = new MutationObserver(() => this.#end());

  begin(): void {
    this.#end();
    const body = bodyOf(document);
    if (!body) return;
    this.#moment = { body, address: location.href };
    this.#observer.observe(body, { childList: true, subtree: true, characterData: true });
  }

  holds(): boolean {
    return this.#moment?.body === bodyOf(document) && this.#moment.address === location.href;
  }

  /** One change is enough: whatever a page does after it costs nothing. */
  #end(): void {
    this.#moment = undefined;
    this.#observer.disconnect();
  }
}

/** A page of pictures or data alone has none. */
function bodyOf({ body }: { body: Element | null }): Element | null {
  return body;
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
