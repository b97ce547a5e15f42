/** Is this page an article? Asked of the lines, once the text is found. */
import { countedHeadings, foldedText, isRunningText, isTeaserTitle, type Line } from './lines/line';
import type { Span } from './body/body';
import { holdsDate } from './lines/dates';
import { isOfSameSite } from './elements/links';
import { isArticleType, type StructuredData } from './structured-data';
import { tally } from './tally';
import { fold, lengthInLetters } from './text';
import { isServicePage, type Vocabulary } from './language/vocabulary';

/** So many characters of running text make an article by themselves; with an article's metadata fewer do. */
const ENOUGH_TEXT = 600;
const ENOUGH_TEXT_DATED = 350;
const ENOUGH_TEXT_DECLARED = 140;
/** What is more likely something else needs more. */
const ENOUGH_TEXT_AGAINST_ODDS = 3 * ENOUGH_TEXT;

/** With so much text a page is an article however many others it leads to. */
const TEXT_BESIDE_TEASERS = 6_000;

/** A page under a player is an article where so many paragraphs follow; one sentence is the film's description. */
const PARAGRAPHS_UNDER_PLAYER = 2;

/** A page where at least this share of the headings lead elsewhere is a list of articles. */
const TEASER_SHARE = 0.5;

/** A list has more than two of them. */
const FEWEST_TEASERS = 3;

/** An article's box of further reading holds so many titles at most. */
const LARGEST_BOX = 6;

/** The lines above the text in which it says when it was published. */
const DATE_REACH = 8;

/** What a page may be that is full of text and no article at all. */
const NEVER_TYPE =
  /^(JobPosting|DiscussionForumPosting|QAPage|PodcastSeries|SearchResultsPage|CollectionPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|LoginAction)$/;

/** Types of pages that are an article only where the text is long. */
const OTHER_TYPE = /^(Product|ItemPage|Recipe|FAQPage|Event|PodcastEpisode|RadioEpisode|TVEpisode)$/;

/** Whose posts may be as long as articles. */
const FORUM =
  /vbulletin|phpbb|mybb|discourse|xenforo|simple machines|invision|punbb|fluxbb|vanilla|flarum|nodebb/i;

/** What the page says of itself. */
interface Account {
  data: StructuredData;
  url: string;
  headline: string;
  documentTitle: string;
}

/** Decides from the amount of running text, the page's own account, and how much of it only leads elsewhere. */
export function isArticle(
  lines: readonly Line[],
  { first, last }: Span,
  root: Element,
  account: Account,
  vocabulary: Vocabulary,
): boolean {
  const { data } = account;
  const types = [...data.types];
  const hasArticleType = types.some(isArticleType);
  const isDeclared = hasArticleType || data.openGraphType === 'article';
  const headline = fold(account.headline);
  if (isServicePage(headline, fold(account.documentTitle), vocabulary)) return false;
  if (!isDeclared && vocabulary.isOtherTitle.test(headline)) return false;
  if (!hasArticleType && (types.some((type) => NEVER_TYPE.test(type)) || FORUM.test(data.generator)))
    return false;
  // What is for sale is praised at length.
  if (!isDeclared && data.types.has('Product') && data.types.has('Offer')) return false;
  const hasDate = isDated(lines, first);
  if (!isDeclared && !hasDate && asksForPassword(root)) return false;

  const body = lines.slice(first, last + 1).filter(({ isKept, place }) => isKept && place === 'body');
  const text = textLength(body);
  // A round-up leads to other sites by its headings, and says when it appeared or what it is; a list of links does neither.
  const isTeaser = (heading: Line) =>
    isTeaserTitle(heading) && (!(hasDate || isDeclared) || heading.links.some(isOfSameSite));
  if (isListOfTeasers(lines, { first, last }, isTeaser) && text < TEXT_BESIDE_TEASERS) return false;

  const paragraphs = body.filter(isRunningText).length;
  if (!hasArticleType && isAboutVideo(data))
    return paragraphs >= PARAGRAPHS_UNDER_PLAYER && text >= ENOUGH_TEXT_DATED;
  const needed = hasDate ? ENOUGH_TEXT : ENOUGH_TEXT_AGAINST_ODDS;
  if (!hasArticleType && types.some((type) => OTHER_TYPE.test(type))) return text >= needed;
  if (!isDeclared && data.openGraphType.startsWith('product')) return text >= ENOUGH_TEXT_AGAINST_ODDS;
  if (!isDeclared && isFrontPage(account.url)) return text >= ENOUGH_TEXT_AGAINST_ODDS;
  // Pages that list articles call themselves articles too.
  const isSure = hasArticleType || !data.types.has('ItemList');
  if (isDeclared && isSure) return text >= ENOUGH_TEXT_DECLARED;
  return text >= (hasDate ? ENOUGH_TEXT_DATED : ENOUGH_TEXT);
}

/** The length of the running text, in characters; verse and chronicles in short lines count where they are long enough together. */
function textLength(body: readonly Line[]): number {
  const running = inLetters(body.filter(isRunningText));
  // A line that is all of a table's cell is a figure or a name; verse in the one cell of an older page has many lines.
  const cells = body.map(({ element }) => element.closest('td, th'));
  const linesOf = tally(cells);
  const isCell = (at: number) => cells[at] instanceof Element && linesOf.get(cells[at]) === 1;
  const all = inLetters(
    body.filter(({ level, linkedLength }, at) => level === 0 && linkedLength === 0 && !isCell(at)),
  );
  return all >= 2 * ENOUGH_TEXT ? Math.max(running, all / 2) : running;
}

function inLetters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + lengthInLetters(text), 0);
}

function isListOfTeasers(
  lines: readonly Line[],
  { first, last }: Span,
  isTeaser: (heading: Line) => boolean,
): boolean {
  const around = lines.slice(Math.max(0, first - 3), last + 1);
  const headings = around.filter(({ level, place }) => level > 1 && place === 'body');
  const counted = countedHeadings(lines);
  const teasers = new Set(headings.filter((heading) => isTeaser(heading) && !counted.has(heading)));
  // A few titles with no more than labels between them are one box of an article's further reading.
  let [boxes, run] = [0, 0];
  const endRun = () => {
    boxes += run > LARGEST_BOX ? run : Math.min(run, 1);
    run = 0;
  };
  for (const line of around) {
    if (teasers.has(line)) run += 1;
    else if (line.level > 0 || isRunningText(line)) endRun();
  }
  endRun();
  if (boxes < FEWEST_TEASERS || teasers.size < TEASER_SHARE * headings.length) return false;
  return !runsOn(lines.slice(first, last + 1), teasers);
}

/** Whether most of the text stands together: teasers have theirs between them, an article has a box of them at most. */
function runsOn(body: readonly Line[], teasers: ReadonlySet<Line>): boolean {
  let [all, stretch, longest] = [0, 0, 0];
  for (const line of body) {
    if (teasers.has(line)) stretch = 0;
    if (!line.isKept || line.place !== 'body' || !isRunningText(line)) continue;
    all += lengthInLetters(line.text);
    stretch += lengthInLetters(line.text);
    longest = Math.max(longest, stretch);
  }
  return longest >= 2 * ENOUGH_TEXT && longest >= all / 2;
}

function isAboutVideo({ types, openGraphType }: StructuredData): boolean {
  return types.has('VideoObject') || openGraphType.startsWith('video');
}

/** The site's root; some systems keep their articles there too, and tell them by a number. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && !/\d/.test(search);
}

/** Articles say above their text when they were published. */
function isDated(lines: readonly Line[], first: number): boolean {
  return lines
    .slice(Math.max(0, first - DATE_REACH), first)
    .some((line) => line.element.querySelector('time') !== null || holdsDate(foldedText(line)));
}

/** A page that asks for a password beside its text is there for that; those of menus and dialogs are elsewhere. */
function asksForPassword(root: Element): boolean {
  const around = root.parentElement?.localName === 'body' ? root : (root.parentElement ?? root);
  return around.querySelector('input[type="password"]') !== null;
}
