/** The article's headline as the reader sees it, and where it stands. */
import { isClobbered } from '../elements/clobbering';
import { foldedText, type Line } from '../lines/line';
import { LONGEST_LINE, MOST_PARTS } from '../limits';
import { NamePattern } from '../elements/names';
import { LETTERS } from '../language/phrases';
import { collapse, fold, holdsWord } from '../text';

export interface Headline {
  title: string;
  /** The headline's place among the lines; undefined where the page shows none. */
  index: number | undefined;
}

/** A heading is the headline where it shares at least this much of its words with what the page calls itself. */
const SAME = 0.6;

const TITLE = new NamePattern('titles?\\d?|titre\\d?|headline|ttl|content-?(heading|pagetitle)');

/** "(S+) ", "[+] ": for whom it is. */
const FOR_SUBSCRIBERS = /^[([][^\s)\]]{0,2}\+[)\]] /;

/** Site names follow (or precede) the title behind one of these, with spaces around; one colon is the title's own. */
const SITE_SEPARATOR = /\s+(?:[|•·»«–—-]{1,2}|::)\s+/;

/** What may end a title after its kicker. */
const SEPARATOR = /\s+[|•·»«–—:-]{1,2}\s+/;

/**
 * Finds the headline: the heading above the text that says what the page's title and metadata say; where none does,
 * the last `h1` above the text; where there is none, a line that says exactly what the page calls itself; then the
 * metadata; and on a page that calls itself nothing, what is made like a title, or stands out first.
 *
 * @param claimed titles by the page's own account, the most trusted first.
 * @param firstText index of the first line of the article's text.
 */
export function findHeadline(
  lines: readonly Line[],
  claimed: readonly string[],
  firstText: number,
): Headline {
  const names = new Set(lines.filter(isSiteName).map(foldedText));
  const own = claimed.filter((claim) => holdsWord(claim) && !names.has(fold(claim)));
  const finders = [
    () => likestIndex(lines, own, firstText),
    () => lastAbove(lines, firstText, ({ level }) => level === 1),
    () => exactIndex(lines, own, firstText),
    ...(own.length === 0 ? unclaimed(lines, firstText) : []),
  ];
  for (const find of finders) {
    const index = find();
    const line = lines[index];
    if (line) return { title: claimedPart(line, own) ?? line.text, index };
  }
  return { title: withoutSiteName(own[0] ?? claimed[0] ?? ''), index: undefined };
}

/** Among lines that say nearly the same, what is a heading, and in the text, is rather the headline. */
const WEIGHT_OF_FIRST_LEVEL = 0.15;
const WEIGHT_OF_HEADING = 0.1;
const WEIGHT_OF_PLACE = 0.1;

/** Index of the heading, or the line made like a title, that is most like one of the claims; -1 where none is alike. */
function likestIndex(lines: readonly Line[], claimed: readonly string[], firstText: number): number {
  const claims = claimed.map((claim) => words(fold(claim)));
  let best = { index: -1, weight: 0 };
  for (const [index, line] of lines.slice(0, firstText + 2).entries()) {
    const { level, place } = line;
    if ((level === 0 && !isTitleLike(line)) || isSiteName(line)) continue;
    const said = words(foldedText(line));
    const score = Math.max(0, ...claims.map((claim) => likeness(said, claim)));
    const weight =
      score +
      (level === 1 ? WEIGHT_OF_FIRST_LEVEL : 0) +
      (level > 0 ? WEIGHT_OF_HEADING : 0) -
      (place === 'apart' ? WEIGHT_OF_PLACE : 0);
    if (score >= SAME && weight >= best.weight) best = { index, weight };
  }
  return best.index;
}

/** Index of the line above the text that says to the letter what the page calls itself. */
function exactIndex(lines: readonly Line[], claimed: readonly string[], firstText: number): number {
  const titles = new Set(claimed.map(fold));
  const longest = Math.max(0, ...claimed.map(({ length }) => length));
  return lines
    .slice(0, firstText)
    .findLastIndex(
      ({ text, links }) => text.length <= longest && links.length === 0 && titles.has(fold(text)),
    );
}

/** A page that calls itself by the site's name alone may have kept `h1` for that too. */
function unclaimed(lines: readonly Line[], firstText: number): (() => number)[] {
  const firstAbove = (is: (line: Line) => boolean) =>
    lines.slice(0, firstText + 1).findIndex((line) => is(line) && !isSiteName(line));
  return [
    () => lastAbove(lines, firstText, ({ level, place }) => level > 0 && place === 'body'),
    () => firstAbove((line) => isTitleLike(line) && line.place === 'body'),
    () => firstAbove(({ emphasis }) => emphasis?.isWhole === true),
  ];
}

function lastAbove(lines: readonly Line[], firstText: number, is: (line: Line) => boolean): number {
  return lines.slice(0, firstText + 1).findLastIndex((line) => is(line) && !isSiteName(line));
}

/**
 * A heading may hold a kicker too, without a name for it: the part that the page itself calls its title is enough, and
 * so is one that is most of the heading and follows another kicker there.
 */
function claimedPart(line: Line, claimed: readonly string[]): string | undefined {
  const { element, level, text } = line;
  if (level === 0) return undefined;
  const heading = foldedText(line);
  const claims = claimed.map(fold);
  const led = new Set(
    claims.flatMap((claim) => claim.split(LED).slice(1)).flatMap((claim) => claim.split(SEPARATOR)),
  );
  const parts = [element, ...element.querySelectorAll('*')]
    .slice(0, MOST_PARTS)
    .filter((each) => !isClobbered(each) && each.textContent.length <= LONGEST_LINE)
    .map(({ textContent }) => ({ text: collapse(textContent), folded: fold(textContent) }));
  const isClaimedWhole = claims.some((claim) => claim.includes(heading));
  const isMostOfIt = (part: string) => 2 * part.length > text.length;
  const part =
    parts.find(({ folded }) => claims.includes(folded) && !isKicker(folded, claims, heading)) ??
    parts.find(({ text: own, folded }) => !isClaimedWhole && isMostOfIt(own) && led.has(folded));
  return part?.text;
}

/** "Storm: what we know": what stands before the colon is a kicker there. */
const LED = /: /;

/** Whether a part of a heading is what another claim has before its colon, and what follows that stands in the heading too. */
function isKicker(part: string, claims: readonly string[], heading: string): boolean {
  return claims.some((claim) => {
    const rest = claim.startsWith(part) ? /^ ?: (.+)/.exec(claim.slice(part.length))?.[1] : undefined;
    return rest !== undefined && rest.split(SEPARATOR).some((each) => each !== '' && heading.includes(each));
  });
}

/** The address of a front page as pages write it: every single link is asked, and taking addresses apart takes time. */
const FRONT_PAGE = /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)(?:index\.\w+)?(?:#.*)?$/i;
const RELATIVE = /^(?:\.{1,2}\/)+(?:index\.\w+)?$|^index\.\w+$/i;

/** A heading that leads to the front page is the newspaper's name. */
function isSiteName({ links }: Line): boolean {
  const [link] = links;
  if (links.length !== 1 || !link) return false;
  const address = (link.getAttribute('href') ?? '').trim();
  return FRONT_PAGE.test(address) || (RELATIVE.test(address) && FRONT_PAGE.test(link.href));
}

/** Pages without headings set the headline in a block whose class says so. */
function isTitleLike(line: Line): boolean {
  return TITLE.test(line.element);
}

/** A heading that says less than the headline repeats it; one that says more asks something of its own. */
const LEAST_OF_HEADLINE = 0.6;
const MOST_BEYOND_HEADLINE = 1.15;

/** Tells whether a heading says what the headline says, a part of it, or that and hardly a word more. */
export function headlineRepeated(title: string): (heading: Line) => boolean {
  const headline = wordsOnly(fold(title));
  return (heading) => {
    const text = wordsOnly(foldedText(heading));
    if (text === '' || headline === '') return false;
    if (text.length > headline.length)
      return text.length < MOST_BEYOND_HEADLINE * headline.length && text.includes(headline);
    return text.length > LEAST_OF_HEADLINE * headline.length && headline.includes(text);
  };
}

const WORDS = new RegExp(`[${LETTERS}0-9]+`, 'g');
const NO_WORDS = new RegExp(`[^${LETTERS}0-9]+`, 'g');

function wordsOnly(folded: string): string {
  return folded.replaceAll(NO_WORDS, ' ').trim();
}

/** Words in common over the words of the shorter one, when both are about as long; from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const [shorter, longer] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (shorter === 0) return 0;
  return (common / shorter) * Math.min(1, (2 * shorter) / longer);
}

function words(folded: string): Set<string> {
  return new Set(folded.match(WORDS));
}

function withoutSiteName(title: string): string {
  const parts = collapse(title).replace(FOR_SUBSCRIBERS, '').split(SITE_SEPARATOR);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
