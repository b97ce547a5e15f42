/** What is measured against each other; runs in the page, beside the page's own scripts and apart from them. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { analyze } from '@/lib/article/analyze';
import { mayBeArticle } from '@/lib/article/may-be-article';
import type { Contestant, Timings } from './timings';

/** The page's clock steps by a tenth of a millisecond: short work is repeated for so long that a step does not matter. */
const SHORTEST_SAMPLE_MS = 8;

const contestants: Record<Contestant, (document: Document) => void> = {
  analysis: (document) => void analyze(document),
  // Both others change what they read, so each gets a copy, as their users have to give them one.
  readability: (document) => void new Readability(copyOf(document)).parse(),
  defuddle: (document) => void new Defuddle(copyOf(document), { url: document.URL }).parse(),
  walk: walkTexts,
  automatic: (document) => {
    if (mayBeArticle(document)) analyze(document);
  },
};

/** Milliseconds of one run alone: the first on a page is the one that a reader waits for. */
export function once(name: Contestant): number {
  const start = performance.now();
  contestants[name](document);
  return performance.now() - start;
}

/**
 * Runs the contestants in turn on the page, each round in another order, and returns the milliseconds that each took
 * in each round.
 */
export function measure(names: readonly Contestant[], warmUps: number, rounds: number): Timings {
  const timings: Timings = {};
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const at of names.keys()) {
      const name = names[(at + round + warmUps) % names.length];
      if (!name) continue;
      const milliseconds = sample(contestants[name]);
      if (round >= 0) (timings[name] ??= []).push(milliseconds);
    }
  }
  return timings;
}

/** How many sections the page's article has; undefined where the page is none. */
export function sections(): number | undefined {
  const { report } = analyze(document);
  return report.kind === 'article' ? report.outline.length : undefined;
}

/** Whether the page goes on when somebody asks for its next heading, twice: some hold still, or have headings elsewhere. */
export function scrollsByHeadings(): boolean {
  return goesToNextHeading() && goesToNextHeading();
}

/** Makes the page so many times as long, by what stands in its body. */
export function lengthen(times: number): void {
  const content = [...document.body.childNodes];
  for (let copies = 1; copies < times; copies += 1) {
    document.body.append(...content.map((node) => node.cloneNode(true)));
  }
}

function goesToNextHeading(): boolean {
  const before = scrollY;
  const headings = Array.from(document.querySelectorAll('h2'));
  headings.find((heading) => heading.getBoundingClientRect().top > 1)?.scrollIntoView();
  return scrollY !== before;
}

function sample(work: (document: Document) => void): number {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < SHORTEST_SAMPLE_MS) {
    work(document);
    runs += 1;
    elapsed = performance.now() - start;
  }
  return elapsed / runs;
}

function copyOf(original: Document): Document {
  const copy = original.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error('The copy of a document is none.');
  return copy;
}

/** The least that any analysis does: looks at every text once. */
function walkTexts({ body }: Document): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  if (length < 0) throw new Error('This keeps the walk from being taken for nothing.');
}
