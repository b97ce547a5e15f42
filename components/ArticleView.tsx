import type { ArticleReport, Position } from '@/lib/article/report';
import { Facts } from './Facts';
import { certainCode } from './format';
import { Notices } from './Notices';
import { Outline } from './Outline';
import { Progress } from './Progress';
import { RelatedLinks } from './RelatedLinks';
import { outlineAsMarkdown, sectionAddress } from './take-away';

/** What the reader can ask for while looking at an article. */
export interface ArticleEvents {
  onGoToSection: (index: number, title: string) => void;
  onShowPicture: (index: number, phrase: string) => void;
  onOpenLink: (url: string) => void;
  onPreviewSection: (index: number, title: string) => void;
  onReturn: () => void;
  onCopy: (text: string) => void;
}

interface Props extends ArticleEvents {
  report: ArticleReport;
  position: Position | null;
}

/** An article at a glance: headline, facts, notices, sections, what to read next. */
export function ArticleView({ report, position, ...events }: Props) {
  const lang = certainCode(report.language);
  return (
    <article>
      <header>
        <h1 dir="auto" lang={lang}>
          {report.title}
        </h1>
        <Facts report={report} />
      </header>
      {position && <Progress words={report.readingTime.words} wordsLeft={position.wordsLeft} />}
      <Notices notices={report.photoNotices} lang={lang} onShowPicture={events.onShowPicture} />
      <Outline
        outline={report.outline}
        position={position}
        wordsPerMinute={report.readingTime.wordsPerMinute}
        lang={lang}
        onGoToSection={events.onGoToSection}
        onPreviewSection={events.onPreviewSection}
        onReturn={events.onReturn}
        onCopyOutline={() => events.onCopy(outlineAsMarkdown(report))}
        onCopySection={(index) => {
          const section = report.outline[index];
          if (section) events.onCopy(sectionAddress(report.url, section));
        }}
      />
      <RelatedLinks links={report.relatedLinks} lang={lang} onOpenLink={events.onOpenLink} />
    </article>
  );
}
