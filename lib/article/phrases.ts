/**
 * Whole-phrase matching on folded text: "march" must not be found in "Le marché". Folding leaves few letters, so that
 * they can be named: with Unicode's own classes each expression takes the browser ten times as long to compile, which
 * a reader waits for on every new page.
 */

/** What is a letter in folded text, as a class of expressions: Latin without accents, and whole blocks of other scripts. */
export const LETTERS = 'a-zßæœøłđðþı\\u0370-\\u1fff\\u2c00-\\ud7ff\\uf900-\\uffdc';

const START = `(?<![${LETTERS}0-9])`;
const END = `(?![${LETTERS}0-9])`;

/** Matches a text that is one of the phrases, bar punctuation, arrows and figures at its edges. */
export function wholePhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^${LETTERS}]*(?:${alternatives(phrases)})[^${LETTERS}]*$`);
}

/** Matches a text that starts with one of the phrases, bar punctuation and arrows before it. */
export function phraseAtStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^${LETTERS}0-9]*(?:${alternatives(phrases)})${END}`);
}

/** Matches a phrase anywhere in a text, as whole words. */
export function phraseAnywhere(phrases: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${alternatives(phrases)})${END}`);
}

/** No phrase at all must match nothing, not everything. */
function alternatives(phrases: readonly string[]): string {
  return phrases.length > 0 ? phrases.map(expression).join('|') : '(?!)';
}

/** A space in a phrase matches a hyphen too, and `\p{L}` a letter; what stands in a class stays in its class. */
function expression(phrase: string): string {
  return phrase.replaceAll(/\[[^\]]*\]|\\p\{L\}| /g, (part) => {
    if (part === ' ') return '[- ]';
    return part === '\\p{L}' ? `[${LETTERS}]` : part.replaceAll('\\p{L}', LETTERS);
  });
}
