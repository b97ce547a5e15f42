/** The line between a view (the popup, the panel) and the companion of the active tab. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { tellCompanion, UnreachablePageError } from './companion';
import {
  CompanionMessageSchema,
  TabReachedSchema,
  VIEW_PORT,
  type CompanionMessage,
  type ViewMessage,
} from './messages';
import type { PageState, Position } from './page-state';
import { findReadersTab } from './tabs';

/** A page that goes away under every try is not going to be read. */
const MOST_TRIES = 5;

/** The popup opens by a click on the button, which grants the tab; the panel stays, and comes to tabs without a grant. */
export type View = 'popup' | 'panel';

export interface CompanionLink {
  /** Asks the page to move to a section, which it looks for by its title too. */
  goToSection(index: number, title: string): void;
  /** Shows a section on the page, until `goBack`. */
  previewSection(index: number, title: string): void;
  goBack(): void;
  /** Asks the page to show the picture of a notice. */
  showPicture(index: number, phrase: string): void;
}

interface Events {
  onState: (state: PageState) => void;
  /** Where the reader is in the article of the last state. */
  onPosition: (position: Position) => void;
}

/**
 * Opens the line to the tab that the reader looks at, and tells every state of its page, starting with
 * "loading". When the page navigates, or the reader goes to another tab of the window, the line is opened anew.
 */
export function linkToActiveTab(view: View, { onState, onPosition }: Events): CompanionLink {
  let port: Browser.runtime.Port | undefined;
  let linkedTab: number | undefined;
  let tries = 0;
  /** A later connection makes an earlier one that is still under way void. */
  let turn = 0;

  const connect = async (tabId: number) => {
    const mine = ++turn;
    tries += 1;
    const state = tries > MOST_TRIES ? { state: 'failed' as const } : await reach(tabId, view);
    if (mine !== turn) return;
    if (state) {
      onState(state);
      return;
    }
    const opened = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(CompanionMessageSchema, message);
      if (!parsed.success || port !== opened) return;
      tries = 0;
      if (parsed.output.type === 'position') onPosition(parsed.output);
      else onState(toPageState(parsed.output));
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      void reconnect(tabId);
    });
  };

  /** The page went away: its successor may be there already, or `onTabUpdated` will tell. */
  const reconnect = async (tabId: number) => {
    onState({ state: 'loading' });
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.status === 'complete') await connect(tabId);
  };

  const follow = (tab: number | undefined) => {
    port?.disconnect();
    port = undefined;
    linkedTab = tab;
    tries = 0;
    turn += 1;
    if (tab === undefined) onState({ state: 'restricted' });
    else void connect(tab);
  };

  const open = async () => {
    const tab = await findReadersTab();
    follow(tab?.id);
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId === linkedTab && change.status === 'complete' && !port) void connect(tabId);
    });
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (view === 'panel' && windowId === tab?.windowId) follow(tabId);
    });
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      const parsed = v.safeParse(TabReachedSchema, message);
      if (!parsed.success || sender.id !== browser.runtime.id) return;
      if (parsed.output.tabId === linkedTab && !port) void connect(linkedTab);
    });
  };

  const post = (message: ViewMessage) => port?.postMessage(message);

  // Firefox reports what a line that is cut by the view's own end still waits for.
  addEventListener('pagehide', () => follow(undefined), { once: true });
  onState({ state: 'loading' });
  void open();
  return {
    goToSection: (index, title) => post({ type: 'go-to-section', index, title }),
    previewSection: (index, title) => post({ type: 'preview-section', index, title }),
    goBack: () => post({ type: 'return' }),
    showPicture: (index, phrase) => post({ type: 'show-picture', index, phrase }),
  };
}

/** Makes sure of the companion; returns the state to show where it cannot be there. */
async function reach(tabId: number, view: View): Promise<PageState | undefined> {
  try {
    await tellCompanion(tabId, { type: 'ping' });
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreachablePageError)) return { state: 'failed' };
    const mayBeGranted = view === 'panel' && !(await isGranted(tabId));
    return { state: mayBeGranted ? 'ungranted' : 'restricted' };
  }
}

/** Without the permission `tabs`, the browser shows the address of those tabs alone that were granted. */
async function isGranted(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined;
}

function toPageState(message: Exclude<CompanionMessage, { type: 'position' }>): PageState {
  switch (message.type) {
    case 'loading':
      return { state: 'loading' };
    case 'failed':
      return { state: 'failed' };
    case 'report':
      return { state: 'report', report: message.report };
  }
}
