import { describe, expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { headingUnderBar, startReading } from './reading';

const { openPage } = startReading();

describe('a click in the popup', () => {
  test('brings the section under the sticky header and moves the focus there', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    await popup.click('[data-section="3"]');
    await expect.poll(() => headingUnderBar(tab.page)).toBe('Qui paie, et combien');
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Qui paie, et combien');
  });

  test('shows the picture of a notice', async () => {
    const tab = await openPage('demo');
    await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await tab.openPopup();
    await settled(popup);
    await popup.click('[data-notice="0"]');
    await expect
      .poll(() =>
        tab.page.evaluate(() => {
          const box = document.querySelector('figure img')?.getBoundingClientRect();
          return box !== undefined && box.bottom > 72 && box.top < innerHeight / 2;
        }),
      )
      .toBe(true);
  });
});

describe('a key', () => {
  test('opens the popup', async () => {
    const tab = await openPage('demo');
    await tab.press('alt+shift+l');
    const popup = await tab.popup();
    const state = await settled(popup);
    expect(state.state).toBe('report');
    await popup.close();
  });
});
