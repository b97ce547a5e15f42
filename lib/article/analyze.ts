/** The front door of the analysis: reads a document, returns plain data and the live elements it speaks of. */
import type { Line } from './line';
import { isArticle } from './article-test';
import { findBody, secondParagraph, type Body } from './body';
import { claimedMinutes } from './claimed-time';
import { isCutShort } from './cut-short';
import { extract } from './extract';
import { findHeadline } from './headline';
import { declaredLanguage, detectLanguage } from './language';
import { shorten } from './limits';
import { readLines } from './lines';
import { outlineOf } from './outline';
import { findPhotoNotices } from './photo-notices';
import { placeLines } from './places';
import { readingMinutes, readingRate } from './reading-time';
import { findRelatedLinks } from './related-links';
import type { Language, Report } from './report';
import { atOnce, type Steps } from './steps';
import { readStructuredData } from './structured-data';
import { collapse } from './text';
import { vocabularyFor } from './vocabulary';

export interface Analysis {
  report: Report;
  landmarks: Landmarks;
}

/** The live elements that a report speaks of, in its order. */
export interface Landmarks {
  /** One for each section of the outline. */
  headings: HTMLElement[];
  /** One for each photo notice. */
  pictures: HTMLElement[];
  /** What holds the first and the last line of the text; absent where there is no article. */
  range?: { first: HTMLElement; last: HTMLElement };
}

/** The claimed time stands above the headline by so many lines at most, or between it and the second paragraph. */
const BYLINE_REACH = 12;

/**
 * Analyses the page as it is now, at one go. Never changes it, and asks for no layout.
 */
export function analyze(document: Document): Analysis {
  return atOnce(analysisOf(document));
}

/** The same in steps. A page that changes between two of them may be taken half for what it was. */
export function* analysisOf(document: Document): Steps<Analysis> {
  const url = document.URL;
  const declared = declaredLanguage(document);
  const lines = yield* readLines(document);
  yield;
  const found = lines.length > 0 ? yield* extract(document, lines) : undefined;
  if (!found) return notArticle(url, collapse(document.title), detectLanguage([document.title], declared));

  yield;
  placeLines(lines, found);
  const texts = lines.filter(({ isKept, place }) => isKept && place === 'body').map(({ text }) => text);
  const language = detectLanguage(texts, declared);
  const vocabulary = vocabularyFor([language.code, declared ?? language.code]);
  yield;
  const body = findBody(lines, found, vocabulary);
  const data = readStructuredData(document);
  const headline = findHeadline(lines, [...data.headlines, document.title], body.first);
  const account = { data, url, titles: [headline.title, document.title] };
  if (!isArticle(lines, body, found.root, account, vocabulary))
    return notArticle(url, headline.title, language);

  const start =
    headline.index >= 0 && headline.index < body.first ? headline.index + 1 : firstInside(lines, found.root);
  yield;
  const outline = outlineOf(lines, body, start, headline.title, vocabulary);
  yield;
  const notices = findPhotoNotices(document, lines, body, vocabulary, data.captions);
  yield;
  const words = outline.sections.reduce((sum, section) => sum + section.words, outline.leadWords);
  const wordsPerMinute = readingRate(language.code);
  const byline = lines.slice(
    Math.max(0, start - BYLINE_REACH),
    secondParagraph(lines, { first: Math.max(start, body.first), last: body.last }) + 1,
  );

  return {
    report: {
      kind: 'article',
      url,
      title: shorten(headline.title),
      language,
      outline: outline.sections.map(({ title, level, anchor, words: count }) => ({
        title,
        level,
        anchor,
        words: count,
      })),
      leadWords: outline.leadWords,
      readingTime: {
        words,
        wordsPerMinute,
        minutes: readingMinutes(words, wordsPerMinute),
        claimedMinutes: claimedMinutes(byline, vocabulary) ?? data.minutes,
      },
      relatedLinks: findRelatedLinks(lines, body, start, vocabulary, url).map((link) => ({
        ...link,
        title: shorten(link.title),
      })),
      photoNotices: notices.map(({ kind, phrase, place }) => ({ kind, phrase: shorten(phrase), place })),
      isExtract: isCutShort(lines, body, data, vocabulary),
    },
    landmarks: {
      headings: outline.sections.map(({ element }) => element),
      pictures: notices.map(({ element }) => element),
      ...rangeOf(lines, body),
    },
  };
}

function rangeOf(lines: readonly Line[], body: Body): Pick<Landmarks, 'range'> {
  const [first, last] = [lines[body.first]?.element, lines[body.last]?.element];
  return first && last ? { range: { first, last } } : {};
}

function notArticle(url: string, title: string, language: Language): Analysis {
  return {
    report: { kind: 'not-article', url, title: shorten(title), language },
    landmarks: { headings: [], pictures: [] },
  };
}

function firstInside(lines: readonly Line[], root: Element): number {
  return Math.max(
    0,
    lines.findIndex(({ element }) => root.contains(element)),
  );
}
