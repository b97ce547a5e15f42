import { i18n } from '#i18n';

/** Takes apart what the browser writes in one string: "Alt+Shift+Down" as well as the Mac's "⌥⇧↓". */
export function splitKeys(keys: string): string[] {
  return keys.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘+]+/gu) ?? [];
}

/** What stands on the key and what a voice says; unknown keys keep the browser's word for both. */
export function describeKey(key: string): { face: string; name: string } {
  switch (key) {
    case 'Shift':
      return { face: i18n.t('key.shift'), name: i18n.t('key.shift') };
    case 'Up':
    case '↑':
      return { face: '↑', name: i18n.t('key.up') };
    case 'Down':
    case '↓':
      return { face: '↓', name: i18n.t('key.down') };
    case 'Left':
    case '←':
      return { face: '←', name: i18n.t('key.left') };
    case 'Right':
    case '→':
      return { face: '→', name: i18n.t('key.right') };
    default:
      return { face: key, name: key };
  }
}
