import { browser } from 'wxt/browser';

/** Firefox's sidebar; WXT's types are Chrome's. */
interface SidebarAction {
  open(): Promise<void>;
}

/** The window beside whose pages the panel can stand; undefined where the browser has no panel, as on telephones. */
export async function findPanelWindow(): Promise<number | undefined> {
  if (!sidebarAction() && !Reflect.has(browser, 'sidePanel')) return undefined;
  return (await browser.windows.getCurrent()).id;
}

/** Opens the panel beside the pages of a window; must be called in the reader's click or key itself. */
export async function openPanel(windowId: number): Promise<void> {
  const sidebar = sidebarAction();
  if (sidebar) await sidebar.open();
  else await browser.sidePanel.open({ windowId });
}

function sidebarAction(): SidebarAction | undefined {
  return Reflect.get(browser, 'sidebarAction');
}
