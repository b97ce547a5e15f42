import { i18n } from '#i18n';

const ARROWS = [
  { face: '↑', word: 'Up', direction: 'up' },
  { face: '↓', word: 'Down', direction: 'down' },
  { face: '←', word: 'Left', direction: 'left' },
  { face: '→', word: 'Right', direction: 'right' },
] as const;

/** Takes apart what the browser writes in one string: "Alt+Shift+Down" as well as the Mac's "⌥⇧↓". */
export function splitKeys(keys: string): string[] {
  return keys.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘+]+/gu) ?? [];
}

/**
 * What stands on the key and what a voice says. Firefox writes English words, Chrome those of its own language;
 * a word that is neither stays as the browser wrote it.
 */
export function describeKey(key: string): { face: string; name: string } {
  for (const { face, word, direction } of ARROWS) {
    const name = i18n.t(`key.${direction}`);
    if (key === face || key === word || key === name) return { face, name };
  }
  const face = key === 'Shift' ? i18n.t('key.shift') : key;
  return { face, name: face };
}
