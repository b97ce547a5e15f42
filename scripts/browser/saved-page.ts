import type { HTTPRequest, Page } from 'puppeteer-core';
import type { SavedPage } from './reader';

const NO_SCRIPTS = "script-src 'none'; connect-src 'none'; frame-src 'none'";

/** Lets a saved page answer at its true address; the network answers nothing else. */
export async function serveSavedPage(page: Page, url: string, saved: SavedPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request that was given up meanwhile cannot be answered, and need not be.
    answer(request, url, saved).catch(() => undefined);
  });
}

async function answer(request: HTTPRequest, url: string, saved: SavedPage): Promise<void> {
  // What the browser does with the extension's own files is for the browser to say.
  if (/^(data|blob|chrome-extension|moz-extension):/.test(request.url())) return request.continue();
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!isPage || !isSameAddress(request.url(), url)) return request.abort();
  return request.respond({
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...(saved.scripts ? {} : { 'Content-Security-Policy': NO_SCRIPTS }),
      ...saved.headers,
    },
    body: saved.html,
  });
}

/** Goes to an address and returns once its text is there, however long the rest takes. */
export async function visit(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
  } catch (error) {
    // Firefox rejects the address of some pages that it has loaded all the same.
    if (!isSameAddress(page.url(), url)) throw error;
  }
}

function isSameAddress(one: string, other: string): boolean {
  return withoutHash(one) === withoutHash(other);
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Closes a tab that may have closed itself. */
export async function closeTab(page: Page): Promise<void> {
  if (await isThere(page)) await page.close();
}

/** Whether a tab is open; Firefox's driver does not hear of its own pages that close themselves. */
export async function isThere(page: Page): Promise<boolean> {
  return !page.isClosed() && (await page.evaluate(() => true).catch(() => false));
}
