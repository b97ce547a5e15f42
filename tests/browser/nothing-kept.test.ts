/** What was read is forgotten: no storage of the extension holds anything of it, after a private window or another. */
import { describe, expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { headingUnderBar, startReading, texts } from './reading';

/** All that an extension can keep, as it is now. */
const KEPT = `(async () => {
  const { storage } = chrome;
  const areas = await Promise.all(['local', 'sync', 'session'].map((area) => storage[area].get(null)));
  return {
    areas,
    // In Firefox's private windows there are none to ask for.
    databases: await indexedDB.databases().catch(() => []),
    caches: await caches.keys().catch(() => []),
    web: { ...localStorage, ...sessionStorage },
    cookies: document.cookie,
  };
})()`;

const NOTHING = { areas: [{}, {}, {}], databases: [], caches: [], web: {}, cookies: '' };

describe.each([false, true])('in a private window: %s', (isPrivate) => {
  const { openOwn, openPage } = startReading({ private: isPrivate });

  test('reading by popup, panel and key leaves nothing in any storage', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    expect(await settled(popup)).toMatchObject({ report: { kind: 'article' } });
    expect(
      await popup.evaluate(
        'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.incognito)',
      ),
    ).toBe(isPrivate);
    await popup.click('[data-section="2"]');
    await expect.poll(() => headingUnderBar(tab.page)).toMatch(/^Garder la charpente/);
    await tab.press('alt+shift+Down');
    await expect.poll(() => headingUnderBar(tab.page)).toMatch(/^Qui paie/);
    await tab.press('alt+shift+k');
    const panel = await tab.panel();
    await expect.poll(() => texts(panel, '.section-title')).toHaveLength(6);
    await panel.close();

    const { page } = await openOwn('options.html');
    expect(await page.evaluate(KEPT)).toEqual(NOTHING);
  });
});
