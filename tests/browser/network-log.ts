/** The browser's own account of what its network is asked for, from any part of it: pages, popup, background. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ADD_ON } from '@/scripts/browser/firefox';
import { type CallInWindow, reachWindow } from '@/scripts/browser/firefox-window';
import { type BrowserName, launchReader, type Reader } from '@/scripts/browser/reader';

export interface Request {
  url: string;
  /** The origin, or the add-on, that asked. */
  by: string;
}

export interface RecordedReader {
  reader: Reader;
  /** Closes the browser and tells all that was asked of its network, other than by the browser for itself. */
  close: () => Promise<Request[]>;
}

/** Starts a browser that writes down its requests from the beginning. */
export function launchRecorded(name: BrowserName): Promise<RecordedReader> {
  return name === 'chromium' ? recordedChromium() : recordedFirefox();
}

const NetLog = v.object({
  constants: v.object({ logEventTypes: v.object({ URL_REQUEST_START_JOB: v.number() }) }),
  events: v.array(
    v.object({
      type: v.number(),
      params: v.optional(v.object({ url: v.optional(v.string()), initiator: v.optional(v.string()) })),
    }),
  ),
});

async function recordedChromium(): Promise<RecordedReader> {
  const folder = await mkdtemp(join(tmpdir(), 'chapo-network-'));
  const networkLog = join(folder, 'log.json');
  const reader = await launchReader('chromium', { window: 'hidden', networkLog });
  return {
    reader,
    async close() {
      await reader.close();
      const { constants, events } = v.parse(NetLog, JSON.parse(await readFile(networkLog, 'utf8')));
      await rm(folder, { recursive: true });
      return events
        .filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB)
        .flatMap(({ params }) =>
          params?.url === undefined ? [] : [{ url: params.url, by: params.initiator ?? '' }],
        )
        .filter(({ by }) => by !== 'not an origin');
    },
  };
}

async function recordedFirefox(): Promise<RecordedReader> {
  const reader = await launchReader('firefox', { window: 'hidden' });
  const blank = await reader.open('about:blank');
  const call: CallInWindow = await reachWindow(blank.page.browser());
  await call('recordRequests', ADD_ON);
  return {
    reader,
    async close() {
      const requests = v.parse(
        v.array(v.object({ url: v.string(), by: v.string() })),
        await call('requests'),
      );
      await reader.close();
      return requests.filter(({ by }) => by !== 'browser');
    },
  };
}
