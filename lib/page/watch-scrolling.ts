/**
 * Calls `look` once in each frame in which anything on the page has scrolled or changed its size, until the returned
 * function is called. Nothing runs while nothing moves, nor while nobody sees the page.
 */
export function watchScrolling(look: () => void): () => void {
  let frame: number | undefined;
  const onMove = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      look();
    });
  };
  const options = { capture: true, passive: true };
  addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  return () => {
    removeEventListener('scroll', onMove, options);
    removeEventListener('resize', onMove, options);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
