/** The sections of the article, from the lines of its body. */
import { countedHeadings, foldedText, isMostlyLink, type Line } from './line';
import type { Body } from './body';
import { headlineRepeated } from './headline';
import { headingsOfBoxes } from './in-text-boxes';
import { MOST_SECTIONS } from './limits';
import { isOfSameSite, leadsElsewhere, looksLikeArticle } from './links';
import { NamePattern } from './names';
import { isMadeAlike, pseudoHeadings } from './pseudo-headings';
import { shownText } from './shown-text';
import { collapse, countWords, holdsLetter } from './text';
import type { Vocabulary } from './vocabulary';
import type { Section } from './report';

export interface Outline {
  sections: (Section & { element: HTMLElement })[];
  /** Words before the first heading. */
  leadWords: number;
}

/** A first heading longer than this, in characters, that no text precedes is the chapô. */
const LONGEST_FIRST_HEADING = 120;

/** Class names of the lines under a headline that sum the article up. */
const STANDFIRST = new NamePattern(
  'chapo|chapeau|standfirst|epigraph[eo]?|dek|deck|lead|lede|intro(duction)?|excerpt|summary|sommario|entradilla|bajada|vorspann|teaser-?text|factline|sub-?title|subline|kicker|lead-?in',
);

/** A single heading of this level or a lower one is that of a picture or a box. */
const LOWEST = 5;

/** Longer than any section's title; a paragraph that is called a heading. */
const LONGEST_HEADING = 300;

/** An item that leads to another article is at least this much link. */
const LIST_SHARE = 0.9;

/** A bold line over fewer words, at the end, is a name over an address. */
const FEWEST_WORDS = 8;

/** A teaser's author and date, in characters; and all of a teaser, its picture's source included. */
const LONGEST_SIGNATURE = 60;
const LONGEST_TEASER = 5000;

interface Candidate {
  line: Line;
  at: number;
  title: string;
  element: HTMLElement;
  level: number;
  /** The heading is a bold or otherwise emphasized text, and no heading by its element. */
  isPseudo: boolean;
}

/** Builds the outline of the lines from `start` (just under the headline) to the end of the body. */
export function outlineOf(
  lines: readonly Line[],
  { first, last }: Body,
  start: number,
  title: string,
  vocabulary: Vocabulary,
): Outline {
  const body = lines.slice(start, last + 1);
  const repeatsHeadline = headlineRepeated(title);
  const counted = countedHeadings(body);
  const isHeading = (line: Line) => isSectionHeading(line, counted, vocabulary) && !repeatsHeadline(line);
  const called = body
    .map((line, at): Candidate => ({
      line,
      at,
      title: line.text,
      element: line.element,
      level: line.level,
      isPseudo: false,
    }))
    .filter(({ line, at }) => line.level > 0 && isHeading(line) && !isOverLinks(body, at))
    .filter(
      ({ line }, index, all) => !isAmbiguous(line, vocabulary) || isMadeLikeOneOf(line, all.slice(0, index)),
    )
    .filter(
      ({ line, at }) =>
        start + at > first ||
        !isStandfirst(line, lines.slice(start + at + 1, first), lines.slice(first, last + 1)),
    )
    .slice(0, MOST_SECTIONS);
  const real = outsideBoxes(
    called.length === 1 ? called.filter(({ level }) => level < LOWEST) : called,
    body,
  );
  const pseudo = pseudoHeadings(body, real.length);
  const authors = pseudo.length > 0 ? authorsOf(lines) : new Set<string>();
  const looking = pseudo
    .map(({ at, line, title: text, element }): Candidate => ({
      line,
      at,
      title: text,
      element,
      level: 0,
      isPseudo: true,
    }))
    .filter(({ line, title: text }) => isHeading({ ...line, text }) && !isAmbiguous(line, vocabulary))
    .filter(({ title: text, line }) => !authors.has(text) && !isLabelOfLink(text, line))
    // What is bold around a heading stands where that does.
    .filter(({ element }) => !real.some((heading) => element.contains(heading.element)))
    .slice(0, MOST_SECTIONS);
  const candidates = [...real, ...outsideBoxes(looking, body)]
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_SECTIONS);

  const counts = body.map(wordsOfText);
  const texts = textWords(counts, candidates).sections;
  const sections = withLevels(candidates)
    .map((candidate, index) => ({ ...candidate, words: texts[index] ?? 0 }))
    .filter((candidate, index, all) => candidate.words > 0 || opensSubsection(all, index))
    .filter(
      ({ isPseudo, words: count }, index, all) =>
        !isPseudo || index < all.length - 1 || count >= FEWEST_WORDS,
    );
  const words = textWords(counts, sections);
  return {
    leadWords: words.lead,
    sections: sections.map(({ title: text, level, element }, index) => ({
      title: text,
      level,
      anchor: anchorOf(element),
      words: (words.sections[index] ?? 0) + countWords(text),
      element,
    })),
  };
}

/** The id of a heading, or of the anchor that older pages set inside it. */
function anchorOf(heading: Element): string | null {
  const inside = heading.querySelector('[id], a[name]');
  return heading.id || inside?.id || inside?.getAttribute('name') || null;
}

function outsideBoxes(candidates: readonly Candidate[], body: readonly Line[]): Candidate[] {
  const boxed = headingsOfBoxes(
    candidates.map(({ line }) => line.element),
    body,
  );
  return candidates.filter(({ line }) => !boxed.has(line.element));
}

function isSectionHeading(line: Line, counted: ReadonlySet<Line>, vocabulary: Vocabulary): boolean {
  if (line.place !== 'body' || line.text.length > LONGEST_HEADING || !holdsLetter(line.text)) return false;
  if (isTeaser(line.element) && !counted.has(line)) return false;
  // One link may be the heading's own address.
  if (line.level > 0 && line.links.length > 1 && isMostlyLink(line)) return false;
  const folded = foldedText(line);
  if (vocabulary.isRelatedTitle.test(folded)) return false;
  if (vocabulary.isOtherTitle.test(folded) && !isAmbiguous(line, vocabulary)) return false;
  if (vocabulary.startsAsOtherTitle.test(folded)) return false;
  const leadsAway = line.links.length > 0 || /:$/.test(line.text);
  return !(leadsAway && vocabulary.startsAsRelated.test(folded));
}

/** Whether the heading at `at` is the title of a list: up to the next one there is nothing but links to other articles. */
function isOverLinks(body: readonly Line[], at: number): boolean {
  let rows = 0;
  for (let next = at + 1; next < body.length; next += 1) {
    const line = body[next];
    if (!line) break;
    if (line.level > 0 && line.level <= (body[at]?.level ?? 0)) break;
    if (!line.isKept || line.place !== 'body') continue;
    if (line.level > 0 || line.linkedLength < LIST_SHARE * line.text.length || !line.links.some(isToArticle))
      return false;
    rows += 1;
  }
  return rows > 1;
}

function isToArticle(link: HTMLAnchorElement): boolean {
  return isOfSameSite(link) && looksLikeArticle(link);
}

const AUTHORS_PAGE = /\/(authors?|auteure?s?|autore?s?|autor(en)?|autori|journalistes?|redacteurs?|people)\//;

/** What leads to an author's page: a name, which also signs the text. */
function authorsOf(lines: readonly Line[]): Set<string> {
  const links = lines.flatMap((line) => line.links);
  const toAuthors = links.filter(({ pathname, rel }) => rel === 'author' || AUTHORS_PAGE.test(pathname));
  return new Set(toAuthors.map(({ textContent }) => collapse(textContent)));
}

function isAmbiguous(line: Line, vocabulary: Vocabulary): boolean {
  return vocabulary.isAmbiguousTitle.test(foldedText(line));
}

function isMadeLikeOneOf({ level, element }: Line, others: readonly Candidate[]): boolean {
  return others.some(
    ({ line }) => line.level === level && line.element.parentElement === element.parentElement,
  );
}

/** A heading inside a link is the title of the page that the link leads to, and so is a linked one that is all of an item. */
function isTeaser(heading: Element): boolean {
  const link = heading.closest<HTMLAnchorElement>('a[href]');
  if (link !== null) return link !== heading && leadsElsewhere(link);
  const item = heading.closest('li, article');
  const inside = heading.querySelector<HTMLAnchorElement>('a[href]');
  if (item === null || inside === null || !leadsElsewhere(inside)) return false;
  return item.localName === 'li' ? isAloneIn(item, heading) : isSignedTitle(item, heading);
}

/** Whether an element holds no more than a heading and who wrote under it. */
function isSignedTitle(item: Element, heading: Element): boolean {
  if (item.textContent.length > LONGEST_TEASER) return false;
  const most = shownText(heading).length + LONGEST_SIGNATURE;
  return shownText(item, most + 1).length <= most;
}

/** Whether nothing with a text stands beside an element in one of those around it. */
function isAloneIn(item: Element, element: Element): boolean {
  for (let box: Element | null = element; box && box !== item; box = box.parentElement) {
    const beside = [box.previousElementSibling, box.nextElementSibling];
    if (beside.some((other) => other !== null && /\S/.test(other.textContent))) return false;
  }
  return true;
}

/** "Rivals: how they answered": what is bold says what the link beside it is about. */
function isLabelOfLink(title: string, { text, linkedLength }: Line): boolean {
  return title.endsWith(':') && linkedLength > (text.length - title.length) / 2;
}

/** A heading between the headline and the text sums the article up, unless later sections have headings made like it. */
function isStandfirst(line: Line, beforeText: readonly Line[], body: readonly Line[]): boolean {
  if (beforeText.some(({ level }) => level === line.level)) return true;
  if (line.text.length > LONGEST_FIRST_HEADING) return true;
  if (BYLINE.test(line.text)) return true;
  if (isSentence(line) && !body.some((other) => other.level > 0 && isSentence(other))) return true;
  if (body.some((other) => other.level === line.level && isMadeAlike(other.element, line.element)))
    return false;
  if (STANDFIRST.test(line.element)) return true;
  return line.element.nextElementSibling === null || !body[0]?.element.parentElement?.contains(line.element);
}

/** Who has written the article. */
const BYLINE = /^(?:[Bb]y|BY|[Pp]ar|PAR|[Vv]on|VON|[Dd]i|DI|[Pp]or|POR|[Dd]oor|DOOR) \p{Lu}/u;

function isSentence({ text }: Line): boolean {
  return /[^.]\.$/.test(text);
}

/** Stands for a line that is no text of a section. */
const NO_TEXT = -1;

function wordsOfText({ isKept, place, level, raw }: Line): number {
  return isKept && place === 'body' && level === 0 ? countWords(raw) : NO_TEXT;
}

/** Words of running text before the first heading, and under each one up to the next; headings not counted. */
function textWords(
  body: readonly number[],
  headings: readonly Candidate[],
): { lead: number; sections: number[] } {
  const counts = { lead: 0, sections: headings.map(() => 0) };
  let current = -1;
  for (const [at, count] of body.entries()) {
    const next = headings[current + 1];
    const startsSection = next?.at === at;
    if (startsSection) current += 1;
    if (count === NO_TEXT) continue;
    const words = count - (startsSection ? countWords(next.title) : 0);
    if (current < 0) counts.lead += words;
    else counts.sections[current] = (counts.sections[current] ?? 0) + words;
  }
  return counts;
}

/** Bold headings right above a real one stand over it; others stand under the last real one, or beside the first. */
function withLevels(candidates: readonly Candidate[]): Candidate[] {
  const firstReal = candidates.find(({ isPseudo }) => !isPseudo);
  let above = (firstReal?.level ?? 0) - 1;
  return candidates.map((candidate, index) => {
    if (!candidate.isPseudo) {
      above = candidate.level;
      return candidate;
    }
    const next = candidates[index + 1];
    if (!firstReal) return { ...candidate, level: 2 };
    if (next && !next.isPseudo && next.at === candidate.at + 1) {
      return { ...candidate, level: Math.max(1, next.level - 1) };
    }
    return { ...candidate, level: Math.min(6, above + 1) };
  });
}

/** A heading without text of its own is one where the next heading stands under it. */
function opensSubsection(all: readonly { level: number; words: number }[], index: number): boolean {
  const [section, next] = [all[index], all[index + 1]];
  return (
    section !== undefined &&
    next !== undefined &&
    next.level > section.level &&
    (next.words > 0 || opensSubsection(all, index + 1))
  );
}
