/** Headings that the page has folded away. */

/** The element to show for `target`, once what is folded around it has been opened. */
export function revealed(target: HTMLElement): HTMLElement {
  for (let box = target.parentElement; box; box = box.parentElement) {
    if (box instanceof HTMLDetailsElement) box.open = true;
    if (box.getAttribute('hidden') === 'until-found') box.removeAttribute('hidden');
  }
  return visiblePlace(target);
}

/** An element itself or, where the page hides it, the nearest one around it that can be seen. */
export function visiblePlace(target: HTMLElement): HTMLElement {
  let place = target;
  while (place.getClientRects().length === 0 && place.parentElement) place = place.parentElement;
  return place;
}
