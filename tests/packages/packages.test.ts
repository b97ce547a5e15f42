import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { WORDS } from '@/lib/article/languages/all';
import { inAscii } from '@/scripts/build/quick-to-compile';
import { packageOf, ROOT, type Store } from '@/scripts/browser/build';

const TARGETS = [
  ['chrome', ['zip']],
  ['firefox', ['zip', '-b', 'firefox', '--mv3']],
] as const;

/** The stores' own limits are far away: this is what a reader waits for. */
const MOST_BYTES = 200_000;

const Versions = v.record(v.string(), v.string());
const Dependencies = v.object({ dependencies: Versions, devDependencies: Versions });

const read = (path: string) => readFileSync(join(ROOT, path));

const pack = (store: Store, parameters: readonly string[]) => {
  execFileSync(join(ROOT, 'node_modules/.bin/wxt'), parameters, { cwd: ROOT, stdio: 'ignore' });
  return readFileSync(packageOf(store));
};

describe.each(TARGETS)('the package for %s', (target, parameters) => {
  test('is the same, byte for byte, when it is made again; small; and names the licences of what is in it', async () => {
    const first = pack(target, parameters);
    expect(first.equals(pack(target, parameters))).toBe(true);
    expect(first.length).toBeLessThan(MOST_BYTES);

    const files = await JSZip.loadAsync(first);
    const licenses = await files.file('licenses.txt')?.async('string');
    for (const name of [
      '@mozilla/readability',
      'franc',
      'trigram-utils',
      'preact',
      'valibot',
      '@wxt-dev/i18n',
    ])
      expect(licenses).toContain(`${name} `);

    // Every page waits for the companion, so that a language's words are sent to pages in that language alone.
    const companion = await files.file('companion.js')?.async('string');
    const holds = Object.entries(WORDS).filter(([, { otherTitles }]) =>
      otherTitles.some((phrase) => companion?.includes(inAscii(phrase))),
    );
    expect(holds.map(([code]) => code)).toEqual(['en']);
    // Hungarian's first trigrams, and English's.
    expect(['"en ":0," sz":1', '"the":0," th":1'].map((model) => companion?.includes(model))).toEqual([
      false,
      true,
    ]);
  });
});

test('the lock file names exact versions and no address', () => {
  const lock = String(read('package-lock.json'));
  expect(lock).not.toMatch(/\.tgz|"resolved"/);
  const { dependencies, devDependencies } = v.parse(Dependencies, JSON.parse(String(read('package.json'))));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no source of ours writes markup or runs text', () => {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(sources.length).toBeGreaterThan(50);
  const offenders = sources.filter((path) =>
    /\.(?:inner|outer)HTML\s*\+?=(?!=)|\.srcdoc\b|setHTMLUnsafe|createContextualFragment|insertAdjacentHTML|document\.write|dangerouslySet|\beval\(|new Function\(/.test(
      String(read(path)),
    ),
  );
  expect(offenders).toEqual([]);
});
