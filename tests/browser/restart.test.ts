/** What the reader has chosen is there after a restart of the browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { launchReader, type Reader, type ReaderTab } from '@/scripts/browser/reader';
import { badge, isAlwaysOn, openedPopup, turnOn } from './always-on';
import { texts } from './reading';

const SETTINGS = '{ settings: { version: 1, wordsPerMinute: 400 } }';

const html = await readFile(new URL('../pages/demo/page.html', import.meta.url));

const openDemo = (reader: Reader): Promise<ReaderTab> =>
  reader.open('https://courrier-des-rives.example/communes/demo', { html });

/** Reads in a browser until it is closed, well or badly. */
async function session(profile: string, read: (tab: ReaderTab) => Promise<void>): Promise<void> {
  const reader = await launchReader(inject('browser'), { window: 'hidden', profile });
  try {
    await read(await openDemo(reader));
    expect(await reader.errors()).toEqual([]);
  } finally {
    await reader.close();
  }
}

test('a restart keeps the speed, the site that is always on, and the gate on it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'chapo-restart-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  await session(profile, async (tab) => {
    await turnOn(tab);
    const popup = await openedPopup(tab);
    await popup.evaluate(`chrome.storage.sync.set(${SETTINGS})`);
    await expect.poll(() => badge(popup)).not.toBe('');
    await popup.close();
  });
  await session(profile, async (tab) => {
    const popup = await openedPopup(tab);
    // The gate has let the page through before the reader has done anything.
    await expect.poll(() => badge(popup)).toBe('2');
    expect(await isAlwaysOn(popup)).toBe(true);
    await expect.poll(() => texts(popup, '[data-fact=minutes]')).toEqual(['2 min de lecture']);
    await popup.close();
  });
});
