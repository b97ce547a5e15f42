/**
 * The text that elements show. Their own `textContent` is more: where scripts run, the browser keeps what stands in
 * `noscript` as text, and with it the source of every lazy picture.
 */
import { isClobbered } from './clobbering';
import { LONGEST_LINE } from '../limits';
import { NamePattern } from './names';
import { INLINE, UNREAD_BLOCKS, UNREAD_WITHIN_LINE } from './nodes';
import { collapse, holdsLetter, holdsWord, joinTexts } from '../text';
import { isUnseen } from './unseen';

/** So many nodes are asked for their text; what is read here is a link, a heading or a caption. */
const MOST_ASKED = 2000;

/** The text of an element without kickers, signs and words for screen readers, in single spaces. Breaks are spaces. */
export function shownText(element: Element, mostCharacters = LONGEST_LINE): string {
  let isUnderKicker = false;
  const isLeftOut = (part: Element) => {
    const isOver = isKicker(part);
    isUnderKicker ||= isOver;
    return isOver || isAside(part);
  };
  const text = collapse(textWithout(element, isLeftOut, mostCharacters));
  return isUnderKicker ? text.replace(AFTER_KICKER, '') : text;
}

/** What parts a kicker from the title after it. */
const AFTER_KICKER = /^[:|–—] /;

/** The same as `shownText` with kickers, signs and words for screen readers, as lines hold them. */
export function wholeText(element: Element, mostCharacters = LONGEST_LINE): string {
  return collapse(textWithout(element, () => false, mostCharacters));
}

/** Whether an element's whole text has no more characters than this. */
export function holdsAtMost(element: Element, characters: number): boolean {
  return wholeText(element, characters + 1).length <= characters;
}

/** What stands on a picture or a player beside its words, such as the button to a gallery, in characters. */
export const LONGEST_BUTTON = 24;

/** What a heading says, with its spaces as they stand: its text, or the words of the picture that it is drawn in. */
export function headingText(heading: Element): string {
  const text = textOfHeading(heading);
  return holdsWord(text) || mayBeLogo(heading) ? text : wordsOfPictures(heading);
}

/** Marks, kickers and the numbers of a list that only eyes are to see are left out, unless a heading has no other text. */
function textOfHeading(heading: Element): string {
  const isLeftOut = (part: Element) =>
    isAside(part) || isKicker(part) || MARK.test(part) || isNumberForEyes(part);
  const text = textWithout(heading, isLeftOut, LONGEST_LINE);
  return holdsWord(text) ? text : textWithout(heading, isAside, LONGEST_LINE);
}

/** A sign that only eyes are to see, or a number before the words: "50 %" may be said otherwise to voices. */
function isNumberForEyes(part: Element): boolean {
  if (part.getAttribute('aria-hidden') !== 'true') return false;
  const text = wholeText(part, LONGEST_NUMBER + 1);
  if (text.length > LONGEST_NUMBER || holdsLetter(text)) return false;
  return !/\d/.test(text) || (/^\D*\d{1,3}\D*$/.test(text) && opensParent(part));
}

/** A number with what is drawn around it, in characters. */
const LONGEST_NUMBER = 8;

/** Whether nothing but spaces and comments stands before an element in the one around it. */
function opensParent(part: Element): boolean {
  let before = part.previousSibling;
  while (before && (before.nodeType === Node.COMMENT_NODE || !/\S/.test(before.nodeValue ?? 'x')))
    before = before.previousSibling;
  return before === null;
}

/** Before fonts could be sent along, sites drew their headings. A picture that leads elsewhere is a logo or a teaser. */
function wordsOfPictures(heading: Element): string {
  const words = Array.from(
    heading.querySelectorAll('img[alt]'),
    (image) => image.getAttribute('alt')?.slice(0, LONGEST_DRAWN) ?? '',
  );
  return words
    .filter((alt) => !FILE_NAME.test(alt))
    .join(' ')
    .slice(0, LONGEST_LINE);
}

/** Words that are drawn, in characters. */
const LONGEST_DRAWN = 300;

/** What systems write for those who wrote nothing: the picture's file, its number, "image". */
const FILE_NAME = /^(?:[\w.-]*\.[a-z]{3,4}|(?=\D*\d)[\w-]+|(?=[^_]*_)[\w-]+|image|photo|untitled|logo)$/i;

function mayBeLogo(heading: Element): boolean {
  return (
    heading.localName === 'h1' || (heading.querySelector('a[href]') ?? heading.closest('a[href]')) !== null
  );
}

function textWithout(element: Element, isLeftOut: (part: Element) => boolean, most: number): string {
  if (isClobbered(element) || isUnread(element)) return '';
  if (element.firstElementChild === null) return element.textContent.slice(0, most);
  const asked = { count: 0 };
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      asked.count += 1;
      const isRead = !(node instanceof Element) || !(isClobbered(node) || isUnread(node) || isLeftOut(node));
      // The walker does not come back here while it rejects: the last one asked is let through, for the loop to end.
      return isRead || asked.count === MOST_ASKED ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    },
  );
  let text = '';
  let left = most;
  while (left > 0 && asked.count < MOST_ASKED && walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (!INLINE.has(node.localName) && node.localName !== 'wbr') text += ' ';
    } else {
      const own = (node.nodeValue ?? '').slice(0, LONGEST_LINE);
      text = joinTexts(text, own);
      left -= collapse(own).length;
    }
  }
  return text;
}

/** A heading may stand in the button that unfolds its section. */
function isUnread({ localName }: Element): boolean {
  return UNREAD_WITHIN_LINE.has(localName) || (UNREAD_BLOCKS.has(localName) && localName !== 'button');
}

/** What stands in an element and is no part of what it says. */
function isAside(element: Element): boolean {
  return isUnseen(element) || EDITING.test(element) || isSign(element);
}

/** "PLUS", "LIVE". */
const MARK = new NamePattern('label|badge');

/** What stands over a headline and is set within it. */
const KICKER = new NamePattern(
  'kicker|dachzeile|overline|over-?title|sur-?tit(re|le)|spitzmarke|roof-?line|eyebrow|topline|antetitulo|occhiello|chapeu|bovenkop|pre-?title',
);

/** Whether an element is called a kicker. */
export function isKicker(element: Element): boolean {
  return KICKER.test(element);
}

/** Links of wikis to the form in which a section is written. */
const EDITING = new NamePattern('edit-?section|edit-?link');

/** Whether a link in a heading leads to a wiki's form, which is no part of what the heading says. */
export function isEditing(link: Element): boolean {
  return EDITING.test(link.parentElement) || EDITING.test(link);
}

/** The sign that links a heading to itself. */
function isSign(element: Element): boolean {
  return element.localName === 'a' && !holdsWord(element.textContent);
}
