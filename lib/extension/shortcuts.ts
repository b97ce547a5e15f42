import { type Browser, browser } from 'wxt/browser';
import type { Shortcut } from './page-state';

/** The manifest's names of the commands, in the order in which the interface shows them. */
const COMMANDS = {
  'next-section': 'next',
  'previous-section': 'previous',
  'open-panel': 'panel',
  _execute_action: 'open',
} as const satisfies Record<string, Shortcut['command']>;

/** Calls `obey` with the manifest's name of a command whenever the reader presses its keys. */
export function watchCommands(obey: (command: string, tab: Browser.tabs.Tab | undefined) => void): void {
  if (hasCommands()) browser.commands.onCommand.addListener(obey);
}

/** The keys that the reader really has, as the browser reports them; none where there is no keyboard. */
export async function readShortcuts(): Promise<Shortcut[]> {
  if (!hasCommands()) return [];
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

/** Firefox for Android has none, and not even the name. */
function hasCommands(): boolean {
  return Reflect.has(browser, 'commands');
}
