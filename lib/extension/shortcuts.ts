import { type Browser, browser } from 'wxt/browser';

/** A command of the browser and the keys that the reader really has for it; empty where none is assigned. */
export interface Shortcut {
  command: 'open' | 'next' | 'previous' | 'panel';
  /** As the browser writes it: "Alt+Shift+Down", "⌥⇧↓". */
  keys: string;
}

/** The manifest's names of the commands, in the order in which the interface shows them. */
const COMMANDS = {
  'next-section': 'next',
  'previous-section': 'previous',
  'open-panel': 'panel',
  _execute_action: 'open',
} as const satisfies Record<string, Shortcut['command']>;

const commandsByName = new Map<string, Shortcut['command']>(Object.entries(COMMANDS));

/** Calls `obey` with a command and the tab in front whenever the reader presses its keys. */
export function watchCommands(
  obey: (command: Shortcut['command'], tab: Browser.tabs.Tab | undefined) => void,
): void {
  if (!hasCommands()) return;
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commandsByName.get(name);
    if (command) obey(command, tab);
  });
}

/** The keys that the reader really has, as the browser reports them; none where there is no keyboard. */
export async function readShortcuts(): Promise<Shortcut[]> {
  if (!hasCommands()) return [];
  const assigned = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return Array.from(commandsByName, ([name, command]) => ({ command, keys: assigned.get(name) ?? '' }));
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
