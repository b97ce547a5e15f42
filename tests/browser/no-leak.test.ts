/** Nothing leaves the device: in a whole session no part of the extension asks anything of the network. */
import { readFile } from 'node:fs/promises';
import { expect, inject, onTestFailed, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { launchRecorded } from './network-log';
import { headingUnderBar } from './reading';

/** Gone to by the test itself, from the settings: shows that what the extension asks for is written down. */
const CONTROL = 'https://control.example/settings';

test('a session of reading makes not one request', async () => {
  const { reader, close } = await launchRecorded(inject('browser'));
  // Its window would take the keys of the next try.
  onTestFailed(() => reader.close());
  const address = 'https://courrier-des-rives.example/communes/halle';
  const page = await readFile(new URL('../pages/demo/page.html', import.meta.url), 'utf8');
  // Without an icon of its own the page has the browser ask its site for one.
  const tab = await reader.open(address, {
    scripts: true,
    html: page.replace('<head>', '<head><link rel="icon" href="data:,">'),
  });
  // What the companion asked for would be the page's own request to the driver.
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(request.url()));

  const first = await tab.openPopup();
  await settled(first);
  await first.click('[data-section="3"]');
  await expect.poll(() => headingUnderBar(tab.page)).toBe('Qui paie, et combien');
  await tab.press('alt+shift+Down');
  await expect.poll(() => headingUnderBar(tab.page)).toBe('Des riverains partagés');
  const second = await tab.openPopup();
  await settled(second);
  await second.close();
  await tab.close();
  const own = await reader.open(reader.address('options.html'));
  await Promise.all([
    // There is nobody at that address, which the driver may or may not hear.
    own.page.waitForNavigation({ timeout: 3000 }).catch(() => undefined),
    own.page.evaluate((url) => location.assign(url), CONTROL),
  ]);

  expect(await reader.errors()).toEqual([]);
  const requests = await close();
  expect(asked).toEqual([]);
  expect(requests.map(({ url }) => url)).toEqual([CONTROL]);
});
