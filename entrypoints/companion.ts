/**
 * Lives in the page. An unlisted script and not one of WXT's content scripts: those announce themselves to the
 * page by an event and a message, and a page must not learn that Chapô is there.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  CommandMessageSchema,
  VIEW_PORT,
  ViewMessageSchema,
  type CompanionMessage,
  type ViewMessage,
} from '@/lib/extension/messages';
import { jumpTo } from '@/lib/page/jump';
import { PageAnalysis } from '@/lib/page/page-analysis';
import { SectionWalk } from '@/lib/page/section-walk';
import { watchPage } from '@/lib/page/watch-page';

declare global {
  /** Set in the extension's own world of the page, which the page cannot see: a second injection changes nothing. */
  var chapoIsHere: true | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.chapoIsHere) return;
  globalThis.chapoIsHere = true;

  const page = new PageAnalysis();
  const sections = new SectionWalk();

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const parsed = v.safeParse(CommandMessageSchema, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return;
    respond(true);
    if (parsed.output.type === 'jump') {
      const { direction } = parsed.output;
      void documentReady().then(() => sections.move(direction, page.get().landmarks.headings));
    }
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === VIEW_PORT && port.sender?.id === browser.runtime.id) void serveView(port);
  });

  async function serveView(port: Browser.runtime.Port) {
    const tell = (message: CompanionMessage) => port.postMessage(message);
    let told: number | undefined;
    const tellReport = () => {
      try {
        const { revision, report } = page.get();
        if (revision === told) return;
        told = revision;
        tell({ type: 'report', revision, report });
      } catch {
        tell({ type: 'failed' });
      }
    };

    let stopWatching: (() => void) | undefined;
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
      stopWatching?.();
    });
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(ViewMessageSchema, message);
      if (parsed.success) follow(parsed.output);
    });

    if (document.readyState === 'loading') tell({ type: 'loading' });
    await documentReady();
    if (!isOpen) return;
    tellReport();
    stopWatching = watchPage(tellReport);
  }

  function follow({ type, revision, index }: ViewMessage) {
    const { landmarks, revision: latest } = page.get();
    if (revision !== latest) return;
    if (type === 'go-to-section') {
      sections.goTo(index, landmarks.headings);
    } else {
      const picture = landmarks.pictures[index];
      if (picture) void jumpTo(picture);
    }
  }
});

/** Resolves when the document's text is there; images and advertisements may still be on their way. */
function documentReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
