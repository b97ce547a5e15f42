import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALL_LANGUAGES } from '@/lib/article/languages/all';
import { PageAnalysis } from '@/lib/page/page-analysis';
import { inTasks } from '@/lib/page/tasks';

const PARAGRAPH = `<p>${'Les mareyeurs descendent des camions et vont droit aux bacs. '.repeat(4)}</p>`;
const section = (title: string) => `<h2>${title}</h2>${PARAGRAPH}${PARAGRAPH}`;

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Le port se réveille</h1>${PARAGRAPH}${section('À quai')}</article>`;
  // Each look at the clock finds a long step behind it, so that the page has its turn after every one.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The sections of the page as it is now. */
async function sectionsOf(analysis: PageAnalysis): Promise<string[]> {
  const { report } = await analysis.get();
  return report.kind === 'article' ? report.outline.map(({ title }) => title) : [];
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test('the page does its own work between two steps', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('page'));
  const steps = function* () {
    for (let step = 0; step < 10_000 && order.length === 0; step += 1) yield;
    return order;
  };
  expect(await inTasks(steps())).toEqual(['page']);
});

test('who asks while the analysis is under way gets the same one', async () => {
  const analysis = new PageAnalysis(ALL_LANGUAGES);
  const [one, other] = await Promise.all([analysis.get(), analysis.get()]);
  expect(one).toBe(other);
  expect(await analysis.get()).toBe(one);
});

test('of a page that changes under the analysis, the next one tells', async () => {
  const analysis = new PageAnalysis(ALL_LANGUAGES);
  const first = analysis.get();
  await nextTask();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', section('À la criée'));
  await first;
  expect(await sectionsOf(analysis)).toEqual(['À quai', 'À la criée']);
});

test('a page that is put together anew under the reading is read whole', async () => {
  document.body.prepend(...Array.from({ length: 1200 }, () => document.createElement('i')));
  const html = document.body.innerHTML;
  const sections = sectionsOf(new PageAnalysis(ALL_LANGUAGES));
  document.body.innerHTML = html;
  expect(await sections).toEqual(['À quai']);
});

test('the same report keeps its number, another gets a new one', async () => {
  const analysis = new PageAnalysis(ALL_LANGUAGES);
  const { revision } = await analysis.get();
  document.querySelector('article')?.append(document.createElement('img'));
  expect((await analysis.get()).revision).toBe(revision);
  document.querySelector('article')?.insertAdjacentHTML('beforeend', section('À la criée'));
  expect((await analysis.get()).revision).toBe(revision + 1);
});
