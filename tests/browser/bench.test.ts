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

// The bench runs in Chromium alone, and brings its own.
test.runIf(inject('browser') === 'chromium')(
  'the bench prints its figures as JSON',
  { timeout: 90_000 },
  async () => {
    const { stdout } = await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/tsx'),
      [join(ROOT, 'scripts/bench.ts'), '--json'],
      { cwd: ROOT },
    );
    expect(v.safeParse(Printed, JSON.parse(stdout)).issues).toBeUndefined();
  },
);
