import { describe, expect, inject, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { startReading, texts } from './reading';

const { open, openPage } = startReading();

describe('the popup on a page that the browser keeps for itself', () => {
  const settings = inject('browser') === 'chromium' ? 'chrome://version/' : 'about:preferences';

  test('says why it can do nothing', async () => {
    const tab = await open(settings);
    const popup = await tab.openPopup();
    expect(await settled(popup)).toEqual({ state: 'restricted' });
    expect(await texts(popup, 'main')).toEqual([
      'Le navigateur garde cette page pour lui : aucune extension ne peut la lire.',
    ]);
    await popup.close();
  });

  test('a key does no harm there', async () => {
    const tab = await open(settings);
    await tab.press('alt+shift+Down');
    const popup = await tab.openPopup();
    expect(await settled(popup)).toEqual({ state: 'restricted' });
    await popup.close();
  });

  test('a blank tab gets one sentence too', async () => {
    const tab = await open('about:blank');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, 'main h1')).toEqual([
      expect.stringMatching(/^(Le navigateur garde|Cette page ne) .+\.$/),
    ]);
    await popup.close();
  });
});

describe('the popup on a page that is no article', () => {
  test('says so and lists nothing', async () => {
    const tab = await openPage('front-page');
    const popup = await tab.openPopup();
    expect(await settled(popup)).toMatchObject({ report: { kind: 'not-article' } });
    expect(await texts(popup, 'main')).toEqual(['Cette page ne ressemble pas à un article.']);
    await popup.close();
  });
});

describe('links that are not http', () => {
  test('are not offered as further reading', async () => {
    const tab = await openPage('hostile-links');
    const popup = await tab.openPopup();
    await settled(popup);
    expect(await texts(popup, '[data-link]')).toEqual(['Deux fontaines pour la place de l’Église']);
    await popup.close();
  });
});
