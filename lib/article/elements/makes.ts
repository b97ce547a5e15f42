/** How elements are made: pages set what is alike in the same elements and classes. */
import { classesOf, isClobbered } from './clobbering';
import { onceForEach } from '../once';

/** So many kept paragraphs of one make show how a page sets its text. */
export const SHOWN_OFTEN = 3;

/**
 * Tells of elements how they are made: by their names and classes and those of so many around them, their own included.
 * Each element is asked once, and its answer kept: it holds only while the page stays as it is.
 */
export function makesOf(depth: number): (element: Element) => string {
  const name = onceForEach(nameOf);
  return (element) => {
    let make = '';
    let box: Element | null = element;
    for (let height = 0; box && height < depth; height += 1, box = box.parentElement) make += `${name(box)} `;
    return make;
  };
}

/** Whether a make tells anything: one without a class may be anyone's. */
export function hasClass(make: string): boolean {
  return /\.\w/.test(make);
}

/** In names of classes that tell one of several alike from the next: its number, its state, its place in the row. */
const PASSING =
  /\d|(?<![^\s_-])(?:open(?:ed)?|closed?|(?:in)?active|current|expanded|collapsed|first|last|odd|even)(?!\S)/;

function nameOf(element: Element): string {
  const names = classesOf(element);
  if (!PASSING.test(names)) return `${element.localName}.${names}`;
  const lasting = names.split(/\s+/).filter((name) => name !== '' && !PASSING.test(name));
  return `${element.localName}.${lasting.join(' ')}`;
}

/** How one element is made, to the letter: for sets, where many are compared. */
export function exactMakeOf(element: Element): string {
  return `${element.localName}.${classesOf(element)}`;
}

/** Whether two elements are of one kind: the same name and class. */
export function isMadeAlike(a: Element, b: Element): boolean {
  if (isClobbered(a) || isClobbered(b)) return false;
  return a.localName === b.localName && a.getAttribute('class') === b.getAttribute('class');
}
