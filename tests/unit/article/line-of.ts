import type { Line } from '@/lib/article/lines/line';

/** A paragraph of the text and nothing else. */
export function lineOf(text: string): Line {
  return {
    element: document.createElement('p'),
    text,
    raw: text,
    level: 0,
    emphasis: undefined,
    links: [],
    linkedLength: 0,
    box: undefined,
    isKept: false,
    place: 'body',
  };
}
