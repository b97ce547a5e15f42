/** Builds both targets, runs every test, and closes with one line: N passed, N failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { build, ROOT } from './browser/build';
import { startHiddenDisplay } from './browser/display';

const Results = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

build('chromium');
build('firefox');
build('gallery');

// One screen for the whole run: two that follow each other closely can get in each other's way.
const screen = process.platform === 'linux' ? { DISPLAY: await startHiddenDisplay() } : {};
const folder = mkdtempSync(join(tmpdir(), 'chapo-test-'));
const resultFile = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
const { status } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'vitest'),
  ['run', ...reporters, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...screen } },
);
const { passed, failed, skipped } = count(resultFile);
rmSync(folder, { recursive: true });
// A run can also end badly outside of any test.
const allFailed = status === 0 ? failed : Math.max(failed, 1);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = allFailed > 0 || passed === 0 ? 1 : 0;

function count(file: string): { passed: number; failed: number; skipped: number } {
  const files = readResults(file);
  const tests = files.flatMap((result) => result.assertionResults);
  const having = (outcome: string) => tests.filter((test) => test.status === outcome).length;
  // A file that does not even load has no test to its name, and counts as one.
  const broken = files.filter(
    (result) =>
      result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: having('passed'),
    failed: having('failed') + broken.length,
    skipped: having('skipped') + having('pending'),
  };
}

function readResults(file: string): v.InferOutput<typeof Results>['testResults'] {
  try {
    return v.parse(Results, JSON.parse(readFileSync(file, 'utf8'))).testResults;
  } catch {
    return [];
  }
}
