import { expect, test } from 'vitest';
import { markBody } from '@/lib/article/body/body';
import { extentOf } from '@/lib/article/body/extract';
import { readLines } from '@/lib/article/lines/lines';
import { placeLines } from '@/lib/article/body/places';
import { atOnce } from '@/lib/article/steps';
import { wordsOf } from './words-of';

const PARAGRAPH = `<p>Le gardien du phare note chaque passage dans un cahier, comme son père l'avait fait avant lui.</p>`;
const LINK = '<li><a href="/a-lire">Un ancien capitaine raconte quarante ans de tempêtes</a></li>';

test('the text ends before the lists that Readability has kept beside it, however much they hold', () => {
  const html = `<main><div>${PARAGRAPH.repeat(8)}<p>Dernier feu.</p></div><ol>${LINK.repeat(20)}</ol><p>À jour.</p></main>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = atOnce(readLines(page));
  for (const line of lines) line.isKept = true;
  const extent = extentOf(lines);
  if (!extent) throw new Error('nothing is kept');
  placeLines(lines, extent);
  const body = markBody(lines, extent, wordsOf('fr'));
  expect(body?.first).toBe(0);
  expect(lines[body?.last ?? -1]?.text).toBe('Dernier feu.');
});
