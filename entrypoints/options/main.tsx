import { render } from 'preact';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Options } from '@/components/Options';
import { automaticSites, removeAutomaticSite } from '@/lib/extension/automatic-sites';
import { wordsOfArticle } from '@/lib/extension/options';
import {
  readSettings,
  watchSettings,
  writeSettings,
  type Settings,
  type StoredSettings,
} from '@/lib/extension/settings';
import { openShortcutSettings, readShortcuts } from '@/lib/extension/shortcuts';

document.documentElement.lang = i18n.t('interface.language');
document.title = i18n.t('options.title');
document.body.dataset['view'] = 'options';

let stored: StoredSettings | undefined;
let sites: string[] = [];
let hasFailed = false;
const words = wordsOfArticle(location.href);
const shortcuts = await readShortcuts();

async function look() {
  [stored, sites] = await Promise.all([readSettings(), automaticSites()]);
  draw();
}

async function change(settings: Settings) {
  stored = { settings, isBroken: false };
  draw();
  try {
    await writeSettings(settings);
    hasFailed = false;
  } catch {
    // Kept until the page closes, and the reader is told that it is not for longer.
    hasFailed = true;
  }
  draw();
}

function draw() {
  if (!stored) return;
  render(
    <Options
      settings={stored.settings}
      problem={hasFailed ? 'refused' : stored.isBroken ? 'broken' : null}
      words={words}
      sites={sites}
      shortcuts={shortcuts}
      onChange={(settings) => void change(settings)}
      onRemoveSite={(host) => void removeAutomaticSite(host)}
      onChangeShortcuts={() => void openShortcutSettings()}
    />,
    document.body,
  );
}

watchSettings(() => void look());
browser.permissions.onAdded.addListener(() => void look());
browser.permissions.onRemoved.addListener(() => void look());
void look();
