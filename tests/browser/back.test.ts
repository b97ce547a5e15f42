import { expect, test } from 'vitest';
import { openLive, SECTIONS } from './live-page';
import { startReading, texts } from './reading';

const { open } = startReading();

test('a page left and come back to is read again, from the cache or not, by key and in the panel', async () => {
  const tab = await openLive(open, 'fixed-bar');
  await tab.press('alt+shift+k');
  const panel = await tab.panel();
  await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);

  await tab.page.goto('about:blank');
  await expect.poll(() => texts(panel, '.section-title')).toEqual([]);
  // The driver waits in vain for a page that comes out of the cache, so the page is asked to go back by itself.
  await tab.page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => tab.page.evaluate(() => document.title)).toMatch(/passerelle/);
  await tab.press('alt+shift+Down');
  await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);
  await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(SECTIONS[0]);
  await panel.close();
});
