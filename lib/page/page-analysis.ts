import type { LanguageData } from '@/lib/article/languages/language-data';
import { read, type Reading } from '@/lib/article/reading';
import { reportOn, type Analysis } from '@/lib/article/reporting';
import type { ReadableArticle } from './reading-position';
import { inTasks } from './tasks';

/** The page, read as far as the way from section to section needs it. */
export interface ReadPage {
  /** What the rest of the report is found from, too. */
  reading: Reading;
  article: ReadableArticle;
}

export interface Revision extends Analysis {
  page: ReadPage;
  /** Counts the different reports of this page: the same number, the same report. */
  revision: number;
}

/**
 * Keeps the analysis of the page as it is now, and makes it anew only when the page has changed. Who asks during
 * an analysis gets that one, which may lack the latest change; those who watch the page ask again after each change.
 */
export class PageAnalysis {
  readonly #languages: LanguageData;
  #read: (ReadPage & { fingerprint: string }) | undefined;
  #reading: Promise<ReadPage> | undefined;
  #latest: (Revision & { serialized: string }) | undefined;
  #underWay: Promise<Revision> | undefined;

  constructor(languages: LanguageData) {
    this.#languages = languages;
  }

  /** The first half of the analysis, which is all that a key waits for. */
  async read(): Promise<ReadPage> {
    const fingerprint = pageFingerprint();
    if (this.#read?.fingerprint === fingerprint && isThere(this.#read.article)) return this.#read;
    this.#reading ??= this.#readAnew(fingerprint).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** All of it. A page that changed without a new report keeps its revision. */
  async get(): Promise<Revision> {
    let page = await this.read();
    if (this.#latest?.page === page && this.#latest.landmarks.pictures.every(isConnected))
      return this.#latest;
    if (!isWhole(page)) {
      this.#read = undefined;
      page = await this.read();
    }
    this.#underWay ??= this.#renew(page).finally(() => {
      this.#underWay = undefined;
    });
    const revision = await this.#underWay;
    // Who asked before the page changed is told of the page before.
    return revision.page === page ? revision : this.get();
  }

  async #readAnew(fingerprint: string): Promise<ReadPage> {
    const reading = await inTasks(read(document, this.#languages));
    this.#read = { reading, article: readableOf(reading), fingerprint };
    return this.#read;
  }

  async #renew(page: ReadPage): Promise<Revision> {
    const analysis = await inTasks(reportOn(document, page.reading));
    const serialized = JSON.stringify(analysis.report);
    const before = this.#latest;
    const revision = !before ? 0 : before.serialized === serialized ? before.revision : before.revision + 1;
    this.#latest = { ...analysis, page, revision, serialized };
    return this.#latest;
  }
}

function readableOf(reading: Reading): ReadableArticle {
  if (reading.kind === 'not-article') return { headings: [], words: [0], range: null };
  const { outline, lines, body } = reading;
  const [first, last] = [lines[body.first]?.element, lines[body.last]?.element];
  return {
    headings: outline.sections.map(({ element }) => element),
    words: [outline.leadWords, ...outline.sections.map(({ words }) => words)],
    range: first && last ? { first, last } : null,
  };
}

/** Whether all that was read is still the page's: a part may be drawn anew with as many letters. */
function isWhole({ reading }: ReadPage): boolean {
  return reading.kind === 'not-article' || reading.lines.every(({ element }) => isConnected(element));
}

/** Whether the elements between which the reader is led are still the page's. */
function isThere({ headings, range }: ReadableArticle): boolean {
  return [...headings, ...(range ? [range.first, range.last] : [])].every(isConnected);
}

function isConnected(element: Element): boolean {
  return element.isConnected;
}

/**
 * Two states of a page that read differently nearly always differ in this, which costs one walk over the texts. Nothing
 * is made of them: `textContent` copies all that a page holds, which takes the browser fifty times as long.
 */
function pageFingerprint(): string {
  const root = document.documentElement;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let length = 0;
  for (let text = texts.nextNode(); text instanceof CharacterData; text = texts.nextNode())
    length += text.length;
  return `${length} ${root.getElementsByTagName('img').length} ${location.href}`;
}
