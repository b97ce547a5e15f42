/**
 * Stands before the companion on the sites where Chapô is always on: a page that is no article costs this look and
 * nothing more. Runs as a page loads and, from the background, when its address may have changed.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeArticle } from '@/lib/article/may-be-article';
import type { PageMessage } from '@/lib/extension/messages';

/** A page that swaps its text changes its address first, and draws what belongs to it within so many milliseconds. */
const SWAPPED_MS = 1500;

/** The address at which the page was last seen, in the extension's own world of it. */
const SEEN_AT = Symbol.for('chapo.seenAt');

export default defineUnlistedScript(() => {
  const world: typeof globalThis & { [SEEN_AT]?: string } = globalThis;
  const before = world[SEEN_AT];
  const address = location.href.replace(location.hash, '');
  world[SEEN_AT] = address;
  if (before === undefined) lookWhenShown();
  else if (before !== address) {
    say({ type: 'article-gone' });
    setTimeout(look, SWAPPED_MS);
  }
});

/** A page that the browser draws before the reader comes to it is not yet the one in its tab. */
function lookWhenShown() {
  if (Reflect.get(document, 'prerendering') !== true) look();
  else document.addEventListener('prerenderingchange', look, { once: true });
}

function look() {
  if (mayBeArticle(document)) say({ type: 'article-seen' });
}

function say(message: PageMessage) {
  // An extension that was updated under the page has nobody to hear it.
  browser.runtime.sendMessage(message).catch(() => undefined);
}
