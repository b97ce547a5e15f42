import { setTimeout as delay } from 'node:timers/promises';
import type { PageState } from '@/lib/extension/page-state';
import type { Popup } from './reader';

const POLL_MS = 20;

/** Asks until the answer is neither null nor undefined nor false, and returns it. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}`);
    await delay(POLL_MS);
  }
}

/** What the popup holds once it is no longer loading and has not changed for `quietMs`. */
export async function settled(popup: Popup, quietMs = 0): Promise<PageState> {
  let last = '';
  let since = Date.now();
  return waitFor('a popup that has settled', async () => {
    const state = await popup.state();
    const now = JSON.stringify(state);
    if (now !== last) since = Date.now();
    last = now;
    return state && state.state !== 'loading' && Date.now() - since >= quietMs && state;
  });
}

/** Rejects where the work takes longer than it may. */
export async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = delay(timeoutMs, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`Not done within ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}
