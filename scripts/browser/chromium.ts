import { writeFile } from 'node:fs/promises';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { outputFolder } from './build';
import { collectErrors } from './chromium-errors';
import { installInChromium, startChromium } from './chromium-process';
import { pressKeys } from './keyboard';
import { popupState } from './popup-state';
import type { Popup, Reader, ReaderOptions, ReaderTab } from './reader';
import { closeTab, serveSavedPage, visit } from './saved-page';
import { waitFor } from './wait';

/** Starts Chromium with the built extension, its button pinned to the toolbar. */
export async function launchChromium(options: ReaderOptions): Promise<Reader> {
  const folder = outputFolder(options.gallery ? 'gallery' : 'chromium');
  const { browser, extensions, close } = await startChromium([folder], options);
  const [extension] = extensions;
  if (!extension) throw new Error('Chromium runs without the extension.');
  const errors = collectErrors(browser);
  const address = (file: string) => `chrome-extension://${extension.id}/${file}`;
  const isBackground = (target: Target) => target.url() === address('background.js');
  let background = await browser.waitForTarget(isBackground);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    gone,
    address,
    errors: () => Promise.resolve(errors()),
    async stopBackground() {
      const [page] = await browser.pages();
      if (!page) throw new Error('Chromium has no page to reach the background from.');
      await stopWorker(page, background);
    },
    async update() {
      const old = background;
      await installInChromium(browser, folder, options);
      background = await browser.waitForTarget((target) => target !== old && isBackground(target));
    },
    async open(url, saved) {
      // The extension's own pages are never private.
      const isPrivate = options.private && !url.startsWith('chrome-extension:');
      const page = isPrivate ? await privatePage(browser, address('options.html')) : await browser.newPage();
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
      await pressKeys('chrom', keys);
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
      // Without a screen the popup is wider than what is drawn in the middle of it.
      const clip = await page.evaluate(() => {
        const { left, width } = document.body.getBoundingClientRect();
        return { x: left, y: 0, width, height: innerHeight };
      });
      await writeFile(path, await page.screenshot({ clip }));
    },
    close: () => page.close(),
  };
}

/** The windows that a driver takes for private are of a kind that extensions cannot act in, so the extension opens one. */
async function privatePage(browser: Browser, ownPage: string): Promise<Page> {
  const opener = await browser.newPage();
  await opener.goto(ownPage);
  const others = await browser.pages();
  const before = new Set(browser.targets());
  await opener.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' })");
  const target = await browser.waitForTarget((one) => !before.has(one) && one.url() === 'about:blank');
  const page = await target.asPage();
  // Real keys go to the one window that there is.
  await Promise.all(others.map((other) => other.close()));
  return page;
}

/** Ends a worker that is listened to, and lets it go on when it starts again: the driver would have it wait. */
async function stopWorker(page: Page, worker: Target): Promise<void> {
  const session = await page.createCDPSession();
  const workerSession = await worker.createCDPSession();
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const status = versions.find(({ scriptURL }) => scriptURL === worker.url())?.runningStatus;
    // Something may wake it the moment after.
    if (status === 'stopped') hasStopped = true;
    if (status === 'starting') workerSession.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await session.send('ServiceWorker.enable');
  await waitFor('the background to sleep', async () => {
    // A worker that is only just starting does not hear it.
    if (!hasStopped) await session.send('ServiceWorker.stopAllWorkers');
    return hasStopped;
  });
}
