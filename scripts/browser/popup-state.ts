import * as v from 'valibot';
import { ReportSchema } from '@/lib/article/report';
import type { PageState } from '@/lib/extension/page-state';

const PageStateSchema: v.GenericSchema<unknown, PageState> = v.variant('state', [
  v.object({ state: v.literal('loading') }),
  v.object({ state: v.literal('report'), report: ReportSchema }),
  v.object({ state: v.literal('restricted') }),
  v.object({ state: v.literal('ungranted') }),
  v.object({ state: v.literal('failed') }),
]);

/** What the popup holds; null where its script has not come that far. */
export async function popupState(
  evaluate: (expression: string) => Promise<unknown>,
): Promise<PageState | null> {
  return v.parse(v.nullable(PageStateSchema), await evaluate('globalThis.pageState ?? null'));
}
