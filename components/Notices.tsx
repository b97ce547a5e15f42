import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoticeKind, PhotoNotice } from '@/lib/article/report';

const KINDS = {
  'non-contractual': 'notices.kind.non_contractual',
  illustration: 'notices.kind.illustration',
  archive: 'notices.kind.archive',
  'ai-generated': 'notices.kind.ai_generated',
} as const satisfies Record<NoticeKind, string>;

interface Props {
  notices: PhotoNotice[];
  lang: string | undefined;
  onShowPicture: (index: number, phrase: string) => void;
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
        {Array.from(notices.entries(), ([index, notice]) => (
          <li key={index}>
            <p>
              <strong id={`${id}-phrase-${index}`}>
                {i18n.t('notices.quote_open')}
                <bdi lang={lang}>{notice.phrase}</bdi>
                {i18n.t('notices.quote_close')}
              </strong>
              <small>
                {i18n.t('notices.said', [
                  i18n.t(KINDS[notice.kind]),
                  i18n.t(`notices.place.${notice.place}`),
                ])}
              </small>
            </p>
            <button
              type="button"
              class="text-button"
              id={`${id}-show-${index}`}
              // Heard alone it must say which picture it shows.
              aria-labelledby={`${id}-show-${index} ${id}-phrase-${index}`}
              data-notice={index}
              onClick={() => onShowPicture(index, notice.phrase)}
            >
              {i18n.t('notices.show')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
