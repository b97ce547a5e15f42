import type { LanguageCode } from '.';
import type { LanguageWords } from './language-words';

/**
 * What is known of languages where the analysis runs. What a page is sent keeps its reader waiting, so it is sent the
 * words of the language that it declares, and the rest only where that does not settle it.
 */
export interface LanguageData {
  /** The words that are at hand. */
  readonly words: Readonly<Partial<Record<LanguageCode, LanguageWords>>>;
  /** Whether nothing is missing: the words of all languages, and franc's models of all that are looked for. */
  isComplete(): boolean;
  /** Fetches what is missing. Never fails: what cannot be had is done without. */
  complete(): Promise<void>;
}
