import { i18n } from '#i18n';
import type { Shortcut } from '@/lib/extension/shortcuts';
import { describeKey, splitKeys } from './keys';
import './shortcuts.css';

/** The keys that the reader really has. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <ul class="shortcuts" aria-label={i18n.t('shortcuts.title')}>
      {shortcuts.map(({ command, keys }) => (
        <li key={command} data-command={command}>
          {keys === '' ? (
            i18n.t('shortcuts.unassigned', [i18n.t(`shortcuts.${command}`)])
          ) : (
            <>
              <Keys keys={keys} /> {i18n.t(`shortcuts.${command}`)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Keys({ keys }: { keys: string }) {
  return (
    <span>
      {splitKeys(keys).map((key) => {
        const { face, name } = describeKey(key);
        return (
          <kbd key={key}>
            <span aria-hidden={face !== name}>{face}</span>
            {face !== name && <span class="visually-hidden">{name}</span>}
          </kbd>
        );
      })}
    </span>
  );
}
