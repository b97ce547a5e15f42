import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchReader, type BrowserName, type Reader, type ReaderTab } from '@/scripts/browser/reader';
import { settled, waitFor } from '@/scripts/browser/wait';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

const NOWHERE = { chromium: 'chrome://version', firefox: 'about:support' };

let reader: Reader;
let tab: ReaderTab;

const savedPage = async (name: string) => ({
  html: await readFile(new URL(`../pages/${name}/page.html`, import.meta.url)),
});
const open = async (name: string) =>
  (tab = await reader.open(`https://www.journal.example/${name}`, await savedPage(name)));

beforeAll(async () => {
  reader = await launchReader(inject('browser'), { window: 'hidden' });
});
afterAll(() => reader.close());
beforeEach(() => open('demo'));
afterEach(async () => {
  await tab.close();
  expect(await reader.errors()).toEqual([]);
});

/** The section that stands at the top of the window, asked of the page itself: a heading under the sticky bar. */
const headingOnTop = () =>
  tab.page.evaluate(() => {
    const visible = [...document.querySelectorAll('h2')].find((heading) => {
      const { left, top, height } = heading.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 4, top + height / 2);
      return top >= 0 && hit !== null && heading.contains(hit);
    });
    return visible ? { text: visible.textContent, top: visible.getBoundingClientRect().top } : null;
  });

const arriveAt = (title: string) =>
  waitFor(`the section “${title}”`, async () => {
    const heading = await headingOnTop();
    return heading?.text.trim() === title && heading;
  });

async function reportOfDemo() {
  const popup = await tab.openPopup();
  const state = await settled(popup);
  if (state.state !== 'report' || state.report.kind !== 'article')
    throw new Error(`no article: ${state.state}`);
  return { popup, report: state.report };
}

test('the popup shows the parts of the article', async () => {
  const { popup, report } = await reportOfDemo();
  expect(report.language.code).toBe('fr');
  expect(report.outline).toHaveLength(6);
  expect(report.relatedLinks).toHaveLength(3);
  expect(report.photoNotices.map(({ kind }) => kind)).toEqual(['non-contractual']);
  expect(report.readingTime.claimedMinutes).not.toBeNull();
  const text = await popup.text();
  for (const { title } of [...report.outline, ...report.relatedLinks]) expect(text).toContain(title);
  expect(text).toContain('Photo non contractuelle');
  await popup.close();
});

test('a click on a section moves the page under its sticky bar', async () => {
  const { popup, report } = await reportOfDemo();
  await popup.click('[data-section="2"]');
  await arriveAt(report.outline[2]?.title ?? '');
});

test('keys walk from section to section on a page where nothing was opened', async () => {
  const titles = await tab.page.evaluate(() =>
    [...document.querySelectorAll('article h2')].map((heading) => heading.textContent.trim()),
  );
  await tab.press('alt+shift+Down');
  await arriveAt(titles[0] ?? '');
  await tab.press('alt+shift+Down');
  await arriveAt(titles[1] ?? '');
  await tab.press('alt+shift+Up');
  await arriveAt(titles[0] ?? '');
});

test('a key opens the popup', async () => {
  await tab.press('alt+shift+l');
  const popup = await tab.popup();
  expect((await settled(popup)).state).toBe('report');
  await popup.close();
});

test('on a page of the browser the popup says why it can do nothing', async () => {
  await tab.close();
  tab = await reader.open(NOWHERE[inject('browser')]);
  const popup = await tab.openPopup();
  expect((await settled(popup)).state).toBe('restricted');
  expect(await popup.text()).toMatch(/\p{L}{4,}/u);
  await popup.close();
});

test('a front page is no article', async () => {
  await tab.close();
  await open('front-page');
  const popup = await tab.openPopup();
  expect(await settled(popup)).toMatchObject({ state: 'report', report: { kind: 'not-article' } });
  await popup.close();
});

test('only links to web pages are offered', async () => {
  await tab.close();
  await open('hostile-links');
  const { popup, report } = await reportOfDemo();
  expect(report.relatedLinks.every(({ url }) => /^https?:/.test(url))).toBe(true);
  await popup.close();
});
