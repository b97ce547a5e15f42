/**
 * What the parts of the extension say to each other, grouped by who says it. Every message is checked against
 * its schema where it arrives; what does not fit is dropped without an answer.
 */
import * as v from 'valibot';
import { ReportSchema } from '@/lib/article/report';

/** The name of the port that a view opens to the companion of a tab. */
export const VIEW_PORT = 'view';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Background → companion, by `tabs.sendMessage`. The companion answers `true`: silence means that it is not
 * in the page.
 */
export const CommandMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ping') }),
  v.object({ type: v.literal('jump'), direction: v.picklist(['next', 'previous']) }),
]);

/** View → companion, over the port. `revision` names the report that the reader was looking at. */
export const ViewMessageSchema = v.variant('type', [
  v.object({ type: v.literal('go-to-section'), revision: Index, index: Index }),
  v.object({ type: v.literal('show-picture'), revision: Index, index: Index }),
]);

/** Companion → view, over the port: at once when it opens, and again whenever the page has changed. */
export const CompanionMessageSchema = v.variant('type', [
  v.object({ type: v.literal('loading') }),
  v.object({ type: v.literal('report'), revision: Index, report: ReportSchema }),
  v.object({ type: v.literal('failed') }),
]);

export type CommandMessage = v.InferOutput<typeof CommandMessageSchema>;
export type ViewMessage = v.InferOutput<typeof ViewMessageSchema>;
export type CompanionMessage = v.InferOutput<typeof CompanionMessageSchema>;
