/** Headings that the page has folded away. */

/** Opens what is folded around `target`; returns what folds it again. */
export function unfold(target: HTMLElement): () => void {
  const ways: (() => void)[] = [];
  for (let box = target.parentElement; box; box = box.parentElement) {
    const fold = box;
    if (fold instanceof HTMLDetailsElement && !fold.open) {
      const others = openOfGroup(fold);
      fold.open = true;
      ways.unshift(() => {
        fold.open = false;
        for (const other of others) other.open = true;
      });
    }
    if (fold.getAttribute('hidden') === 'until-found') {
      fold.removeAttribute('hidden');
      ways.unshift(() => fold.setAttribute('hidden', 'until-found'));
    }
  }
  return () => {
    for (const foldAgain of ways) foldAgain();
  };
}

/** Of folds with one name the browser keeps a single one open. */
function openOfGroup(fold: HTMLDetailsElement): HTMLDetailsElement[] {
  const name = fold.getAttribute('name') ?? '';
  if (name === '') return [];
  const open = Array.from(document.querySelectorAll<HTMLDetailsElement>('details[name][open]'));
  return open.filter((other) => other.getAttribute('name') === name);
}

/** An element itself or, where the page hides it, the nearest one around it that can be seen. */
export function visiblePlace(target: HTMLElement): HTMLElement {
  let place = target;
  while (place.getClientRects().length === 0 && place.parentElement) place = place.parentElement;
  return place;
}
