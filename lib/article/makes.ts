/** How elements are made: pages set what is alike in the same elements and classes. */

/** Name and class of an element and of so many around it, its own included. Numbers tell nothing. */
export function makeOf(element: Element, depth: number): string {
  const names: string[] = [];
  for (let box: Element | null = element; box && names.length < depth; box = box.parentElement)
    names.push(`${box.localName}.${(box.getAttribute('class') ?? '').replaceAll(/\d+/g, '')}`);
  return names.join(' ');
}
