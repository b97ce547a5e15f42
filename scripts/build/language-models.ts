import { data } from 'franc/data.js';
import type { Plugin } from 'vite';
import { CODES } from '../../lib/article/language-codes';

/**
 * Leaves out franc's models of the languages that are not looked for: five sixths of them, which every page would have
 * to unpack before the first word is read.
 */
export function languageModels(): Plugin {
  return {
    name: 'language-models',
    transform(_code, id) {
      return /\/franc\/data\.js$/.test(id) ? `export const data = ${JSON.stringify(wanted())}` : undefined;
    },
  };
}

function wanted(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).map(([script, models]) => [
      script,
      Object.fromEntries(Object.entries(models).filter(([code]) => code in CODES)),
    ]),
  );
}
