/** How often each of the items occurs. */
export function tally<Item>(items: Iterable<Item>): ReadonlyMap<Item, number> {
  const times = new Map<Item, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}
