import type { Report } from '@/lib/article/report';

/** What a view can say about the active tab. Each state has its own drawing, and none is blank. */
export type PageState =
  | { state: 'loading' }
  /** The companion's report; `revision` goes back to it with each request. */
  | { state: 'report'; revision: number; report: Report }
  /** The browser keeps this page for itself: settings, store, new tab, PDF viewer. */
  | { state: 'restricted' }
  | { state: 'failed' };

/** A command of the browser and the keys that the reader really has for it; empty where none is assigned. */
export interface Shortcut {
  command: 'open' | 'next' | 'previous';
  /** As the browser writes it: "Alt+Shift+Down", "⌥⇧↓". */
  keys: string;
}
