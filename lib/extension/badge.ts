import { browser } from 'wxt/browser';
import { readingMinutes } from '@/lib/article/reading-time';
import type { PageMessage } from './messages';
import { readSettings } from './settings';

/** Paper's own colours: ink for the minutes, the notice's amber where a picture admits something. */
const PLAIN = { background: '#5c564d', text: '#ffffff' };
const NOTICE = { background: '#e0a83a', text: '#1d1b18' };

/** Shows the minutes of an article on the toolbar button of its tab; the browser takes them away with the page. */
export async function showBadge(
  tabId: number,
  { words, wordsPerMinute, hasNotice }: Extract<PageMessage, { type: 'summary' }>,
): Promise<void> {
  const { settings } = await readSettings();
  const minutes = readingMinutes(words, settings.wordsPerMinute ?? wordsPerMinute);
  const { background, text } = hasNotice ? NOTICE : PLAIN;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: minutes === 0 ? '<1' : String(minutes) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
    browser.action.setBadgeTextColor({ tabId, color: text }),
  ]);
}

/** Takes the minutes away where a page has become something else. */
export async function hideBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
}
