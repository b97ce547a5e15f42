/** Numbers, durations and names of languages, as the interface's own language writes them. */
import { i18n } from '#i18n';
import type { Language } from '@/lib/article/report';
import { readingMinutes } from '@/lib/article/time/reading-time';

/** Below it the text itself speaks against the code more than for it. */
const LEAST_CONFIDENCE = 0.5;

/** The language that the interface is written in, which may not be the browser's own. */
function interfaceLanguage(): string {
  return i18n.t('interface.language');
}

/** Making one takes longer than all numbers of a popup. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** "1 240", "1,240". */
export function formatNumber(value: number): string {
  const language = interfaceLanguage();
  let format = numberFormats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language);
    numberFormats.set(language, format);
  }
  return format.format(value);
}

/** "1 240 mots", "1 word". */
export function formatWords(words: number): string {
  return i18n.t('facts.words', words, [formatNumber(words)]);
}

/** "2 min", or "less than a minute" for 0. */
export function formatMinutes(minutes: number): string {
  return minutes === 0
    ? i18n.t('facts.less_than_a_minute')
    : i18n.t('facts.minutes', [formatNumber(minutes)]);
}

/** How long a section takes: "50 s" by steps of ten, from a minute on "3 min"; null where there is nothing to read. */
export function formatSectionTime(words: number, wordsPerMinute: number): string | null {
  if (words === 0) return null;
  const seconds = (words / wordsPerMinute) * 60;
  const tens = Math.max(10, Math.round(seconds / 10) * 10);
  return tens < 60
    ? i18n.t('facts.seconds', [formatNumber(tens)])
    : formatMinutes(Math.max(1, Math.round(seconds / 60)));
}

/** "il reste 2 min", "less than a minute left", "finished" where nothing is left. */
export function formatTimeLeft(words: number, wordsPerMinute: number): string {
  if (words === 0) return i18n.t('position.done');
  return i18n.t('position.left', [formatMinutes(readingMinutes(words, wordsPerMinute))]);
}

/** The code to mark the page's words with, for voices and line breaks; undefined where it would be a guess. */
export function certainCode({ code, confidence }: Language): string | undefined {
  return code === 'und' || confidence < LEAST_CONFIDENCE ? undefined : code;
}

/** "français", "French"; "language uncertain" where the text does not tell or the language has no name. */
export function formatLanguage(language: Language): string {
  const code = certainCode(language);
  return (code && nameOf(code)) ?? i18n.t('facts.language_uncertain');
}

function nameOf(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language', fallback: 'none' }).of(code);
  } catch {
    // What is not even written like a code is a RangeError.
    return undefined;
  }
}
