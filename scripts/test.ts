/**
 * Builds the extension for both browsers and runs everything, or with `--project unit`, `chromium`, `firefox` a
 * part. Closes with one line that says how many tests passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { build, ROOT } from './browser/build';

const PROJECTS = ['unit', 'chromium', 'firefox'] as const;
const Result = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

const { values, positionals } = parseArgs({
  options: { project: { type: 'string' } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'chapo-test-'));
let passed = 0;
let failed = 0;
let hasBroken = false;
for (const project of PROJECTS.filter((name) => !values.project || name === values.project)) {
  if (project !== 'unit') build(project);
  const output = join(folder, `${project}.json`);
  const { status } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'vitest'),
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
      ...positionals,
    ],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  hasBroken ||= status !== 0;
  const result = v.parse(Result, JSON.parse(readFileSync(output, 'utf8')));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(hasBroken || failed > 0 || passed === 0 ? 1 : 0);
