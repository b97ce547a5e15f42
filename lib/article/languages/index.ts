/**
 * The languages that the analysis has words of. Adding one is a line here, in `comment-titles.ts` and in `all.ts`, and a
 * file of its words. What all share stands beside them: `moments.ts`, `picture-makers.ts`, `placeholders.ts`, `units.ts`,
 * and `claims-elsewhere.ts` for the languages without a file.
 */

export interface KnownLanguage {
  /** ISO 639-1, which is also the name of the file of its words. */
  code: string;
  /** ISO 639-3: what franc answers. */
  iso6393: string;
  /** Words a minute in silent reading, from the study that `reading-time.ts` names; absent where it gives none. */
  wordsPerMinute?: number;
}

export const LANGUAGES = [
  { code: 'fr', iso6393: 'fra', wordsPerMinute: 214 },
  { code: 'en', iso6393: 'eng', wordsPerMinute: 238 },
  { code: 'de', iso6393: 'deu', wordsPerMinute: 260 },
  { code: 'es', iso6393: 'spa', wordsPerMinute: 278 },
  { code: 'it', iso6393: 'ita', wordsPerMinute: 285 },
  { code: 'pt', iso6393: 'por' },
  { code: 'nl', iso6393: 'nld', wordsPerMinute: 228 },
  { code: 'pl', iso6393: 'pol' },
  { code: 'sv', iso6393: 'swe', wordsPerMinute: 218 },
  { code: 'da', iso6393: 'dan' },
  { code: 'no', iso6393: 'nob' },
  { code: 'fi', iso6393: 'fin', wordsPerMinute: 195 },
  { code: 'cs', iso6393: 'ces' },
  { code: 'tr', iso6393: 'tur', wordsPerMinute: 199 },
  { code: 'ja', iso6393: 'jpn' },
  { code: 'zh', iso6393: 'cmn', wordsPerMinute: 260 },
] as const satisfies readonly KnownLanguage[];

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

/** The primary subtag of a language tag as pages write it ("fr" for "fr-FR"), or undefined; one for all of Norway. */
export function primarySubtag(tag: string): string | undefined {
  const subtag = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag.trim())?.[0].toLowerCase();
  return subtag === 'nb' || subtag === 'nn' ? 'no' : subtag;
}

/** The code, where there are words of its language. */
export function knownLanguage(code: string | undefined): LanguageCode | undefined {
  return LANGUAGES.find((language) => language.code === code)?.code;
}
