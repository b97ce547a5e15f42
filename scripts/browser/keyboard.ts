import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Presses real keys in the browser's window. Key events that a driver makes up never reach the browser's
 * `commands`; those of the X server do.
 */
export async function pressKeys(windowClass: string, keys: string): Promise<void> {
  // The browser learns of its focus a moment after the X server, and drops the keys that come before.
  const window = ['search', '--onlyvisible', '--class', windowClass, 'windowfocus', '--sync', 'sleep', '0.2'];
  await run('xdotool', [...window, 'key', ...keys.split(' ')]);
}
