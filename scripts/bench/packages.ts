import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder, packageOf, ROOT, type Store } from '../browser/build';

/** Builds the stores' packages and tells their sizes in kilobytes, by the name of the store. */
export function packageSizes(): Map<Store, number> {
  execFileSync('npm', ['run', 'zip'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map((['chrome', 'firefox'] as const).map((store) => [store, kilobytes(packageOf(store))]));
}

/** The size of what every page of a site that is always on has to parse, in kilobytes. */
export function gateSize(): number {
  return kilobytes(join(outputFolder('chromium'), 'gate.js'));
}

function kilobytes(path: string): number {
  return statSync(path).size / 1000;
}
