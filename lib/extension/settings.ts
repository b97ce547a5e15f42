/** What the reader has chosen, kept in `storage.sync`. What lies there is checked: it may be older, newer or broken. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FASTEST, SLOWEST } from '@/lib/article/time/reading-time';

const KEY = 'settings';

const SettingsSchema = v.object({
  version: v.literal(1),
  /** The reader's own speed; null for the usual one of each language. */
  wordsPerMinute: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(SLOWEST), v.maxValue(FASTEST))),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export interface StoredSettings {
  settings: Settings;
  /** What was stored could not be understood, so that the defaults hold. */
  isBroken: boolean;
}

const DEFAULTS: Settings = { version: 1, wordsPerMinute: null };

/** The settings as they are stored, or the defaults. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = await readStored();
  if (stored === undefined) return { settings: DEFAULTS, isBroken: false };
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success
    ? { settings: parsed.output, isBroken: false }
    : { settings: DEFAULTS, isBroken: true };
}

/** Null, which no settings are, where the browser cannot read them: its database may be damaged. */
async function readStored(): Promise<unknown> {
  try {
    return (await browser.storage.sync.get(KEY))[KEY];
  } catch {
    return null;
  }
}

/** Rejects where the browser refuses, such as past its quota for writing. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: settings });
}

/** Calls `look` whenever the settings have changed, here or on another of the reader's machines. */
export function watchSettings(look: () => void): void {
  browser.storage.sync.onChanged.addListener(look);
}
