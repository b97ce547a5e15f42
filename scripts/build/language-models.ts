import { data } from 'franc/data.js';
import type { Plugin } from 'vite';
import { CODES } from '../../lib/article/language-codes';

/** Where franc unpacks all its models as it is loaded, and what does it for each model when it is first asked for. */
const UNPACKING: readonly [string, string][] = [
  ["languages[name].split('|')", '[]'],
  ['numericData[script][name] = trigrams', 'unpackLater(numericData[script], name, languages[name])'],
];

const UNPACK_LATER = `
function unpackLater(models, name, packed) {
  let model;
  Object.defineProperty(models, name, { enumerable: true, get: () => (model ??= JSON.parse(packed)) });
}`;

/** A model as franc wants it, trigrams and their ranks, in the form that browsers read fastest: what they run is slower. */
function packed(trigrams: string): string {
  return JSON.stringify(Object.fromEntries(trigrams.split('|').map((trigram, rank) => [trigram, rank])));
}

/**
 * Takes two things away that every page would have to wait for before its first word is read: franc's models of the
 * languages that are not looked for, five sixths of them, and that the others are unpacked before they are needed
 * (4 to 10 ms for 40 of them; most texts need seven).
 */
export function languageModels(): Plugin {
  return {
    name: 'language-models',
    transform(code, id) {
      if (/\/franc\/data\.js$/.test(id)) return `export const data = ${JSON.stringify(wanted())}`;
      return /\/franc\/index\.js$/.test(id) ? unpackingLater(code) : undefined;
    },
  };
}

function wanted(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).map(([script, models]) => [
      script,
      Object.fromEntries(
        Object.entries(models)
          .filter(([code]) => code in CODES)
          .map(([code, trigrams]) => [code, packed(trigrams)]),
      ),
    ]),
  );
}

function unpackingLater(code: string): string {
  let changed = code;
  for (const [eager, late] of UNPACKING) {
    if (!changed.includes(eager)) throw new Error('franc unpacks its models in another way than it used to.');
    changed = changed.replace(eager, late);
  }
  return changed + UNPACK_LATER;
}
