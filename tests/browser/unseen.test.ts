/**
 * A page cannot tell that Chapô is there: not before the reader acts, and not by the popup. A jump moves the page and
 * its focus, as the reader asked; that it sees.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { outputFolder } from '@/scripts/browser/build';
import type { ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { startReading } from './reading';

const { open } = startReading({ window: 'none' });

/** All that a page can look at, as it is now. */
interface Seen {
  globals: string[];
  /** Uses of the page's own versions of what the browser gives to scripts. */
  uses: string[];
  events: string[];
  mutations: number;
  html: string;
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => Reflect.get(globalThis, 'look')());
}

/** A page that watches itself and counts each use of the built-ins that it overrides (tests/pages/hostile/traps.html). */
async function openTraps(): Promise<ReaderTab> {
  const html = await readFile(new URL('../pages/hostile/traps.html', import.meta.url));
  return open('https://courrier-des-rives.example/communes/passerelle', { html, scripts: true });
}

describe('a page that watches itself', () => {
  test('sees nothing of the popup and of the analysis', async () => {
    const tab = await openTraps();
    const before = await seen(tab.page);
    const popup = await tab.openPopup();
    expect(await settled(popup)).toMatchObject({ report: { kind: 'article' } });
    expect(await seen(tab.page)).toEqual(before);
    await popup.close();
    expect(await seen(tab.page)).toEqual(before);
  });

  test('has no attribute of ours left once the focus has moved on from a jump', async () => {
    const tab = await openTraps();
    const { html } = await seen(tab.page);
    const popup = await tab.openPopup();
    await settled(popup);
    await popup.click('[data-section="1"]');
    // A page in the back gets no events of its focus.
    await tab.page.bringToFront();
    const focused = () => tab.page.evaluate(() => document.activeElement?.localName);
    await expect.poll(focused).toBe('h2');
    await tab.page.evaluate(() =>
      Reflect.get(document.activeElement ?? {}, 'blur').call(document.activeElement),
    );
    expect((await seen(tab.page)).html).toBe(html);
  });
});

/** A picture that any page can reach. */
const DATA = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('the files of the extension', () => {
  const files = ['manifest.json', 'popup.html', 'companion.js', 'icons/48.png'];

  test('are in no page before the reader acts, and none is for pages', async () => {
    const manifest: unknown = JSON.parse(
      await readFile(join(outputFolder(inject('browser')), 'manifest.json'), 'utf8'),
    );
    const own = inject('browser') === 'chromium' ? ['sidePanel'] : [];
    expect(manifest).toMatchObject({ permissions: ['activeTab', 'scripting', 'storage', ...own] });
    for (const name of [
      'content_scripts',
      'host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(name);
    }
  });

  test('cannot be fetched or drawn by a page', async () => {
    const tab = await openTraps();
    const popup = await tab.openPopup();
    await settled(popup);
    const origin = String(await popup.evaluate('location.origin'));
    const own = await popup.evaluate(
      `Promise.all(${JSON.stringify(files)}.map((file) => fetch('/' + file).then((answer) => answer.ok)))`,
    );
    await popup.close();
    // They are there, under these names, for the extension itself.
    expect(own).toEqual(files.map(() => true));

    const reached = await tab.page.evaluate(
      async (addresses) => {
        const found: string[] = [];
        const tryAs = (name: 'img' | 'script' | 'link', address: string) =>
          new Promise<void>((done) => {
            const element = document.createElement(name);
            element.addEventListener('error', () => done());
            element.addEventListener('load', () => {
              found.push(`${name} ${address}`);
              done();
            });
            if (element instanceof HTMLLinkElement)
              Object.assign(element, { rel: 'stylesheet', href: address });
            else element.src = address;
            document.head.append(element);
          });
        for (const address of addresses) {
          await fetch(address).then(
            () => found.push(`fetch ${address}`),
            () => undefined,
          );
          for (const name of ['img', 'script', 'link'] as const) await tryAs(name, address);
        }
        return found;
      },
      [DATA, ...files.map((file) => `${origin}/${file}`)],
    );
    // What can be reached is found.
    expect(reached).toEqual(expect.arrayContaining([`fetch ${DATA}`, `img ${DATA}`]));
    expect(reached.filter((each) => !each.endsWith(DATA))).toEqual([]);
  });
});
