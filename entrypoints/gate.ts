/**
 * Stands before the companion on the sites where Chapô is always on: a page that is no article costs this look and
 * nothing more. Runs as a page loads and, from the background, when its address may have changed.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeArticle } from '@/lib/article/may-be-article';
import { tellBackground } from '@/lib/extension/background-line';
import { pageAddress } from '@/lib/extension/origins';

/** A page that swaps its text changes its address first, and draws what belongs to it within so many milliseconds. */
const SWAPPED_MS = 1500;

/** The address at which the page was last seen, in the extension's own world of it. */
const SEEN_AT = Symbol.for('chapo.seenAt');

export default defineUnlistedScript(() => {
  const world: typeof globalThis & { [SEEN_AT]?: string } = globalThis;
  const before = world[SEEN_AT];
  const address = pageAddress(location.href);
  world[SEEN_AT] = address;
  if (before === undefined) lookWhenShown();
  else if (before !== address) {
    void tellBackground({ type: 'article-gone' });
    setTimeout(() => {
      if (world[SEEN_AT] === address) look();
    }, SWAPPED_MS);
  }
});

/** A page that the browser draws before the reader comes to it is not yet the one in its tab. */
function lookWhenShown() {
  if (Reflect.get(document, 'prerendering') !== true) look();
  else document.addEventListener('prerenderingchange', look, { once: true });
}

function look() {
  if (mayBeArticle(document)) void tellBackground({ type: 'article-seen' });
}
