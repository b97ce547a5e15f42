import { beforeEach, expect, it } from 'vitest';
import { describeKey, splitKeys } from '@/components/keys';
import { speak } from './catalogue';

beforeEach(() => speak('fr'));

it.each([
  ['Alt+Shift+Down', ['Alt', 'Shift', 'Down']],
  ['⌥⇧↓', ['⌥', '⇧', '↓']],
  ['⌃⌘Space', ['⌃', '⌘', 'Space']],
  ['F9', ['F9']],
])('takes %s apart', (keys, parts) => {
  expect(splitKeys(keys)).toEqual(parts);
});

it.each(['Down', 'Down Arrow', 'Flèche vers le bas', 'Bas', '↓'])(
  'draws %s as an arrow and reads it as a word',
  (key) => {
    expect(describeKey(key)).toEqual({ face: '↓', name: 'Bas' });
  },
);

it('keeps a word that it does not know', () => {
  expect(describeKey('Entf')).toEqual({ face: 'Entf', name: 'Entf' });
});
