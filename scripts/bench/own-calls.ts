/** When the extension's code runs in a page, as the browser itself records it. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** The extension's own world in a page has the extension's name. */
const WORLD = 'Chapô';

const OwnCall = v.object({
  ts: v.number(),
  dur: v.number(),
  args: v.object({ worldName: v.literal(WORLD) }),
});
const Trace = v.object({ traceEvents: v.array(v.unknown()) });

/** A call into the extension's world, in milliseconds on the browser's clock. */
export interface Call {
  start: number;
  end: number;
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
      return success ? [{ start: output.ts / 1000, end: (output.ts + output.dur) / 1000 }] : [];
    })
    .toSorted((one, other) => one.start - other.start);
}
