import { beforeEach, expect, it, vi } from 'vitest';
import { Outline } from '@/components/Outline';
import { filterNodes, nestSections, type OutlineNode } from '@/components/outline-tree';
import { speak } from './catalogue';
import { draw } from './draw';

const events = {
  onCopyOutline: vi.fn<() => void>(),
  onCopySection: vi.fn<(index: number) => void>(),
  onPreviewSection: vi.fn<(index: number, title: string) => void>(),
  onReturn: vi.fn<() => void>(),
};

beforeEach(() => speak('fr'));

const sections = (...levels: number[]) =>
  levels.map((level, index) => ({
    title: `Titre ${index}`,
    level,
    anchor: null,
    words: 100,
  }));

/** "0(1 2) 3": each section as `label` calls it, with those below it in brackets. */
const shape = (nodes: OutlineNode[], label: (node: OutlineNode) => string): string =>
  nodes
    .map((node) => {
      const { children } = node;
      return children.length === 0 ? label(node) : `${label(node)}(${shape(children, label)})`;
    })
    .join(' ');

it.each(['coeur', 'COEUR DE', "l'hiver", 'l’hiver', 'hiver coeur', 'etre'])(
  'finds by “%s” what is meant',
  (query) => {
    const outline = ['Au cœur de l’hiver, être prêt', 'Le phare'].map((title) => ({
      title,
      level: 2,
      anchor: null,
      words: 100,
    }));
    expect(filterNodes(nestSections(outline), query).map(({ index }) => index)).toEqual([0]);
  },
);

it.each([
  { levels: [2, 2, 2], nested: '0 1 2' },
  { levels: [4, 4], nested: '0 1' },
  { levels: [2, 3, 3, 2, 3], nested: '0(1 2) 3(4)' },
  { levels: [2, 3, 4, 3, 2], nested: '0(1(2) 3) 4' },
  { levels: [2, 5, 3], nested: '0(1 2)' },
  { levels: [3, 2, 3], nested: '0 1(2)' },
])('nests the levels $levels as $nested', ({ levels, nested }) => {
  expect(shape(nestSections(sections(...levels)), ({ index }) => `${index}`)).toBe(nested);
});

it.each([
  { titles: ['La gare', 'Le phare', '+Le hangar'], numbers: '1 2(2.1)' },
  { titles: ['1. La gare', '2/ Le phare', 'Conclusion'], numbers: '- - -' },
  { titles: ['I – La gare', 'II Le phare'], numbers: '- -' },
  { titles: ['1. La gare', '+1.1 Les quais', '+1.2 Le hall', '2. Le phare'], numbers: '-(- -) -' },
  { titles: ['Matin', '+1. La gare', '+2. Le phare', 'Soir'], numbers: '1(- -) 2' },
  { titles: ['20 ans après', '3 000 marcheurs', 'V comme victoire'], numbers: '1 2 3' },
])('numbers $titles as $numbers', ({ titles, numbers }) => {
  const outline = titles.map((title) => ({
    title: title.replace('+', ''),
    level: title.startsWith('+') ? 3 : 2,
    anchor: null,
    words: 100,
  }));
  expect(shape(nestSections(outline), ({ number }) => number || '-')).toBe(numbers);
});

it('draws every section as a button that gives its place in the report', () => {
  const onGoToSection = vi.fn<(index: number, title: string) => void>();
  const view = draw(
    <Outline
      {...events}
      outline={sections(2, 3, 2)}
      position={null}
      wordsPerMinute={200}
      lang="fr"
      onGoToSection={onGoToSection}
    />,
  );
  for (const button of view.querySelectorAll<HTMLElement>('[data-section]')) button.click();
  expect(onGoToSection.mock.calls).toEqual([
    [0, 'Titre 0'],
    [1, 'Titre 1'],
    [2, 'Titre 2'],
  ]);
  expect(view.querySelector('ol ol [data-section="1"]')?.textContent).toBe('Titre 130\u00A0s');
});

it('says so where there are no sections', () => {
  const view = draw(
    <Outline
      {...events}
      outline={[]}
      position={null}
      wordsPerMinute={200}
      lang="fr"
      onGoToSection={vi.fn<(index: number, title: string) => void>()}
    />,
  );
  expect(view.textContent).toBe('Cet article n’est pas découpé en sections.');
});

it('marks the section being read and says what is left', () => {
  const view = draw(
    <Outline
      {...events}
      outline={sections(2, 2, 2)}
      position={{ current: 1, wordsLeft: 400 }}
      wordsPerMinute={200}
      lang="fr"
      onGoToSection={vi.fn<(index: number, title: string) => void>()}
    />,
  );
  expect(view.querySelector('[aria-current]')?.getAttribute('data-section')).toBe('1');
  expect(view.querySelector('[data-time-left]')?.textContent).toContain('il reste 2\u00A0min');
});
