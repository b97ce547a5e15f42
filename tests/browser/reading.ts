import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import {
  launchReader,
  type Popup,
  type Reader,
  type ReaderOptions,
  type ReaderTab,
} from '@/scripts/browser/reader';
import { ownAddress } from '@/scripts/evaluation/labelled-page';

/** What a test file does in the browser that its project names. */
export interface Reading {
  reader: () => Reader;
  /** Opens one of our own pages, tests/pages/<name>/page.html. */
  openPage: (name: string) => Promise<ReaderTab>;
  open: Reader['open'];
  /** Opens one of the extension's own pages. */
  openOwn: (file: string) => Promise<ReaderTab>;
}

/** One browser for the file's tests; each of them also fails where the extension's code threw in it. */
export function startReading(options: Partial<ReaderOptions> = {}): Reading {
  let reader: Reader;
  let tabs: ReaderTab[] = [];
  beforeAll(async () => {
    const warmProfile = inject('warmProfile');
    reader = await launchReader(inject('browser'), { window: 'hidden', warmProfile, ...options });
  });
  afterEach(async () => {
    await Promise.all(tabs.map((tab) => tab.close()));
    tabs = [];
    expect(await reader.errors()).toEqual([]);
  });
  afterAll(() => reader.close());

  const open: Reader['open'] = async (url, saved) => {
    const tab = await reader.open(url, saved);
    tabs.push(tab);
    return tab;
  };
  return {
    reader: () => reader,
    open,
    openOwn: (file) => open(reader.address(file)),
    async openPage(name) {
      const html = await readFile(new URL(`../pages/${name}/page.html`, import.meta.url));
      return open(ownAddress(name), { html });
    },
  };
}

/** The texts of the popup's elements, spaces collapsed; what only screen readers hear is left out. */
export async function texts(popup: Popup, selector: string): Promise<unknown> {
  return popup.evaluate(`Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replace(/\\s+/g, ' ').trim();
  })`);
}

/** The heading that stands just under the page's sticky header, where nothing covers it. */
export function headingUnderBar(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const bar = document.querySelector('header.site, [data-bar]')?.getBoundingClientRect().bottom ?? 0;
    const heading = Array.from(document.querySelectorAll('h2')).find((candidate) => {
      const { left, top, height } = candidate.getBoundingClientRect();
      const topmost = document.elementFromPoint(left + 1, top + height / 2);
      return top >= bar && top < bar + 48 && candidate.contains(topmost);
    });
    return heading?.textContent;
  });
}
