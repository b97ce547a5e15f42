import { CONTESTANTS, type Summary } from './timings';

const TITLES: Record<(typeof CONTESTANTS)[number], string> = {
  analysis: 'Chapô’s whole analysis',
  readability: 'Readability alone',
  defuddle: 'defuddle',
  walk: 'one walk over the texts',
};

/** The summary as a table for people. */
export function table(summary: Summary): string {
  const rows = CONTESTANTS.map((name) => {
    const { medianMs, p95Ms } = summary[name];
    const ratio = name === 'analysis' ? '' : summary.ratio[name].toFixed(2);
    return [TITLES[name], medianMs.toFixed(2), p95Ms.toFixed(2), ratio];
  });
  const header = [`${summary.pages} pages`, 'median ms', 'p95 ms', 'analysis over it'];
  return [header, ...rows].map((cells) => cells.map(aligned).join('  ')).join('\n');
}

/** Names to the left, numbers to the right. */
function aligned(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(24) : cell.padStart(16);
}
