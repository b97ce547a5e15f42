/** What the reader does to move on by themselves. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Calls `act` whenever the reader moves on by themselves, until `signal` aborts. */
export function onReaderMove(act: () => void, signal: AbortSignal): void {
  for (const move of MOVES) addEventListener(move, act, { signal, capture: true, passive: true });
}
