/**
 * The scripts that give the companion in a page what it needs of languages, made by `scripts/build/language-files.ts`.
 * They leave it in the extension's own world of the page, under a symbol: to a name an element of the page may answer.
 */
// The build's configuration reads this file as well, and does not know what "@" stands for.
import { version } from '../../package.json';
import { knownLanguage, LANGUAGES, primarySubtag, type LanguageCode } from '../article/languages';

/** With the version: an extension that is updated under a page finds there what the one before has left. */
export const GIVEN = Symbol.for(`chapo.languages ${version}`);

/** Every page gets the words of this one, which are in the companion itself. */
export const BUILT_IN = 'en' satisfies LanguageCode;

type CodeApart = Exclude<LanguageCode, typeof BUILT_IN>;

type LanguagePath = `/words/${CodeApart}.js` | typeof MODELS_FILE;

/** franc's models of the languages without words. */
export const MODELS_FILE = '/models.js' as const;

/** The words of a language. */
export function wordsFile(code: CodeApart): LanguagePath {
  return `/words/${code}.js`;
}

/** The languages whose words are in files of their own. */
export function codesApart(): CodeApart[] {
  return LANGUAGES.flatMap(({ code }) => (code === BUILT_IN ? [] : [code]));
}

/** What a companion can be given besides what it holds. */
export function allLanguageFiles(): readonly LanguagePath[] {
  return [...codesApart().map(wordsFile), MODELS_FILE];
}

/** The files that a page with this `lang` needs from the start: all of them where we have no words of it. */
export function filesFor(declared: string): readonly LanguagePath[] {
  const code = knownLanguage(primarySubtag(declared));
  if (!code) return allLanguageFiles();
  return code === BUILT_IN ? [] : [wordsFile(code)];
}
