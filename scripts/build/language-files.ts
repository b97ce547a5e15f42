import { WORDS } from '../../lib/article/languages/all';
import { codesApart, MODELS_FILE, wordsFile } from '../../lib/extension/language-files';
import { GIVEN_IN_SOURCE, modelsBesides } from './language-models';
import { inAscii } from './quick-to-compile';

interface GeneratedFile {
  /** Where it stands in the extension, without a leading slash. */
  relativeDest: string;
  contents: string;
}

/** The scripts that give a page's companion words and models of languages; see `lib/extension/language-files.ts`. */
export function languageFiles(): GeneratedFile[] {
  return [
    ...codesApart().map((code) =>
      file(wordsFile(code), `given.words.${code}=${JSON.stringify(WORDS[code])}`),
    ),
    file(MODELS_FILE, `given.models=${JSON.stringify(modelsBesides())}`),
  ];
}

/** ASCII is read fastest; a file of another script, which escapes make longer than by this, is sent as it is. */
const MOST_GROWTH = 1.5;

/** Whatever a script's last expression is, the browser carries back to who has put it into the page. */
function file(path: string, giving: string): GeneratedFile {
  const contents = `{const given=globalThis[${GIVEN_IN_SOURCE}]??={words:{}};${giving}}void 0;`;
  const ascii = inAscii(contents);
  const isShort = ascii.length < MOST_GROWTH * contents.length;
  return { relativeDest: path.slice(1), contents: isShort ? ascii : contents };
}
