import type { Browser } from 'puppeteer-core';
import { within } from './wait';

/** Closes the browser, by force where a page keeps it from ending. */
export async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  try {
    await within(5_000, browser.close());
  } catch {
    child?.kill('SIGKILL');
  }
}
