import { i18n } from '#i18n';
import type { Position } from '@/lib/article/report';
import type { SiteGrant } from '@/lib/extension/automatic-sites';
import type { PageState } from '@/lib/extension/page-state';
import type { Shortcut } from '@/lib/extension/shortcuts';
import { ArticleView, type ArticleEvents } from './ArticleView';
import { formatMinutes, formatNumber } from './format';
import { Shortcuts } from './Shortcuts';
import { SiteSwitch } from './SiteSwitch';
import { Skeleton } from './Skeleton';
import './base.css';
import './page-view.css';

/** What became of the reader's last copy; null where that was a while ago. */
export type Copying = 'done' | 'refused' | null;

interface Props extends ArticleEvents {
  page: PageState;
  /** Where the reader is; null while that is not known. */
  position: Position | null;
  /** The site of the page, where Chapô can be told to be always on; null where it cannot. */
  site: SiteGrant | null;
  shortcuts: Shortcut[];
  copying: Copying;
  onSwitchSite: (isAlwaysOn: boolean) => void;
  /** Opens the panel; null in the panel itself, and where the browser has none. */
  onOpenPanel: (() => void) | null;
  onOpenOptions: () => void;
}

/** The keys for which the reader needs no popup; the settings show the others too. */
const WALKING: ReadonlySet<Shortcut['command']> = new Set(['next', 'previous']);

/** The active tab's page in each of its states: one sentence on it, and below it the article where it is one. */
export function PageView(props: Props) {
  const { page, position, site, shortcuts, copying, ...rest } = props;
  const { onSwitchSite, onOpenPanel, onOpenOptions, ...events } = rest;
  const article = page.state === 'report' && page.report.kind === 'article' ? page.report : undefined;
  const walking = shortcuts.filter(({ command }) => WALKING.has(command));
  const text = sentenceOn(page);
  return (
    <>
      <main data-state={page.state === 'report' ? page.report.kind : page.state}>
        {/* One live region through all states: voices tell each change in a sentence, not in a whole article. */}
        <div aria-live="polite">
          {article ? <p class="visually-hidden">{text}</p> : <h1 class="sentence">{text}</h1>}
        </div>
        {page.state === 'loading' && <Skeleton />}
        <output class="copied">{copying && i18n.t(`copying.${copying}`)}</output>
        {/* What was typed to filter one article's sections is nothing to the next one's. */}
        {article && <ArticleView key={article.title} report={article} position={position} {...events} />}
      </main>
      {page.state !== 'loading' && (
        <footer>
          {site && <SiteSwitch site={site} onSwitch={onSwitchSite} />}
          {walking.length > 0 && <Shortcuts shortcuts={walking} />}
          <p class="ways">
            {onOpenPanel && (
              <button type="button" class="text-button" data-open-panel onClick={onOpenPanel}>
                {i18n.t('panel.open')}
              </button>
            )}
            <button type="button" class="text-button" data-open-options onClick={onOpenOptions}>
              {i18n.t('options.title')}
            </button>
          </p>
        </footer>
      )}
    </>
  );
}

function sentenceOn(page: PageState): string {
  if (page.state !== 'report') return i18n.t(`sentence.${page.state}`);
  if (page.report.kind === 'not-article') return i18n.t('sentence.not_article');
  const { readingTime, outline } = page.report;
  const sections = i18n.t('outline.title', outline.length, [formatNumber(outline.length)]);
  return i18n.t('sentence.article', [formatMinutes(readingTime.minutes), sections]);
}
