/**
 * Silent reading speed. Rates: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019), doi 10.1016/j.jml.2019.104047.
 */
import { LANGUAGES, type KnownLanguage } from '../languages';
import type { ArticleReport } from '../report';

/** Words a minute that a reader may choose, by hand: half of the usual rate, and somewhat less than twice. */
export const SLOWEST = 120;
export const FASTEST = 400;

/** Words a minute for languages that the study does not give: the mean of those that it does, rounded down to a step of the settings. */
export const FALLBACK_RATE = 230;

/** Words a minute in silent reading of a language (primary subtag). */
export function readingRate(code: string): number {
  const known: KnownLanguage | undefined = LANGUAGES.find((language) => language.code === code);
  return known?.wordsPerMinute ?? FALLBACK_RATE;
}

/** Whole minutes, rounded up; 0 stands for less than one. */
export function readingMinutes(words: number, wordsPerMinute: number): number {
  return words < wordsPerMinute ? 0 : Math.ceil(words / wordsPerMinute);
}

/** A report as it is for a reader of another speed than the usual one of its language. */
export function atSpeed(report: ArticleReport, wordsPerMinute: number): ArticleReport {
  const minutes = readingMinutes(report.readingTime.words, wordsPerMinute);
  return { ...report, readingTime: { ...report.readingTime, wordsPerMinute, minutes } };
}
