import type { Plugin } from 'vite';

/** What V8 looks for at the very top of a script, since Chromium 136; to others it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Tells the browser to compile a whole script as it is read: most of its functions are called at once, and each would
 * otherwise be read twice. No hint is in the code itself, since minifying takes comments away.
 */
export function compileHint(script: string): Plugin {
  return {
    name: 'compile-hint',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry && file.name === script) file.code = HINT + file.code;
      }
    },
  };
}
