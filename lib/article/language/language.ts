/** The article's language: its text decides, the page's declaration helps where the text is short or close. */
import { francAll } from 'franc';
import { CODES } from './language-codes';
import { knownLanguage, LANGUAGES, primarySubtag } from '../languages';
import type { LanguageData } from '../languages/language-data';
import type { Language } from '../report';
import type { Steps } from '../steps';
import { withoutLatinNames } from '../text';

/** franc needs no more to be sure (the same answers on 107 pages as with 450 characters), and its time grows with it. */
const SAMPLE_LENGTH = 300;

/** Shorter texts say too little by themselves. */
const SHORTEST_SURE = 120;

/** Where the declared language scores at least this share of the best, the declaration decides. */
const CLOSE = 0.9;

/**
 * Where the declared language leads the others that there are words of by so much, no other is asked for. Measured:
 * Portuguese comes as close as .94 to a Spanish text; under a Catalan or a Romanian one they are all within .02.
 */
const CLEAR_LEAD = 0.05;

const KIN: ReadonlySet<string | undefined> = new Set(['da', 'no']);

const WITH_WORDS: string[] = LANGUAGES.map(({ iso6393 }) => iso6393);
const ALL = Object.keys(CODES);

/** The primary subtag that the page declares ("fr" for "fr-FR"), or undefined. */
export function declaredLanguage(document: Document): string | undefined {
  return primarySubtag(document.documentElement.getAttribute('lang') ?? '');
}

/** How sure it is where there is too little text to tell, and where the text is close to what the page declares. */
const DECLARED_ALONE = 0.5;
const DECLARED_AND_CLOSE = 0.6;

/**
 * The confidence is this, and twice the lead over the next language; another half is added where the page declares the
 * same. Set by hand, from pages whose language is known.
 */
const LEAST_CONFIDENCE = 0.4;
const OF_AGREEMENT = 0.5;
const OF_LEAD = 2;

/**
 * Detects the language of a text, given in lines. The confidence, from 0 to 1, is franc's lead over the next language,
 * raised where the page declares the same, and lowered for a short text.
 */
export function* detectLanguage(
  lines: readonly string[],
  declared: string | undefined,
  languages: LanguageData,
): Steps<Language> {
  const sample = withoutLatinNames(sampleOf(lines));
  const scores = yield* scoresOf(sample, declared, languages);
  const best = scores[0];
  if (!best?.code)
    return declared ? { code: declared, confidence: DECLARED_ALONE } : { code: 'und', confidence: 0 };

  const second = scores.find(({ code }) => code !== best.code)?.score ?? 0;
  const lead = best.score > 0 ? 1 - second / best.score : 0;
  const length = Math.min(1, sample.length / SHORTEST_SURE);
  const isDeclaredClose = scores.some(({ code, score }) => code === declared && score >= CLOSE * best.score);
  if (declared && declared !== best.code && (isDeclaredClose || length < 1)) {
    return { code: declared, confidence: DECLARED_AND_CLOSE };
  }
  const agreement = declared === best.code ? OF_AGREEMENT : 0;
  const confidence = length * (LEAST_CONFIDENCE + agreement + OF_LEAD * lead);
  return { code: best.code, confidence: round(Math.min(1, confidence)) };
}

interface Score {
  code: string | undefined;
  /** 1 for the best. */
  score: number;
}

/** The languages by how well they fit, the best first. */
function* scoresOf(sample: string, declared: string | undefined, languages: LanguageData): Steps<Score[]> {
  if (knownLanguage(declared)) {
    const few = scoresAmong(WITH_WORDS, sample);
    // Of a short text the declaration is believed, whatever else it resembles.
    if (sample.length < SHORTEST_SURE) return few;
    const rival = few.find(({ code }) => code !== declared && !areKin(code, declared));
    if (few[0]?.code === declared && (rival?.score ?? 1) < 1 - CLEAR_LEAD) return few;
  }
  if (!languages.isComplete()) yield languages.complete();
  return scoresAmong(languages.isComplete() ? ALL : WITH_WORDS, sample);
}

/** Danish and Norwegian come within .03 of each other, and either is believed that the page declares. */
function areKin(one: string | undefined, other: string | undefined): boolean {
  return KIN.has(one) && KIN.has(other);
}

function scoresAmong(only: string[], sample: string): Score[] {
  return francAll(sample, { only, minLength: 20 }).map(([code, score]) => ({ code: CODES[code], score }));
}

/** A stretch from the middle of a long text too, where quotes and bylines weigh less than at its start. */
function sampleOf(lines: readonly string[]): string {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length <= SAMPLE_LENGTH) return lines.join(' ');
  const half = SAMPLE_LENGTH / 2;
  return `${stretch(lines, 0, half)} ${stretch(lines, Math.floor(length / 2), half)}`;
}

/** So many characters of the lines, from a place on that is counted in characters too. */
function stretch(lines: readonly string[], from: number, length: number): string {
  let text = '';
  let before = 0;
  for (const line of lines) {
    if (text.length >= length) break;
    if (before + line.length > from) text += `${text && ' '}${line.slice(Math.max(0, from - before))}`;
    before += line.length;
  }
  return text.slice(0, length);
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
