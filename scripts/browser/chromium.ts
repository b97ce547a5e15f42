import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { outputFolder } from './build';
import { collectErrors } from './chromium-errors';
import { endBrowser } from './end-browser';
import { findBrowser } from './find';
import { pressKeys } from './keyboard';
import { popupState } from './popup-state';
import type { Popup, Reader, ReaderOptions, ReaderTab } from './reader';
import { closeTab, serveSavedPage, visit } from './saved-page';
import { waitFor } from './wait';

/** Without a screen the browser takes itself for a telephone: this is a mouse that can hover, and points finely. */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** Starts Chromium with the built extension, its button pinned to the toolbar. */
export async function launchChromium(options: ReaderOptions): Promise<Reader> {
  const extensionDir = outputFolder(options.gallery ? 'gallery' : 'chromium');
  const profile = await newProfile(extensionDir);
  const locale = options.locale ?? 'fr';
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.window === 'none',
    pipe: true,
    userDataDir: profile,
    enableExtensions: [extensionDir],
    env: { ...process.env, LANGUAGE: locale },
    defaultViewport: null,
    args: launchArguments(options, locale),
  });
  const errors = collectErrors(browser);
  const extension = await waitFor('the extension', async () => [...(await browser.extensions()).values()][0]);
  // A key that comes before the extension runs is lost.
  await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
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
    async close() {
      await endBrowser(browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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

function launchArguments(options: ReaderOptions, locale: string): string[] {
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    `--lang=${locale}`,
    ...(options.window === 'shown' ? [] : ['--disable-gpu', MOUSE]),
    ...(options.online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']),
    ...(options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`]),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** A profile in which the extension's button stands in the toolbar, one click away. */
async function newProfile(extensionDir: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'chapo-chromium-'));
  const preferences = { extensions: { pinned_extensions: [unpackedId(extensionDir)] } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The id that Chromium gives to an extension loaded from a folder: a hash of its path, in the letters a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}
