import { isUnseen } from './boxes';
import { INLINE } from './inline';
import { LONGEST_LINE } from './limits';
import { NamePattern } from './names';
import { holdsWord, joinTexts } from './text';

/** The text of a heading as the eye reads it: breaks are spaces, and what only machines use is left out. */
export function headingText(heading: Element): string {
  const { ownerDocument } = heading;
  const walker = ownerDocument.createTreeWalker(
    heading,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (text.length < LONGEST_LINE && walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Element)) text = joinTexts(text, (node.nodeValue ?? '').slice(0, LONGEST_LINE));
    else if (!INLINE.has(node.localName) && node.localName !== 'wbr') text += ' ';
  }
  return holdsWord(text) || mayBeLogo(heading) ? text : wordsOfPictures(heading);
}

/** Before fonts could be sent along, sites drew their headings. A picture that leads elsewhere is a logo or a teaser. */
function wordsOfPictures(heading: Element): string {
  const words = Array.from(heading.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt'));
  return words.filter((alt) => alt !== null && !FILE_NAME.test(alt)).join(' ');
}

/** What systems write for those who wrote nothing. */
const FILE_NAME = /^[\w.-]+$/;

function mayBeLogo(heading: Element): boolean {
  return (
    heading.localName === 'h1' || (heading.querySelector('a[href]') ?? heading.closest('a[href]')) !== null
  );
}

/** What stands over a headline and is set within it. */
const KICKER = new NamePattern(
  'kicker|dachzeile|overline|sur-?titre|spitzmarke|roof-?line|eyebrow|topline|antetitulo|occhiello|chapeu|bovenkop|pre-?title',
);

/** Links of wikis to the form in which a section is written. */
const EDITING = new NamePattern('edit-?section|edit-?link');

/** Whether a link in a heading leads to a wiki's form, which is no part of what the heading says. */
export function isEditing(link: Element): boolean {
  return EDITING.test(link.parentElement) || EDITING.test(link);
}

/** Scripts and pictures in a heading, texts for screen readers, and the sign that links a heading to itself. */
function isLeftOut(element: Element): boolean {
  if (/^(script|style|svg|noscript|template)$/.test(element.localName) || isUnseen(element)) return true;
  if (KICKER.test(element) || EDITING.test(element)) return true;
  return element.localName === 'a' && !holdsWord(element.textContent);
}
