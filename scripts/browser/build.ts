import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const Named = v.object({ name: v.string(), version: v.string() });

const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'locales',
  'package.json',
  'scripts/build',
  'package-lock.json',
  'wxt.config.ts',
];

const TARGETS = {
  chromium: { arguments: ['build'], folder: 'chrome-mv3' },
  firefox: { arguments: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
  /** For Chromium, with the page that shows every state of the interface. */
  gallery: { arguments: ['build', '--mode', 'gallery'], folder: 'chrome-mv3-gallery' },
};

export type Target = keyof typeof TARGETS;

/** The folder of the built extension. */
export function outputFolder(target: Target): string {
  return resolve(ROOT, '.output', TARGETS[target].folder);
}

export type Store = 'chrome' | 'firefox';

/** The file that is uploaded to a store: `wxt zip` names it by the version, and leaves those of other versions there. */
export function packageOf(store: Store): string {
  const { name, version } = v.parse(Named, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  return join(ROOT, '.output', `${name}-${version}-${store}.zip`);
}

/** Builds the extension where a source is newer than what was built. */
export function build(target: Target): void {
  const built = lastChange(join(outputFolder(target), 'manifest.json'));
  if (SOURCES.every((source) => lastChange(join(ROOT, source)) < built)) return;
  try {
    execFileSync(join(ROOT, 'node_modules', '.bin', 'wxt'), TARGETS[target].arguments, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    // The manifest may be there already, and the next run would take the rest for built.
    rmSync(outputFolder(target), { recursive: true, force: true });
    throw error;
  }
}

/** When a file, or anything in a folder, was last changed; 0 where there is nothing. */
function lastChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files that were taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
