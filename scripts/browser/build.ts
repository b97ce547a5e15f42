import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './reader';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'package-lock.json',
  'wxt.config.ts',
];

const TARGETS = {
  chromium: { arguments: ['build'], folder: 'chrome-mv3' },
  firefox: { arguments: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** The folder of the built extension. */
export function outputFolder(browser: BrowserName): string {
  return resolve(ROOT, '.output', TARGETS[browser].folder);
}

/** Builds the extension where a source is newer than what was built. */
export function build(browser: BrowserName): void {
  const built = lastChange(join(outputFolder(browser), 'manifest.json'));
  if (SOURCES.every((source) => lastChange(join(ROOT, source)) < built)) return;
  execFileSync(join(ROOT, 'node_modules', '.bin', 'wxt'), TARGETS[browser].arguments, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** When a file, or anything in a folder, was last changed; 0 where there is nothing. */
function lastChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  // A folder's own time tells of files that were taken away.
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
