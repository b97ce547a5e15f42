import { i18n } from '#i18n';
import type { ArticleReport } from '@/lib/article/report';
import { formatLanguage, formatMinutes, formatWords } from './format';

/** The line under the headline: how long, how many words, in which language, and what the site claims. */
export function Facts({ report }: { report: ArticleReport }) {
  const { words, minutes, claimedMinutes } = report.readingTime;
  return (
    <ul class="facts" aria-label={i18n.t('facts.label')}>
      <li data-fact="minutes">
        <strong>{formatMinutes(minutes)}</strong> {i18n.t('facts.reading')}
      </li>
      <li data-fact="words">{formatWords(words)}</li>
      <li data-fact="language">{formatLanguage(report.language)}</li>
      {claimedMinutes !== null && (
        <li data-fact="claim">
          {i18n.t(claimedMinutes === minutes ? 'facts.claim_same' : 'facts.claim', [
            formatMinutes(claimedMinutes),
          ])}
        </li>
      )}
      {report.isExtract && (
        <li data-fact="extract">
          <strong>{i18n.t('facts.extract')}</strong>
        </li>
      )}
    </ul>
  );
}
