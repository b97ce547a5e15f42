import type { Browser, Protocol, Target } from 'puppeteer-core';

const EXTENSION = 'chrome-extension://';

/**
 * Listens for what goes wrong in the extension's code, wherever that runs. Returns what to call for all that has gone
 * wrong since the last call.
 */
export function collectErrors(browser: Browser): () => string[] {
  const errors: string[] = [];
  const listenTo = (target: Target) => {
    // A target that is gone before anyone could listen has nothing more to say.
    listen(target, errors).catch(() => undefined);
  };
  browser.targets().forEach(listenTo);
  browser.on('targetcreated', listenTo);
  return () => errors.splice(0);
}

async function listen(target: Target, errors: string[]): Promise<void> {
  const session = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, stackTrace, text, url } = exceptionDetails;
    if (isOurs(url, stackTrace)) errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' || !isOurs(undefined, stackTrace)) return;
    errors.push(args.map((value) => value.description ?? String(value.value)).join(' '));
  });
  // Enabling repeats what was thrown before anyone listened.
  await session.send('Runtime.enable');
}

function isOurs(url: string | undefined, stackTrace: Protocol.Runtime.StackTrace | undefined): boolean {
  const frames = stackTrace?.callFrames.map((frame) => frame.url) ?? [];
  return [url, ...frames].some((address) => address?.startsWith(EXTENSION));
}
