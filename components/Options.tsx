import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FALLBACK_RATE, FASTEST, readingMinutes, SLOWEST } from '@/lib/article/time/reading-time';
import type { Shortcut } from '@/lib/extension/shortcuts';
import type { Settings } from '@/lib/extension/settings';
import { formatMinutes, formatNumber } from './format';
import { Shortcuts } from './Shortcuts';
import './base.css';
import './options.css';

/** Of the slider, in words a minute. */
const STEP = 10;

/** A long article of a newspaper, for readers who come from none. */
const EXAMPLE_WORDS = 1000;

interface Props {
  settings: Settings;
  problem: 'broken' | 'refused' | null;
  /** Words of the article that the reader comes from. */
  words: number | undefined;
  sites: string[];
  shortcuts: Shortcut[];
  onChange: (settings: Settings) => void;
  onRemoveSite: (host: string) => void;
  onChangeShortcuts: () => void;
}

/** The settings, on one short page. */
export function Options(props: Props) {
  const { settings, problem, words, sites, shortcuts, onChange, onRemoveSite, onChangeShortcuts } = props;
  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <output class="problem">{problem && i18n.t(`options.${problem}`)}</output>
      <Speed settings={settings} words={words} onChange={onChange} />
      <Sites sites={sites} onRemove={onRemoveSite} />
      {shortcuts.length > 0 && (
        <section>
          <h2>{i18n.t('shortcuts.title')}</h2>
          <Shortcuts shortcuts={shortcuts} />
          <button type="button" class="text-button" data-change-shortcuts onClick={onChangeShortcuts}>
            {i18n.t('shortcuts.change')}
          </button>
        </section>
      )}
    </main>
  );
}

function Speed({
  settings,
  words = EXAMPLE_WORDS,
  onChange,
}: Pick<Props, 'settings' | 'words' | 'onChange'>) {
  const id = useId();
  const { wordsPerMinute } = settings;
  const speed = wordsPerMinute ?? FALLBACK_RATE;
  const value = i18n.t('options.speed_value', [formatNumber(speed)]);
  const meaning = i18n.t('options.speed_means', [
    formatNumber(words),
    formatMinutes(readingMinutes(words, speed)),
  ]);
  return (
    <section>
      <h2 id={id}>{i18n.t('options.speed')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={wordsPerMinute === null}
          onChange={({ currentTarget }) =>
            onChange({ ...settings, wordsPerMinute: currentTarget.checked ? null : FALLBACK_RATE })
          }
        />
        {i18n.t('options.speed_usual')}
      </label>
      <input
        type="range"
        aria-labelledby={id}
        aria-valuetext={wordsPerMinute === null ? i18n.t('options.speed_usual') : value}
        min={SLOWEST}
        max={FASTEST}
        step={STEP}
        value={speed}
        onInput={({ currentTarget }) =>
          onChange({ ...settings, wordsPerMinute: Number(currentTarget.value) })
        }
      />
      {/* The usual speed is each language's own: no one figure says it. */}
      {wordsPerMinute !== null && (
        <p class="quiet-line">
          {value} · {meaning}
        </p>
      )}
    </section>
  );
}

function Sites({ sites, onRemove }: { sites: string[]; onRemove: (host: string) => void }) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (host: string) => {
    // The button goes away with its site, and the focus would be lost with it.
    title.current?.focus();
    onRemove(host);
  };
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {i18n.t('options.sites')}
      </h2>
      {sites.length === 0 && <p class="quiet-line">{i18n.t('options.no_sites', [i18n.t('site.always')])}</p>}
      <ul class="sites">
        {sites.map((host, index) => (
          <li key={host}>
            <bdi id={`${id}-${index}`}>{host}</bdi>
            <button
              type="button"
              class="text-button"
              id={`${id}-remove-${index}`}
              aria-labelledby={`${id}-remove-${index} ${id}-${index}`}
              data-remove-site={host}
              onClick={() => remove(host)}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
