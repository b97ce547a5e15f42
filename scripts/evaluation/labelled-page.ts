import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Label = v.object({ url: v.string(), scripts: v.optional(v.nullable(v.boolean()), false) });

/** A saved page, and the address that it had. */
export interface LabelledPage {
  url: string;
  scripts: boolean;
  html: Buffer;
}

/** The address of a page of our own, tests/pages/<name>/page.html. */
export function ownAddress(name: string): string {
  return `https://courrier-des-rives.example/communes/${name}`;
}

/** The names of the pages in a folder: each is a folder of its own with a page.html. */
export async function pageNames(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => existsSync(join(folder, name, 'page.html'))).toSorted();
}

/** Reads one page and its label; a page of our own has none, and stands where the tests open it. */
export async function readPage(folder: string, name: string): Promise<LabelledPage> {
  const file = join(folder, name, 'label.json');
  const label = existsSync(file)
    ? v.parse(Label, JSON.parse(await readFile(file, 'utf8')))
    : { url: ownAddress(name), scripts: false };
  const html = await readFile(join(folder, name, 'page.html'));
  return { url: label.url, scripts: label.scripts ?? false, html };
}
