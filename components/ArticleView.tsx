import type { ArticleReport } from '@/lib/article/report';
import { Facts } from './Facts';
import { certainCode } from './format';
import { Notices } from './Notices';
import { Outline } from './Outline';
import { RelatedLinks } from './RelatedLinks';

/** What the reader can ask for while looking at an article. */
export interface ArticleEvents {
  onGoToSection: (index: number) => void;
  onShowPicture: (index: number) => void;
  onOpenLink: (url: string) => void;
}

/** An article at a glance: headline, facts, notices, sections, what to read next. */
export function ArticleView({ report, ...events }: ArticleEvents & { report: ArticleReport }) {
  const lang = certainCode(report.language);
  return (
    <article>
      <header>
        <h1 dir="auto" lang={lang}>
          {report.title}
        </h1>
        <Facts report={report} />
      </header>
      <Notices notices={report.photoNotices} lang={lang} onShowPicture={events.onShowPicture} />
      <Outline
        outline={report.outline}
        wordsPerMinute={report.readingTime.wordsPerMinute}
        lang={lang}
        onGoToSection={events.onGoToSection}
      />
      <RelatedLinks links={report.relatedLinks} lang={lang} onOpenLink={events.onOpenLink} />
    </article>
  );
}
