/**
 * The page is the attacker: each of these gets a right report, a smaller one or a clear sentence, throws nothing in
 * our code, and stays as it was.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import * as v from 'valibot';
import { ASKED } from '@/lib/article/elements/clobbering';
import {
  CommandMessageSchema,
  CompanionMessageSchema,
  PageMessageSchema,
  TabReachedSchema,
  ViewMessageSchema,
} from '@/lib/extension/messages';
import type { PageState } from '@/lib/extension/page-state';
import type { Popup, ReaderTab, SavedPage } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { HUGE, scripted, SECTIONS } from './hostile-pages';
import { startReading, texts } from './reading';

const { open } = startReading({ window: 'none' });

/** All that the parts of the extension say to each other. */
const MESSAGES = [
  ...CommandMessageSchema.options,
  ...ViewMessageSchema.options,
  ...CompanionMessageSchema.options,
  ...PageMessageSchema.options,
  TabReachedSchema,
];

const ADDRESS = 'https://courrier-des-rives.example/communes/passerelle';

/** Opens tests/pages/hostile/<name>. */
async function openHostile(name: string, saved: Partial<SavedPage> = {}): Promise<ReaderTab> {
  const html = await readFile(new URL(`../pages/hostile/${name}`, import.meta.url));
  return open(ADDRESS, { html, ...saved });
}

/** What the popup says of the page, which has to be the same page afterwards. */
async function read(tab: ReaderTab): Promise<{ popup: Popup; state: PageState }> {
  const before = await fingerprint(tab.page);
  const popup = await tab.openPopup();
  const state = await settled(popup);
  expect(await fingerprint(tab.page)).toBe(before);
  return { popup, state };
}

function outline(state: PageState): string[] | string {
  if (state.state !== 'report') return state.state;
  return state.report.kind === 'article' ? state.report.outline.map(({ title }) => title) : state.report.kind;
}

/** A number that nearly any change of the page changes; writing a page out takes recursion that deep ones do not bear. */
function fingerprint(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = Document.prototype.createTreeWalker.call(document, document);
    let hash = 0;
    const add = (text: string) => {
      for (let at = 0; at < Math.min(text.length, 500); at += 1) {
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      }
      hash = (Math.imul(hash, 31) + text.length) | 0;
    };
    do {
      const { currentNode } = walker;
      add(currentNode.nodeName);
      add(currentNode.nodeValue ?? '');
      if (currentNode.nodeType !== Node.ELEMENT_NODE) continue;
      const names = Element.prototype.getAttributeNames.call(currentNode);
      for (const name of names) add(`${name}=${Element.prototype.getAttribute.call(currentNode, name)}`);
    } while (walker.nextNode());
    return hash;
  });
}

describe('the report is right', () => {
  test.each([
    ['a document whose names are taken', 'clobbered-document.html'],
    ['a form in the article whose names are taken', 'clobbered-form.html'],
    ['a form around the article with the fields of real ones', 'harmless-fields.html'],
    ['frames with other articles, one sandboxed', 'frames.html'],
    ['shadow roots in the article', 'shadow.html'],
    ['quirks mode', 'quirks.html'],
    ['names of elements that nobody can write', 'odd-names.html'],
    ['links of every scheme', 'links.html'],
    ['links of drawings and formulas', 'foreign-links.html'],
  ])('%s', async (_, name) => {
    const { popup, state } = await read(await openHostile(name));
    expect(outline(state)).toEqual(SECTIONS);
    await popup.close();
  });

  test('XHTML', async () => {
    const headers = { 'Content-Type': 'application/xhtml+xml' };
    const { popup, state } = await read(await openHostile('page.xhtml', { headers }));
    expect(outline(state)).toEqual(SECTIONS);
    await popup.close();
  });

  test('a sandboxed document', async () => {
    const headers = { 'Content-Security-Policy': 'sandbox' };
    const { popup, state } = await read(await openHostile('quirks.html', { headers }));
    expect(outline(state)).toEqual(SECTIONS);
    await popup.close();
  });

  test('invalid UTF-8', async () => {
    const [head, tail] = scripted('').split('Qui paie les planches');
    const html = Buffer.concat([
      Buffer.from(`${head}Qui `),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8]),
      Buffer.from(` paie les planches${tail}`),
    ]);
    const { popup, state } = await read(await open(ADDRESS, { html }));
    expect(outline(state)).toEqual([SECTIONS[0], expect.stringMatching(/^Qui \ufffd.* paie les planches$/)]);
    await popup.close();
  });
});

/** The article in a form that has a field for each name of an element's own for which `taken` holds. */
function inForm(taken: string): string {
  return `const form = make('form', '');
  article.replaceWith(form);
  form.append(article);
  const names = new Set();
  for (let owner = HTMLFormElement.prototype; owner; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  const asked = new Set(${JSON.stringify(ASKED)});
  const append = form.append.bind(form);
  for (const name of names) {
    if (${taken}) append(Object.assign(document.createElement('input'), { name }));
  }`;
}

/** Gives the script's `form` a field of each of the names. */
function takeNames(names: readonly string[]): string {
  return `const append = form.append.bind(form);
    for (const name of ${JSON.stringify(names)}) append(Object.assign(document.createElement('input'), { name }));`;
}

test('a form that lies about itself in each element of a page changes nothing', async () => {
  const html = await readFile(new URL('../pages/demo/page.html', import.meta.url), 'utf8');
  const plain = await read(await open(ADDRESS, { html, scripts: true }));
  await plain.popup.close();
  const lies = `<script>for (const element of document.querySelectorAll('body *')) {
    const form = document.createElement('form');
    form.id = 'of-' + element.localName;
    ${takeNames([...ASKED, 'id', 'className', 'title'])}
    element.append(form);
  }</script></body>`;
  const lying = await read(await open(ADDRESS, { html: html.replace('</body>', lies), scripts: true }));
  expect(lying.state).toEqual(plain.state);
  await lying.popup.close();
});

describe('names taken by the fields of a form around the article', () => {
  test('that nobody asks for change nothing', async () => {
    const { popup, state } = await read(
      await open(ADDRESS, { html: scripted(inForm('!asked.has(name)')), scripts: true }),
    );
    expect(outline(state)).toEqual(SECTIONS);
    await popup.close();
  });

  test('that are asked for leave the form out', async () => {
    const tab = await open(ADDRESS, { html: scripted(inForm('true')), scripts: true });
    const { popup, state } = await read(tab);
    // Firefox shows extensions no names of the page's making.
    expect(outline(state)).toEqual(inject('browser') === 'chromium' ? 'not-article' : SECTIONS);
    await popup.close();
  });

  test('stop no jump where the form lies over the top of the window', async () => {
    const bar = `const form = make('form', '');
      form.setAttribute('style', 'position: sticky; top: 0; height: 60px');
      document.body.prepend(form);
      ${takeNames(ASKED)}`;
    const tab = await open(ADDRESS, { html: scripted(bar), scripts: true });
    const { popup, state } = await read(tab);
    expect(outline(state)).toEqual(SECTIONS);
    await popup.click('[data-section="1"]');
    await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(SECTIONS[1]);
  });
});

test('an SVG document is no article', async () => {
  const headers = { 'Content-Type': 'image/svg+xml' };
  const { popup, state } = await read(await openHostile('drawing.svg', { headers }));
  expect(state).toMatchObject({ report: { kind: 'not-article', title: 'Le plan de la passerelle' } });
  await popup.close();
});

test('only links to web pages are offered', async () => {
  const { popup } = await read(await openHostile('links.html'));
  expect(await texts(popup, '[data-link]')).toEqual(['Le moulin cherche un meunier pour l’été']);
  await popup.close();
});

test('markup is text in the popup', async () => {
  const { popup, state } = await read(await openHostile('markup.html'));
  const markup = '<img src=x onerror="globalThis.pageState=0"><script>globalThis.pageState=0</script>';
  expect(outline(state)).toEqual([`Ce qui ${markup}`, SECTIONS[1]]);
  expect(await texts(popup, 'article h1')).toEqual([`La passerelle ${markup}`]);
  expect(await texts(popup, '[data-link]')).toEqual([`Le moulin cherche un meunier ${markup}`]);
  expect(await texts(popup, '.notices strong')).toEqual([
    expect.stringContaining('contractuelle <img src=x onerror='),
  ]);
  expect(await popup.evaluate('document.querySelectorAll("body img, body script").length')).toBe(0);
  await popup.close();
});

test('marks that turn and hide letters hide no notice, make no heading, and turn nothing of ours', async () => {
  const { popup, state } = await read(await openHostile('marks.html'));
  expect(state).toMatchObject({ report: { photoNotices: [{ kind: 'non-contractual' }] } });
  expect(outline(state)).toEqual([SECTIONS[0], expect.stringContaining('erutcaf al'), SECTIONS[1]]);
  await popup.close();
});

describe('a page with scripts of its own', () => {
  test('that answers each change with another is read, and its sections are reached', async () => {
    const tab = await openHostile('rewrites.html', { scripts: true });
    const popup = await tab.openPopup();
    expect(outline(await settled(popup))).toEqual(SECTIONS);
    await popup.click('[data-section="1"]');
    await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(SECTIONS[1]);
  });

  test('that undoes each change is read, and its sections are reached', async () => {
    const tab = await openHostile('removes.html', { scripts: true });
    const { popup, state } = await read(tab);
    expect(outline(state)).toEqual(SECTIONS);
    const before = await fingerprint(tab.page);
    await popup.click('[data-section="0"]');
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await fingerprint(tab.page)).toBe(before);
  });

  test('that fakes our messages moves nothing and changes no report', async () => {
    const tab = await openHostile('messages.html', { scripts: true });
    const { popup, state } = await read(tab);
    expect(outline(state)).toEqual(SECTIONS);
    const said = await tab.page.evaluate(() => Reflect.get(globalThis, 'said'));
    const isOurs = (message: unknown) => MESSAGES.some((schema) => v.is(schema, message));
    expect(said.filter((message: unknown) => !isOurs(message))).toEqual([]);
    const fakes = (schema: (typeof MESSAGES)[number]) =>
      said.some((message: unknown) => v.is(schema, message));
    expect(MESSAGES.filter((schema) => !fakes(schema)).map(({ entries }) => entries.type.literal)).toEqual(
      [],
    );
    const rounds = () => tab.page.evaluate(() => Reflect.get(globalThis, 'rounds'));
    await expect.poll(rounds).toBeGreaterThan(10);
    expect(await popup.state()).toEqual(state);
    expect(await tab.page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, 'body']);
    await popup.close();
  });
});

describe('a page too large to be read whole', () => {
  const SMALLER: Partial<Record<string, unknown>> = {
    '10,000 levels around the article': 'not-article',
    '5,000 headings in boxes of many makes': expect.objectContaining({ length: 500 }),
    '5,000 bold lines': expect.objectContaining({ length: 500 }),
  };

  test.each(Object.entries(HUGE))('%s', async (name, script) => {
    const { popup, state } = await read(await open(ADDRESS, { html: scripted(script), scripts: true }));
    expect(outline(state)).toEqual(SMALLER[name] ?? SECTIONS);
    expect(JSON.stringify(state).length).toBeLessThan(40_000);
    await popup.close();
  });
});
