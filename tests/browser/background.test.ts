/** The background sleeps most of the time, and wakes for whatever the reader does. */
import { expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { badge, openedPopup, turnOn } from './always-on';
import { headingUnderBar, startReading, texts } from './reading';

const { openPage, reader } = startReading();

test('a background that was asleep answers to keys, popup and panel', async () => {
  const tab = await openPage('demo');
  await reader().stopBackground();
  await tab.press('alt+shift+Down');
  await expect.poll(() => headingUnderBar(tab.page)).toMatch(/^Une halle vide/);

  await reader().stopBackground();
  const popup = await tab.openPopup();
  expect(await settled(popup)).toMatchObject({ report: { kind: 'article' } });
  await popup.close();

  await reader().stopBackground();
  await tab.press('alt+shift+k');
  const panel = await tab.panel();
  await expect.poll(() => texts(panel, '.section-title')).toHaveLength(6);
  await panel.close();
});

test('a background that was asleep shows the minutes where Chapô is always on', async () => {
  const tab = await openPage('demo');
  await turnOn(tab);
  const before = await openedPopup(tab);
  await expect.poll(() => badge(before)).toBe('4');
  await before.close();
  await reader().stopBackground();
  await tab.page.reload();
  const popup = await openedPopup(tab);
  await expect.poll(() => badge(popup)).toBe('4');
  await popup.close();
});
