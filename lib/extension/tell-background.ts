import { browser } from 'wxt/browser';
import type { PageMessage } from './messages';

/**
 * Tells the background from a page; resolves when it has answered, if it does. Nothing happens where the extension was
 * updated under the page, or the page is being left: nobody is there to hear it then.
 */
export async function tellBackground(message: PageMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Of a version that is gone, Chromium has taken the interfaces away, or lets them throw.
  }
}
