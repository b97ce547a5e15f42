import { i18n } from '#i18n';
import type { PageState, Shortcut } from '@/lib/extension/page-state';
import { ArticleView, type ArticleEvents } from './ArticleView';
import { formatMinutes, formatNumber } from './format';
import { Sentence } from './Sentence';
import { Shortcuts } from './Shortcuts';
import { Skeleton } from './Skeleton';
import './popup.css';

interface Props extends ArticleEvents {
  page: PageState;
  shortcuts: Shortcut[];
  onChangeShortcuts: () => void;
}

/** The popup in each of its states: one sentence on the page, and below it the article where it is one. */
export function Popup({ page, shortcuts, onChangeShortcuts, ...events }: Props) {
  const article = page.state === 'report' && page.report.kind === 'article' ? page.report : undefined;
  const text = sentenceOn(page);
  return (
    <>
      <main data-state={page.state === 'report' ? page.report.kind : page.state}>
        {/* One live region through all states: voices tell each change in a sentence, not in a whole article. */}
        <div aria-live="polite">
          {article ? <p class="visually-hidden">{text}</p> : <Sentence text={text} />}
        </div>
        {page.state === 'loading' && <Skeleton />}
        {article && <ArticleView report={article} {...events} />}
      </main>
      {page.state !== 'loading' && <Shortcuts shortcuts={shortcuts} onChangeShortcuts={onChangeShortcuts} />}
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
