/** What the reader does to move on by themselves. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * They begin a shortcut, ours among them, and move nothing. To stop listening at them would have the browser draw a
 * frame, and the jump that follows at once would wait for the next.
 */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/** Calls `act` whenever the reader moves on by themselves, until `signal` aborts. */
export function onReaderMove(act: () => void, signal: AbortSignal): void {
  const move = (event: Event) => {
    if (!(event instanceof KeyboardEvent && MODIFIERS.has(event.key))) act();
  };
  for (const name of MOVES) addEventListener(name, move, { signal, capture: true, passive: true });
}
