/** Headings that are the titles of other articles' cards. */
import { isOfSameSite, leadsElsewhere, linkAround, linksIn } from '../elements/links';
import { holdsAtMost, shownText } from '../elements/shown-text';
import { MOST_PARTS } from '../limits';
import type { Line } from '../lines/line';

/** A teaser's author and date, in characters. */
const LONGEST_SIGNATURE = 60;

/** A heading inside a link is the title of the page that the link leads to, and so is a linked one that is all of an item. */
export function isTeaser({ level, element, emphasis }: Line): boolean {
  // The element of a bold line is the block that holds it, which may be the whole text.
  const heading = level > 0 ? element : (emphasis?.element ?? element);
  const link = linkAround(heading);
  if (link !== null) return link !== heading && leadsElsewhere(link);
  const item = heading.closest('li, article');
  const [inside] = linksIn(heading);
  if (!inside || !leadsElsewhere(inside)) return false;
  if (isUnderItsPicture(heading, inside)) return true;
  if (item === null) return false;
  return holdsOnly(item, heading, item.localName === 'li' ? 0 : LONGEST_SIGNATURE);
}

/** So many elements around a card's title hold its picture, and besides the title no more than so many characters. */
const CARD_HEIGHT = 3;
const LONGEST_OF_CARD = 120;

/** Whether the picture beside a heading's link leads to the same article: both are of its card. */
function isUnderItsPicture(heading: Element, link: HTMLAnchorElement): boolean {
  if (!isOfSameSite(link)) return false;
  const most = shownText(heading).length + LONGEST_OF_CARD;
  let box = heading.parentElement;
  for (let height = 0; box && height < CARD_HEIGHT; height += 1, box = box.parentElement) {
    // What holds more is the text, where a section may tell of the film that its title and a picture lead to.
    if (!holdsAtMost(box, most)) return false;
    const others = linksIn(box).slice(0, MOST_PARTS);
    if (others.some((other) => other !== link && other.href === link.href && other.querySelector('img')))
      return true;
  }
  return false;
}

/** Whether an element says no more than a heading in it, but for so many characters. */
function holdsOnly(item: Element, heading: Element, characters: number): boolean {
  const most = shownText(heading).length + characters;
  return shownText(item, most + 1).length <= most;
}
