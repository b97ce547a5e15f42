/** The first half of the analysis: whether the page is an article, and its sections. Keys need no more than this. */
import type { Line } from './lines/line';
import { isArticle } from './is-article';
import { markBody, type Body } from './body/body';
import { extract } from './body/extract';
import { findHeadline } from './outline/headline';
import { declaredLanguage, detectLanguage } from './language/language';
import { LONGEST_CLAIM, shorten } from './limits';
import type { LanguageData } from './languages/language-data';
import { readLines } from './lines/lines';
import { outlineOf, type Outline } from './outline/outline';
import { placeLines } from './body/places';
import type { Language, NotArticleReport } from './report';
import type { Steps } from './steps';
import { readStructuredData, type StructuredData } from './structured-data';
import { collapse, fold } from './text';
import { vocabularyFor, type Vocabulary } from './language/vocabulary';

/** An article whose sections are known, and what the rest of the report is found from. */
export interface ReadArticle {
  kind: 'article';
  url: string;
  title: string;
  language: Language;
  lines: readonly Line[];
  body: Body;
  /** Index of the line right under the headline. */
  start: number;
  outline: Outline;
  data: StructuredData;
  vocabulary: Vocabulary;
}

/** Of a page that is no article there is no more to tell. */
export type Reading = ReadArticle | NotArticleReport;

/** Reads the page in steps. A page that changes between two of them may be read partly as it was before. */
export function* read(document: Document, languages: LanguageData): Steps<Reading> {
  const url = document.URL;
  const declared = declaredLanguage(document);
  const lines = yield* readLines(document);
  yield;
  const found = lines.length > 0 ? yield* extract(document, lines) : undefined;
  if (!found) {
    const title = collapse(document.title);
    return notArticle(url, title, yield* detectLanguage([title], declared, languages));
  }

  yield;
  placeLines(lines, found);
  const texts = lines.filter(({ isKept, place }) => isKept && place === 'body').map(({ text }) => text);
  const language = yield* detectLanguage(texts, declared, languages);
  const vocabulary = yield* vocabularyFor([language.code, declared ?? language.code], languages);
  yield;
  const body = markBody(lines, found, vocabulary);
  const data = readStructuredData(document);
  const documentTitle = document.title.slice(0, LONGEST_CLAIM);
  const named = found.root.closest('article')?.getAttribute('aria-label')?.slice(0, LONGEST_CLAIM);
  // "Version imprimable" is what the page is for, and not what the article is called.
  const claims = [...data.headlines, documentTitle, ...(named ? [named] : [])].filter(
    (claim) => !vocabulary.isOtherTitle.test(fold(claim)),
  );
  const headline = findHeadline(lines, claims, body?.first ?? 0);
  const account = { data, url, headline: headline.title, documentTitle };
  if (!body || !isArticle(lines, body, found.root, account, vocabulary))
    return notArticle(url, headline.title, language);

  const start =
    headline.index !== undefined && headline.index < body.first
      ? headline.index + 1
      : firstInside(lines, found.root);
  yield;
  const outline = outlineOf(lines, body, start, headline.title, vocabulary);
  const title = shorten(headline.title);
  return { kind: 'article', url, title, language, lines, body, start, outline, data, vocabulary };
}

function notArticle(url: string, title: string, language: Language): NotArticleReport {
  return { kind: 'not-article', url, title: shorten(title), language };
}

function firstInside(lines: readonly Line[], root: Element): number {
  return Math.max(
    0,
    lines.findIndex(({ element }) => root.contains(element)),
  );
}
