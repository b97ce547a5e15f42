/** Headings that the page has folded away. */

/** Opens what is folded around `target`; returns what folds it again. */
export function unfold(target: HTMLElement): () => void {
  const ways: (() => void)[] = [];
  for (let box = target.parentElement; box; box = box.parentElement) {
    const fold = box;
    if (fold instanceof HTMLDetailsElement && !fold.open) {
      fold.open = true;
      ways.push(() => (fold.open = false));
    }
    if (fold.getAttribute('hidden') === 'until-found') {
      fold.removeAttribute('hidden');
      ways.push(() => fold.setAttribute('hidden', 'until-found'));
    }
  }
  return () => {
    for (const foldAgain of ways) foldAgain();
  };
}

/** An element itself or, where the page hides it, the nearest one around it that can be seen. */
export function visiblePlace(target: HTMLElement): HTMLElement {
  let place = target;
  while (place.getClientRects().length === 0 && place.parentElement) place = place.parentElement;
  return place;
}
