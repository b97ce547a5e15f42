/** The line between a view (the popup) and the companion of the active tab. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { RestrictedPageError, tellCompanion } from './companion';
import { CompanionMessageSchema, VIEW_PORT, type CompanionMessage, type ViewMessage } from './messages';
import type { PageState } from './page-state';

/** A page that goes away under every try is not going to be read. */
const MOST_ATTEMPTS = 5;

export interface CompanionLink {
  /** Asks the page to move to a section; `revision` is that of the report which the reader saw. */
  goToSection(revision: number, index: number): void;
  /** Asks the page to show the picture of a notice. */
  showPicture(revision: number, index: number): void;
  close(): void;
}

/**
 * Opens the line to the tab that the reader looks at, and tells every state of its page, starting with
 * "loading". When the page navigates, the line is opened anew once the next page is there.
 */
export function linkToActiveTab(onState: (state: PageState) => void): CompanionLink {
  let port: Browser.runtime.Port | undefined;
  let linkedTab: number | undefined;
  let isConnecting = false;
  let attempts = 0;
  let closed = false;

  const connect = async (tabId: number) => {
    if (port || isConnecting || closed) return;
    isConnecting = true;
    attempts += 1;
    const state = attempts > MOST_ATTEMPTS ? { state: 'failed' as const } : await reach(tabId);
    isConnecting = false;
    if (closed) return;
    if (state) {
      onState(state);
      return;
    }
    port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(CompanionMessageSchema, message);
      if (parsed.success) onState(toPageState(parsed.output));
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (!closed) void reconnect(tabId);
    });
  };

  /** The page went away: its successor may be there already, or `onTabUpdated` will tell. */
  const reconnect = async (tabId: number) => {
    onState({ state: 'loading' });
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab?.status === 'complete') await connect(tabId);
  };

  const onTabUpdated = (tabId: number, change: Browser.tabs.OnUpdatedInfo) => {
    if (tabId === linkedTab && change.status === 'complete') void connect(tabId);
  };

  const open = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (closed) return;
    if (tab?.id === undefined) {
      onState({ state: 'restricted' });
      return;
    }
    linkedTab = tab.id;
    browser.tabs.onUpdated.addListener(onTabUpdated);
    await connect(tab.id);
  };

  const post = (message: ViewMessage) => port?.postMessage(message);

  onState({ state: 'loading' });
  void open();
  return {
    goToSection: (revision, index) => post({ type: 'go-to-section', revision, index }),
    showPicture: (revision, index) => post({ type: 'show-picture', revision, index }),
    close() {
      closed = true;
      browser.tabs.onUpdated.removeListener(onTabUpdated);
      port?.disconnect();
    },
  };
}

/** Makes sure of the companion; returns the state to show where it cannot be there. */
async function reach(tabId: number): Promise<PageState | undefined> {
  try {
    await tellCompanion(tabId, { type: 'ping' });
    return undefined;
  } catch (error) {
    return error instanceof RestrictedPageError ? { state: 'restricted' } : { state: 'failed' };
  }
}

function toPageState(message: CompanionMessage): PageState {
  switch (message.type) {
    case 'loading':
      return { state: 'loading' };
    case 'failed':
      return { state: 'failed' };
    case 'report':
      return { state: 'report', revision: message.revision, report: message.report };
  }
}
