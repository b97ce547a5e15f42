import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoticeKind, NoticePlace, PhotoNotice } from '@/lib/article/report';

interface Props {
  notices: PhotoNotice[];
  lang: string | undefined;
  onShowPicture: (index: number) => void;
}

/** What the page itself says of its pictures: its words, where they stand, and the way to the picture. */
export function Notices({ notices, lang, onShowPicture }: Props) {
  const id = useId();
  if (notices.length === 0) return null;
  return (
    <section class="notices" aria-labelledby={id}>
      <h2 id={id} class="visually-hidden">
        {i18n.t('notices.title')}
      </h2>
      <ul>
        {notices.map((notice, index) => (
          <li key={index}>
            <p>
              <strong id={`${id}-phrase-${index}`}>
                {i18n.t('notices.quote_open')}
                <bdi lang={lang}>{notice.phrase}</bdi>
                {i18n.t('notices.quote_close')}
              </strong>
              <small>{i18n.t('notices.said', [kindInWords(notice.kind), placeInWords(notice.place)])}</small>
            </p>
            <button
              type="button"
              id={`${id}-show-${index}`}
              // Heard alone it must say which picture it shows.
              aria-labelledby={`${id}-show-${index} ${id}-phrase-${index}`}
              data-notice={index}
              onClick={() => onShowPicture(index)}
            >
              {i18n.t('notices.show')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function kindInWords(kind: NoticeKind): string {
  switch (kind) {
    case 'non-contractual':
      return i18n.t('notices.kind.non_contractual');
    case 'illustration':
      return i18n.t('notices.kind.illustration');
    case 'archive':
      return i18n.t('notices.kind.archive');
    case 'ai-generated':
      return i18n.t('notices.kind.ai_generated');
  }
}

function placeInWords(place: NoticePlace): string {
  switch (place) {
    case 'caption':
      return i18n.t('notices.place.caption');
    case 'alt':
      return i18n.t('notices.place.alt');
    case 'title':
      return i18n.t('notices.place.title');
    case 'metadata':
      return i18n.t('notices.place.metadata');
  }
}
