/** Where links lead. */
import { LONGEST_ADDRESS } from '../limits';

/** The links in an element. An `a` of a drawing or a formula is something else, whose `href` is no string, or none. */
export function linksIn(element: Element): HTMLAnchorElement[] {
  return Array.from(element.querySelectorAll('a[href]')).filter((link) => link instanceof HTMLAnchorElement);
}

/** The link that an element is, or stands in; null where there is none. */
export function linkAround(element: Element): HTMLAnchorElement | null {
  const link = element.closest('a[href]');
  return link instanceof HTMLAnchorElement ? link : null;
}

/** Whether a link leads to another page than the one that it stands on. */
export function leadsElsewhere(link: HTMLAnchorElement): boolean {
  const key = addressKey(link.href);
  return key !== undefined && key !== addressKey(link.ownerDocument.URL);
}

/** Whether a link leads to another page of the same site, or of a sister of it: "videos.gazette.example". */
export function isOfSameSite(link: HTMLAnchorElement): boolean {
  return leadsElsewhere(link) && siteOf(link.hostname) === siteOf(new URL(link.ownerDocument.URL).hostname);
}

/** The last two parts of a host; where a registry sells third levels too, sites of one country then seem sisters. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** Pages that a site keeps for its readers' dealings with it, as addresses call them. */
const SERVICE =
  /[/_.-](log-?in|sign-?(in|up)|register|inscription|connexion|account|compte|mon-?compte|abo(nnement)?s?|subscri\w*|newsletters?|authors?|auteurs?|autor(en)?|profile?|print|imprimer|envoyer|mailto|sharer?|partager|reagir|report|melden|contact|kontakt|tags?|topics?|all-?about|themen?|temas?|categor(y|ie|ia)s?|rubriques?|ressorts?|quiz|mots-?croises|horoscopes?)([/_.?-]|$)|\/(services?|comparateurs?|simulateurs?)(\/|$)|[/_.-](search|recherche|suche)([_.-]|\/(label|results)\/|\/?$)/i;

/** Where sites keep the lists of what they have on a subject. */
const SUBJECT = /\/tags?\//;

/** Wikis' forms. */
const EDITING = /[?&](ve)?action=/;

/** Whether a link leads to a service of the site rather than to an article: a form, an account, an author's page. */
export function isService({ pathname, search }: HTMLAnchorElement): boolean {
  if (EDITING.test(search) || SUBJECT.test(pathname)) return true;
  const last = lastPart(pathname);
  // A long last part, or one with an article's number, is an article, whatever folder it is in.
  return last.split('-').length < 4 && !/\d{5}/.test(last) && SERVICE.test(pathname);
}

/** Whether a link has one of these relations to its page; they stand in `rel` with spaces between, in any case. */
export function hasRel({ rel }: HTMLAnchorElement, ...relations: string[]): boolean {
  return (
    rel !== '' &&
    rel
      .toLowerCase()
      .split(/\s+/)
      .some((each) => relations.includes(each))
  );
}

/** Whether a link leads to the article that the site has published before or after this one. */
export function isPreviousOrNext(link: HTMLAnchorElement): boolean {
  return hasRel(link, 'prev', 'previous', 'next');
}

/** Addresses of articles carry a number or a title; those of sections and services are one word. */
export function looksLikeArticle({ pathname, search }: HTMLAnchorElement): boolean {
  const last = lastPart(pathname);
  return /\d{3}|\/articles?\//.test(pathname + search) || last.split(/[-_]/).length >= 3;
}

function lastPart(pathname: string): string {
  return pathname.split('/').findLast((part) => part !== '') ?? '';
}

/** Whether a link leads to another article of the site, as far as its address tells. */
export function leadsToArticle(link: HTMLAnchorElement): boolean {
  return isOfSameSite(link) && looksLikeArticle(link);
}

/** Whether a link leads to the front page of a site: some keep their articles there, and tell them by what follows "?". */
export function isFront({ pathname, search }: HTMLAnchorElement): boolean {
  return pathname === '/' && search === '';
}

const PICTURES = 'jpe?g|png|gif|webp|avif|svg';
const PICTURE_FILE = new RegExp(String.raw`\.(${PICTURES})([?#]|$)`, 'i');
const FILE = new RegExp(String.raw`\.(pdf|docx?|xlsx?|pptx?|odt|zip|mp3|mp4|epub|ics|${PICTURES})$`, 'i');

/** Whether a link leads to something to download or to look at, rather than to a page. */
export function isFile({ pathname }: HTMLAnchorElement): boolean {
  return FILE.test(pathname);
}

/** Whether a link leads to a picture, named at the end of its path or of its query. */
export function leadsToPicture({ href }: HTMLAnchorElement): boolean {
  return PICTURE_FILE.test(href);
}

/** Tracking parameters: two addresses that differ in these alone are one article. */
const TRACKING =
  /^((utm|at|mtm|pk|ns)_.*|xt(s|or|ref|mc|cr|np)?|ref(_\w+)?|origin|source|from|cmp(id)?|fbclid|gclid|li_source|li_medium|icid)$/i;

/** So many addresses are remembered: several rules ask for those of one page. */
const MOST_KNOWN = 1000;

const known = new Map<string, string | undefined>();

/** What two addresses of one article have in common; undefined for what is no web page, or longer than any. */
export function addressKey(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  if (known.has(address)) return known.get(address);
  const key = keyOf(address);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(address, key);
  return key;
}

function keyOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // Firefox shows a content script no iterators of the page's objects, only their methods.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  // Written anew, whether or not anything was taken out: spaces and the like have more than one form.
  const query = url.searchParams.toString();
  const page = `${url.host.replace(/^www\./, '')}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
  return query === '' ? page : `${page}?${query}`;
}
