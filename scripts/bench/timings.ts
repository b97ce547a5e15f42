/** What the bench measures, and what it makes of it. */

export const CONTESTANTS = ['analysis', 'readability', 'defuddle', 'walk'] as const;
type Compared = (typeof CONTESTANTS)[number];

/** `automatic` is what a site that is always on pays for a page, be it an article or not. */
export type Contestant = Compared | 'automatic';

/** Milliseconds of each round on one page. */
export type Timings = { [Name in Contestant]?: number[] };

interface Spread {
  medianMs: number;
  p95Ms: number;
}

/** What `--json` prints. */
export type Summary = { pages: number } & Record<Compared, Spread> & {
    /** The analysis over each of the others: medians of the pages' own ratios. */
    ratio: Record<Exclude<Compared, 'analysis'>, number>;
  };

/** Sums up the pages: each counts by the medians of its rounds. */
export function summarize(pages: readonly Timings[]): Summary {
  const medians = (name: Contestant) => pages.map((page) => median(page[name] ?? []));
  const spread = (name: Contestant) => ({
    medianMs: rounded(median(medians(name))),
    p95Ms: rounded(quantile(medians(name), 0.95)),
  });
  const ratio = (name: Contestant) => {
    const others = medians(name);
    return rounded(median(medians('analysis').map((own, at) => own / (others[at] ?? Number.NaN))));
  };
  return {
    pages: pages.length,
    analysis: spread('analysis'),
    readability: spread('readability'),
    defuddle: spread('defuddle'),
    walk: spread('walk'),
    ratio: { readability: ratio('readability'), defuddle: ratio('defuddle'), walk: ratio('walk') },
  };
}

/** The middle of the values, NaN where there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, between two of them where need be. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at % 1);
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
