import { browser } from 'wxt/browser';
import { readingMinutes } from '@/lib/article/reading-time';
import type { PageMessage } from './messages';
import { readSettings } from './settings';

/** Paper's own colours: ink for the minutes, the notice's amber where a picture admits something. */
const PLAIN = { background: '#5c564d', text: '#ffffff' };
const NOTICE = { background: '#e0a83a', text: '#1d1b18' };

const iconsOf = (state: '' | 'notice-') => ({ 16: `/icons/${state}16.png`, 32: `/icons/${state}32.png` });

/** Shows the minutes of an article on the toolbar button of its tab, on amber paper where a picture admits something. */
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
    showIcon(tabId, hasNotice ? 'notice-' : ''),
  ]);
}

/** Takes the minutes away where a page has become something else. */
export async function hideBadge(tabId: number): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), showIcon(tabId, '')]);
}

async function showIcon(tabId: number, state: '' | 'notice-'): Promise<void> {
  // Firefox for Android has its buttons in a menu, and no other icon for them.
  if (Reflect.has(browser.action, 'setIcon')) await browser.action.setIcon({ tabId, path: iconsOf(state) });
}
