/** Comparing and counting text as readers do: case, accents, and kinds of space and quote make no difference. */

/** Text with every run of white space (no-break spaces included) as one space, and none at the ends. */
export function collapse(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** White space other than one plain space, which can stay as it is: most text has no other. */
const SPACES = /(?:[^\S ]|[\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]*| [\s\u200b\u2060\ufeff]+/g;

/** ASCII alone, and no backtick, which is a quote: nothing to fold but the case. */
const PLAIN = /^[\t\n\r -_a-~]*$/;

/** Latin letters, and the signs of punctuation that go with them. */
const LATIN = /^[\0-\u036f\u1e00-\u1eff\u2000-\u2bff\ufb00-\ufb06\ufeff]*$/;

/**
 * Marks that stand over letters or cannot be seen: those of Latin by name, since a reader waits for the browser to
 * compile Unicode's own classes, and all of them for other scripts.
 */
const LATIN_MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
const ALL_MARKS = /[\p{M}\p{Cf}]+/gu;

/**
 * Lower case, without accents, with straight quotes, plain hyphens and single spaces, and without the invisible
 * marks that can disguise a word (soft hyphens, zero-width and bidirectional controls).
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return inWideLetters(collapse(text.toLowerCase()));
  const marks = LATIN.test(text) ? LATIN_MARKS : ALL_MARKS;
  const folded = text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase();
  return inWideLetters(collapse(folded));
}

/**
 * The same text in V8's form of two bytes a letter. V8 compiles an expression apart for texts of one byte a letter and of
 * two. Texts that had accents are of two already, so that this saves the other half: 5 to 15 ms for the titles of related
 * blocks alone, on a slow machine (Chromium 156).
 */
function inWideLetters(text: string): string {
  return `’${text}`.slice(1);
}

/**
 * Joins the texts of two elements in one line. Labels, dates and titles are often set side by side without a space
 * between them ("Lire aussi" "Le Rhône…"); a drop cap is a letter by itself and belongs to its word.
 */
export function joinTexts(left: string, right: string): string {
  if (left === '' || startsWithinWord(right)) return left + right;
  const [before = '', end = ''] = [left.at(-2), left.at(-1)];
  const endsWord = isWordCharacter(before) && (isSmall(end) || isDigit(end) || '.:?!)»'.includes(end));
  // "RELATED" and "Map of the fires" are two; "D" and "ER" are the letters of a word that is drawn.
  const startsCapital = isCapital(right.charAt(0));
  const isLabel = startsCapital && left.length >= LABEL && Array.from(left.slice(-LABEL)).every(isCapital);
  const startsWord = startsCapital || isDigit(right.charAt(0)) || right.startsWith('«');
  // A number in a circle is no part of the word after it.
  const isNumbered = startsCapital && isSmall(right.charAt(1)) && /^\s*\d{1,2}$/.test(left);
  // After a capital too, "08:12 IST" and "5 min read"; the figure of "CO" and "2" stands alone.
  const isAmount = isWordCharacter(end) && /^\d+ [a-z]/i.test(right);
  return (endsWord && startsWord) || isLabel || isAmount || isNumbered ? `${left} ${right}` : left + right;
}

/** So many capitals at the end of a text are a word of their own. */
const LABEL = 3;

// Case tells the letters of the scripts in which words are joined so, and needs no class of Unicode to be compiled.
const isCapital = (character: string) => character !== character.toLowerCase();
const isSmall = (character: string) => character !== character.toUpperCase();
const isDigit = (character: string) => character >= '0' && character <= '9';
const isWordCharacter = (character: string) =>
  isSmall(character) || isCapital(character) || isDigit(character);

/** A small letter, a space or a sign of ASCII goes on where the text before it ended; most texts start so. */
function startsWithinWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 && !(code >= 48 && code <= 57) && !(code >= 65 && code <= 90);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether a text holds a letter or a digit of any script; what holds none is punctuation. */
export function holdsWord(text: string): boolean {
  return startsInAscii(text) || /[a-z\d]/i.test(text) || WORD_CHARACTER.test(text);
}

/** Whether a text starts with a letter or a digit of ASCII, as nearly all words do: told faster than by an expression. */
function startsInAscii(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether a text holds a letter of any script. */
export function holdsLetter(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}

/** Scripts that set no spaces between words: Thai, Lao, Khmer, Japanese, Chinese. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
const EACH_UNSPACED = new RegExp(UNSPACED, 'g');

/** Of so many signs one is enough to say that the text is in such a script, however many names it holds in Latin letters. */
const SIGNS_AMONG = 8;

function isUnspaced(text: string): boolean {
  return UNSPACED.test(text) && SIGNS_AMONG * (text.match(EACH_UNSPACED)?.length ?? 0) > text.length;
}

/** The text without its Latin letters, where it is in a script without spaces: these are names, brands, code. */
export function withoutLatinNames(text: string): string {
  return isUnspaced(text) ? text.replaceAll(/[a-z]+/gi, ' ') : text;
}

/** Scripts that set a word in one or two signs say as much in a third of the characters. */
const DENSITY = 3;

/** How many characters a text would have if it were written in an alphabet. */
export function lengthInLetters(text: string): number {
  return isUnspaced(text) ? DENSITY * text.length : text.length;
}

/**
 * Counts words as word processors and reading studies do: what stands between spaces and holds a letter or a
 * digit. No-break spaces join ("10 000 €" is one), an elision is one with its word ("l'Ukraine"), and
 * punctuation set off by a space is none. Scripts without spaces are cut by the browser's own segmenter.
 */
export function countWords(text: string): number {
  if (isUnspaced(text)) return countSegments(text);
  let words = 0;
  for (const piece of text.split(/[^\S\u00a0\u202f\u2007]+/)) if (holdsWord(piece)) words += 1;
  return words;
}

let segmenter: Intl.Segmenter | undefined;

function countSegments(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}
