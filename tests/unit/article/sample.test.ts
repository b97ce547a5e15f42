import { expect, test } from 'vitest';
import { readLines } from '@/lib/article/lines/lines';
import { keptAlike, sampleOf } from '@/lib/article/body/sample';
import { atOnce } from '@/lib/article/steps';

const PARAGRAPH =
  '<p>Les mareyeurs descendent des camions, serrent quelques mains et vont droit aux bacs.</p>';
const QUESTION = '<p>Et demain ?</p>';

/** The texts taken back where only what stands in the first box was kept. */
function takenBack(box: (content: string) => string, paragraphs: number): string[] {
  document.body.innerHTML = box(PARAGRAPH.repeat(paragraphs)) + box(QUESTION + PARAGRAPH);
  const sample = sampleOf(atOnce(readLines(document)));
  for (const line of sample.read.slice(0, paragraphs)) line.isKept = true;
  return keptAlike(sample)
    .filter(({ isKept }) => !isKept)
    .map(({ text }) => text);
}

const named = (content: string) => `<div class="module module_${content.length}">${content}</div>`;
const nameless = (content: string) => `<div>${content}</div>`;

test('where many paragraphs made alike by name were kept, the others and what stands among them are too', () => {
  expect(takenBack(named, 3)).toEqual(['Et demain ?', expect.stringMatching(/^Les mareyeurs/)]);
});

test('few paragraphs, or boxes without a name, show nothing', () => {
  expect(takenBack(named, 2)).toEqual([]);
  expect(takenBack(nameless, 3)).toEqual([]);
});
