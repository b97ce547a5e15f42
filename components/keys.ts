import { i18n } from '#i18n';

/** Firefox writes English words in every language. */
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
 * What stands on the key and what a voice says. Chrome writes its own language's words ("Flèche vers le bas", in English
 * "Down Arrow"); a word that is neither these nor Firefox's stays as the browser wrote it.
 */
export function describeKey(key: string): { face: string; name: string } {
  for (const { face, word, direction } of ARROWS) {
    const name = i18n.t(`key.${direction}`);
    const written = [face, word, name, `${word} Arrow`, i18n.t(`key_in_chrome.${direction}`)];
    if (written.includes(key)) return { face, name };
  }
  const face = key === 'Shift' ? i18n.t('key.shift') : key;
  return { face, name: face };
}
