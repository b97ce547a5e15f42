/**
 * Lives in the page. An unlisted script and not one of WXT's content scripts: those announce themselves to the
 * page by an event and a message, and a page must not learn that Chapô is there.
 */
import * as v from 'valibot';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  CommandMessageSchema,
  VIEW_PORT,
  type CommandMessage,
  type SummaryMessage,
  type ViewMessage,
} from '@/lib/extension/messages';
import type { Report } from '@/lib/article/report';
import { tellBackground } from '@/lib/extension/tell-background';
import { givenLanguages } from '@/lib/extension/given-languages';
import { serveView } from '@/lib/extension/view-service';
import { jumpTo } from '@/lib/page/jump';
import { PageAnalysis } from '@/lib/page/page-analysis';
import { Preview } from '@/lib/page/preview';
import { ReadingPosition } from '@/lib/page/reading-position';
import { SectionWalk } from '@/lib/page/section-walk';
import { mark, showSign } from '@/lib/page/sign';
import { watchPage } from '@/lib/page/watch-page';
import { watchScrolling } from '@/lib/page/watch-scrolling';

/**
 * Set in the extension's own world of the page, which the page cannot see. An updated extension shares that world with the
 * version before, so that a second injection does nothing unless the first came from a version that is gone. A symbol and
 * no name: elements answer to names, by their ids.
 */
const IS_ALIVE = Symbol.for('chapo.isAlive');

export default defineUnlistedScript(() => {
  const world: typeof globalThis & { [IS_ALIVE]?: () => boolean } = globalThis;
  if (world[IS_ALIVE]?.()) return;
  world[IS_ALIVE] = isAlive;

  const page = new PageAnalysis(givenLanguages());
  const position = new ReadingPosition();
  const sections = new SectionWalk(position);
  const preview = new Preview();
  /** Counts what the reader has asked for by views and keys. */
  let asked = 0;

  const article = async () => {
    const latest = await page.get();
    position.follow(latest.page.article);
    return latest;
  };

  // Nobody puts the companion into a page without wanting its article: it need not wait to be asked. Where that fails,
  // whoever asks is told.
  documentReady()
    .then(() => page.read())
    .catch(() => undefined);

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const parsed = v.safeParse(CommandMessageSchema, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return;
    respond(true);
    documentReady()
      .then(() => obey(parsed.output))
      .catch(() => {
        if (parsed.output.type === 'jump') tellFailure();
      });
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== VIEW_PORT || port.sender?.id !== browser.runtime.id) return;
    // Where a view before this one has led the reader, they have read on.
    preview.forget();
    serveView(port, {
      ready: documentReady,
      isReady: () => document.readyState !== 'loading',
      article,
      position: () => position.look(),
      follow(message) {
        const mine = ++asked;
        return follow(message, mine).catch(() => {
          // A look leaves nothing in the page, and what was asked for since is told of by itself.
          if (mine === asked && message.type !== 'preview-section') tellFailure();
        });
      },
      watchPage,
      watchScrolling,
      onLeave(leave) {
        const hear = ({ isTrusted }: Event) => {
          if (isTrusted) leave();
        };
        addEventListener('pagehide', hear);
        return () => removeEventListener('pagehide', hear);
      },
    });
  });

  async function obey(message: CommandMessage) {
    if (message.type === 'jump') await walk(message.direction);
    else {
      addEventListener('pageshow', comeBack);
      const { report } = await article();
      await tellBackground({ type: 'summary', url: location.href, article: summaryOf(report) });
    }
  }

  /** The browser forgets what the button said of a page that it keeps for the reader's coming back. */
  function comeBack({ persisted, isTrusted }: PageTransitionEvent) {
    if (!isAlive()) removeEventListener('pageshow', comeBack);
    else if (persisted && isTrusted) void tellBackground({ type: 'article-seen' });
  }

  async function walk(direction: 'next' | 'previous') {
    asked += 1;
    preview.forget();
    const { reading, article: readable } = await page.read();
    position.follow(readable);
    if (reading.kind === 'not-article') {
      say(i18n.t('sentence.not_article'));
      return;
    }
    const outline = reading.outline.sections;
    const index = sections.find(direction, readable.headings);
    const section = outline[index];
    if (!section) {
      say(outline.length === 0 ? i18n.t('outline.empty') : i18n.t(`sign.${direction}`));
      return;
    }
    const jump = sections.goTo(section.element);
    // The page scrolls first; what is shown over it is made in the frame that shows that.
    requestAnimationFrame(() => {
      showSign(i18n.t('sign.section', [String(index + 1), String(outline.length), section.title]));
      mark(section.element);
    });
    await jump;
  }

  /** @param mine the number of this request: a later one takes its place. */
  async function follow(message: ViewMessage, mine: number) {
    if (message.type === 'return') {
      preview.goBack();
      return;
    }
    const { report, landmarks } = await article();
    // The page may have been read anew for this, and the reader have asked for something else meanwhile.
    if (mine !== asked || report.kind === 'not-article') return;
    if (message.type === 'go-to-section' || message.type === 'preview-section') {
      const at = sameOf(report.outline, message.index, ({ title }) => title === message.title);
      const heading = landmarks.headings[at];
      if (!heading) return;
      if (message.type === 'go-to-section') preview.forget();
      const jump = message.type === 'preview-section' ? preview.show(heading) : sections.goTo(heading);
      mark(heading);
      await jump;
    } else {
      const at = sameOf(report.photoNotices, message.index, ({ phrase }) => phrase === message.phrase);
      const picture = landmarks.pictures[at];
      if (!picture) return;
      preview.forget();
      const jump = jumpTo(picture);
      mark(picture);
      await jump;
    }
  }
});

/** Says one of our own sentences in the page. */
function say(sentence: string) {
  showSign(sentence, i18n.t('interface.language'));
}

function tellFailure() {
  say(i18n.t('sentence.failed'));
}

function summaryOf(report: Report): SummaryMessage['article'] {
  if (report.kind === 'not-article') return null;
  const { words, wordsPerMinute } = report.readingTime;
  return { words, wordsPerMinute, hasNotice: report.photoNotices.length > 0 };
}

/** Whether this version is the one that runs: the browser takes its interfaces away from the scripts of another. */
function isAlive(): boolean {
  return Boolean(Reflect.get(browser, 'runtime')?.id);
}

/** The item's place among those that are there now: where it was, or where the same words stand. -1 where nowhere. */
function sameOf<T>(items: readonly T[], index: number, isSame: (item: T) => boolean): number {
  const item = items[index];
  return item !== undefined && isSame(item) ? index : items.findIndex(isSame);
}

/** Resolves when the document's text is there; images and advertisements may still be on their way. */
function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
