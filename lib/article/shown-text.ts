/** The text of elements as the eye reads it. An element's own `textContent` holds the source of its lazy pictures too. */
import { isUnseen } from './boxes';
import { INLINE } from './inline';
import { LONGEST_LINE } from './limits';
import { NamePattern } from './names';
import { collapse, holdsWord, joinTexts } from './text';

/** What an element shows, with its spaces collapsed and one for each break; of kickers and signs, nothing. */
export function shownText(element: Element): string {
  return collapse(rawShownText(element));
}

/** The same with its spaces as they stand. */
export function rawShownText(element: Element): string {
  return textWithout(
    element,
    (part) => isSource(part) || isUnseen(part) || isKicker(part) || isEmptyLink(part),
  );
}

/** What a voice says, which is more where a link shows a picture and no word; its spaces collapsed. */
export function spokenText(element: Element): string {
  return collapse(textWithout(element, isSource));
}

function textWithout(element: Element, isLeftOut: (part: Element) => boolean): string {
  if (element.childElementCount === 0) return element.textContent.slice(0, LONGEST_LINE);
  const walker = element.ownerDocument.createTreeWalker(
    element,
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
  return text;
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

function isKicker(element: Element): boolean {
  return KICKER.test(element) || EDITING.test(element);
}

/** Where scripts run, the browser keeps what stands in `noscript` as text. */
function isSource(element: Element): boolean {
  return /^(script|style|svg|noscript|template)$/.test(element.localName);
}

/** The sign that links a heading to itself. */
function isEmptyLink(element: Element): boolean {
  return element.localName === 'a' && !holdsWord(element.textContent);
}
