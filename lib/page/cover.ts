/** What covers the top of the window: bars that are fixed or stuck there, however they are made. */
import { isWithinClobbered } from '@/lib/article/elements/clobbering';
import { deepElementsFromPoint, parentAcrossShadow } from './shadow';

/** How far down the window bars are looked for, as a share of its height: what covers more is no bar. */
const BAR_ZONE = 0.5;

/**
 * How far, in pixels, under the window's top or under another bar the next bar is looked for. Each point costs a question
 * to the page's layout; these two find every bar that begins within 24 pixels and is more than 23 high.
 */
const FLOAT = [1, 24];

/** Looking for bars that let the pointer through asks every element for its style; no page needs more of them. */
const MOST_ELEMENTS = 20_000;

/** Each of these is measured at every correction of a jump. */
const MOST_BARS = 100;

/**
 * The lower edge, in pixels from the window's top, of whatever is fixed or stuck over the top of the window in
 * the columns that `target` occupies; 0 where nothing is. The question is put to the page's real layout, point
 * by point, so that it does not matter how a bar is made.
 *
 * @param passThrough bars that the pointer does not meet, from `passThroughBars`.
 */
export function coveredHeight(target: Element, passThrough: readonly Element[] = []): number {
  const { left, width } = target.getBoundingClientRect();
  const columns = [left + 1, left + width / 2, left + width - 1].map((x) =>
    Math.min(Math.max(x, 1), innerWidth - 1),
  );
  const stuckBox = stuckBoxes();
  const boxes = passThrough.filter((bar) => !bar.contains(target)).map((bar) => bar.getBoundingClientRect());
  const barAt = (x: number, y: number) => barBottom(x, y, target, boxes, stuckBox);
  let edge = 0;
  for (;;) {
    const next = lowerEdge(columns, edge, barAt);
    if (next === undefined) return edge;
    edge = next;
  }
}

/** The lower edge of a bar that begins at `edge` or floats closely under it, in any of the columns. */
function lowerEdge(
  columns: readonly number[],
  edge: number,
  barAt: (x: number, y: number) => number,
): number | undefined {
  const limit = innerHeight * BAR_ZONE;
  for (const x of columns) {
    for (const float of FLOAT) {
      const bottom = barAt(x, edge + float);
      if (bottom > edge && bottom <= limit) return bottom;
    }
  }
  return undefined;
}

/** The fixed or stuck box that an element is part of, if any. */
type StuckBox = (element: Element) => Element | undefined;

/** The lower edge of the bar at a point, or 0. */
function barBottom(
  x: number,
  y: number,
  target: Element,
  passThrough: readonly DOMRect[],
  stuckBox: StuckBox,
): number {
  for (const element of deepElementsFromPoint(document, x, y)) {
    // What comes after this lies behind the text.
    if (element.contains(target)) break;
    const bar = stuckBox(element);
    if (bar && !bar.contains(target)) return bar.getBoundingClientRect().bottom;
  }
  for (const { left, right, top, bottom } of passThrough) {
    if (left <= x && x <= right && top <= y && y <= bottom) return bottom;
  }
  return 0;
}

/** Asks each element for its style once, however many points it lies under: they share most of what is around them. */
function stuckBoxes(): StuckBox {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    const path: Element[] = [];
    let box: Element | null = element;
    while (box && !known.has(box)) {
      path.push(box);
      if (isStuck(getComputedStyle(box))) known.set(box, box);
      else box = parentAcrossShadow(box);
    }
    const stuck = box ? known.get(box) : undefined;
    for (const each of path) known.set(each, stuck);
    return stuck;
  };
}

/** The fixed and stuck boxes that the pointer passes through and that can be seen: hit testing never meets them. */
export function passThroughBars(): Element[] {
  const elements = Array.from(document.querySelectorAll('body *')).slice(0, MOST_ELEMENTS);
  const bars = elements.filter((element) => {
    const style = getComputedStyle(element);
    return (
      style.pointerEvents === 'none' &&
      isStuck(style) &&
      // "auto" is no number, and what is less than 0 lies behind the text.
      !(Number(style.zIndex) < 0) &&
      !isWithinClobbered(element) &&
      isPainted(element, style)
    );
  });
  return bars.slice(0, MOST_BARS);
}

function isStuck({ position }: CSSStyleDeclaration): boolean {
  return position === 'fixed' || position === 'sticky';
}

/** "rgba(1, 2, 3, 0)" and, of newer functions, "color(srgb 1 1 1 / 0)". */
const TRANSPARENT = /^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/;

/** Frames for messages are often fixed and empty; what covers text has a colour or a picture of its own. */
function isPainted(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.visibility !== 'visible' || style.opacity === '0') return false;
  return [style, ...Array.from(element.children, (child) => getComputedStyle(child))].some(
    ({ backgroundColor, backgroundImage }) =>
      backgroundImage !== 'none' || !TRANSPARENT.test(backgroundColor),
  );
}
