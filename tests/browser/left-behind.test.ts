import { expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { leftBehind } from './left-behind';
import { startReading } from './reading';

const { openPage } = startReading({ window: 'none' });

test('fifty popups leave nothing behind in a page that stays open', { timeout: 60_000 }, async () => {
  const tab = await openPage('demo');
  const read = async () => {
    const popup = await tab.openPopup();
    await settled(popup);
    await popup.close();
  };
  // The first one brings the companion, which stays.
  await read();
  const before = await leftBehind(tab.page);
  console.log(before);
  for (let count = 0; count < 50; count += 1) await read();
  console.log(await leftBehind(tab.page));
  await expect.poll(() => leftBehind(tab.page)).toEqual(before);
});
