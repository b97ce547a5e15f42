/** What the page says to machines: JSON-LD and meta elements. All of it is the page's word, none of it is trusted. */
import { LONGEST_CLAIM, MOST_CLAIMS, MOST_MINUTES, MOST_SCRIPTS } from './limits';

export interface StructuredData {
  /** Types of all JSON-LD nodes, such as "NewsArticle", without what stands before: "schema:", "http://schema.org/". */
  types: ReadonlySet<string>;
  headlines: string[];
  /** Captions of the article's pictures. */
  captions: string[];
  /** Minutes of `timeRequired`, or null. */
  minutes: number | null;
  /** `isAccessibleForFree`, or null where the page does not say; one that is false outweighs the others. */
  isFree: boolean | null;
  /** `og:type`, or "". */
  openGraphType: string;
  /** What made the page, by its own account, or "". */
  generator: string;
}

const ARTICLE_TYPE = /^(\w*Article|\w*BlogPosting|Report|Review)$/;

/** Whether a type is an article's: "NewsArticle", "LiveBlogPosting", "Report". */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** A larger script is no description of an article. */
const LONGEST_SCRIPT = 500_000;

/** Descriptions nest a handful of levels; deeper ones are a joke on the reader. */
const DEEPEST_NODE = 8;

/** Reads all JSON-LD scripts and the Open Graph elements of the page, in one search through it. */
export function readStructuredData(document: Document): StructuredData {
  const data: Collected = {
    types: new Set(),
    headlines: [],
    captions: [],
    minutes: null,
    isFree: null,
    openGraphType: '',
    generator: '',
  };
  const scripts: Element[] = [];
  for (const element of document.querySelectorAll('meta[content], script[type^="application/ld+json"]')) {
    if (element.localName === 'meta') collectMeta(element, data);
    else scripts.push(element);
  }
  // `og:title` goes before the headlines of JSON-LD: it is mostly the one that the page shows.
  for (const { textContent: source } of scripts.slice(0, MOST_SCRIPTS))
    if (source.length <= LONGEST_SCRIPT) collectNode(parse(source), data, 0);
  return data;
}

function collectMeta(meta: Element, data: Collected): void {
  const content = meta.getAttribute('content');
  const names = new Set([meta.getAttribute('property'), meta.getAttribute('name')?.toLowerCase()]);
  if (names.has('og:title')) pushText(data.headlines, content);
  else if (names.has('og:image:alt')) pushText(data.captions, content);
  else if (names.has('generator')) data.generator ||= content ?? '';
  else if (names.has('og:type')) data.openGraphType ||= content?.toLowerCase() ?? '';
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    // Broken JSON-LD is common; the page is read all the same.
    return undefined;
  }
}

/** What these name is written by others, or about something else. */
const OF_OTHERS = new Set(['itemListElement', 'relatedLink', 'comment', 'citation', 'mentions', 'reviews']);

/** One review of a product may be the article; several are its buyers'. */
function isOfCustomers(key: string, value: unknown): boolean {
  return key === 'review' && Array.isArray(value) && value.length > 1;
}

type Collected = { -readonly [Key in keyof StructuredData]: StructuredData[Key] } & { types: Set<string> };

function collectNode(node: unknown, data: Collected, depth: number): void {
  if (depth > DEEPEST_NODE || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) collectNode(item, data, depth + 1);
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(node));
  const types = [fields.get('@type')]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
  for (const type of types) data.types.add(type);
  if (types.some(isArticleType)) collectArticle(fields, data);
  if (types.includes('ImageObject')) pushText(data.captions, fields.get('caption'));
  for (const [key, value] of fields) {
    if (!OF_OTHERS.has(key) && !isOfCustomers(key, value)) collectNode(value, data, depth + 1);
  }
}

function collectArticle(fields: ReadonlyMap<string, unknown>, data: Collected): void {
  pushText(data.headlines, fields.get('headline'));
  const isFree = booleanOf(fields.get('isAccessibleForFree'));
  if (isFree === false) data.isFree = false;
  else if (isFree === true) data.isFree ??= true;
  data.minutes ??= durationMinutes(fields.get('timeRequired'));
}

/** Pages write a boolean as such, as a word ("False"), or as schema.org's address of one. */
function booleanOf(written: unknown): boolean | undefined {
  const [value]: unknown[] = [written].flat();
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? /(?:^|\/)(true|false)$/i.exec(value.trim())?.[1] : undefined;
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}

/** Minutes of an ISO 8601 duration such as "PT4M" or "PT1H10M", rounded. */
function durationMinutes(duration: unknown): number | null {
  const parts =
    typeof duration === 'string' ? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration.trim()) : null;
  if (!parts) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  const total = Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  return total > 0 && total <= MOST_MINUTES ? total : null;
}

function pushText(list: string[], value: unknown): void {
  if (typeof value === 'string' && value.trim() && list.length < MOST_CLAIMS)
    list.push(value.slice(0, LONGEST_CLAIM));
}
