/**
 * The scripts that give the companion in a page what it needs of languages, made by `scripts/build/language-files.ts`.
 * They leave it in the extension's own world of the page, under a symbol: an element of the page answers to a name, by its
 * id.
 */
// The build's configuration reads this file as well, and does not know what "@" stands for.
import { knownLanguage, LANGUAGES, primarySubtag, type LanguageCode } from '../article/languages';

export const GIVEN = Symbol.for('chapo.languages');

/** Every page gets the words of this one, which are in the companion itself. */
export const BUILT_IN = 'en' satisfies LanguageCode;

type CodeApart = Exclude<LanguageCode, typeof BUILT_IN>;

type LanguageFile = `/words/${CodeApart}.js` | typeof MODELS_FILE;

/** franc's models of the languages without words. */
export const MODELS_FILE = '/models.js' as const;

export const ALL_LANGUAGE_FILES: readonly LanguageFile[] = [
  ...LANGUAGES.flatMap(({ code }) => (code === BUILT_IN ? [] : [wordsFile(code)])),
  MODELS_FILE,
];

/** The words of a language. */
export function wordsFile(code: CodeApart): LanguageFile {
  return `/words/${code}.js`;
}

/** What a page needs from the start that declares this language; whatever a page may declare. */
export function filesFor(declared: string): readonly LanguageFile[] {
  const code = knownLanguage(primarySubtag(declared));
  if (!code) return ALL_LANGUAGE_FILES;
  return code === BUILT_IN ? [] : [wordsFile(code)];
}
