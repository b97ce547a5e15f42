import { describe, expect, test } from 'vitest';
import type { ReaderTab } from '@/scripts/browser/reader';
import { settled } from '@/scripts/browser/wait';
import { startReading, texts } from './reading';

const SECTIONS = [
  'Une halle vide depuis vingt ans',
  'Des livres, mais pas seulement',
  'Garder la charpente, ouvrir les murs',
  'Qui paie, et combien',
  'Des riverains partagés',
  'Et maintenant, le calendrier',
];

const FIELD = '<!doctype html><title>Field</title><textarea></textarea>';

async function copy(tab: ReaderTab, button: string) {
  const popup = await tab.openPopup();
  await settled(popup);
  await popup.click(button);
  await expect.poll(() => texts(popup, '.copied')).toEqual(['Copié']);
  await popup.close();
}

describe('the popup on a news page', () => {
  const { open, openPage } = startReading();

  test('shows the article at a glance', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, 'article h1')).toEqual([
      'À Valbrune, la halle aux grains deviendra une bibliothèque',
    ]);
    expect(await texts(popup, '[data-fact=minutes]')).toEqual(['4 min de lecture']);
    expect(await texts(popup, '[data-fact=words]')).toEqual([expect.stringMatching(/^7\d\d mots$/)]);
    expect(await texts(popup, '[data-fact=language]')).toEqual(['français']);
    expect(await texts(popup, '[data-fact=claim]')).toEqual(['le site annonce 3 min']);
    await popup.close();
  });

  test('quotes what the page says of its picture', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '.notices strong')).toEqual([
      expect.stringContaining('Photo non contractuelle'),
    ]);
    await popup.close();
  });

  test('lists the sections in order and the related links', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '[data-section] .section-title')).toEqual(SECTIONS);
    expect(await texts(popup, '.related h2')).toEqual(['Articles similaires']);
    expect(await texts(popup, '[data-link]')).toEqual([
      'Rue des Tanneurs : les travaux attendront encore un an',
      'Ces bibliothèques qui prêtent bien plus que des livres',
      'Se chauffer avec l’eau du canal, mode d’emploi',
    ]);
    await popup.close();
  });

  test('opens a related link in a new tab', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    const browser = tab.page.browser();
    const before = (await browser.pages()).length;
    await popup.click('[data-link]');
    await expect.poll(async () => (await browser.pages()).length).toBe(before + 1);
    const opened = (await browser.pages()).at(-1);
    await opened?.close();
  });

  test('copies the outline and the address of a section', async () => {
    const tab = await openPage('demo');
    await copy(tab, '[data-copy-outline]');
    await expectPasted(/\n- \[Des livres, mais pas seulement\]\(https:/);
    await tab.page.bringToFront();
    await copy(tab, '[data-copy-section="1"]');
    await expectPasted(/^https:\S+#:~:text=Des%20livres%2C%20mais%20pas%20seulement$/);
  });

  async function expectPasted(text: RegExp) {
    const tab = await open('https://field.example/', { html: FIELD });
    await tab.page.focus('textarea');
    await tab.press('ctrl+v');
    await expect.poll(() => tab.page.evaluate(() => document.querySelector('textarea')?.value)).toMatch(text);
  }

  test('shows the keys that are really assigned', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '[data-command=next]')).toEqual([expect.stringContaining('Alt')]);
    expect(await texts(popup, '[data-command=previous]')).toEqual([expect.stringContaining('Alt')]);
    await popup.close();
  });
});

describe('in an English browser', () => {
  const { openPage } = startReading({ locale: 'en' });

  test('the popup speaks English', async () => {
    const tab = await openPage('demo');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '[data-fact=language]')).toEqual(['French']);
    await popup.close();
  });
});
