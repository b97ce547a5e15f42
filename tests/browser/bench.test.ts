import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, inject, test } from 'vitest';
import { ROOT } from '@/scripts/browser/build';

const Positive = v.pipe(v.number(), v.gtValue(0));
const Spread = v.strictObject({ medianMs: Positive, p95Ms: Positive });
const Printed = v.strictObject({
  pages: Positive,
  analysis: Spread,
  readability: Spread,
  defuddle: Spread,
  walk: Spread,
  ratio: v.strictObject({ readability: Positive, defuddle: Positive, walk: Positive }),
});

const Figures = v.array(
  v.strictObject({
    what: v.string(),
    unit: v.picklist(['×', 'ms', 'kB', 'calls', 'pages']),
    median: v.number(),
    p95: v.number(),
    goal: v.nullable(v.number()),
  }),
);

async function printed(script: string, ...options: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    join(ROOT, 'node_modules/.bin/tsx'),
    [join(ROOT, script), '--json', ...options],
    { cwd: ROOT },
  );
  return JSON.parse(stdout);
}

// The benches run in Chromium alone, and bring their own.
test.runIf(inject('browser') === 'chromium')(
  'the bench prints its figures as JSON',
  { timeout: 90_000 },
  async () => {
    expect(v.safeParse(Printed, await printed('scripts/bench.ts')).issues).toBeUndefined();
  },
);

test.runIf(inject('browser') === 'chromium')(
  'the bench of what a reader waits for prints its figures as JSON',
  { timeout: 120_000 },
  async () => {
    const figures = v.parse(Figures, await printed('scripts/bench-reader.ts', '--quick'));
    expect(figures.map(({ what }) => what)).toContain('key to scrolled, first time: over the least');
  },
);
