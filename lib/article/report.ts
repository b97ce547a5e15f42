/**
 * The report on a document: plain data, the one type that the rest of the extension speaks. It is written as
 * schemas because it crosses from the page's process to the popup's, and what crosses is checked on arrival.
 */
import * as v from 'valibot';

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Section = v.object({
  /** The heading's text as on the page, spaces collapsed. */
  title: v.string(),
  /** 1 to 6, as the page nests its headings; bold pseudo-headings take the level that their place implies. */
  level: v.pipe(Count, v.minValue(1), v.maxValue(6)),
  /** The id by which an address can lead to the heading; null where the page gives it none. */
  anchor: v.nullable(v.string()),
  /** Words between this heading and the next one; with `leadWords` they add up to `readingTime.words`. */
  words: Count,
});

const RelatedLink = v.object({
  title: v.string(),
  /** Absolute, http or https. */
  url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  /** The title of the block in which the editors put the link ("Articles similaires"), where it has one. */
  block: v.nullable(v.string()),
});

export const NOTICE_KINDS = ['non-contractual', 'illustration', 'archive', 'ai-generated'] as const;

/** Where the page says it: under or beside the picture, in an attribute, or in its machine-readable data. */
const NOTICE_PLACES = ['caption', 'alt', 'title', 'metadata'] as const;

const PhotoNotice = v.object({
  kind: v.picklist(NOTICE_KINDS),
  /** The page's own words. */
  phrase: v.string(),
  place: v.picklist(NOTICE_PLACES),
});

const Language = v.object({
  /** Primary subtag (ISO 639-1, or 639-3 where there is none), "und" when unknown. */
  code: v.string(),
  /** From 0 to 1: how sure the text itself is of it. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const ReadingTime = v.object({
  words: Count,
  /** Words a minute in silent reading that `minutes` was counted with. */
  wordsPerMinute: v.pipe(Count, v.minValue(1)),
  /** Whole minutes, rounded up; 0 means less than one. */
  minutes: Count,
  /** What the page itself claims, in minutes; null where it claims nothing. */
  claimedMinutes: v.nullable(Count),
});

const ArticleReportSchema = v.object({
  kind: v.literal('article'),
  /** The address that the report speaks of. */
  url: v.string(),
  title: v.string(),
  language: Language,
  outline: v.array(Section),
  /** Words before the first heading. */
  leadWords: Count,
  readingTime: ReadingTime,
  relatedLinks: v.array(RelatedLink),
  photoNotices: v.array(PhotoNotice),
  /** The page shows only the beginning and keeps the rest for subscribers. */
  isExtract: v.boolean(),
});

const NotArticleReportSchema = v.object({
  kind: v.literal('not-article'),
  url: v.string(),
  title: v.string(),
  language: Language,
});

export const ReportSchema = v.variant('kind', [ArticleReportSchema, NotArticleReportSchema]);

/** Where the reader is in the article that a report is on. */
export const PositionSchema = v.object({
  /** Index of the section being read; -1 before the first. */
  current: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  /** Words of the article that are still to be read: those under the line at which the reader is taken to read. */
  wordsLeft: Count,
});

export type Section = v.InferOutput<typeof Section>;
export type RelatedLink = v.InferOutput<typeof RelatedLink>;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type NoticePlace = (typeof NOTICE_PLACES)[number];
export type PhotoNotice = v.InferOutput<typeof PhotoNotice>;
export type Language = v.InferOutput<typeof Language>;
export type ArticleReport = v.InferOutput<typeof ArticleReportSchema>;
export type NotArticleReport = v.InferOutput<typeof NotArticleReportSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
