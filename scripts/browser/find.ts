import { accessSync, constants } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import executables from './executables.json';
import type { BrowserName } from './reader';

/** The path of the system's browser; throws where there is none. */
export function findBrowser(name: BrowserName): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = executables[name].flatMap((candidate) => folders.map((folder) => resolve(folder, candidate)));
  const found = paths.find(isExecutable);
  if (!found) throw new Error(`No ${name} on this machine: "node scripts/setup.mjs" says how to get it.`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
