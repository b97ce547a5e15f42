/** The companion's end of the line to a view. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Position, Report } from '@/lib/article/report';
import { ViewMessageSchema, type CompanionMessage, type ViewMessage } from './messages';

/** So many words more or less to read are no news. */
const WORDS_STEP = 5;

/** What the page offers to a view. */
export interface LivePage {
  ready: () => Promise<void>;
  isReady: () => boolean;
  /** The article as it is now; a new number means a new report. */
  article: () => Promise<{ revision: number; report: Report }>;
  position: () => Position;
  /** Must not reject. */
  follow: (message: ViewMessage) => Promise<void>;
  watchPage: (look: () => Promise<void>) => () => void;
  watchScrolling: (look: () => void) => () => void;
  /** Calls `leave` when the reader goes to another page, be this one kept for their coming back, until stopped. */
  onLeave: (leave: () => void) => () => void;
}

/** Tells the view of every report and of where the reader is, as long as it is open, and does what it asks. */
export function serveView(port: Browser.runtime.Port, page: LivePage): void {
  const stops: (() => void)[] = [];
  let isOpen = true;
  let told: number | undefined;
  let last: Position | null = null;

  const tell = (message: CompanionMessage) => port.postMessage(message);
  const tellPosition = () => {
    // The view shows no article in which there would be a position.
    if (!last) return;
    const position = page.position();
    if (isNoNews(last, position)) return;
    last = position;
    tell({ type: 'position', position });
  };
  const tellReport = async () => {
    try {
      const { revision, report } = await page.article();
      if (!isOpen) return;
      if (revision !== told) {
        told = revision;
        last = report.kind === 'article' ? page.position() : null;
        tell({ type: 'report', report, position: last });
      } else tellPosition();
    } catch {
      if (!isOpen) return;
      // The report that comes next is news again, be it the one from before.
      told = undefined;
      last = null;
      tell({ type: 'failed' });
    }
  };

  const close = () => {
    isOpen = false;
    for (const stop of stops) stop();
  };
  port.onDisconnect.addListener(close);
  // Firefox keeps the line to a page that it keeps in its cache.
  stops.push(
    page.onLeave(() => {
      close();
      port.disconnect();
    }),
  );
  const onMessage = (message: unknown) => {
    const parsed = v.safeParse(ViewMessageSchema, message);
    if (parsed.success) void page.follow(parsed.output);
  };
  port.onMessage.addListener(onMessage);
  // Firefox keeps a line that is closed for as long as anybody listens to it.
  stops.push(() => {
    port.onMessage.removeListener(onMessage);
    port.onDisconnect.removeListener(close);
  });

  if (!page.isReady()) tell({ type: 'loading' });
  void page.ready().then(async () => {
    if (!isOpen) return;
    stops.push(page.watchPage(tellReport));
    await tellReport();
    // The companion may have begun to read before anybody watched the page.
    await tellReport();
    if (isOpen) stops.push(page.watchScrolling(tellPosition));
  });
}

function isNoNews(one: Position, other: Position): boolean {
  // Reaching the end is always news, however few words were left.
  if (one.current !== other.current || (one.wordsLeft === 0) !== (other.wordsLeft === 0)) return false;
  return Math.abs(one.wordsLeft - other.wordsLeft) < WORDS_STEP;
}
