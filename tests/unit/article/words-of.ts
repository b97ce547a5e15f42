import { ALL_LANGUAGES } from '@/lib/article/languages/all';
import { atOnce } from '@/lib/article/steps';
import { vocabularyFor, type Vocabulary } from '@/lib/article/language/vocabulary';

/** The vocabulary of a page in one language. */
export function wordsOf(code: string): Vocabulary {
  return atOnce(vocabularyFor([code], ALL_LANGUAGES));
}
