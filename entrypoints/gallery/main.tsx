/** Shows one state, named by the address: gallery.html#article; without a name, the list of all. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { STATES } from './states';

document.documentElement.lang = i18n.t('interface.language');
document.title = i18n.t('extension.name');

function draw() {
  const name = location.hash.slice(1);
  const state = STATES[name];
  document.body.dataset['view'] = name.startsWith('options') ? 'options' : 'popup';
  render(state ? state() : <List />, document.body);
  document.body.dataset['drawn'] = name;
}

function List() {
  return (
    <ul>
      {Object.keys(STATES).map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

addEventListener('hashchange', draw);
draw();
