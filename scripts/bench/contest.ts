/** The contestants on a page that is open. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { bundle, enterPage } from './isolated-world';
import type { Contestant, Timings } from './timings';

const Rounds = v.array(v.number());
const Measured = v.object({
  analysis: v.optional(Rounds, []),
  readability: v.optional(Rounds, []),
  defuddle: v.optional(Rounds, []),
  walk: v.optional(Rounds, []),
  automatic: v.optional(Rounds, []),
});

/** What `contestants.ts` offers, from outside of the page. */
export interface Contest {
  measure(names: readonly Contestant[], warmUps: number, rounds: number): Promise<Timings>;
  once(name: Contestant): Promise<number>;
  sections(): Promise<number | undefined>;
  scrollsByHeadings(): Promise<boolean>;
  lengthen(times: number): Promise<void>;
}

/** Bundles the contestants once, and returns what takes them into a page. */
export async function contestants(): Promise<(page: Page) => Promise<Contest>> {
  const script = await bundle('scripts/bench/contestants.ts');
  return async (page) => {
    const evaluate = await enterPage(page, script);
    return {
      measure: async (names, warmUps, rounds) =>
        v.parse(Measured, await evaluate(`bench.measure(${JSON.stringify(names)}, ${warmUps}, ${rounds})`)),
      once: async (name) => v.parse(v.number(), await evaluate(`bench.once('${name}')`)),
      sections: async () => v.parse(v.optional(v.number()), await evaluate('bench.sections()')),
      scrollsByHeadings: async () => v.parse(v.boolean(), await evaluate('bench.scrollsByHeadings()')),
      async lengthen(times) {
        await evaluate(`bench.lengthen(${times})`);
      },
    };
  };
}
