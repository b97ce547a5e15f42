import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { readingMinutes } from '@/lib/article/time/reading-time';
import type { SummaryMessage } from './messages';
import { isAutomatic } from './automatic-sites';
import { pageAddress } from './origins';
import { readSettings, type Settings } from './settings';

/** Grey-brown for plain minutes; for a notice an amber darker than the icon's, so that it stands out from it. */
const PLAIN = { background: '#5c564d', text: '#ffffff' };
const NOTICE = { background: '#e0a83a', text: '#1d1b18' };

const iconsOf = (state: '' | 'notice-') => ({ 16: `/icons/${state}16.png`, 32: `/icons/${state}32.png` });

/**
 * Shows on the toolbar button of a tab what its page says of itself. Nothing happens where the tab has gone on meanwhile,
 * or its site has been taken back.
 */
export async function showSummary(tabId: number, { url, article }: SummaryMessage): Promise<void> {
  const [isWanted, { settings }] = await Promise.all([isAutomatic(url), readSettings()]);
  // Asked last: nothing may come between the answer and the badge.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!isWanted || !tab?.url || pageAddress(tab.url) !== pageAddress(url)) return;
  await (article ? showMinutes(tabId, article, settings) : hideBadge(tabId));
}

/** The minutes of an article, on amber paper where a picture admits something. */
async function showMinutes(
  tabId: number,
  { words, wordsPerMinute, hasNotice }: NonNullable<SummaryMessage['article']>,
  settings: Settings,
): Promise<void> {
  const minutes = readingMinutes(words, settings.wordsPerMinute ?? wordsPerMinute);
  const { background, text } = hasNotice ? NOTICE : PLAIN;
  await setWhereOpen(
    browser.action.setBadgeText({ tabId, text: minutes === 0 ? '<1' : String(minutes) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
    browser.action.setBadgeTextColor({ tabId, color: text }),
    browser.action.setTitle({ tabId, title: titleOf(minutes, hasNotice) }),
    showIcon(tabId, hasNotice ? 'notice-' : ''),
  );
}

/** Takes the minutes away where a page has become something else. */
export async function hideBadge(tabId: number): Promise<void> {
  await setWhereOpen(
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: i18n.t('extension.action') }),
    showIcon(tabId, ''),
  );
}

/** What badge and icon say to eyes: the button's name for voices, and its tooltip. */
function titleOf(minutes: number, hasNotice: boolean): string {
  const time =
    minutes === 0 ? i18n.t('facts.less_than_a_minute') : i18n.t('facts.minutes', [String(minutes)]);
  return i18n.t(hasNotice ? 'badge.time_and_notice' : 'badge.time', [time]);
}

/** Takes the minutes away everywhere but on the sites that are granted now. */
export async function hideOtherBadges(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const [tabs, granted] = await Promise.all([
    browser.tabs.query({}),
    origins.length > 0 ? browser.tabs.query({ url: origins }) : [],
  ]);
  const kept = new Set(granted.map(({ id }) => id));
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined || kept.has(id) ? [] : [hideBadge(id)])));
}

/** A tab may be closed before its badge is set, and the browser calls that an error. */
async function setWhereOpen(...settings: Promise<void>[]): Promise<void> {
  await Promise.allSettled(settings);
}

async function showIcon(tabId: number, state: '' | 'notice-'): Promise<void> {
  // Firefox for Android has its buttons in a menu, and no other icon for them.
  if (Reflect.has(browser.action, 'setIcon')) await browser.action.setIcon({ tabId, path: iconsOf(state) });
}
