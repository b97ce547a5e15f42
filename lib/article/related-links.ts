/** The articles that the editors offer next: blocks with a title of their own, and links introduced in the text. */
import type { Body } from './body';
import { isRunningText } from './body';
import type { Line } from './lines';
import { addressKey } from './links';
import type { RelatedLink } from './report';
import { collapse, fold } from './text';
import type { Vocabulary } from './vocabulary';

/** A longer line is no title of a block. */
const LONGEST_TITLE = 60;

/** Pages offer a handful; more than this from one page is a list of something else. */
const MOST_LINKS = 40;

/** So many ancestors of a block's title are searched for its links. */
const HIGHEST_CONTAINER = 5;

/** "Lire aussi" may stand after the last paragraph, by so many lines. */
const LEADS_AFTER = 6;

/** A line that leads elsewhere is at least this much link. */
const LINKED_SHARE = 0.4;

/** Menus offer pages too, of the site and not of the article. */
const NAVIGATION =
  'nav, footer, [role="navigation"], [class*="navigation" i], [class*="nav-" i], [class*="menu" i]';

/** Collects the related links of the page in document order, each article once and this one never. */
export function findRelatedLinks(
  lines: readonly Line[],
  body: Body,
  vocabulary: Vocabulary,
  pageUrl: string,
): RelatedLink[] {
  const found = new Map<string, RelatedLink>();
  const own = addressKey(pageUrl);
  const add = (anchor: HTMLAnchorElement, block: string | null, title: string) => {
    const key = addressKey(anchor.href);
    if (!key || key === own || found.has(key) || found.size >= MOST_LINKS || !title) return;
    found.set(key, { title, url: anchor.href, block });
  };

  for (const [index, line] of lines.entries()) {
    const folded = fold(line.text.slice(0, 2 * LONGEST_TITLE));
    if (isBlockTitle(line, folded, vocabulary)) {
      for (const { anchor, title } of linksOfBlock(lines, index, vocabulary, body))
        add(anchor, line.text, title);
    } else if (isInText(line, index, body) && isLead(line, folded, vocabulary)) {
      for (const anchor of linksOfLead(lines, index)) add(anchor, null, collapse(anchor.textContent));
    }
  }
  return [...found.values()];
}

function isBlockTitle(line: Line, folded: string, vocabulary: Vocabulary): boolean {
  if (line.text.length > LONGEST_TITLE || !vocabulary.isRelatedTitle.test(folded)) return false;
  return line.element.closest(NAVIGATION) === null;
}

function isInText(line: Line, index: number, { first, last }: Body): boolean {
  return index >= first && (index <= last || (line.isKept && index <= last + LEADS_AFTER));
}

/** Whether a line introduces links to other articles rather than a thought that starts with the same words. */
function isLead(line: Line, folded: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.startsAsRelated.test(folded)) return false;
  return line.links.length === 0
    ? line.text.length <= LONGEST_TITLE
    : line.linkedLength >= LINKED_SHARE * line.text.length;
}

/** "Lire aussi : …" leads to the links in its own line or, where it has none, in the next ones. */
function linksOfLead(lines: readonly Line[], index: number): HTMLAnchorElement[] {
  const own = lines[index]?.links ?? [];
  if (own.length > 0) return own;
  const following: HTMLAnchorElement[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    if (line.links.length === 0 || line.linkedLength < line.text.length / 2) break;
    following.push(...line.links);
  }
  return following;
}

/** The links between a block's title and the block's end, one for each card. */
function linksOfBlock(
  lines: readonly Line[],
  index: number,
  vocabulary: Vocabulary,
  body: Body,
): { anchor: HTMLAnchorElement; title: string }[] {
  const titleLine = lines[index];
  if (!titleLine) return [];
  if (
    titleLine.links.some(({ hash, href }) => !hash && titleLine.linkedLength < titleLine.text.length && href)
  )
    return [];
  const container = containerOf(titleLine.element);
  const end = lines.findIndex(
    (line, at) =>
      at > index && (!container?.contains(line.element) || endsBlock(line, titleLine, vocabulary, at, body)),
  );
  const last = lines[end < 0 ? lines.length - 1 : end - 1]?.element;
  const stop = end < 0 ? undefined : lines[end]?.element;
  if (!container || !last) return [];
  const anchors = [...container.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (anchor) =>
      follows(anchor, titleLine.element) && (!stop || !container.contains(stop) || follows(stop, anchor)),
  );
  return cards(anchors, vocabulary);
}

function endsBlock(line: Line, title: Line, vocabulary: Vocabulary, at: number, body: Body): boolean {
  const folded = fold(line.text.slice(0, 2 * LONGEST_TITLE));
  if (line.text.length <= LONGEST_TITLE && line.linkedLength === 0) {
    if (vocabulary.isOtherTitle.test(folded) || vocabulary.isRelatedTitle.test(folded)) return true;
  }
  if (line.level > 0 && line.links.length === 0 && title.level > 0 && line.level <= title.level) return true;
  return line.isKept && line.place === 'body' && at > body.first && at <= body.last && isRunningText(line);
}

/** The smallest element around a title that holds links beside it. */
function containerOf(title: Element): Element | undefined {
  let container = title.parentElement;
  for (let height = 0; container && height < HIGHEST_CONTAINER; height += 1) {
    for (const anchor of container.querySelectorAll('a[href]')) {
      if (!title.contains(anchor) && follows(anchor, title)) return container;
    }
    container = container.parentElement;
  }
  return undefined;
}

function follows(later: Element, earlier: Element): boolean {
  return Boolean(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * A card may link its picture, its headline, its section and its author. Links to one address are one; of those
 * left, a card's link is the one in its heading or the one with the longest text.
 */
function cards(
  anchors: readonly HTMLAnchorElement[],
  vocabulary: Vocabulary,
): { anchor: HTMLAnchorElement; title: string }[] {
  const byAddress = new Map<string, { anchor: HTMLAnchorElement; title: string }>();
  for (const anchor of anchors) {
    const key = addressKey(anchor.href);
    if (!key) continue;
    const title = titleOf(anchor);
    const known = byAddress.get(key);
    if (!known) byAddress.set(key, { anchor, title });
    else if (title.length > known.title.length) known.title = title;
  }
  const all = Array.from(byAddress.values()).filter(
    ({ title }) => title && !vocabulary.startsAsOtherTitle.test(fold(title)),
  );
  const articles = all.filter(({ anchor, title }) => isArticleLink(anchor, title));
  return articles.length > 0 ? articles : all;
}

/** Section, author and tag links are short in words; an article's title seldom is. */
function isArticleLink(anchor: HTMLAnchorElement, title: string): boolean {
  if (anchor.querySelector('h1, h2, h3, h4, h5, h6') ?? anchor.closest('h1, h2, h3, h4, h5, h6')) return true;
  if (/(^|\s)(author|tag|nofollow)(\s|$)/.test(anchor.rel)) return false;
  return title.split(/\s+/).length >= 4 || title.length >= 25;
}

/** The link's own text, its headline's where it has one, or what its picture is called. */
function titleOf(anchor: HTMLAnchorElement): string {
  const heading = anchor.querySelector('h1, h2, h3, h4, h5, h6, [class*="title"], [class*="titre"]');
  const text = collapse((heading ?? anchor).textContent) || collapse(anchor.textContent);
  return text || collapse(anchor.querySelector('img')?.getAttribute('alt') ?? anchor.title);
}
