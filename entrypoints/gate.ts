/**
 * Stands before the companion on the sites where Chapô is always on: a page that is no article costs this look and
 * nothing more. Runs as a page loads and, from the background, when its address may have changed.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeArticle } from '@/lib/article/may-be-article';
import { tellBackground } from '@/lib/extension/tell-background';
import { pageAddress } from '@/lib/extension/origins';

/** A page that swaps its text changes its address first, and draws what belongs to it within so many milliseconds. */
const SWAPPED_MS = 1500;

/** The last run in this page, with the address that it had then, in the extension's own world of it. */
const LAST_RUN = Symbol.for('chapo.gate');

export default defineUnlistedScript(() => {
  const world: typeof globalThis & { [LAST_RUN]?: { address: string } } = globalThis;
  const before = world[LAST_RUN];
  const run = { address: pageAddress(location.href) };
  if (before?.address === run.address) return;
  world[LAST_RUN] = run;
  if (!before) {
    lookWhenShown();
    return;
  }
  void tellBackground({ type: 'article-gone' });
  setTimeout(() => {
    if (world[LAST_RUN] === run) look();
  }, SWAPPED_MS);
});

/** A page that the browser draws before the reader comes to it is not yet the one in its tab. */
function lookWhenShown() {
  if (Reflect.get(document, 'prerendering') !== true) look();
  else document.addEventListener('prerenderingchange', look, { once: true });
}

function look() {
  if (mayBeArticle(document)) void tellBackground({ type: 'article-seen' });
}
