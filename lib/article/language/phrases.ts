/**
 * Whole-phrase matching on folded text: "march" must not be found in "Le marché". Folding leaves few letters, so that
 * they can be named: with Unicode's own classes each expression takes the browser ten times as long to compile, which
 * a reader waits for on every new page.
 */

/** What is a letter in folded text, as a class of expressions: Latin without accents, and blocks of other scripts but for their signs. */
export const LETTERS =
  'a-zßæœøłđðþı\\u0370-\\u1fff\\u2c00-\\u2fff\\u3005-\\u3007\\u3021-\\u30fa\\u30fc-\\ud7ff\\uf900-\\uffdc';

const START = `(?<![${LETTERS}0-9])`;
const END = `(?![${LETTERS}0-9])`;

/** Phrases that a folded text is asked for. */
export interface Phrases {
  test(folded: string): boolean;
}

/** Whether a text is one of the phrases, bar punctuation, arrows and figures at its edges. */
export function wholePhrase(phrases: readonly string[]): Phrases {
  return inParts(phrases, (any) => `^[^${LETTERS}]*(?:${any})[^${LETTERS}]*$`);
}

/** Whether a text starts with one of the phrases, bar punctuation and arrows before it. `after` has to follow. */
export function phraseAtStart(phrases: readonly string[], after = ''): Phrases {
  return inParts(phrases, (any) => `^[^${LETTERS}0-9]*(?:${any})${END}${after}`);
}

/** Whether a phrase stands anywhere in a text, as whole words. */
export function phraseAnywhere(phrases: readonly string[]): Phrases {
  return inParts(phrases, anywhere);
}

/** One expression that finds any of the phrases in a text, as whole words: for those who need what it found. */
export function expressionOf(phrases: readonly string[]): RegExp {
  // No phrase at all must match nothing, not everything.
  return new RegExp(anywhere(phrases.length > 0 ? phrases.map(expression).join('|') : '(?!)'));
}

function anywhere(any: string): string {
  return `${START}(?:${any})${END}`;
}

/**
 * How long an expression of several phrases may get, in characters. Chromium compiles an expression when it is first
 * used, in a time that grows much faster than the expression does: French and English titles in one of 4,700 take it
 * four times as long as in parts of this length, and these as long as in parts half as long (measured with Chromium 156).
 */
const LONGEST_EXPRESSION = 1_500;

/** Nothing is made before a text is asked for the phrases: most pages ask for some of them only. */
function inParts(phrases: readonly string[], framed: (any: string) => string): Phrases {
  let parts: RegExp[] | undefined;
  return {
    test(folded) {
      parts ??= partsOf(phrases.map(expression)).map((part) => new RegExp(framed(part.join('|'))));
      return parts.some((part) => part.test(folded));
    },
  };
}

function partsOf(expressions: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const each of expressions) {
    length += each.length;
    if (length <= LONGEST_EXPRESSION) parts.at(-1)?.push(each);
    else {
      parts.push([each]);
      length = each.length;
    }
  }
  return parts;
}

/**
 * A space in a phrase matches a hyphen too, and `\p{L}` a letter; what stands in a class stays in its class. Nobody asks
 * what a group without a name found, and keeping it costs as much again to compile: no phrase may refer back to one.
 */
function expression(phrase: string): string {
  return phrase.replaceAll(/\[[^\]]*\]|\\p\{L\}|\\.|\((?!\?)| /g, (part) => {
    if (part === ' ') return '[- ]';
    if (part === '(') return '(?:';
    return part === '\\p{L}' ? `[${LETTERS}]` : part.replaceAll('\\p{L}', LETTERS);
  });
}
