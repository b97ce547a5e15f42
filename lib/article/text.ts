/** Comparing and counting text as readers do: case, accents, and kinds of space and quote make no difference. */

/** Text with every run of white space (no-break spaces included) as one space, and none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, ' ').trim();
}

/**
 * Lower case, without accents, with straight quotes, plain hyphens and single spaces, and without the invisible
 * marks that can disguise a word (soft hyphens, zero-width and bidirectional controls).
 */
export function fold(text: string): string {
  return collapse(
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/[“”«»„]/g, '"')
      .replace(/[‐‑‒–—]/g, '-')
      .toLowerCase(),
  );
}

/**
 * Joins the texts of two elements in one line. Labels, dates and titles are often set side by side without a space
 * between them ("Lire aussi" "Le Rhône…"); a drop cap is a letter by itself and belongs to its word.
 */
export function joinTexts(left: string, right: string): string {
  const isApart = /[\p{L}\p{N}][\p{Ll}\p{N}.:?!)»]$/u.test(left.slice(-4)) && /^[\p{Lu}\p{N}«]/u.test(right);
  return isApart ? `${left} ${right}` : left + right;
}

/** A letter or a digit of any script; what holds none is punctuation. */
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/**
 * Counts words as word processors and reading studies do: what stands between spaces and holds a letter or a
 * digit. No-break spaces join ("10 000 €" is one), an elision is one with its word ("l'Ukraine"), and
 * punctuation set off by a space is none. Scripts without spaces are cut by the browser's own segmenter.
 */
export function countWords(text: string): number {
  if (UNSPACED.test(text)) return countSegments(text);
  let words = 0;
  for (const piece of text.split(/[^\S\u00a0\u202f\u2007]+/)) if (WORD_CHARACTER.test(piece)) words += 1;
  return words;
}

function countSegments(text: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}
