/** An update under open pages: the new version reads them, and nothing of the old one stays. */
import { expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { leftBehind } from './left-behind';
import { headingUnderBar, startReading, texts } from './reading';

const { openPage, reader } = startReading();

test('a page that was open before an update is read and moved by the new version alone', async () => {
  const tab = await openPage('demo');
  const read = async () => {
    const popup = await tab.openPopup();
    expect(await settled(popup)).toMatchObject({ report: { kind: 'article' } });
    expect(await texts(popup, 'article')).toHaveLength(1);
    await popup.close();
  };
  await read();
  const before = await leftBehind(tab.page);

  // In the middle of things: the panel is open, and the old companion watches the page.
  await tab.press('alt+shift+k');
  const panel = await tab.panel();
  await expect.poll(() => texts(panel, '.section-title')).toHaveLength(6);
  await reader().update();
  await read();
  await expect.poll(() => leftBehind(tab.page)).toEqual(before);

  await tab.press('alt+shift+Down');
  await expect.poll(() => headingUnderBar(tab.page)).toMatch(/^Une halle vide/);
  await tab.press('alt+shift+Down');
  // One companion moves it, and not two.
  await expect.poll(() => headingUnderBar(tab.page)).toMatch(/^Des livres/);
});
