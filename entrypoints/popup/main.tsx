import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '@/components/Popup';
import { linkToActiveTab } from '@/lib/extension/companion-link';
import type { PageState, Shortcut } from '@/lib/extension/page-state';
import { openShortcutSettings, readShortcuts } from '@/lib/extension/shortcuts';
import { openInNewTab } from '@/lib/extension/tabs';

declare global {
  /** What the popup shows, for the project's own tools: `evaluate` and the browser tests read it here. */
  var pageState: PageState;
}

document.documentElement.lang = i18n.t('interface.language');
document.title = i18n.t('extension.name');

let shortcuts: Shortcut[] = [];
globalThis.pageState = { state: 'loading' };

const link = linkToActiveTab((state) => {
  globalThis.pageState = state;
  draw();
});

// A tab that closes with the popup must not find it reaching for the next page.
addEventListener('pagehide', () => link.close());

void readShortcuts().then((assigned) => {
  shortcuts = assigned;
  draw();
});

function draw() {
  const page = globalThis.pageState;
  render(
    <Popup
      page={page}
      shortcuts={shortcuts}
      onGoToSection={(index) => leaveFor((revision) => link.goToSection(revision, index))}
      onShowPicture={(index) => leaveFor((revision) => link.showPicture(revision, index))}
      onOpenLink={(url) => void openInNewTab(url)}
      onChangeShortcuts={() => void openShortcutSettings()}
    />,
    document.body,
  );
}

/** Asks the page to move and makes room for it: the reader goes on there, not here. */
function leaveFor(ask: (revision: number) => void) {
  if (globalThis.pageState.state !== 'report') return;
  ask(globalThis.pageState.revision);
  window.close();
}
