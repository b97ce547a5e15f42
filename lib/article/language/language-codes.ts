import { LANGUAGES } from '../languages';

/**
 * ISO 639-3 to 639-1 for the languages that are looked for: those of the press in Latin script, which trigrams have
 * to tell apart, and the best-known ones of other scripts.
 */
export const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.map(({ iso6393, code }) => [iso6393, code])),
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  nno: 'no',
  cat: 'ca',
  glg: 'gl',
  hrv: 'hr',
  slv: 'sl',
  srp: 'sr',
  ekk: 'et',
  lit: 'lt',
  lvs: 'lv',
  vie: 'vi',
  ind: 'id',
  ell: 'el',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  hin: 'hi',
  kor: 'ko',
  tha: 'th',
};
