/** Headings over nothing but links to other articles. */
import { leadsToArticle } from '../elements/links';
import type { Line } from '../lines/line';

/** An item that leads to another article is at least this much link. */
const LIST_SHARE = 0.9;

/** Whether the heading at `at` is the title of a list: up to the next one there is nothing but links to other articles. */
export function isOverLinks(body: readonly Line[], at: number): boolean {
  let rows = 0;
  for (let next = at + 1; next < body.length; next += 1) {
    const line = body[next];
    if (!line) break;
    if (line.level > 0 && line.level <= (body[at]?.level ?? 0)) break;
    if (!line.isKept || line.place !== 'body') continue;
    if (line.level > 0 || !isItemThatLeadsOn(line)) return false;
    rows += 1;
  }
  return rows > 1;
}

/** Whether the line at `at` names a list that follows at once, every item of which is a link to another article. */
export function isOverListOfLinks(body: readonly Line[], at: number): boolean {
  const list = body[at + 1]?.element.closest('ul, ol');
  if (!list) return false;
  let items = 0;
  for (let item = body[at + 1]; item && list.contains(item.element); item = body[at + 1 + items]) {
    // A box of related articles may stand anywhere in the text, under a heading too.
    if (item.place !== 'body' || !isItemThatLeadsOn(item)) return false;
    items += 1;
  }
  return items > 1;
}

function isItemThatLeadsOn({ text, linkedLength, links }: Line): boolean {
  return linkedLength >= LIST_SHARE * text.length && links.some(leadsToArticle);
}
