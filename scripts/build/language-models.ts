import { data } from 'franc/data.js';
import type { Plugin } from 'vite';
import { CODES } from '../../lib/article/language/language-codes';
import { LANGUAGES } from '../../lib/article/languages';
import { GIVEN } from '../../lib/extension/language-files';

/** By script and ISO 639-3; each is its trigrams, the most frequent first, with strokes between. */
type Models = Record<string, Record<string, string>>;

const WITH_WORDS: ReadonlySet<string> = new Set(LANGUAGES.map(({ iso6393 }) => iso6393));

/** Where franc unpacks all its models as it is loaded, and what does it for each model when it is first asked for. */
const UNPACKING: readonly [string, string][] = [
  ["languages[name].split('|')", '[]'],
  ['numericData[script][name] = trigrams', 'unpackLater(script, name, languages[name])'],
];

/** The symbol under which the companion finds what it has been given, as a script writes it. */
export const GIVEN_IN_SOURCE = `Symbol.for(${JSON.stringify(Symbol.keyFor(GIVEN))})`;

const UNPACK_LATER = `
function unpackLater(script, name, packed) {
  let model;
  const unpacked = () => packed ? JSON.parse(packed) : ranked(globalThis[${GIVEN_IN_SOURCE}].models[script][name]);
  Object.defineProperty(numericData[script], name, { enumerable: true, get: () => (model ??= unpacked()) });
}
${String(ranked)}`;

/** A model as franc wants it: trigrams and their ranks. Pages run its text too, so that it may use nothing around it. */
function ranked(trigrams: string): Record<string, number> {
  return Object.fromEntries(trigrams.split('|').map((trigram, rank) => [trigram, rank]));
}

/**
 * Cuts what every page would wait for before its first word is read. franc's models of languages that are not looked for
 * are left out. So are, unless all are to be at hand, those of languages without words: their names stay, and `models.js`
 * brings the models. The others stand there as JSON, which browsers read fastest, and are unpacked when they are first
 * needed: all of them would take 4 to 10 ms, and most texts need few.
 */
export function languageModels(atHand: 'with words' | 'all'): Plugin {
  const models = modelsOf((code, trigrams) =>
    atHand === 'all' || WITH_WORDS.has(code) ? JSON.stringify(ranked(trigrams)) : '',
  );
  return {
    name: 'language-models',
    transform(code, id) {
      if (/\/franc\/data\.js$/.test(id)) return `export const data = ${JSON.stringify(models)}`;
      return /\/franc\/index\.js$/.test(id) ? unpackingLater(code) : undefined;
    },
  };
}

/** The models that the companion looks for and does not hold. */
export function modelsBesides(): Models {
  return modelsOf((code, trigrams) => (WITH_WORDS.has(code) ? undefined : trigrams));
}

function unpackingLater(code: string): string {
  let changed = code;
  for (const [eager, late] of UNPACKING) {
    if (!changed.includes(eager)) throw new Error('franc unpacks its models in another way than it used to.');
    changed = changed.replace(eager, late);
  }
  return changed + UNPACK_LATER;
}

/** What is made of each model of the languages that are looked for; undefined leaves it out. */
function modelsOf(make: (code: string, trigrams: string) => string | undefined): Models {
  const wanted = (models: Record<string, string>) =>
    Object.entries(models).flatMap(([code, trigrams]) => {
      const made = code in CODES ? make(code, trigrams) : undefined;
      return made === undefined ? [] : [[code, made] as const];
    });
  return Object.fromEntries(
    Object.entries(data).map(([script, models]) => [script, Object.fromEntries(wanted(models))]),
  );
}
