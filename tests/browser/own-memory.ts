/** What the extension's own parts hold, once what nobody needs has been collected. */
import type { CDPSession, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import * as v from 'valibot';
import { ADD_ON } from '@/scripts/browser/firefox';
import { reachWindow } from '@/scripts/browser/firefox-window';
import { metricOf } from './left-behind';

export interface OwnMemory {
  /** By part, where the browser tells them apart. */
  bytes: Record<string, number>;
  /** Listeners, nodes, documents and the like. */
  counts: Record<string, number>;
}

const FirefoxMemory = v.object({ bytes: v.number(), companions: v.number() });

/** Asks the browser of a page; in Chromium the panel has to be open. */
export async function ownMemory(page: Page): Promise<OwnMemory> {
  if (inject('browser') === 'chromium') return inChromium(page);
  const call = await reachWindow(page.browser());
  const { bytes, companions } = v.parse(FirefoxMemory, await call('memoryOf', ADD_ON));
  return { bytes: { all: bytes }, counts: { companions } };
}

async function inChromium(page: Page): Promise<OwnMemory> {
  const panel = await sessionOf(page, 'sidepanel.html');
  const background = await sessionOf(page, 'background.js');
  await panel.send('Performance.enable');
  // What one collection lets go of may have held something that only the next one finds.
  for (let round = 0; round < 3; round += 1) await panel.send('HeapProfiler.collectGarbage');
  await background.send('HeapProfiler.collectGarbage');
  const { metrics } = await panel.send('Performance.getMetrics');
  const metric = (name: string) => metricOf(metrics, name);
  const { usedSize } = await background.send('Runtime.getHeapUsage');
  await Promise.all([panel.detach(), background.detach()]);
  // The metrics are those of the whole process, in which the popup lives too.
  return {
    bytes: { views: metric('JSHeapUsedSize'), background: usedSize },
    counts: Object.fromEntries(
      ['JSEventListeners', 'Nodes', 'Documents'].map((name) => [name, metric(name)]),
    ),
  };
}

async function sessionOf(page: Page, file: string): Promise<CDPSession> {
  const target = await page.browser().waitForTarget((candidate) => candidate.url().endsWith(`/${file}`));
  return target.createCDPSession();
}
