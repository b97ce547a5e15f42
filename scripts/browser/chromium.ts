import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page, type Protocol, type Target } from 'puppeteer-core';
import { outputFolder } from './build';
import { collectErrors } from './chromium-errors';
import { endBrowser } from './end-browser';
import { findBrowser } from './find';
import { pressKeys } from './keyboard';
import { popupState } from './popup-state';
import type { Popup, Reader, ReaderOptions, ReaderTab } from './reader';
import { serveSavedPage, visit } from './saved-page';
import { waitFor } from './wait';

/** Starts Chromium with the built extension, its button pinned to the toolbar. */
export async function launchChromium(options: ReaderOptions): Promise<Reader> {
  const extensionDir = outputFolder(options.gallery ? 'gallery' : 'chromium');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chapo-chromium-')));
  await pinButton(profile, extensionDir);
  const locale = options.locale ?? 'fr';
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.window === 'none',
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: locale },
    defaultViewport: null,
    args: launchArguments(options, locale, extensionDir),
  });
  const errors = collectErrors(browser);
  const install = async () => {
    const session = await browser.target().createCDPSession();
    await session.send('Extensions.loadUnpacked', {
      path: extensionDir,
      enableInIncognito: options.private ?? false,
    });
    await session.detach();
  };
  if (options.profile === undefined) await install();
  const extension = await waitFor('the extension', async () => [...(await browser.extensions()).values()][0]);
  const address = (file: string) => `chrome-extension://${extension.id}/${file}`;
  const isBackground = (target: Target) => target.url() === address('background.js');
  // A key that comes before the extension runs is lost.
  let background = await browser.waitForTarget(isBackground);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    gone,
    address,
    errors: () => Promise.resolve([...errors]),
    async stopBackground() {
      const [page] = await browser.pages();
      if (page) await stopWorker(page, background);
    },
    async update() {
      const old = background;
      await install();
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
    async close() {
      await endBrowser(browser);
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
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
    close: () => page.close(),
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
  let status: Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.find(({ scriptURL }) => scriptURL === worker.url())?.runningStatus ?? status;
    if (status === 'starting') workerSession.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await waitFor('the background to sleep', () => Promise.resolve(status === 'stopped'));
}

function launchArguments(options: ReaderOptions, locale: string, extensionDir: string): string[] {
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    `--lang=${locale}`,
    ...(options.window === 'shown' ? [] : ['--disable-gpu']),
    ...(options.online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']),
    ...(options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`]),
    // What the driver installs is forgotten at the next start, with the sites that were granted to it.
    ...(options.profile === undefined
      ? []
      : [`--load-extension=${extensionDir}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Puts the extension's button into the toolbar of a new profile, one click away. */
async function pinButton(profile: string, extensionDir: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const preferences = { extensions: { pinned_extensions: [unpackedId(extensionDir)] } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

/** The id that Chromium gives to an extension loaded from a folder: a hash of its path, in the letters a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}
