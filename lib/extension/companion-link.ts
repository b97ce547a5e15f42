/** The line between a view (the popup, the panel) and the companion of the active tab. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Position } from '@/lib/article/report';
import { announceReach, startCompanion } from './companion';
import { type CompanionLine, openLine } from './companion-line';
import { TabReachedSchema, type ViewMessage } from './messages';
import type { PageState } from './page-state';
import { findReadersTab } from './tabs';

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
  /** With where the reader is in the article, if it is one. */
  onState: (state: PageState, position: Position | null) => void;
  /** The reader has moved in the article of the last state. */
  onPosition: (position: Position) => void;
}

/**
 * Opens the line to the tab that the reader looks at, and tells every state of its page, starting with
 * "loading". When the page navigates, or the reader goes to another tab of the window, the line is opened anew.
 */
export function linkToActiveTab(view: View, { onState, onPosition }: Events): CompanionLink {
  let line: CompanionLine | undefined;
  let linkedTab: number | undefined;
  /** A later connection makes an earlier one that is still under way void. */
  let turn = 0;

  /** Asks first, and starts the companion only where nobody answers: to inject it again would cost as much as a view. */
  const connect = (tabId: number) => {
    const mine = ++turn;
    ask(tabId, async () => {
      const isStarted = await startCompanion(tabId);
      if (mine !== turn) return;
      const giveUp = () => void tellUnreachable(tabId, mine);
      if (isStarted) ask(tabId, giveUp);
      else giveUp();
    });
  };

  /** Opens the line to whoever is there. */
  const ask = (tabId: number, onNobody: () => void) => {
    let isAnswered = false;
    line = openLine(tabId, {
      onMessage(message) {
        if (!isAnswered) announceReach(tabId);
        isAnswered = true;
        if (message.type === 'position') onPosition(message.position);
        else if (message.type === 'report')
          onState({ state: 'report', report: message.report }, message.position);
        else onState({ state: message.type }, null);
      },
      onEnd() {
        line = undefined;
        if (isAnswered) void reconnect(tabId);
        else onNobody();
      },
    });
  };

  const tellUnreachable = async (tabId: number, mine: number) => {
    const mayBeGranted = view === 'panel' && !(await isGranted(tabId));
    if (mine === turn) onState({ state: mayBeGranted ? 'ungranted' : 'restricted' }, null);
  };

  /** The page went away: its successor may be there already, or `onTabUpdated` will tell. */
  const reconnect = async (tabId: number) => {
    const mine = turn;
    onState({ state: 'loading' }, null);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (mine === turn && tab?.status === 'complete') connect(tabId);
  };

  const close = () => {
    line?.close();
    line = undefined;
    linkedTab = undefined;
    turn += 1;
  };

  const follow = (tab: number | undefined) => {
    close();
    linkedTab = tab;
    if (tab === undefined) onState({ state: 'restricted' }, null);
    else connect(tab);
  };

  const open = async () => {
    const tab = await findReadersTab();
    follow(tab?.id);
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId === linkedTab && change.status === 'complete' && !line) connect(tabId);
    });
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (view !== 'panel' || windowId !== tab?.windowId) return;
      onState({ state: 'loading' }, null);
      follow(tabId);
    });
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      const parsed = v.safeParse(TabReachedSchema, message);
      if (!parsed.success || sender.id !== browser.runtime.id) return;
      if (parsed.output.tabId === linkedTab && !line) connect(linkedTab);
    });
  };

  const post = (message: ViewMessage) => line?.post(message);

  // Firefox logs an error for a line that is still waiting when its view closes.
  addEventListener('pagehide', close, { once: true });
  onState({ state: 'loading' }, null);
  void open();
  return {
    goToSection: (index, title) => post({ type: 'go-to-section', index, title }),
    previewSection: (index, title) => post({ type: 'preview-section', index, title }),
    goBack: () => post({ type: 'return' }),
    showPicture: (index, phrase) => post({ type: 'show-picture', index, phrase }),
  };
}

/** Without the permission `tabs`, the browser shows the address of those tabs alone that were granted. */
async function isGranted(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined;
}
