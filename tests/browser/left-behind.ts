/** What is left of the companion in a page that stays open. */
import type { CDPSession, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { reachWindow } from '@/scripts/browser/firefox-window';

/** Counts of what listens to the page or holds on to it, once nothing is left to collect. */
export type LeftBehind = Record<string, number>;

export async function leftBehind(page: Page): Promise<LeftBehind> {
  return inject('browser') === 'chromium' ? inChromium(page) : inFirefox(page);
}

const OBSERVERS = ['MutationObserver', 'ResizeObserver'];

async function inChromium(page: Page): Promise<LeftBehind> {
  const session = await page.createCDPSession();
  const worlds = await ownWorlds(session);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const left: LeftBehind = {
    listeners: metricOf(metrics, 'JSEventListeners'),
  };
  for (const observer of OBSERVERS) {
    const counts = await Promise.all(worlds.map((world) => instancesOf(session, observer, world)));
    left[observer] = counts.reduce((sum, count) => sum + count, 0);
  }
  await session.detach();
  return left;
}

/** The value of one of the browser's metrics: what is not there must not pass for what has not changed. */
export function metricOf(metrics: readonly { name: string; value: number }[], name: string): number {
  const metric = metrics.find((one) => one.name === name);
  if (!metric) throw new Error(`Chromium knows no metric ${name}.`);
  return metric.value;
}

/** The ids of the extension's worlds in the page, those of earlier versions among them. */
async function ownWorlds(session: CDPSession): Promise<number[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Performance.enable');
  await session.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('The companion has no world in this page.');
  return worlds;
}

async function instancesOf(session: CDPSession, name: string, contextId: number): Promise<number> {
  const prototype = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return Number(length.result.value);
}

async function inFirefox(page: Page): Promise<LeftBehind> {
  await page.bringToFront();
  const call = await reachWindow(page.browser());
  return { listeners: Number(await call('listenersInPage')) };
}
