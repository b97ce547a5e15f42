/** What the popup and the panel have in common: the active tab's page, drawn in each of its states. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { PageView, type Copying } from '@/components/PageView';
import { atSpeed } from '@/lib/article/time/reading-time';
import type { Position } from '@/lib/article/report';
import {
  addAutomaticSite,
  isAutomatic,
  removeAutomaticSite,
  type SiteGrant,
} from '@/lib/extension/automatic-sites';
import { linkToActiveTab, type View } from '@/lib/extension/companion-link';
import { openOptions } from '@/lib/extension/options';
import { grantableHost } from '@/lib/extension/origins';
import type { PageState } from '@/lib/extension/page-state';
import { findPanelWindow, openPanel } from '@/lib/extension/panel';
import { readShortcuts, type Shortcut } from '@/lib/extension/shortcuts';
import { readSettings, watchSettings } from '@/lib/extension/settings';
import { closePopup, openInNewTab } from '@/lib/extension/tabs';

declare global {
  /** What the view shows, for the project's own tools: `evaluate` and the browser tests read it here. */
  var pageState: PageState;
}

/** How long the view says what became of a copy, in milliseconds: a word, or a sentence to be read. */
const COPYING_MS = { done: 1500, refused: 8000 };

/** Draws the view into the document, and anew whenever something has changed. */
export async function startView(view: View): Promise<void> {
  const isPopup = view === 'popup';
  document.title = i18n.t('extension.name');

  let shortcuts: Shortcut[] = [];
  let position: Position | null = null;
  let site: SiteGrant | null = null;
  let windowId: number | undefined;
  let ownSpeed: number | null = null;
  let copying: Copying = null;
  let copyingTimer: ReturnType<typeof setTimeout> | undefined;
  let page: PageState = { state: 'loading' };

  const link = linkToActiveTab(view, {
    onState(state, latest) {
      page = globalThis.pageState = state;
      position = latest;
      void readSite();
      draw();
    },
    onPosition(latest) {
      position = latest;
      draw();
    },
  });

  async function readSite() {
    const state = page;
    const url = state.state === 'report' ? state.report.url : null;
    const host = url === null ? undefined : grantableHost(url);
    if (site?.host !== host) site = null;
    const isAlwaysOn = url !== null && (await isAutomatic(url));
    if (state !== page) return;
    site = host === undefined ? null : { host, isAlwaysOn };
    draw();
  }

  function draw() {
    render(
      <PageView
        page={atOwnSpeed(page)}
        position={position}
        site={site}
        shortcuts={shortcuts}
        copying={copying}
        onGoToSection={(index, title) => {
          link.goToSection(index, title);
          makeRoom();
        }}
        onShowPicture={(index, phrase) => {
          link.showPicture(index, phrase);
          makeRoom();
        }}
        onPreviewSection={(index, title) => link.previewSection(index, title)}
        onReturn={() => link.goBack()}
        onCopy={(text) => void copy(text)}
        onOpenLink={(url) => void openInNewTab(url)}
        onSwitchSite={(isAlwaysOn) => {
          if (site) void (isAlwaysOn ? addAutomaticSite(site.host) : removeAutomaticSite(site.host));
        }}
        onOpenPanel={
          isPopup && windowId !== undefined
            ? () => {
                if (windowId !== undefined) void openPanel(windowId).then(makeRoom);
              }
            : null
        }
        onOpenOptions={() => void openOptions(wordsOf(page)).then(() => isPopup && window.close())}
      />,
      document.body,
    );
  }

  function atOwnSpeed(state: PageState): PageState {
    if (ownSpeed === null || state.state !== 'report' || state.report.kind !== 'article') return state;
    return { ...state, report: atSpeed(state.report, ownSpeed) };
  }

  async function readSpeed() {
    ownSpeed = (await readSettings()).settings.wordsPerMinute;
    draw();
  }

  async function readKeys() {
    shortcuts = await readShortcuts();
    draw();
  }

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      copying = 'done';
    } catch {
      copying = 'refused';
    }
    draw();
    clearTimeout(copyingTimer);
    copyingTimer = setTimeout(() => {
      copying = null;
      draw();
    }, COPYING_MS[copying]);
  }

  /** The reader goes on in the page, which the popup covers and the panel does not. */
  function makeRoom() {
    if (isPopup) void closePopup();
  }

  watchSettings(() => void readSpeed());
  void readSpeed();
  browser.permissions.onAdded.addListener(() => void readSite());
  browser.permissions.onRemoved.addListener(() => void readSite());
  // The reader may come back from the browser's page on which keys are changed.
  if (!isPopup) browser.tabs.onActivated.addListener(() => void readKeys());
  [shortcuts, windowId] = await Promise.all([readShortcuts(), findPanelWindow()]);
  draw();
}

function wordsOf(state: PageState): number | undefined {
  return state.state === 'report' && state.report.kind === 'article'
    ? state.report.readingTime.words
    : undefined;
}
