import { writeFile } from 'node:fs/promises';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { outputFolder } from './build';
import { collectErrors } from './chromium-errors';
import { startChromium } from './chromium-process';
import { pressKeys } from './keyboard';
import { popupState } from './popup-state';
import type { Popup, Reader, ReaderOptions, ReaderTab } from './reader';
import { closeTab, serveSavedPage, visit } from './saved-page';

/** Starts Chromium with the built extension, its button pinned to the toolbar. */
export async function launchChromium(options: ReaderOptions): Promise<Reader> {
  const { browser, extensions, close } = await startChromium(
    [outputFolder(options.gallery ? 'gallery' : 'chromium')],
    options,
  );
  const [extension] = extensions;
  if (!extension) throw new Error('Chromium runs without the extension.');
  const errors = collectErrors(browser);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    gone,
    address: (file) => `chrome-extension://${extension.id}/${file}`,
    errors: () => Promise.resolve([...errors]),
    async open(url, saved) {
      const page = await browser.newPage();
      if (saved) await serveSavedPage(page, url, saved);
      await visit(page, url);
      return chromiumTab(browser, extension, page);
    },
    close,
  };
}

function chromiumTab(browser: Browser, extension: Extension, page: Page): ReaderTab {
  const view = async (file: string) => {
    const url = `chrome-extension://${extension.id}/${file}`;
    const target = await browser.waitForTarget((candidate) => candidate.url() === url, { timeout: 10_000 });
    return chromiumPopup(await target.asPage());
  };
  const popup = () => view('popup.html');
  let hasFocus = false;
  return {
    page,
    popup,
    panel: () => view('sidepanel.html'),
    async openPopup() {
      await page.bringToFront();
      const [opened] = await Promise.all([popup(), extension.triggerAction(page)]);
      return opened;
    },
    async press(keys) {
      await page.bringToFront();
      // Without a window manager the window takes keys only once something in it has been clicked.
      if (!hasFocus && (await page.evaluate(() => document.activeElement === document.body)))
        await page.mouse.click(1, 1);
      hasFocus = true;
      await pressKeys('chromium', keys);
    },
    close: () => closeTab(page),
  };
}

function chromiumPopup(page: Page): Popup {
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression);
  return {
    evaluate,
    state: () => popupState(evaluate),
    text: async () => String(await evaluate('document.body.innerText')),
    async click(selector) {
      try {
        await page.click(selector);
      } catch (error) {
        // The popup may close by the click, before the driver has heard of it.
        if (!page.isClosed()) throw error;
      }
    },
    async screenshot(path) {
      // Without a screen the popup is wider than what is drawn in it.
      const [width, height] = await page.evaluate(() => [document.body.offsetWidth, innerHeight] as const);
      await writeFile(path, await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
    },
    close: () => page.close(),
  };
}
