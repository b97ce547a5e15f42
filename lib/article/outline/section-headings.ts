/** Which headings are the titles of the article's sections, and not of a teaser, a list, a block or the article itself. */
import { isLabelWithMoment } from '../lines/dates';
import {
  foldedText,
  isMostlyLink,
  isRunningText,
  isTeaserTitle,
  type Line,
  LONGEST_BLOCK_TITLE,
} from '../lines/line';
import { PLACEHOLDERS } from '../languages/placeholders';
import { MOST_PARTS } from '../limits';
import { hasRel, isOfSameSite, leadsElsewhere, leadsToArticle, linkAround, linksIn } from '../elements/links';
import { NamePattern } from '../elements/names';
import { isMadeAlike } from '../elements/makes';
import { holdsAtMost, LONGEST_BUTTON, shownText, wholeText } from '../elements/shown-text';
import { holdsLetter } from '../text';
import type { Vocabulary } from '../language/vocabulary';

/** A first heading longer than this, in characters, that no text precedes is the chapô. */
const LONGEST_FIRST_HEADING = 120;

/** Class names of the lines under a headline that sum the article up. */
const STANDFIRST = new NamePattern(
  'chapo|chapeau|standfirst|epigraph[eo]?|dek|deck|lead|lede|intro(duction)?|excerpt|summary|sommario|entradilla|bajada|vorspann|teaser-?text|factline|sub-?title|sub-?titulo|sottotitolo|sous-?titre|unter-?titel|ondertitel|subline|kicker|lead-?in',
);

/** Longer than any section's title; a paragraph that is called a heading. */
const LONGEST_HEADING = 300;

/** An item that leads to another article is at least this much link. */
const LIST_SHARE = 0.9;

/** A teaser's author and date, in characters. */
const LONGEST_SIGNATURE = 60;

export function isSectionHeading(line: Line, counted: ReadonlySet<Line>, vocabulary: Vocabulary): boolean {
  if (line.place !== 'body' || line.text.length > LONGEST_HEADING || !isTitle(line)) return false;
  if (isTeaser(line.element) && !counted.has(line)) return false;
  // One link may be the heading's own address.
  if (line.level > 0 && line.links.length > 1 && isMostlyLink(line)) return false;
  const folded = foldedText(line);
  if (vocabulary.isRelatedTitle.test(folded)) return false;
  if (vocabulary.isOtherTitle.test(folded) && !isAmbiguous(line, vocabulary)) return false;
  if (vocabulary.startsAsOtherTitle.test(folded)) return false;
  if (isLeadOverNothing(line, vocabulary) || isOfPlayer(line)) return false;
  const leadsAway = line.links.length > 0 || /:$/.test(line.text);
  return !(leadsAway && vocabulary.startsAsRelated.test(folded));
}

/** "See also: the first trial", where nothing to read stands in the block with it: over a player. */
function isLeadOverNothing(line: Line, vocabulary: Vocabulary): boolean {
  const lead = /^([^:]{4,40}):/.exec(foldedText(line))?.[1];
  const block = line.element.parentElement;
  if (lead === undefined || block === null || !vocabulary.isRelatedTitle.test(lead)) return false;
  return holdsAtMost(block, line.text.length + LONGEST_BUTTON);
}

/** What plays or is leafed through among the paragraphs. */
const PLAYER = new NamePattern('videos?|vid|player|galler(y|ies)|galeries?|diaporamas?|slideshows?');

/** Whether a heading is the title of a film or a gallery, in a box of its own with a picture, a button or how long that lasts. */
function isOfPlayer({ element, text, level }: Line): boolean {
  const box = element.parentElement;
  if (level === 0 || box === null || !PLAYER.test(box)) return false;
  const isAlone = holdsAtMost(box, text.length) && box.querySelector('img, button, video, iframe') === null;
  return !isAlone && holdsAtMost(box, text.length + LONGEST_BUTTON);
}

/** "80 %", "1870", "4.900": an amount or a year is a title where the page itself says so; a time or a date is none. */
const AMOUNT = /^[^:/]*\d[.,\s]?\d[^:/]*$/;
const TIME_OR_DATE = /\d\.\d{1,2}(?!\d)/;

/** "[Embed]": what an editor's system leaves of something that it cannot show. */
const PLACEHOLDER = new RegExp(String.raw`^\[(?:${PLACEHOLDERS})\]$`, 'i');

function isTitle({ text, level }: Line): boolean {
  if (PLACEHOLDER.test(text)) return false;
  return holdsLetter(text) || (level > 0 && AMOUNT.test(text) && !TIME_OR_DATE.test(text));
}

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

/** Characters of a name; what is longer is none, and no heading either. */
const LONGEST_AUTHOR = 200;

const AUTHORS_PAGE = /\/(authors?|auteure?s?|autore?s?|autor(en)?|autori|journalistes?|redacteurs?|people)\//;

/** What leads to an author's page: a name, which also signs the text. */
export function authorsOf(lines: readonly Line[]): Set<string> {
  // A link around many lines is in each of them.
  const links = new Set(lines.flatMap((line) => line.links));
  const toAuthors = [...links].filter((link) => hasRel(link, 'author') || AUTHORS_PAGE.test(link.pathname));
  return new Set(toAuthors.map((link) => wholeText(link, LONGEST_AUTHOR + 1)));
}

/** A box that a label names holds no more than this, in characters. */
const LARGEST_LABELLED = 300;

/** Whether a label stands right over the heading at `at`, in the same small box, that says what the box is: "Newsletter". */
export function isLabelled(body: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
  const [label, heading] = [body[at - 1], body[at]];
  if (!label || !heading || label.level > 0 || isMostlyLink(label)) return false;
  if (label.text.length > LONGEST_BLOCK_TITLE) return false;
  const folded = foldedText(label);
  // The heading is the other article's then.
  const isRelated = isTeaserTitle(heading) && vocabulary.isRelatedTitle.test(folded);
  if (!isRelated && !vocabulary.isOtherTitle.test(folded)) return false;
  const box = heading.element.parentElement;
  if (box === null || box !== label.element.parentElement) return false;
  if (isRelated) return true;
  // A kicker and its heading may stand in a block of their own.
  const next = body[at + 1]?.element;
  const holdsMore =
    (next !== undefined && box.contains(next)) || box.querySelector('form, input, button, iframe') !== null;
  return holdsMore && holdsAtMost(box, LARGEST_LABELLED);
}

export function isAmbiguous(line: Line, vocabulary: Vocabulary): boolean {
  return vocabulary.isAmbiguousTitle.test(foldedText(line));
}

/** A heading inside a link is the title of the page that the link leads to, and so is a linked one that is all of an item. */
function isTeaser(heading: Element): boolean {
  const link = linkAround(heading);
  if (link !== null) return link !== heading && leadsElsewhere(link);
  const item = heading.closest('li, article');
  const [inside] = linksIn(heading);
  if (!inside || !leadsElsewhere(inside)) return false;
  if (isUnderItsPicture(heading, inside)) return true;
  if (item === null) return false;
  return item.localName === 'li' ? isAloneIn(item, heading) : isSignedTitle(item, heading);
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

/** Whether an element holds no more than a heading and who wrote under it. */
function isSignedTitle(item: Element, heading: Element): boolean {
  const most = shownText(heading).length + LONGEST_SIGNATURE;
  return shownText(item, most + 1).length <= most;
}

/** Whether nothing with a text stands beside an element in one of those around it. */
function isAloneIn(item: Element, element: Element): boolean {
  for (let box: Element | null = element; box && box !== item; box = box.parentElement) {
    const beside = [box.previousElementSibling, box.nextElementSibling];
    if (beside.some((other) => other !== null && !holdsAtMost(other, 0))) return false;
  }
  return true;
}

/** "Rivals: how they answered": what is bold says what the link beside it is about. */
export function isLabelOfLink(title: string, { text, linkedLength }: Line): boolean {
  return title.endsWith(':') && linkedLength > (text.length - title.length) / 2;
}

/** A heading between the headline and the text sums the article up, unless later sections have headings made like it. */
export function isStandfirst(
  line: Line,
  beforeText: readonly Line[],
  body: readonly Line[],
  vocabulary: Vocabulary,
): boolean {
  if (beforeText.some(({ level }) => level === line.level)) return true;
  if (line.text.length > LONGEST_FIRST_HEADING) return true;
  if (vocabulary.startsAsByline.test(line.text)) return true;
  if (isSentence(line) && !body.some((other) => other.level > 0 && isSentence(other))) return true;
  if (body.some(isMadeLike(line))) return false;
  if (STANDFIRST.test(line.element)) return true;
  if (opensPart(line.element, body)) return false;
  return line.element.nextElementSibling === null || !body[0]?.element.parentElement?.contains(line.element);
}

/** Whether a heading stands in one block with the beginning of the text alone: a live page sums up so what has happened. */
function opensPart({ parentElement: block }: Element, body: readonly Line[]): boolean {
  const [first, last] = [body[0], body.at(-1)];
  if (!body.some(({ level }) => level > 0)) return false;
  return (
    first !== undefined && block?.contains(first.element) === true && !block.contains(last?.element ?? null)
  );
}

/** Whether the article's date stands between a heading and the text, and not over both: then it sums the text up. */
export function isOverDate(line: Line, before: readonly Line[], following: readonly Line[]): boolean {
  const text = following.findIndex((other) => other.level > 0 || isRunningText(other));
  const head = following.slice(0, Math.max(0, text));
  return (
    head.some((other) => isLabelWithMoment(other) && other.element.querySelector('time') !== null) &&
    !before.some(isLabelWithMoment) &&
    !following.some(isMadeLike(line))
  );
}

function isMadeLike(line: Line): (other: Line) => boolean {
  return (other) => other !== line && other.level === line.level && isMadeAlike(other.element, line.element);
}

function isSentence({ text }: Line): boolean {
  return /[^.]\.$/.test(text);
}
