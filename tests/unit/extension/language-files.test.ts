import { expect, test } from 'vitest';
import { allLanguageFiles, filesFor } from '@/lib/extension/language-files';

test.each([
  ['fr-FR', ['/words/fr.js']],
  ['nn', ['/words/no.js']],
  // These are in the companion itself.
  ['EN_us', []],
])('a page that declares “%s” is sent no more than it needs', (declared, files) => {
  expect(filesFor(declared)).toEqual(files);
});

test.each(['', 'qu', 'français', '../fr'])('a page that declares “%s” is sent everything', (declared) => {
  expect(filesFor(declared)).toEqual(allLanguageFiles());
  expect(allLanguageFiles()).toContain('/models.js');
});
