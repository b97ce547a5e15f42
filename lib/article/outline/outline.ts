/** The sections of the article, from the lines of its body. */
import { countedHeadings, foldedText, type Line } from '../lines/line';
import type { Body } from '../body/body';
import { isLabelWithMoment, isOnlyDate } from '../lines/dates';
import { headlineRepeated } from './headline';
import { headingsOfBoxes } from './unnamed-boxes';
import { LONGEST_ADDRESS, MOST_SECTIONS } from '../limits';
import { exactMakeOf } from '../elements/makes';
import { lastOverPictures, sectionsInPictures } from './over-pictures';
import { pseudoHeadings } from './pseudo-headings';
import { isPulledFromText } from '../lines/quotations';
import { isOverLinks, isOverListOfLinks } from './lists-of-links';
import { authorsOf, isAmbiguous, isLabelled, isLabelOfLink, isSectionHeading } from './section-headings';
import { isOverDate, isStandfirst } from './standfirst';
import type { PseudoHeading } from './standing-out';
import { tally } from '../tally';
import { countWords, fold } from '../text';
import type { Vocabulary } from '../language/vocabulary';
import type { Section } from '../report';

export interface Outline {
  sections: (Section & { element: HTMLElement })[];
  /** Words before the first heading. */
  leadWords: number;
}

/** A single heading of this level or a lower one is that of a picture or a box. */
const LOWEST = 5;

/** A bold line over fewer words, at the end, is a name over an address. */
const FEWEST_WORDS = 8;

interface Candidate {
  line: Line;
  at: number;
  title: string;
  element: HTMLElement;
  level: number;
  /** The heading is a bold or otherwise emphasized text, and no heading by its element. */
  isPseudo: boolean;
}

/** The article's lines from just under the headline on, and what its headings are told by. */
interface Search {
  body: readonly Line[];
  /** Index in `body` of the first line of running text. */
  firstText: number;
  isHeading: (line: Line) => boolean;
  vocabulary: Vocabulary;
}

/** Builds the outline of the lines from `start` (just under the headline) to the end of the body. */
export function outlineOf(
  lines: readonly Line[],
  { first, last, end }: Body,
  start: number,
  title: string,
  vocabulary: Vocabulary,
): Outline {
  const body = lines.slice(start, lastOverPictures(lines, last, end) + 1);
  const counted = countedHeadings(body);
  const repeatsHeadline = headlineRepeated(title);
  const isHeading = (line: Line) => isSectionHeading(line, counted, vocabulary) && !repeatsHeadline(line);
  const search: Search = { body, firstText: first - start, isHeading, vocabulary };

  const real = realHeadings(search);
  const pseudo = pseudoHeadings(body, real.length);
  const authors = pseudo.length > 0 ? authorsOf(lines) : new Set<string>();
  const candidates = [...real, ...lookingLikeHeadings(pseudo, real, authors, search)]
    .filter(({ at }) => !isPulledFromText(body, at))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_SECTIONS);
  return withTexts(candidates, body);
}

/** The headings that the page itself calls so. */
function realHeadings({ body, firstText, isHeading, vocabulary }: Search): Candidate[] {
  const text = body.slice(Math.max(0, firstText));
  const sumsUp = ({ line, at }: Candidate) =>
    at <= firstText &&
    (isStandfirst(line, body.slice(at + 1, Math.max(0, firstText)), text, vocabulary) ||
      isOverDate(line, body.slice(0, at), body.slice(at + 1)));
  const titles = body.flatMap((line, at): Candidate[] => {
    const { text: title, element, level } = line;
    if (level === 0 || !isHeading(line)) return [];
    if (isOverLinks(body, at) || isLabelled(body, at, vocabulary)) return [];
    // The article's text goes on after the list.
    if (vocabulary.startsAsRelatedTitle.test(foldedText(line)) && isOverListOfLinks(body, at)) return [];
    return [{ line, at, title, element, level, isPseudo: false }];
  });
  const called = withoutLabels(titles, body, vocabulary)
    .filter((candidate) => !sumsUp(candidate))
    .slice(0, MOST_SECTIONS);
  const [only] = called;
  return called.length === 1 && only && only.level >= LOWEST ? [] : outsideBoxes(called, body);
}

/** The headings that are bold, or otherwise stand out, and are nobody's name and no label. */
function lookingLikeHeadings(
  found: readonly PseudoHeading[],
  real: readonly Candidate[],
  authors: ReadonlySet<string>,
  { body, isHeading, vocabulary }: Search,
): Candidate[] {
  const overLinks = new Set(found.filter(({ at }) => isOverListOfLinks(body, at)));
  // A letter that sums others up has a list of links under each of its titles.
  const areRare = 2 * overLinks.size < found.length + real.length;
  // One day over the text says when that was said; chronicles have many.
  const dates = new Set(found.filter(({ title }) => isOnlyDate(fold(title))));
  const looking = found
    .filter((heading) => !areRare || !overLinks.has(heading))
    .filter((heading) => dates.size > 1 || !dates.has(heading))
    .map((heading): Candidate => ({ ...heading, level: 0, isPseudo: true }))
    .filter(({ line, title }) => {
      const titled = { ...line, text: title };
      return isHeading(titled) && !isAmbiguous(titled, vocabulary);
    })
    .filter(
      ({ line, title }) =>
        !authors.has(title) && !vocabulary.isByline.test(title) && !isLabelOfLink(title, line),
    )
    // What is bold around a heading stands where that does.
    .filter(({ element }) => !real.some((heading) => element.contains(heading.element)))
    .slice(0, MOST_SECTIONS);
  return outsideBoxes(looking, body);
}

/** The sections of the headings that have a text, sections or, several of them, pictures under them. */
function withTexts(candidates: readonly Candidate[], body: readonly Line[]): Outline {
  const counts = body.map(wordsOfText);
  const texts = textWords(counts, candidates).sections;
  const all = withLevels(candidates).map((candidate, index) => ({ ...candidate, words: texts[index] ?? 0 }));
  const shown: ReadonlySet<Candidate> = sectionsInPictures(all);
  const sections = all
    .filter((candidate, index) => candidate.words > 0 || opensSubsection(all, index) || shown.has(candidate))
    .filter(
      ({ isPseudo, words: count }, index, { length }) =>
        !isPseudo || index < length - 1 || count >= FEWEST_WORDS,
    );
  const words = textWords(counts, sections);
  return {
    leadWords: words.lead,
    sections: sections.map(({ title, level, element }, index) => ({
      title,
      level,
      anchor: anchorOf(element),
      words: (words.sections[index] ?? 0) + countWords(title),
      element,
    })),
  };
}

/** The id of a heading, or of the anchor that older pages set inside it. */
function anchorOf(heading: Element): string | null {
  const inside = heading.querySelector('[id]:not([id=""], form), a[name]');
  const anchor = heading.getAttribute('id') || inside?.getAttribute('id') || inside?.getAttribute('name');
  return anchor && anchor.length <= LONGEST_ADDRESS ? anchor : null;
}

function outsideBoxes(candidates: readonly Candidate[], body: readonly Line[]): Candidate[] {
  const boxed = headingsOfBoxes(
    candidates.map(({ line }) => line.element),
    body,
  );
  return candidates.filter(({ line }) => !boxed.has(line.element));
}

/**
 * Leaves out the titles that boxes have as well, unless a heading before them stands in a block like theirs, or they are one
 * of a live page's entries, which have their hours over them, made alike: the latest stands first.
 */
function withoutLabels(
  titles: readonly Candidate[],
  body: readonly Line[],
  vocabulary: Vocabulary,
): Candidate[] {
  let entries: ReadonlyMap<string, number> | undefined;
  const isEntry = (title: Candidate) => {
    // Few pages have a title that asks for them.
    entries ??= tally(titles.map((each) => entryOf(each, body)));
    return (entries.get(entryOf(title, body)) ?? 0) > 1;
  };
  const before = new Map<number, Set<Element | string>>();
  return titles.filter((title) => {
    const { line } = title;
    const seen = before.get(line.level) ?? new Set();
    const blocks = blocksOf(line.element);
    const isSection =
      !isAmbiguous(line, vocabulary) || blocks.some((block) => seen.has(block)) || isEntry(title);
    for (const block of blocks) seen.add(block);
    before.set(line.level, seen);
    return isSection;
  });
}

/** How the entry is made that a title opens; its place where no hour stands over it. */
function entryOf({ line, at }: Candidate, body: readonly Line[]): string {
  const hour = body[at - 1];
  const isTimed = hour !== undefined && hour.place === 'body' && isLabelWithMoment(hour);
  return isTimed ? `${line.level} ${exactMakeOf(hour.element)}` : String(at);
}

/** The block that a heading stands in, and how it is made: page builders put each in one of its own, which a class names. */
function blocksOf({ parentElement: block }: Element): (Element | string)[] {
  if (block === null) return [];
  return block.hasAttribute('class') ? [block, exactMakeOf(block)] : [block];
}

/** Undefined for a line that is no text of a section. */
function wordsOfText({ isKept, place, level, raw }: Line): number | undefined {
  return isKept && place === 'body' && level === 0 ? countWords(raw) : undefined;
}

/** Words of running text before the first heading, and under each one up to the next; headings not counted. */
function textWords(
  body: readonly (number | undefined)[],
  headings: readonly Candidate[],
): { lead: number; sections: number[] } {
  const counts = { lead: 0, sections: headings.map(() => 0) };
  let current = -1;
  for (const [at, count] of body.entries()) {
    const next = headings[current + 1];
    const startsSection = next?.at === at;
    if (startsSection) current += 1;
    if (count === undefined) continue;
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
