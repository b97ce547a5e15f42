import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut } from '@/lib/extension/shortcuts';
import { describeKey, splitKeys } from './keys';
import './shortcuts.css';

/** The keys that the reader really has. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  const titleId = useId();
  if (shortcuts.length === 0) return null;
  return (
    <section class="shortcuts" aria-labelledby={titleId}>
      <h2 id={titleId} class="visually-hidden">
        {i18n.t('shortcuts.title')}
      </h2>
      <ul>
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
    </section>
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
