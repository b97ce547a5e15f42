/** Whole-phrase matching on folded text: "march" must not be found in "Le marché". */

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Matches a text that is one of the phrases, bar punctuation, arrows and figures at its edges. */
export function wholePhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${alternatives(phrases)})[^\\p{L}]*$`, 'u');
}

/** Matches a text that starts with one of the phrases, bar punctuation and arrows before it. */
export function phraseAtStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives(phrases)})${END}`, 'u');
}

/** Matches a phrase anywhere in a text, as whole words. */
export function phraseAnywhere(phrases: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${alternatives(phrases)})${END}`, 'u');
}

/** No phrase at all must match nothing, not everything. */
function alternatives(phrases: readonly string[]): string {
  return phrases.length > 0 ? phrases.map(withHyphens).join('|') : '(?!)';
}

/** A space in a phrase matches a hyphen too; those in character classes stay as they are. */
function withHyphens(phrase: string): string {
  return phrase.replaceAll(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '[- ]' : part));
}
