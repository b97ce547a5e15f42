/** A line to whoever answers in a tab; what comes over it is checked here. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CompanionMessageSchema, VIEW_PORT, type CompanionMessage, type ViewMessage } from './messages';

export interface CompanionLine {
  post(message: ViewMessage): void;
  /** Nothing more is heard of it. */
  close(): void;
}

interface LineEvents {
  onMessage: (message: CompanionMessage) => void;
  /** The page has hung up, or gone. */
  onEnd: () => void;
}

export function openLine(tabId: number, { onMessage, onEnd }: LineEvents): CompanionLine {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
  const hear = (message: unknown) => {
    const parsed = v.safeParse(CompanionMessageSchema, message);
    if (parsed.success) onMessage(parsed.output);
    // Who waits for a report that cannot be read would wait for ever.
    else if (v.is(v.object({ type: v.literal('report') }), message)) onMessage({ type: 'failed' });
  };
  const end = () => {
    // Chromium calls it an error that nobody looked at where there was nobody to connect to.
    void browser.runtime.lastError;
    forget();
    onEnd();
  };
  // Firefox keeps a line that has ended for as long as anybody listens to it.
  const forget = () => {
    port.onMessage.removeListener(hear);
    port.onDisconnect.removeListener(end);
  };
  port.onMessage.addListener(hear);
  port.onDisconnect.addListener(end);
  return {
    post: (message) => port.postMessage(message),
    close() {
      forget();
      port.disconnect();
    },
  };
}
