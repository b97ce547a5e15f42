import { browser } from 'wxt/browser';

/** Opens a related article in a new tab beside the reader's, and leaves the reader where they are. */
export async function openInNewTab(url: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({ url, active: false, ...(tab ? { index: tab.index + 1 } : {}) });
}
