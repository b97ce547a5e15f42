import { browser } from 'wxt/browser';
import type { Shortcut } from './page-state';

/** The manifest's names of the commands, in the order in which the interface shows them. */
const COMMANDS = {
  'next-section': 'next',
  'previous-section': 'previous',
  'open-panel': 'panel',
  _execute_action: 'open',
} as const satisfies Record<string, Shortcut['command']>;

/** The keys that the reader really has, as the browser reports them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const assigned = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return Object.entries(COMMANDS).map(([name, command]) => ({ command, keys: assigned.get(name) ?? '' }));
}

/** Opens the browser's own page for the keys of extensions. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  // Firefox alone has this; WXT's types are Chrome's.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
