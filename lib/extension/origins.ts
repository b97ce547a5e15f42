/** Addresses, and patterns of the sites that an extension may read, as browsers write them: "*://gazette.example/*". */

/** The pattern of one site, and no other. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

/** The host of a page on which a reader can switch Chapô on; undefined for files and the like, which no grant covers. */
export function grantableHost(url: string): string | undefined {
  // Firefox knows no grant for a port.
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

/** "gazette.example" of "https://gazette.example/*"; "*" of every site's; of what names no host, the pattern. */
export function hostOf(origin: string): string {
  if (origin === '<all_urls>') return '*';
  return /^[^:]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin;
}

/** Whether a pattern covers a host: as that host's own, as that of a domain with all in it, or as every site's. */
export function covers(origin: string, host: string): boolean {
  const covered = hostOf(origin);
  if (covered === '*' || covered === host) return true;
  return covered.startsWith('*.') && `.${host}`.endsWith(covered.slice(1));
}

/** The address of a page without the place in it: browsers hide text fragments (`#:~:text=`) from pages alone. */
export function pageAddress(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
