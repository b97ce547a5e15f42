import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Wxt } from 'wxt';

/** The first day that a zip file can name. */
const NO_DAY = new Date('1980-01-01T00:00:00Z');

/** Packs a package anew in the order of its names and without the time, so that the same sources give the same bytes. */
export async function stampZip(_wxt: Wxt, path: string): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path));
  const stamped = new JSZip();
  for (const name of Object.keys(packed.files).toSorted()) {
    const file = packed.file(name);
    if (file) stamped.file(name, await file.async('nodebuffer'), { date: NO_DAY, createFolders: false });
  }
  const options = { compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
  await writeFile(path, await stamped.generateAsync({ type: 'nodebuffer', ...options }));
}
