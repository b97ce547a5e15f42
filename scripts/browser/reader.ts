import type { Page } from 'puppeteer-core';
import type { PageState } from '@/lib/extension/page-state';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export type BrowserName = 'chromium' | 'firefox';

export interface ReaderOptions {
  /**
   * `shown`: on the screen that `DISPLAY` names, where real keys can be pressed; `hidden`: there too, on a screen that
   * nobody looks at; `none`: headless, and faster.
   */
  window: 'none' | 'hidden' | 'shown';
  locale?: 'fr' | 'en';
  /** The build with the page of all states, for Chromium alone. */
  gallery?: boolean;
  /** Let the browser reach the network; without it, only pages that are given and this machine's are there. */
  online?: boolean;
  /** A file in which Chromium writes down, until it is closed, what its network is asked for, and by whom. */
  networkLog?: string;
  /** A folder in which the browser keeps what it knows for its next start; without it, it forgets all. */
  profile?: string;
  /** A folder from `warmFirefoxProfile`, of which Firefox gets a copy: it starts in half the time then. */
  warmProfile?: string | undefined;
  /** Pages are opened in a private window, where the extension has been allowed. */
  private?: boolean;
}

/** What answers for an address that is opened. */
export interface SavedPage {
  html: string | Buffer;
  /** Let the page's own inline scripts run. */
  scripts?: boolean;
  /** Sent with the page, over those of HTML that may run no scripts. */
  headers?: Record<string, string>;
}

/** Somebody who reads: a real browser with the built extension. */
export interface Reader {
  open(url: string, saved?: SavedPage): Promise<ReaderTab>;
  /** The address of one of the extension's own pages. */
  address(file: string): string;
  /** What went wrong in the extension's own code since the last call and nobody handled, wherever that runs. */
  errors(): Promise<string[]>;
  /** Puts the background to sleep, as the browser does when nothing has happened for half a minute. */
  stopBackground(): Promise<void>;
  /** Installs the extension over itself, as an update does. */
  update(): Promise<void>;
  /** Resolves when the browser has gone. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface ReaderTab {
  readonly page: Page;
  /** Clicks the toolbar button and waits for the popup. */
  openPopup(): Promise<Popup>;
  /** The popup that something else opens, such as a key. */
  popup(): Promise<Popup>;
  /** The panel beside the page that something else opens. */
  panel(): Promise<Popup>;
  /** Presses keys as xdotool writes them ("alt+shift+Down"), several with spaces between; needs a window. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

/** The popup, or the panel that shows the same. */
export interface Popup {
  /** What the popup holds at this moment. */
  state(): Promise<PageState | null>;
  /** The value of an expression in the popup, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a real browser with the built extension. */
export function launchReader(name: BrowserName, options: ReaderOptions): Promise<Reader> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
