import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder, ROOT } from '../browser/build';

/** Builds the stores' packages and tells their sizes in kilobytes, by the name of the store. */
export function packageSizes(): Map<string, number> {
  execFileSync('npm', ['run', 'zip'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = join(ROOT, '.output');
  const packages = readdirSync(folder).flatMap((name) => {
    const store = /-(chrome|firefox)\.zip$/.exec(name)?.[1];
    return store === undefined ? [] : [[store, kilobytes(join(folder, name))] as const];
  });
  return new Map(packages);
}

/** The size of what every page of a site that is always on has to parse, in kilobytes. */
export function gateSize(): number {
  return kilobytes(join(outputFolder('chromium'), 'gate.js'));
}

function kilobytes(path: string): number {
  return statSync(path).size / 1000;
}
