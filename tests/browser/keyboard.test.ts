import { expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { openLive, SECTIONS } from './live-page';
import { headingUnderBar, startReading, texts } from './reading';

const { open } = startReading();

test('in the popup, arrows show sections, Escape goes back, and what is typed leads to one', async () => {
  const tab = await openLive(open, 'fixed-bar');
  const popup = await tab.openPopup();
  await settled(popup);
  const key = (name: string) =>
    popup.evaluate(
      `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }))`,
    );
  const scrolled = () => tab.page.evaluate(() => scrollY);
  await tab.page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));

  await key('ArrowDown');
  await key('ArrowDown');
  await expect.poll(() => headingUnderBar(tab.page)).toBe(SECTIONS[1]);
  expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await key('Escape');
  await expect.poll(scrolled).toBe(300);

  await key('b');
  await popup.evaluate(
    "((field) => { field.value = 'barque'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.activeElement)",
  );
  await expect.poll(() => texts(popup, '.section-title')).toEqual([SECTIONS[3]]);
  await key('ArrowDown');
  await popup.click('[data-section]:focus');
  await expect.poll(() => tab.page.evaluate(() => document.activeElement?.textContent)).toBe(SECTIONS[3]);
});
