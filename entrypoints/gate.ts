/**
 * Stands before the companion on the sites where Chapô is always on: a page that is no article costs this look and
 * nothing more.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeArticle } from '@/lib/article/may-be-article';
import type { PageMessage } from '@/lib/extension/messages';

export default defineUnlistedScript(() => {
  if (!mayBeArticle(document)) return;
  const message: PageMessage = { type: 'article-seen' };
  // An extension that was updated under the page has nobody to hear it.
  browser.runtime.sendMessage(message).catch(() => undefined);
});
