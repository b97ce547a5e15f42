/** The licences of what is packed with our own code, in licenses.txt of the package. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Wxt } from 'wxt';

const bundled = new Map<string, Dependency>();

/** Notes the packages that a bundle takes code from. */
export function collectLicenses() {
  return license({
    thirdParty: {
      output: (dependencies) => {
        for (const dependency of dependencies) bundled.set(String(dependency.name), dependency);
      },
    },
  });
}

/** Writes what was noted, once all bundles are there. */
export async function writeLicenses({ config }: Wxt): Promise<void> {
  const entries = [...bundled.values()]
    .toSorted((a, b) => String(a.name).localeCompare(String(b.name), 'en'))
    .map(describe);
  await writeFile(join(config.outDir, 'licenses.txt'), `${entries.join(`\n\n${'-'.repeat(40)}\n\n`)}\n`);
}

function describe({ name, version, license: id, author, licenseText }: Dependency): string {
  const title = `${name} ${version}, ${id}`;
  return [title, author && `by ${author.text()}`, licenseText?.trim()].filter(Boolean).join('\n\n');
}
