import type { LanguageCode } from '@/lib/article/languages';
import { en } from '@/lib/article/languages/en';
import type { LanguageData } from '@/lib/article/languages/language-data';
import type { LanguageWords } from '@/lib/article/languages/language-words';
import { tellBackground } from './tell-background';
import { BUILT_IN, GIVEN } from './language-files';

/** What the scripts of `language-files.ts` leave. */
interface Given {
  words: Partial<Record<LanguageCode, LanguageWords>>;
  /** By script and ISO 639-3, as franc is built to look for them; undefined until `MODELS_FILE` has come. */
  models?: Record<string, Record<string, string>>;
}

/** The languages that this page's companion has been given, and the way to all others. */
export function givenLanguages(): LanguageData {
  // Not `window`: in Firefox that is the page's, and another object.
  const world: typeof globalThis & { [GIVEN]?: Given } = globalThis;
  const given = (world[GIVEN] ??= { words: {} });
  given.words[BUILT_IN] = en;
  return {
    words: given.words,
    isComplete: () => given.models !== undefined,
    async complete() {
      const answered = new AbortController();
      await new Promise<void>((resolve) => {
        const ask = () => void tellBackground({ type: 'languages-wanted' }).then(resolve);
        // A page that Firefox puts aside meanwhile never hears the answer.
        addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && ask(), {
          signal: answered.signal,
        });
        ask();
      });
      answered.abort();
    },
  };
}
