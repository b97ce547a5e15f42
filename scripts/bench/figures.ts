/** A figure of the bench beside its goal, and what prints it. */
import { median, quantile, rounded } from './timings';

export interface Figure {
  what: string;
  /** A ratio where `unit` is `×`. */
  unit: '×' | 'ms' | 'kB' | 'calls' | 'pages';
  median: number;
  p95: number;
  /** The figure should not be above it; null where it only explains another. */
  goal: number | null;
}

/** Sums up values of one kind. */
export function figure(
  what: string,
  unit: Figure['unit'],
  values: readonly number[],
  goal: number | null,
): Figure {
  return {
    what,
    unit,
    median: rounded(median(values)),
    p95: rounded(quantile(values, 0.95)),
    goal: goal === null ? null : rounded(goal),
  };
}

/** The figures as a table for people. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, median: middle, p95, goal }) => [
    what,
    `${number(middle)} ${unit}`,
    number(p95),
    goal === null ? '' : `≤ ${number(goal)}`,
    goal !== null && middle > goal ? 'missed' : '',
  ]);
  return [['', 'median', 'p95', 'goal', ''], ...rows]
    .map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(72) : cell.padStart(11))).join(''))
    .join('\n');
}

function number(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
