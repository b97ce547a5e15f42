/** Where links lead. */

/** Whether a link leads to another page than the one that it stands on. */
export function leadsElsewhere(link: HTMLAnchorElement): boolean {
  const key = addressKey(link.href);
  return key !== undefined && key !== addressKey(link.ownerDocument.URL);
}

/** Tracking parameters: two addresses that differ in these alone are one article. */
const TRACKING =
  /^(utm_|at_|xt|xtor|ref|origin|source|from|cmp|mtm_|pk_|fbclid|gclid|li_source|li_medium|icid|ns_)/i;

/** What two addresses of one article have in common; undefined for what is no web page. */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // Firefox shows a content script no iterators of the page's objects, only their methods.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
