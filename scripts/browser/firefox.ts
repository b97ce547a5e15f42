import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { outputFolder } from './build';
import { endBrowser } from './end-browser';
import { findBrowser } from './find';
import { type CallInWindow, reachWindow } from './firefox-window';
import { pressKeys } from './keyboard';
import { popupState } from './popup-state';
import type { Popup, Reader, ReaderOptions, ReaderTab } from './reader';
import { closeTab, serveSavedPage, visit } from './saved-page';
import { waitFor } from './wait';

/** The id of the add-on in Firefox. */
export const ADD_ON = 'chapo@chapo.example';
/** Firefox's name for the add-on in the ids of its window. */
const WIDGET = ADD_ON.replaceAll(/[^a-z0-9]/g, '_');
/** Firefox draws a random one for each profile; ours is fixed, so that addresses can be recognised. */
const UUID = '6b1f0a52-52cf-4e0f-9f3c-0c4b8a5d7e11';

/** Makes a profile in which Firefox has been once, and keeps what it reads at every start as it reads it fastest. */
export async function warmFirefoxProfile(): Promise<string> {
  const userDataDir = await mkdtemp(PROFILES);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    extraPrefsFirefox: preferences({ window: 'none' }),
    userDataDir,
  });
  await endBrowser(browser);
  return userDataDir;
}

const PROFILES = join(tmpdir(), 'chapo-firefox-');

/** What says that a profile is in use, and how it was to behave. */
const OWN_TO_A_RUN = new Set(['lock', '.parentlock', 'prefs.js', 'user.js']);

async function copyOf(profile: string): Promise<string> {
  const copy = await mkdtemp(PROFILES);
  await cp(profile, copy, { recursive: true, filter: (path) => !OWN_TO_A_RUN.has(basename(path)) });
  return copy;
}

/** Starts Firefox with the built extension, its button in the toolbar. */
export async function launchFirefox(options: ReaderOptions): Promise<Reader> {
  const copy = options.warmProfile === undefined ? undefined : await copyOf(options.warmProfile);
  const profile = options.profile ?? copy;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.window === 'none',
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options),
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const call = await reachWindow(browser);
  if (options.private) await call('allowPrivate', ADD_ON);
  // What is installed the usual way is gone after a restart, and all that it kept with it.
  if (options.profile === undefined) await browser.installExtension(outputFolder('firefox'));
  else await call('installForGood', ADD_ON, outputFolder('firefox'));
  await call('showButton', WIDGET);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    gone,
    address: (file) => `moz-extension://${UUID}/${file}`,
    errors: async () => v.parse(v.array(v.string()), await call('errors', `moz-extension://${UUID}/`)),
    async stopBackground() {
      await call('stopBackground', ADD_ON);
    },
    async update() {
      await browser.installExtension(outputFolder('firefox'));
    },
    async open(url, saved) {
      const page = await browser.newPage();
      if (saved) await serveSavedPage(page, url, saved);
      if (['about:', 'moz-extension:'].includes(new URL(url).protocol)) {
        await page.bringToFront();
        await call('load', url);
      } else {
        await visit(page, url);
      }
      return firefoxTab(call, page);
    },
    async close() {
      await endBrowser(browser);
      if (copy) await rm(copy, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function firefoxTab(call: CallInWindow, page: Page): ReaderTab {
  const popup = async () => {
    await waitFor('the popup', async () => (await call('isPopupOpen')) === true);
    return firefoxView(call, 'popup');
  };
  return {
    page,
    popup,
    async openPopup() {
      await page.bringToFront();
      await closePopup(call);
      await call('pressButton', WIDGET);
      return popup();
    },
    async panel() {
      await waitFor('the panel', async () => (await call('isPanelOpen')) === true);
      return firefoxView(call, 'panel');
    },
    async press(keys) {
      await page.bringToFront();
      await pressKeys('firefox', keys);
    },
    close: () => closeTab(page),
  };
}

function firefoxView(call: CallInWindow, view: 'popup' | 'panel'): Popup {
  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(String(await call('evaluateIn', view, expression)));
  return {
    evaluate,
    state: () => popupState(evaluate),
    text: async () => String(await evaluate('document.body.innerText')),
    async click(selector) {
      await call('clickIn', view, selector);
    },
    async screenshot(path) {
      const picture = String(await call('pictureOf', view));
      await writeFile(path, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
    async close() {
      if (view === 'popup') await closePopup(call);
      else await call('closePanel');
    },
  };
}

/** Returns once it is gone: while one popup closes, a press on the button opens no other. */
async function closePopup(call: CallInWindow): Promise<void> {
  await call('closePopup');
  await waitFor('the popup to close', async () => (await call('isPopupOpen')) === false);
}

function preferences(options: ReaderOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    'intl.locale.requested': options.locale ?? 'fr',
    // A driver cannot answer the browser's own question; the reader is taken to say yes.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(options.private && { 'browser.privatebrowsing.autostart': true }),
    // Some builds of Firefox, ESR among them, take add-ons for good that nobody has signed.
    ...(options.profile !== undefined && { 'xpinstall.signatures.required': false }),
    ...(!options.online && OFFLINE),
  };
}

/** A proxy where nobody listens: only this machine and the pages that are given answer. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};
