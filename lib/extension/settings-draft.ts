/** The settings while the reader changes them on the settings page. */
import { readSettings, writeSettings, type Settings, type StoredSettings } from './settings';

/** Chrome takes 120 writings a minute, and a slider that is dragged changes many times more often. */
const PAUSE_MS = 600;

/** A choice shows at once on the settings page and is written soon after; where the browser refuses it, it still shows there. */
export class SettingsDraft {
  #stored: StoredSettings | undefined;
  #unsaved: Settings | undefined;
  #hasFailed = false;
  /** Chosen, and neither written nor refused. */
  #isDue = false;
  /** Runs after each writing. */
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Undefined until they have been read. */
  get settings(): Settings | undefined {
    return this.#unsaved ?? this.#stored?.settings;
  }

  /** Whether the last choice was refused, or what was stored could not be understood. */
  get problem(): 'refused' | 'broken' | null {
    if (this.#hasFailed) return 'refused';
    return this.#stored?.isBroken && !this.#unsaved ? 'broken' : null;
  }

  async read(): Promise<void> {
    this.#stored = await readSettings();
    this.#onChange();
  }

  change(settings: Settings): void {
    this.#unsaved = settings;
    this.#isDue = true;
    if (this.#pause === undefined) void this.save();
    this.#onChange();
  }

  /** Writes now what has been chosen since the last time. */
  async save(): Promise<void> {
    const settings = this.#unsaved;
    if (!settings || !this.#isDue) return;
    this.#isDue = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      void this.save();
    }, PAUSE_MS);
    try {
      await writeSettings(settings);
      this.#hasFailed = false;
      this.#stored = { settings, isBroken: false };
      // The reader may have gone on meanwhile.
      if (this.#unsaved === settings) this.#unsaved = undefined;
    } catch {
      this.#hasFailed = true;
    }
    this.#onChange();
  }
}
