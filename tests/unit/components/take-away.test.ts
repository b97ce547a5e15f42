import { beforeEach, describe, expect, it } from 'vitest';
import { filterNodes, nestSections } from '@/components/outline-tree';
import { outlineAsMarkdown, sectionAddress } from '@/components/take-away';
import { speak } from './catalogue';
import { article } from './draw';

beforeEach(() => speak('fr'));

const section = (title: string, level = 2, anchor: string | null = null) => ({
  title,
  level,
  anchor,
  words: 100,
});

describe('the address of a section', () => {
  it('is its anchor where the page has one', () => {
    expect(sectionAddress('https://a.example/x?y=1#old', section('Le port', 2, 'le-port'))).toBe(
      'https://a.example/x?y=1#le-port',
    );
  });

  it('is a text fragment where it has none, hyphens and all', () => {
    expect(sectionAddress('https://a.example/x', section('Après-midi, au port'))).toBe(
      'https://a.example/x#:~:text=Apr%C3%A8s%2Dmidi%2C%20au%20port',
    );
  });
});

it('a title that was cut within a letter has an address all the same', () => {
  expect(sectionAddress('https://a.example/x', section('Le port \ud83d'))).toBe(
    'https://a.example/x#:~:text=Le%20port%20%EF%BF%BD',
  );
});

it('in Markdown, levels left out or out of order indent by one step each, and brackets do not end a link', () => {
  const outline = [section('Fin & suite', 4), section('1) Le port'), section('La grue', 5)];
  const report = article({ url: 'https://a.example/x_(y)', title: 'Le port', outline });
  expect(outlineAsMarkdown(report).split('\n').slice(4)).toEqual([
    '- [Fin \\& suite](https://a.example/x_%28y%29#:~:text=Fin%20%26%20suite)',
    '- [1) Le port](https://a.example/x_%28y%29#:~:text=1%29%20Le%20port)',
    '  - [La grue](https://a.example/x_%28y%29#:~:text=La%20grue)',
    '',
  ]);
});

it('the outline in Markdown is a nested list, and the page’s signs are text', () => {
  const outline = [section('Le *port*'), section('La [grue]', 3, 'grue')];
  const report = article({ url: 'https://a.example/x', title: 'Le port', outline });
  expect(outlineAsMarkdown(report)).toBe(
    `# [Le port](https://a.example/x)

${report.readingTime.minutes}\u00A0min de lecture

- [Le \\*port\\*](https://a.example/x#:~:text=Le%20*port*)
  - [La \\[grue\\]](https://a.example/x#grue)
`,
  );
});

it('a filter keeps what holds its words, and what stands above it', () => {
  const nodes = nestSections([section('Le port'), section('L’été à quai', 3), section('La grue')]);
  const titles = (query: string) => filterNodes(nodes, query).map(({ section: { title } }) => title);
  expect(titles('')).toHaveLength(2);
  expect(titles('ETE')).toEqual(['Le port']);
  expect(titles('grue')).toEqual(['La grue']);
  expect(titles('grue été')).toEqual([]);
});
