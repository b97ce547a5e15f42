import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch } from 'puppeteer-core';
import { endBrowser } from './end-browser';
import { findBrowser } from './find';
import type { ReaderOptions } from './reader';
import { waitFor } from './wait';

/** Without a screen the browser takes itself for a telephone: this is a mouse that can hover, and points finely. */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** A Chromium that runs, with extensions in it. */
export interface ChromiumProcess {
  browser: Browser;
  /** In the order of their folders. */
  extensions: Extension[];
  close: () => Promise<void>;
}

/** Starts Chromium with the extensions of some folders, their buttons pinned to the toolbar. */
export async function startChromium(folders: string[], options: ReaderOptions): Promise<ChromiumProcess> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chapo-chromium-')));
  await pinButtons(profile, folders);
  const locale = options.locale ?? 'fr';
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.window === 'none',
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: locale },
    defaultViewport: null,
    args: launchArguments(folders, options, locale),
  });
  if (options.profile === undefined)
    for (const folder of folders) await installInChromium(browser, folder, options);
  const extensions = await Promise.all(
    folders.map((folder) => runningExtension(browser, unpackedId(folder))),
  );
  return {
    browser,
    extensions,
    async close() {
      await endBrowser(browser);
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Installs the extension of a folder, over itself where it is there already. */
export async function installInChromium(
  browser: Browser,
  path: string,
  options: ReaderOptions,
): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito: options.private ?? false });
  await session.detach();
}

async function runningExtension(browser: Browser, id: string): Promise<Extension> {
  const extension = await waitFor('the extension', async () => (await browser.extensions()).get(id));
  // A key that comes before the extension runs is lost.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/background.js`);
  return extension;
}

function launchArguments(folders: string[], options: ReaderOptions, locale: string): string[] {
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,900',
    `--lang=${locale}`,
    // What has no graphics processor would imitate one, at a tenth of all the work.
    ...(options.window === 'shown' ? [] : ['--disable-gpu']),
    ...(options.window === 'none' ? [MOUSE] : []),
    ...(options.online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']),
    ...(options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`]),
    // What the driver installs is forgotten at the next start, with the sites that were granted to it.
    ...(options.profile === undefined
      ? []
      : [
          `--load-extension=${folders.join(',')}`,
          '--disable-features=DisableLoadExtensionCommandLineSwitch',
        ]),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Puts the extensions' buttons into the toolbar of a new profile, one click away. */
async function pinButtons(profile: string, folders: string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const preferences = { extensions: { pinned_extensions: folders.map(unpackedId) } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

/** The id that Chromium gives to an extension loaded from a folder: a hash of its path, in the letters a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}
