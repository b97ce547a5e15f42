import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { groupBy } from '@/lib/article/group-by';
import type { RelatedLink } from '@/lib/article/report';

interface Props {
  links: RelatedLink[];
  lang: string | undefined;
  onOpenLink: (url: string) => void;
}

/** What the editors offer next, under the titles that they gave to their blocks. */
export function RelatedLinks({ links, lang, onOpenLink }: Props) {
  const id = useId();
  return [...groupBy(links, ({ block }) => block)].map(([block, group], index) => (
    <section key={block} class="related" aria-labelledby={`${id}-${index}`}>
      <h2 id={`${id}-${index}`} dir="auto" lang={block === null ? undefined : lang}>
        {block ?? i18n.t('related.title')}
      </h2>
      <ul dir="auto">
        {group.map(({ title, url }) => (
          <li key={url}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              data-link
              onClick={(event) => {
                // With a modifier the reader has already said where to open it.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpenLink(url);
              }}
            >
              <span class="link-title" lang={lang}>
                {title}
              </span>
              <span class="visually-hidden"> ({i18n.t('related.new_tab')})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
