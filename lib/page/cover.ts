/** How far down the window bars are looked for, as a share of its height: what covers more is no bar. */
const BAR_ZONE = 0.5;

/**
 * The lower edge, in pixels from the window's top, of whatever is fixed or stuck over the top of the window in
 * the columns that `target` occupies; 0 where nothing is. The question is put to the page's real layout, point
 * by point, so that it does not matter how a bar is made.
 */
export function coveredHeight(target: Element): number {
  const { left, width } = target.getBoundingClientRect();
  const columns = [left + 1, left + width / 2, left + width - 1].map((x) =>
    Math.min(Math.max(x, 1), innerWidth - 1),
  );
  let edge = 0;
  for (const x of columns) edge = Math.max(edge, coveredAt(x, target));
  return edge;
}

function coveredAt(x: number, target: Element): number {
  const limit = innerHeight * BAR_ZONE;
  let edge = 0;
  while (edge < limit) {
    const bar = document
      .elementsFromPoint(x, edge + 1)
      .map((element) => stuckAncestor(element))
      .find((element) => element && !element.contains(target));
    const bottom = bar?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= edge || bottom > limit) return edge;
    edge = bottom;
  }
  return edge;
}

/** The fixed or stuck box that an element is part of, if any. */
function stuckAncestor(element: Element): Element | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || position === 'sticky') return box;
  }
  return undefined;
}
