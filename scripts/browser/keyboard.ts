import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A window that goes away while windows are looked at ends the search, before any key was pressed. */
const LOST_WINDOW = /BadWindow[^]*X_(QueryTree|GetWindowAttributes|GetProperty)/;
const TRIES = 3;

/**
 * Presses real keys in the browser's window. Key events that a driver makes up never reach the browser's
 * `commands`; those of the X server do. `windowClass` is a part of the window's class, whatever its case: "chrom" for
 * Chromium and Chrome.
 */
export async function pressKeys(windowClass: string, keys: string): Promise<void> {
  // The browser learns of its focus a moment after the X server, and drops the keys that come before.
  const window = ['search', '--onlyvisible', '--class', windowClass, 'windowfocus', '--sync', 'sleep', '0.2'];
  for (let tries = 1; ; tries += 1) {
    try {
      await run('xdotool', [...window, 'key', ...keys.split(' ')]);
      return;
    } catch (error) {
      if (tries === TRIES || !LOST_WINDOW.test(String(error))) throw error;
    }
  }
}
