/** What holds for any page at all; npm run fuzz tries more of them. */
import { setImmediate as delay } from 'node:timers/promises';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analyze } from '@/lib/article/analyze';
import { ReportSchema } from '@/lib/article/report';
import { page } from './random-pages';

const runs = Number(process.env['CHAPO_FUZZ_RUNS'] ?? 1000);
const options = { numRuns: runs, seed: Number(process.env['CHAPO_FUZZ_SEED'] ?? 1) };

test('the analysis of any page is a report, the same twice, and leaves the page as it was', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      // What is weakly referred to is kept until a task ends: in a single one no page would ever be let go.
      await delay();
      const document = new DOMParser().parseFromString(html, 'text/html');
      const before = document.documentElement.outerHTML;
      const { report, landmarks } = analyze(document);
      expect(v.is(ReportSchema, report)).toBe(true);
      expect(analyze(document).report).toEqual(report);
      expect(document.documentElement.outerHTML).toBe(before);

      expect(landmarks.headings).toHaveLength(report.kind === 'article' ? report.outline.length : 0);
      expect(landmarks.pictures).toHaveLength(report.kind === 'article' ? report.photoNotices.length : 0);
      expect(landmarks.headings.every(isInOrder)).toBe(true);
    }),
    options,
  );
}, 600_000);

/** Each heading stands after the one before it in the document, or is cut from the same element. */
function isInOrder(heading: Element, index: number, all: readonly Element[]): boolean {
  const previous = all[index - 1];
  if (!previous || previous === heading) return true;
  return Boolean(previous.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING);
}
