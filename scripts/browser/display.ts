import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Whether the reader sits before a screen. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Starts a screen of our own that nobody sees, where keys are real, and tells its name; it ends with this process. */
export async function startHiddenDisplay(): Promise<string> {
  // With -displayfd the server itself picks a number that is free, and writes it once it is ready.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  process.once('exit', () => server.kill());
  server.unref();
  return new Promise((found, failed) => {
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)));
    // The number may come in pieces; the line's end completes it.
    createInterface(server.stdout).once('line', (number) => {
      server.stdout.destroy();
      found(`:${number.trim()}`);
    });
  });
}
