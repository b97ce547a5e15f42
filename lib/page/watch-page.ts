/** Shortest pause between two looks at a page that changes, in milliseconds. */
const SHORTEST_PAUSE = 250;

/** A look may take this share of the time at most, whatever the page does. */
const BUSY_SHARE = 1 / 10;

/**
 * Calls `look`, which must not reject, soon after the page's content has changed, until the returned function is called.
 * The longer a look takes, the longer the pause before the next. A hidden page is not looked at until it is shown.
 */
export function watchPage(look: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SHORTEST_PAUSE;
  let hasChanged = false;
  let isLooking = false;
  let isStopped = false;

  const run = async () => {
    timer = undefined;
    hasChanged = false;
    isLooking = true;
    const start = performance.now();
    await look();
    isLooking = false;
    pause = Math.max(SHORTEST_PAUSE, (performance.now() - start) / BUSY_SHARE);
    if (hasChanged) onChange();
  };
  const onChange = () => {
    hasChanged = true;
    if (!isLooking && !isStopped && !document.hidden) timer ??= setTimeout(run, pause);
  };
  const onVisibility = () => {
    clearTimeout(timer);
    timer = undefined;
    if (hasChanged) onChange();
  };
  const observer = new MutationObserver(onChange);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', onVisibility);

  return () => {
    isStopped = true;
    observer.disconnect();
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(timer);
  };
}
