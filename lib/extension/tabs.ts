import { type Browser, browser } from 'wxt/browser';

/**
 * The tab whose page a view speaks of: the active one of its window. On a telephone the popup may be a tab itself; it
 * speaks of the one from which the reader has come. Undefined where there is none.
 */
export async function findReadersTab(): Promise<Browser.tabs.Tab | undefined> {
  const [own, [active]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!own) return active;
  const tabs = await browser.tabs.query({ windowId: own.windowId });
  return tabs
    .filter(({ id }) => id !== own.id)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Opens a related article in a new tab beside the reader's, and leaves the reader where they are. */
export async function openInNewTab(url: string): Promise<void> {
  const tab = await findReadersTab();
  await browser.tabs.create({ url, active: false, ...(tab ? { index: tab.index + 1 } : {}) });
}

/** Closes the popup, so that the reader goes on in the page. */
export async function closePopup(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) {
    window.close();
    return;
  }
  const tab = await findReadersTab();
  if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  await browser.tabs.remove(own.id);
}
