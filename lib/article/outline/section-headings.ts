/** Which headings are the titles of the article's sections, and not of a teaser, a list, a block or the article itself. */
import { foldedText, isMostlyLink, isTeaserTitle, type Line, LONGEST_BLOCK_TITLE } from '../lines/line';
import { PLACEHOLDERS } from '../languages/placeholders';
import { hasRel } from '../elements/links';
import { NamePattern } from '../elements/names';
import { holdsAtMost, LONGEST_BUTTON, wholeText } from '../elements/shown-text';
import { holdsLetter } from '../text';
import { isTeaser } from './teasers';
import type { Vocabulary } from '../language/vocabulary';

/** Longer than any section's title; a paragraph that is called a heading. */
const LONGEST_HEADING = 300;

/**
 * Whether a line may title a section: it is no teaser, no label of a box, no lead to another article.
 *
 * @param counted numbered headings, which may be links.
 */
export function isSectionHeading(line: Line, counted: ReadonlySet<Line>, vocabulary: Vocabulary): boolean {
  if (line.place !== 'body' || line.text.length > LONGEST_HEADING || !isTitle(line)) return false;
  if (isTeaser(line) && !counted.has(line)) return false;
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

/** Whether a title may be a section's or a box's, so that its place has to tell. */
export function isAmbiguous(line: Line, vocabulary: Vocabulary): boolean {
  return vocabulary.isAmbiguousTitle.test(foldedText(line));
}

/** "Rivals: how they answered": what is bold says what the link beside it is about. */
export function isLabelOfLink(title: string, { text, linkedLength }: Line): boolean {
  return title.endsWith(':') && linkedLength > (text.length - title.length) / 2;
}
