/** Patterns of the sites that an extension may read, as browsers write them: "*://gazette.example/*". */

/** The pattern of one site, and no other. */
export function originOf(host: string): string {
  return `*://${host}/*`;
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
