import type { Box } from './line';
import { isApart, isCaption } from '../elements/boxes';

/** The box that an element is, within another one; where it is none, that other one. */
export function boxOf(element: Element, outer: Box | undefined): Box | undefined {
  if (isApart(element)) return { element, place: 'apart', outer };
  return isCaption(element) ? { element, place: 'caption', outer } : outer;
}
