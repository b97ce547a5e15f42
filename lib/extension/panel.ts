import { browser } from 'wxt/browser';

/** Firefox's sidebar; WXT's types are Chrome's. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel beside the pages of a window; must be called in the reader's click or key itself. */
export async function openPanel(windowId: number): Promise<void> {
  const sidebar: SidebarAction | undefined = Reflect.get(browser, 'sidebarAction');
  if (sidebar) await sidebar.open();
  else await browser.sidePanel.open({ windowId });
}
