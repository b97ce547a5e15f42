/** When the extension's code runs in a page, as the browser itself records it. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** The extension's own world in a page has the extension's name. */
const WORLD = 'Chapô';

const OwnCall = v.object({
  ts: v.number(),
  dur: v.number(),
  tdur: v.number(),
  args: v.object({ worldName: v.literal(WORLD) }),
});
const Trace = v.object({ traceEvents: v.array(v.unknown()) });

/** A call into the extension's world. */
export interface Call {
  /** Milliseconds on the browser's clock. */
  start: number;
  end: number;
  /** Milliseconds of the processor's time: what else the machine did meanwhile does not count. */
  work: number;
}

/** The calls into the extension's world of the page while `act` goes on, in order. */
export async function ownCalls(page: Page, act: () => Promise<unknown>): Promise<Call[]> {
  await page.tracing.start({ categories: ['v8'] });
  await act();
  const recorded = new TextDecoder().decode(await page.tracing.stop());
  return v
    .parse(Trace, JSON.parse(recorded))
    .traceEvents.flatMap((event) => {
      const { success, output } = v.safeParse(OwnCall, event);
      if (!success) return [];
      const { ts, dur, tdur } = output;
      return [{ start: ts / 1000, end: (ts + dur) / 1000, work: tdur / 1000 }];
    })
    .toSorted((one, other) => one.start - other.start);
}
