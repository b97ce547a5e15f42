import type { Report } from '@/lib/article/report';

/** What a view can say about the active tab. Each state has its own drawing, and none is blank. */
export type PageState =
  | { state: 'loading' }
  | { state: 'report'; report: Report }
  /** The browser keeps this page for itself: settings, store, new tab, PDF viewer. */
  | { state: 'restricted' }
  /** The reader has not yet asked for this tab; the panel says how to. */
  | { state: 'ungranted' }
  | { state: 'failed' };
