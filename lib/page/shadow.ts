/** Looking into shadow roots, which pages use for their headers and cookie bars. */
import { isWithinClobbered } from '@/lib/article/elements/clobbering';

/** What both browsers give to content scripts, under different names and without types. */
interface ShadowAccess {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

declare global {
  interface HTMLElement {
    /** Firefox's way, in content scripts alone. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * The elements at a point of the window, topmost first, those inside shadow roots before their hosts; without forms that
 * lie about themselves and all that is in them, so that a walk from any of these to the top ends.
 */
export function* deepElementsFromPoint(
  root: Document | ShadowRoot,
  x: number,
  y: number,
): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    if (isWithinClobbered(element)) continue;
    // A shadow root also names what is outside of it.
    if (element.getRootNode() !== root) continue;
    const shadow = element instanceof HTMLElement ? shadowRootOf(element) : null;
    if (shadow) yield* deepElementsFromPoint(shadow, x, y);
    yield element;
  }
}

/** The element around another one, be it the host of its shadow root. */
export function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const access: ShadowAccess | undefined = Reflect.get(globalThis, 'chrome');
  return (
    element.shadowRoot ??
    element.openOrClosedShadowRoot ??
    access?.dom?.openOrClosedShadowRoot?.(element) ??
    null
  );
}
