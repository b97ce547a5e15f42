/** A site taken back while it is being read. */
import { expect, test } from 'vitest';
import { badge, isAlwaysOn, openedPopup, turnOn } from './always-on';
import { startReading, texts } from './reading';

const { openOwn, openPage } = startReading();

test('a site taken back under an open page and panel: the minutes go, the reading goes on', async () => {
  const tab = await openPage('demo');
  await turnOn(tab);
  await tab.press('alt+shift+k');
  const panel = await tab.panel();
  await expect.poll(() => badge(panel)).toBe('4');
  await expect.poll(() => isAlwaysOn(panel)).toBe(true);

  const settings = await openOwn('options.html');
  await settings.page.waitForSelector('[data-remove-site]');
  await settings.page.click('[data-remove-site]');
  await expect.poll(() => texts(panel, '[data-site-switch]')).toHaveLength(0);

  await tab.page.bringToFront();
  await expect.poll(() => badge(panel)).toBe('');
  await expect.poll(() => isAlwaysOn(panel)).toBe(false);
  await panel.click('[data-section="2"]');
  await expect
    .poll(() => texts(panel, '[aria-current] .section-title'))
    .toEqual(['Garder la charpente, ouvrir les murs']);

  // Nothing runs there by itself any more.
  await tab.page.reload();
  const popup = await openedPopup(tab);
  expect(
    await popup.evaluate('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)'),
  ).toBe(0);
  await popup.close();
  await panel.close();
});
