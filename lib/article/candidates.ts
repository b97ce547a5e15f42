/** The lines that may be the article's, told before anybody knows where it is. */
import { boxesAround, type Box, foldedText, isRunningText, type Line } from './line';
import { LANGUAGES } from './languages';
import { leadsElsewhere } from './links';
import { wholePhrase } from './phrases';

/** A box that holds less than this share of all running text on the page is not what the page is there for. */
const LEAST_SHARE = 0.1;

/** A teaser has a title and a paragraph; what has more is an article. */
const LONGEST_TEASER = 1;

/** So much running text, in characters, has stood before the comments on it begin. */
const SHORTEST_COMMENTED = 200;

/** Longer lines are no titles. */
const LONGEST_TITLE = 60;

/** The page's language is not known yet. */
const isCommentTitle = wholePhrase(LANGUAGES.flatMap(({ commentTitles }) => commentTitles));

/** Leaves out what stands in small boxes, in teasers of other articles and among the comments. */
export function candidateLines(lines: readonly Line[]): Line[] {
  return beforeComments(outsideTeasers(outsideSmallBoxes(lines)));
}

function outsideSmallBoxes(lines: readonly Line[]): Line[] {
  const lengths = new Map<Box, number>();
  let all = 0;
  for (const line of lines) {
    if (!isRunningText(line)) continue;
    all += line.text.length;
    for (const box of boxesAround(line)) lengths.set(box, (lengths.get(box) ?? 0) + line.text.length);
  }
  const isSmall = (box: Box) => box.place === 'apart' && (lengths.get(box) ?? 0) < LEAST_SHARE * all;
  return lines.filter((line) => !boxesAround(line).some(isSmall));
}

/** Streams of teasers may hold more text than a short article beside them. */
function outsideTeasers(lines: readonly Line[]): Line[] {
  const cards = new Map<Element, { hasTitle: boolean; paragraphs: number }>();
  const around = lines.map(({ element }) => element.closest('article, li'));
  for (const [at, line] of lines.entries()) {
    const element = around[at];
    if (!element) continue;
    const card = cards.get(element) ?? { hasTitle: false, paragraphs: 0 };
    cards.set(element, card);
    card.hasTitle ||= isTeaserTitle(line);
    if (isRunningText(line)) card.paragraphs += 1;
  }
  return lines.filter((_, at) => {
    const element = around[at];
    const card = element && cards.get(element);
    return !card?.hasTitle || card.paragraphs > LONGEST_TEASER;
  });
}

/** Whether a line is a heading, and the title of another page that it leads to. */
export function isTeaserTitle({ level, links, linkedLength, text }: Line): boolean {
  return level > 1 && linkedLength > text.length / 2 && links.some(leadsElsewhere);
}

function beforeComments(lines: readonly Line[]): Line[] {
  let length = 0;
  const start = lines.findIndex((line) => {
    if (isRunningText(line)) length += line.text.length;
    if (length < SHORTEST_COMMENTED || line.text.length > LONGEST_TITLE || line.links.length > 0)
      return false;
    return isCommentTitle.test(foldedText(line));
  });
  return start < 0 ? [...lines] : lines.slice(0, start);
}
