import { i18n } from '#i18n';

interface Props {
  words: number;
  wordsLeft: number;
}

/** How much of the article is read. */
export function Progress({ words, wordsLeft }: Props) {
  return (
    <progress
      aria-label={i18n.t('position.read')}
      max={Math.max(words, 1)}
      value={Math.max(words - wordsLeft, 0)}
    />
  );
}
