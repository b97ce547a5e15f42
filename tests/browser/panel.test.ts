import { describe, expect, test } from 'vitest';
import { openLive, SECTIONS } from './live-page';
import { startReading, texts } from './reading';

const { open, openPage } = startReading();

describe('the panel', () => {
  test('opens by a key, follows scrolling and jumps without going away', async () => {
    const tab = await openLive(open, 'fixed-bar');
    await tab.press('alt+shift+k');
    const panel = await tab.panel();
    await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);
    await tab.page.evaluate(() => document.querySelectorAll('h2')[2]?.scrollIntoView());
    await expect.poll(() => texts(panel, '[aria-current] .section-title')).toEqual([SECTIONS[2]]);
    await panel.click('[data-section="4"]');
    await expect.poll(() => texts(panel, '[aria-current] .section-title')).toEqual([SECTIONS[4]]);
    await panel.close();
  });

  test('opens by a button in the popup', async () => {
    const tab = await openLive(open, 'fixed-bar');
    const popup = await tab.openPopup();
    await expect.poll(() => texts(popup, '[data-open-panel]')).toHaveLength(1);
    await popup.click('[data-open-panel]');
    const panel = await tab.panel();
    await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);
    await panel.close();
  });

  test('follows the reader to another tab, says how to grant it, and shows it once it is granted', async () => {
    const first = await openLive(open, 'fixed-bar');
    await first.press('alt+shift+k');
    const panel = await first.panel();
    await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);

    const second = await openPage('demo');
    await second.page.bringToFront();
    await expect
      .poll(() => texts(panel, 'main h1'))
      .toEqual([expect.stringMatching(/^Pour lire cette page/)]);
    await second.press('alt+shift+Down');
    await expect.poll(() => texts(panel, 'article h1')).toEqual([expect.stringMatching(/^À Valbrune/)]);

    await first.page.bringToFront();
    await expect.poll(() => texts(panel, '.section-title')).toEqual(SECTIONS);
    await first.page.reload();
    await expect.poll(() => texts(panel, 'main h1')).toHaveLength(1);
    await panel.close();
  });

  test('takes the key that opens it for a grant, however many pages it was not granted', async () => {
    const first = await openLive(open, 'fixed-bar');
    await first.press('alt+shift+k');
    const panel = await first.panel();
    const second = await openPage('demo');
    await second.page.bringToFront();
    for (let loads = 0; loads < 6; loads += 1) {
      await panel.evaluate("globalThis.pageState = { state: 'loading' }");
      await second.page.reload();
      await expect.poll(() => panel.evaluate('globalThis.pageState.state')).toBe('ungranted');
    }
    await second.press('alt+shift+k');
    await expect.poll(() => texts(panel, 'article h1')).toEqual([expect.stringMatching(/^À Valbrune/)]);
    await panel.close();
  });
});
