/** Pictures that the page itself says are not what they seem, from the picture's own words. */
import { foldedText, type Line } from '../lines/line';
import { boxOfText, type Body } from '../body/body';
import { isBefore } from '../elements/document-order';
import { isWithinClobbered } from '../elements/clobbering';
import { KINDS_OF_PICTURE } from '../languages/placeholders';
import { isOfSameSite, leadsToArticle, leadsToPicture, linkAround } from '../elements/links';
import { LONGEST_PICTURE_WORDS, MOST_NOTICES, MOST_PARTS } from '../limits';
import { onceForEach } from '../once';
import type { Phrases } from '../language/phrases';
import { Pictures } from './pictures';
import type { NoticeKind, NoticePlace, PhotoNotice } from '../report';
import { shownText, wholeText } from '../elements/shown-text';
import { collapse, fold } from '../text';
import type { Vocabulary } from '../language/vocabulary';

export interface FoundNotice extends PhotoNotice {
  /** The picture, or the place where its words stand. */
  element: HTMLElement;
}

/** A caption is longer than a label and shorter than an essay, in characters. */
const LONGEST_CAPTION = 600;

/** A block right beside a picture is its caption when it is no longer than this. */
const LONGEST_NEIGHBOUR = 250;

/** The article's last pictures stand under its text, in the same article, within so many lines of it or of each other. */
const GALLERY_REACH = 12;

/** A caption's own sentence on what its picture is, in characters. */
const LONGEST_NOTICE = 60;

/** A caption may link its subject or its agency. */
const TEASER_SHARE = 0.9;

/** What holds a picture that comes late is no longer than this, in characters. */
const LONGEST_NOSCRIPT = 20_000;

/** Attributes in which pages keep a picture's words. */
const PICTURE_ATTRIBUTES = [
  'alt',
  'title',
  'aria-label',
  'data-caption',
  'data-credit',
  'data-legend',
  'data-legende',
  'data-title',
  'data-alt',
];

/**
 * Finds the notices of the article's pictures, each kind once for a picture, in document order.
 *
 * @param metadata captions in the page's structured data, which are asked only where no picture says anything itself.
 */
export function findPhotoNotices(
  document: Document,
  lines: readonly Line[],
  body: Body,
  vocabulary: Vocabulary,
  metadata: readonly string[],
): FoundNotice[] {
  const pictures = new Pictures(document);
  const seen = new Map<Element, Set<NoticeKind>>();
  const notices: FoundNotice[] = [];
  const add = (text: string, place: NoticePlace, element: HTMLElement, isBeside = false) => {
    if (notices.length >= MOST_NOTICES) return;
    const said = noticesIn(text.slice(0, LONGEST_PICTURE_WORDS), vocabulary);
    if (said.length === 0 || isWithinClobbered(element)) return;
    const picture = pictures.of(element);
    if (isWithinClobbered(picture)) return;
    const found =
      isBeside && isForSale(picture) ? said.filter(({ kind }) => kind !== 'non-contractual') : said;
    const kinds = seen.get(picture) ?? new Set();
    seen.set(picture, kinds);
    for (const notice of found) {
      if (kinds.has(notice.kind) || notices.length >= MOST_NOTICES) continue;
      kinds.add(notice.kind);
      notices.push({ ...notice, place, element: picture });
    }
  };

  // Lines that <br> sets apart share an element: each is asked once.
  const partsOf = onceForEach(partsOfCaption);
  const textBox = boxOfText(lines, body);
  const article = textBox?.closest('article') ?? textBox;
  let reach = body.last + GALLERY_REACH;
  for (const [at, line] of lines.entries()) {
    if (at >= reach) break;
    const isUnderText = at > body.last;
    if (isUnderText && isOverOthers(line, vocabulary)) break;
    if (line.place === 'apart' || (isUnderText && !article?.contains(line.element))) continue;
    if (!isPicturesLine(line, vocabulary, pictures) && !isOfAllPictures(line, vocabulary)) continue;
    if (isUnderText && line.element.closest('figure')) reach = at + GALLERY_REACH;
    for (const part of partsOf(line.element))
      if (part.length < line.text.length && line.text.includes(part)) add(part, 'caption', line.element);
    add(line.text, 'caption', line.element, line.place !== 'caption');
  }
  const last = lines[body.last];
  const end = last && startOf(last);
  for (const image of pictures.all) {
    // The words of other pictures are those of the image in them.
    if (image.localName === 'picture' && !image.title) continue;
    if (end && isBefore(end, image)) break;
    if (!isArticlePicture(image)) continue;
    for (const [place, text] of wordsOf(image)) add(text, place, image);
  }
  if (notices.length === 0) {
    for (const text of metadata) add(text, 'metadata', document.body);
  }
  return notices.toSorted((a, b) => order(a.element, b.element));
}

/** Where a line's text begins: breaks set lines apart in one element, which holds pictures between them too. */
function startOf({ element, text }: Line): Node {
  const parts = Array.from(element.childNodes);
  const own = parts.findLast((part) => {
    const shown = part instanceof Element ? wholeText(part, text.length) : collapse(part.nodeValue ?? '');
    return shown !== '' && text.startsWith(shown);
  });
  return own ?? element;
}

/** Whether a line is a heading over the pictures of other articles. */
function isOverOthers(line: Line, vocabulary: Vocabulary): boolean {
  if (line.level === 0) return false;
  const folded = foldedText(line);
  return (
    vocabulary.isRelatedTitle.test(folded) || (line.place === 'body' && vocabulary.isOtherTitle.test(folded))
  );
}

/** A credit is often a part of its own within the caption: then its words alone are the ones to quote. */
function partsOfCaption(caption: Element): string[] {
  const parts = Array.from(caption.querySelectorAll('span, small, em, i, cite')).slice(0, MOST_PARTS);
  return parts.map((part) => shownText(part, LONGEST_CAPTION));
}

/** A cover's credit has one after its first words; few lines have any, and only those need be folded. */
const COLON = /[:：]/;

function isPicturesLine(line: Line, vocabulary: Vocabulary, pictures: Pictures): boolean {
  if (line.text.length > LONGEST_CAPTION || line.level > 0) return false;
  const isPictures =
    line.place === 'caption' ||
    (COLON.test(line.text) && vocabulary.startsAsCoverCredit.test(foldedText(line))) ||
    isNeighbour(line, vocabulary, pictures);
  return isPictures && !isTeaser(line.element) && !isOfOtherArticle(line);
}

/** "Photos non contractuelles." on a line of its own in the text speaks of all the pictures there. */
function isOfAllPictures(line: Line, { notices }: Vocabulary): boolean {
  const { text, level, isKept, links } = line;
  if (!isKept || level > 0 || links.length > 0 || text.length > LONGEST_NOTICE || /[:?!]/.test(text))
    return false;
  return notices.some(({ kind, words }) => kind === 'non-contractual' && words.test(foldedText(line)));
}

/** A line that is nearly all link to another article is its teaser; a caption may lead to its picture's own page. */
function isOfOtherArticle({ text, links, linkedLength, place }: Line): boolean {
  return place !== 'caption' && linkedLength > TEASER_SHARE * text.length && links.some(leadsToArticle);
}

/** A paragraph may stand right after a picture too; words kept as text have to look like a caption's. */
function isNeighbour(line: Line, vocabulary: Vocabulary, pictures: Pictures): boolean {
  const { text, isKept, element } = line;
  if (text.length > LONGEST_NEIGHBOUR) return false;
  if (pictures.areIn(element) && isAllUnderBreak(line)) return true;
  // Few lines stand beside a picture, and to fold all others takes longer than to see that.
  if (!pictures.areBeside(element)) return false;
  return !isKept || vocabulary.isCredit.test(foldedText(line)) || endsWithNotice(text, vocabulary);
}

/** Beside a picture a break and the line are all that stands in the block; one within a line may be a sign of it. */
function isAllUnderBreak({ text, element }: Line): boolean {
  return element.querySelector('br') !== null && wholeText(element, text.length + 1) === text;
}

/**
 * Captions close with what they admit, short ones with a credit in brackets after it; running text that speaks of
 * pictures goes on.
 */
function endsWithNotice(text: string, vocabulary: Vocabulary): boolean {
  const last = text.split(/[.!?] +/).at(-1) ?? '';
  const bracket = / \([^()]*\)\.?$/.exec(text);
  // Sentences of the text end in a full stop, after a bracket too.
  const bracketed = bracket?.[0].endsWith(')') ? [bracket[0]] : [];
  // "Image prétexte. KEYSTONE"
  if (text.length <= LONGEST_NOTICE && !/[.!?…]["»”)]?$/.test(text) && noticesIn(text, vocabulary).length > 0)
    return true;
  const ends = bracket ? [last, text.slice(0, bracket.index), ...bracketed] : [last];
  return ends.some((end) => end.length <= LONGEST_NOTICE && noticesIn(end, vocabulary).length > 0);
}

/** A picture in a link to another page speaks of another article; one in a link to its own enlargement does not. */
function isTeaser(element: Element): boolean {
  const link = linkAround(element);
  if (!link || link.getAttribute('href')?.startsWith('#') || leadsToPicture(link)) return false;
  if (link.host === link.ownerDocument.location?.host) return true;
  const source =
    element instanceof HTMLImageElement && URL.canParse(element.src) ? new URL(element.src).host : '';
  return source !== link.host;
}

/** Whether a picture leads to another site: what is not binding beside it is the advertisement of what is sold there. */
function isForSale(picture: Element): boolean {
  const link = linkAround(picture);
  return link !== null && !isOfSameSite(link) && isTeaser(picture);
}

function isArticlePicture(image: Element): boolean {
  return !isTeaser(image) && !image.closest('aside, nav, footer, header nav, template');
}

/** What a site's system gives for an alternative text where it has none: it admits nothing. */
const KIND_OF_PICTURE = new RegExp(String.raw`^\s*(?:${KINDS_OF_PICTURE})\s*$`, 'i');

function* wordsOf(image: Element): Generator<[NoticePlace, string]> {
  if (image.localName === 'noscript') {
    const held = image.querySelectorAll('img');
    if (held.length === 0) yield* wordsInSource(image.textContent);
    for (const each of Array.from(held).slice(0, MOST_PARTS)) yield* wordsOf(each);
    return;
  }
  for (const name of PICTURE_ATTRIBUTES) {
    const text = image.getAttribute(name);
    if (!text) continue;
    if (name.startsWith('data-')) yield ['caption', text];
    else if (!KIND_OF_PICTURE.test(text)) yield [name === 'title' ? 'title' : 'alt', text];
  }
}

/** An attribute in the source of a lazy image, with its value. */
const WORDS_IN_SOURCE = /\b(alt|title)=(?:"([^"]*)"|'([^']*)')/g;

/** Where scripts run, the browser keeps what stands in a `noscript` as text. */
function* wordsInSource(source: string): Generator<[NoticePlace, string]> {
  for (const [, name, double, single = ''] of source.slice(0, LONGEST_NOSCRIPT).matchAll(WORDS_IN_SOURCE)) {
    const text = decoded(double ?? single);
    if (text !== '' && !KIND_OF_PICTURE.test(text)) yield [name === 'title' ? 'title' : 'alt', text];
  }
}

/** Text with its references as signs: "l&#039;IA". The document that is made for it loads and runs nothing. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent;
}

/** The notices in a picture's words, with the words quoted as they stand. */
export function noticesIn(
  text: string,
  { notices, notNotices }: Vocabulary,
): Pick<PhotoNotice, 'kind' | 'phrase'>[] {
  const caption = collapse(text);
  const all = fold(caption);
  if (!notices.some(({ words }) => words.test(all))) return [];
  const folded = all.replaceAll(notNotices, ' ');
  return notices
    .filter(({ words }) => words.test(folded))
    .map(({ kind, words }) => ({ kind, phrase: quoted(caption, words, notNotices) }));
}

/** The first sentence or bracket of a caption that says it; all of the caption where none does by itself. */
function quoted(caption: string, words: Phrases, notNotices: RegExp): string {
  const parts = caption.match(/\([^()]+\)|[^.!?()|©]+[.!?]?/g) ?? [];
  const says = (part: string) => words.test(fold(part).replaceAll(notNotices, ' '));
  return collapse(parts.find(says) ?? caption);
}

function order(a: Element, b: Element): number {
  if (a === b) return 0;
  return isBefore(a, b) ? -1 : 1;
}
