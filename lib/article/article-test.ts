/** Is this page an article? Asked of the lines, once the text is found. */
import { isRunningText, type Body } from './body';
import type { Line } from './lines';
import { leadsElsewhere } from './links';
import type { StructuredData } from './structured-data';

/** So many characters of running text make an article by themselves; with an article's metadata fewer do. */
const ENOUGH_TEXT = 600;
const ENOUGH_TEXT_DECLARED = 140;

/** A page where at least this share of the headings lead elsewhere is a list of articles. */
const TEASER_SHARE = 0.5;

const ARTICLE_TYPE = /(^|:)(\w*Article|\w*BlogPosting|LiveBlogPosting|Report|Review)$/;
const OTHER_TYPE =
  /^(Product|VideoObject|SearchResultsPage|CollectionPage|ProfilePage|ItemPage|LoginAction|Recipe)$/;

/** Decides from the amount of running text, the page's own account, and how much of it only leads elsewhere. */
export function isArticle(
  lines: readonly Line[],
  { first, last }: Body,
  root: Element,
  data: StructuredData,
  pageUrl: string,
): boolean {
  if (first < 0) return false;
  const types = [...data.types];
  const isDeclared = types.some((type) => ARTICLE_TYPE.test(type)) || data.openGraphType === 'article';
  const isOther =
    !isDeclared &&
    (types.some((type) => OTHER_TYPE.test(type)) || /^(product|video|profile)/.test(data.openGraphType));

  const body = lines.slice(first, last + 1);
  const text = body
    .filter((line) => line.isKept && isRunningText(line))
    .reduce((sum, line) => sum + line.text.length, 0);
  const isFrontPage = new URL(pageUrl).pathname === '/' && data.openGraphType !== 'article';
  const headings = lines
    .slice(Math.max(0, first - 3), last + 1)
    .filter(({ level, place }) => level > 1 && place === 'body');
  const teasers = headings.filter((heading) => heading.links.some(leadsElsewhere)).length;
  const isList = teasers >= 3 && teasers >= TEASER_SHARE * headings.length;

  if (!isDeclared && asksForPassword(root)) return false;
  if (isList && text < 10 * ENOUGH_TEXT) return false;
  if (isOther) return text >= 3 * ENOUGH_TEXT;
  if (isFrontPage && !isDeclared) return text >= 3 * ENOUGH_TEXT;
  return text >= (isDeclared ? ENOUGH_TEXT_DECLARED : ENOUGH_TEXT);
}

/** A page that asks for a password beside its text is there for that; those of menus and dialogs are elsewhere. */
function asksForPassword(root: Element): boolean {
  const around = root.parentElement?.localName === 'body' ? root : (root.parentElement ?? root);
  return around.querySelector('input[type="password"]') !== null;
}
