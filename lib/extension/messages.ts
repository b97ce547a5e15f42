/**
 * What the parts of the extension say to each other, grouped by who says it. Every message is checked against its
 * schema where it arrives; what does not fit is dropped without an answer, but for a report, whose reader is waiting.
 */
import * as v from 'valibot';
import { Count, PositionSchema, ReportSchema } from '@/lib/article/report';

/** The name of the port that a view opens to the companion of a tab. */
export const VIEW_PORT = 'view';

/**
 * Background → companion, by `tabs.sendMessage`. The companion answers `true`: silence means that it is not
 * in the page.
 */
export const CommandMessageSchema = v.variant('type', [
  v.object({ type: v.literal('jump'), direction: v.picklist(['next', 'previous']) }),
  /** On a site where Chapô is always on: answer the background with a summary. */
  v.object({ type: v.literal('summarize') }),
]);

/**
 * View → companion, over the port. The page may have changed since the reader saw its report, so that a request names
 * its aim twice: by place and by words. Where the words are no longer on the page, nothing moves.
 */
export const ViewMessageSchema = v.variant('type', [
  v.object({ type: v.literal('go-to-section'), index: Count, title: v.string() }),
  /** Shows the section without going there: `return` brings the reader back to where they were. */
  v.object({ type: v.literal('preview-section'), index: Count, title: v.string() }),
  v.object({ type: v.literal('return') }),
  v.object({ type: v.literal('show-picture'), index: Count, phrase: v.string() }),
]);

/** Companion → view, over the port: at once when it opens, and again whenever the page or the reader has moved. */
export const CompanionMessageSchema = v.variant('type', [
  v.object({ type: v.literal('loading') }),
  /** With where the reader is in the article; null where the page is none. */
  v.object({ type: v.literal('report'), report: ReportSchema, position: v.nullable(PositionSchema) }),
  v.object({ type: v.literal('position'), position: PositionSchema }),
  v.object({ type: v.literal('failed') }),
]);

/** The companion, on a site where Chapô is always on: what the badge tells of the page that is at this address. */
const SummarySchema = v.object({
  type: v.literal('summary'),
  url: v.string(),
  /** Null where the page is no article, or no longer one. */
  article: v.nullable(
    v.object({ words: Count, wordsPerMinute: v.pipe(Count, v.minValue(1)), hasNotice: v.boolean() }),
  ),
});

/** Page → background, by `runtime.sendMessage`. */
export const PageMessageSchema = v.variant('type', [
  /** The companion needs more languages than it was given; answered when they are there, or the browser would not. */
  v.object({ type: v.literal('languages-wanted') }),
  /** The gate, on a site where Chapô is always on, takes the page for an article. */
  v.object({ type: v.literal('article-seen') }),
  /** The gate, on such a site: the page has another address than before, and soon another text. */
  v.object({ type: v.literal('article-gone') }),
  SummarySchema,
]);

/** To the views that are open, by `runtime.sendMessage`: there is a companion in this tab now, or a grant for one. */
export const TabReachedSchema = v.object({ type: v.literal('tab-reached'), tabId: Count });

export type CommandMessage = v.InferOutput<typeof CommandMessageSchema>;
export type ViewMessage = v.InferOutput<typeof ViewMessageSchema>;
export type CompanionMessage = v.InferOutput<typeof CompanionMessageSchema>;
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;
export type SummaryMessage = v.InferOutput<typeof SummarySchema>;
export type TabReached = v.InferOutput<typeof TabReachedSchema>;
