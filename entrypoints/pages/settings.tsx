import { render } from 'preact';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Options } from '@/components/Options';
import { automaticSites, removeAutomaticSite } from '@/lib/extension/automatic-sites';
import { wordsOfArticle } from '@/lib/extension/options';
import { watchSettings } from '@/lib/extension/settings';
import { SettingsDraft } from '@/lib/extension/settings-draft';
import { openShortcutSettings, readShortcuts, type Shortcut } from '@/lib/extension/shortcuts';

/** Draws the settings into the document, and anew whenever something has changed. */
export async function startSettings(): Promise<void> {
  document.title = i18n.t('options.title');

  const draft = new SettingsDraft(draw);
  let sites: string[] = [];
  const words = wordsOfArticle(location.href);
  // What was read is not to stay in the tab's address.
  history.replaceState(null, '', location.pathname);
  let shortcuts: Shortcut[] = [];

  async function readKeys() {
    shortcuts = await readShortcuts();
    draw();
  }

  async function lookForSites() {
    sites = await automaticSites();
    draw();
  }

  function draw() {
    const { settings, problem } = draft;
    if (!settings) return;
    render(
      <Options
        settings={settings}
        problem={problem}
        words={words}
        sites={sites}
        shortcuts={shortcuts}
        onChange={(changed) => draft.change(changed)}
        onRemoveSite={(host) => void removeAutomaticSite(host)}
        onChangeShortcuts={() => void openShortcutSettings()}
      />,
      document.body,
    );
  }

  watchSettings(() => void draft.read());
  browser.permissions.onAdded.addListener(() => void lookForSites());
  browser.permissions.onRemoved.addListener(() => void lookForSites());
  document.addEventListener('visibilitychange', () => {
    // The reader may be about to close the page, or come back from the browser's page on which keys are changed.
    void draft.save();
    if (!document.hidden) void readKeys();
  });
  await readKeys();
  void draft.read();
  void lookForSites();
}
