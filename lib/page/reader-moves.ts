/** What the reader does to move on by themselves. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Keys that only begin a shortcut, perhaps ours. Taking the listeners away at one would cost a frame, which the jump that
 * follows would have to wait for.
 */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/** Calls `act` whenever the reader, and no script of the page, moves on, until `signal` aborts. */
export function onReaderMove(act: () => void, signal: AbortSignal): void {
  const move = (event: Event) => {
    if (event.isTrusted && !(event instanceof KeyboardEvent && MODIFIERS.has(event.key))) act();
  };
  for (const name of MOVES) addEventListener(name, move, { signal, capture: true, passive: true });
}
