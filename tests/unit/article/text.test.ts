import { expect, test } from 'vitest';
import { collapse, countWords, fold, joinTexts, withoutLatinNames } from '@/lib/article/text';

test.each([
  ['l’Ukraine', 1],
  ['c’est-à-dire', 1],
  ['10\u00A0000\u00A0€', 1],
  ['Asie-Pacifique', 1],
  ['Et après\u00A0?', 2],
  ['Une ville : « Lyon » !', 3],
  ['', 0],
])('“%s” counts as %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('scripts without spaces are segmented', () => {
  expect(countWords('私は新聞を読みます')).toBeGreaterThan(3);
});

test('a text in a script without spaces is told from the Latin names in it', () => {
  const japanese = 'Harbour Watchは2月20日、Old Pier Softwareの港湾システムに古い欠陥があると発表した。';
  expect(withoutLatinNames(japanese)).not.toMatch(/[a-z]/i);
  expect(withoutLatinNames(japanese)).toContain('港湾システムに古い欠陥があると発表した');
  expect(withoutLatinNames('Le quartier de 新宿 à Tokyo vit la nuit.')).toContain('Le quartier de');
});

test('folding makes one of case, accents, quotes and spaces, and drops invisible marks', () => {
  expect(fold('\u202EPHOTO\u00A0D’ARCHIVES\u200B – Été')).toBe("photo d'archives - ete");
});

test('collapsing keeps the words as they are', () => {
  expect(collapse('  Et\n après\u202F? ')).toBe('Et après ?');
});

test.each([
  ['Lire aussi', 'Le Rhône', 'Lire aussi Le Rhône'],
  ['08:12 IST', '5 min read', '08:12 IST 5 min read'],
  ['CO', '2', 'CO2'],
  ['L', 'e port', 'Le port'],
  ['DOSSIER', 'Carte des ports', 'DOSSIER Carte des ports'],
  ['D', 'ER HAFEN', 'DER HAFEN'],
])('“%s” beside “%s” reads “%s”', (left, right, line) => {
  expect(joinTexts(left, right)).toBe(line);
});
