import { describe, expect, test } from 'vitest';
import { badge, isAlwaysOn, openedPopup, turnOn } from './always-on';
import { startReading } from './reading';

const { openPage } = startReading();

describe('always on this site', () => {
  test('asks for that one site, shows the minutes by itself there, and can be taken back', async () => {
    const tab = await openPage('demo');
    await turnOn(tab);

    const again = await openedPopup(tab);
    await expect.poll(() => isAlwaysOn(again)).toBe(true);
    expect(await again.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([
      '*://courrier-des-rives.example/*',
    ]);
    await again.close();

    await tab.page.reload();
    // Before the reader has asked anything of this page.
    const third = await openedPopup(tab);
    await expect.poll(() => badge(third)).toBe('4');
    await third.click('[data-site-switch]');
    await expect.poll(() => isAlwaysOn(third)).toBe(false);
    await third.close();
  });
});
