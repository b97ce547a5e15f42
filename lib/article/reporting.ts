/** The second half of the analysis: the report, plain data, and the live elements that it speaks of. */
import type { Line } from './lines/line';
import { secondParagraph } from './body/body';
import { claimedMinutes } from './time/claimed-time';
import { isCutShort } from './body/cut-short';
import { shorten } from './limits';
import { findPhotoNotices } from './pictures/photo-notices';
import type { ReadArticle, Reading } from './reading';
import { readingMinutes, readingRate } from './time/reading-time';
import { findRelatedLinks } from './related/related-links';
import type { Report } from './report';
import type { Steps } from './steps';

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
}

/** The claimed time stands above the headline by so many lines at most, or between it and the second paragraph. */
const BYLINE_REACH = 12;

/** In steps: all that is told of an article besides its sections. */
export function* reportOn(document: Document, reading: Reading): Steps<Analysis> {
  if (reading.kind === 'not-article') return { report: reading, landmarks: { headings: [], pictures: [] } };
  const { url, title, language, lines, body, start, outline, data, vocabulary } = reading;
  const notices = findPhotoNotices(document, lines, body, vocabulary, data.captions);
  yield;
  const words = outline.sections.reduce((sum, section) => sum + section.words, outline.leadWords);
  const wordsPerMinute = readingRate(language.code);

  return {
    report: {
      kind: 'article',
      url,
      title,
      language,
      outline: outline.sections.map(({ title: heading, level, anchor, words: count }) => ({
        title: heading,
        level,
        anchor,
        words: count,
      })),
      leadWords: outline.leadWords,
      readingTime: {
        words,
        wordsPerMinute,
        minutes: readingMinutes(words, wordsPerMinute),
        claimedMinutes: claimedMinutes(byline(reading), data.types, vocabulary) ?? data.minutes,
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
    },
  };
}

/** The lines around the headline among which a claimed reading time stands. */
function byline({ lines, body, start }: ReadArticle): Line[] {
  const end = secondParagraph(lines, { first: Math.max(start, body.first), last: body.last });
  return lines.slice(Math.max(0, start - BYLINE_REACH), end + 1);
}
