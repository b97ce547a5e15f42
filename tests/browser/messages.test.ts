/** What no part of Chapô says is dropped by those that listen, without an answer and without an error. */
import { describe, expect, test } from 'vitest';
import type { Popup, ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { badge } from './always-on';
import { startReading } from './reading';

const { openPage } = startReading({ window: 'none' });

/** The first section of the demonstration's article, and one that nobody is led to here. */
const FIRST = 'Une halle vide depuis vingt ans';
const OTHER = { index: 1, title: 'Des livres, mais pas seulement' };

/** What the background hears from pages alone. */
const FROM_PAGES = [
  { type: 'languages-wanted' },
  { type: 'article-seen' },
  { type: 'article-gone' },
  {
    type: 'summary',
    url: 'https://courrier-des-rives.example/communes/demo',
    article: { words: 9, wordsPerMinute: 200, hasNotice: true },
  },
];

async function openDemo(): Promise<{ tab: ReaderTab; popup: Popup }> {
  const tab = await openPage('demo');
  const popup = await tab.openPopup();
  await settled(popup);
  return { tab, popup };
}

/** What the companion answers to each message, from the popup and so from the extension itself; "silence" for nothing. */
function answersTo(popup: Popup, messages: readonly unknown[]): Promise<unknown> {
  return popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const ask = (message) =>
      chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).then((answer) => answer ?? 'silence', () => 'silence');
    return Promise.all(${JSON.stringify(messages)}.map(ask));
  })()`);
}

/** Writes down the headings to which the reader is led from now on. */
function recordArrivals(tab: ReaderTab): Promise<void> {
  return tab.page.evaluate(() => {
    const headings: (string | null)[] = [];
    Object.assign(globalThis, { arrivals: headings });
    // Without the window's focus there are no events of it; a heading that gets it gets an attribute for that.
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof Element && target.hasAttribute('tabindex')) headings.push(target.textContent);
    }).observe(document, { attributeFilter: ['tabindex'], subtree: true });
  });
}

/** Nothing has moved, some frames after all that was said has arrived: a jump takes the focus in the next one. */
async function expectStill(tab: ReaderTab, popup: Popup): Promise<void> {
  expect(await answersTo(popup, [{ type: 'summarize' }])).toEqual([true]);
  await tab.page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
  });
  expect(await tab.page.evaluate(() => [scrollY, Reflect.get(globalThis, 'arrivals')])).toEqual([0, []]);
}

/** Where the reader has been led, once there is anything. */
function arrivals(tab: ReaderTab) {
  return expect.poll(() => tab.page.evaluate(() => Reflect.get(globalThis, 'arrivals')), {
    message: 'where the reader has been led',
  });
}

describe('the companion', () => {
  test('answers what is right', async () => {
    const { tab, popup } = await openDemo();
    expect(await answersTo(popup, [{ type: 'jump', direction: 'next' }])).toEqual([true]);
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
  });

  test('keeps silent and still at messages of a wrong shape', async () => {
    const { tab, popup } = await openDemo();
    const wrong = [
      null,
      'jump',
      7,
      [],
      {},
      { type: 'Summarize' },
      { type: ['summarize'] },
      { type: 'jump' },
      { type: 'jump', direction: 'sideways' },
      { type: 'jump', direction: { toString: 'next' } },
      { type: 'report', report: {} },
      { type: 'go-to-section', index: 1, title: 'Des livres, mais pas seulement' },
    ];
    await recordArrivals(tab);
    expect(await answersTo(popup, wrong)).toEqual(wrong.map(() => 'silence'));
    await expectStill(tab, popup);
    expect(await answersTo(popup, [{ type: 'jump', direction: 'next' }])).toEqual([true]);
    await arrivals(tab).toEqual([FIRST]);
    await popup.close();
  });

  test('follows nothing over the port that is wrong, and goes on listening', async () => {
    const { tab, popup } = await openDemo();
    const say = (messages: readonly unknown[], port = 'view') =>
      popup.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        globalThis.line = chrome.tabs.connect(tab.id, { name: ${JSON.stringify(port)}, frameId: 0 });
        for (const message of ${JSON.stringify(messages)}) globalThis.line.postMessage(message);
      })()`);
    const right = { type: 'go-to-section', index: 2, title: 'Garder la charpente, ouvrir les murs' };
    await recordArrivals(tab);
    await say([
      null,
      'go-to-section',
      {},
      { ...right, ...OTHER, index: -1 },
      { ...right, ...OTHER, index: 1.5 },
      { ...right, ...OTHER, index: '1' },
      { ...right, title: 7 },
      { ...right, title: 'Nulle part' },
      { type: 'show-picture', index: 0 },
      { type: 'show-picture', index: 0, phrase: 'Nulle part' },
    ]);
    await say([{ ...right, ...OTHER }], 'another');
    await expectStill(tab, popup);
    await say([right]);
    await arrivals(tab).toEqual([right.title]);
    await popup.close();
  });
});

test('the background answers no view', async () => {
  const { popup } = await openDemo();
  const messages = [
    null,
    {},
    { type: 'summarize' },
    { type: 'jump', direction: 'next' },
    { type: 'failed' },
    ...FROM_PAGES,
  ];
  const answers = await popup.evaluate(`(async () => {
    const ask = (message) => chrome.runtime.sendMessage(message).then((answer) => answer ?? 'silence', () => 'silence');
    return Promise.all(${JSON.stringify(messages)}.map(ask));
  })()`);
  expect(answers).toEqual(messages.map(() => 'silence'));
  expect(await badge(popup)).toBe('');
  await popup.close();
});
