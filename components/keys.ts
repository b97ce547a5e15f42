import { i18n } from '#i18n';

/** Firefox writes "Down", Chrome "Down Arrow", or that in its own language. */
const ARROWS: { face: string; words: string[]; direction: 'up' | 'down' | 'left' | 'right' }[] = [
  { face: '↑', words: ['Up', 'Up Arrow', 'Flèche vers le haut'], direction: 'up' },
  { face: '↓', words: ['Down', 'Down Arrow', 'Flèche vers le bas'], direction: 'down' },
  { face: '←', words: ['Left', 'Left Arrow', 'Flèche vers la gauche'], direction: 'left' },
  { face: '→', words: ['Right', 'Right Arrow', 'Flèche vers la droite'], direction: 'right' },
];

/** Takes apart what the browser writes in one string: "Alt+Shift+Down" as well as the Mac's "⌥⇧↓". */
export function splitKeys(keys: string): string[] {
  return keys.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘+]+/gu) ?? [];
}

/**
 * What stands on the key and what a voice says. Firefox writes English words, Chrome those of its own language;
 * a word that is neither stays as the browser wrote it.
 */
export function describeKey(key: string): { face: string; name: string } {
  for (const { face, words, direction } of ARROWS) {
    const name = i18n.t(`key.${direction}`);
    if (key === face || words.includes(key) || key === name) return { face, name };
  }
  const face = key === 'Shift' ? i18n.t('key.shift') : key;
  return { face, name: face };
}
