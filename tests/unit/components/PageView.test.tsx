import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageView } from '@/components/PageView';
import type { ArticleReport } from '@/lib/article/report';
import type { PageState } from '@/lib/extension/page-state';
import type { Shortcut } from '@/lib/extension/shortcuts';
import { speak } from './catalogue';
import { article, draw } from './draw';

beforeEach(() => speak('fr'));

const events = {
  onGoToSection: vi.fn<(index: number, title: string) => void>(),
  onShowPicture: vi.fn<(index: number, phrase: string) => void>(),
  onOpenLink: vi.fn<(url: string) => void>(),
  onOpenPanel: vi.fn<() => void>(),
  onPreviewSection: vi.fn<(index: number, title: string) => void>(),
  onReturn: vi.fn<() => void>(),
  onCopy: vi.fn<(text: string) => void>(),
  onOpenOptions: vi.fn<() => void>(),
  onSwitchSite: vi.fn<(isAlwaysOn: boolean) => void>(),
};

const drawPage = (page: PageState, shortcuts: Shortcut[] = []) =>
  draw(<PageView page={page} position={null} site={null} copying={null} shortcuts={shortcuts} {...events} />);

const drawArticle = (changes: Partial<ArticleReport>) =>
  drawPage({ state: 'report', report: article(changes) });

const fact = (view: HTMLElement, name: string) => view.querySelector(`[data-fact="${name}"]`)?.textContent;

const claiming = (claimedMinutes: number | null) =>
  fact(drawArticle({ readingTime: { ...article().readingTime, claimedMinutes } }), 'claim');

const link = (title: string, block: string | null) => ({
  title,
  block,
  url: `https://journal.example/${title}`,
});

const notArticle = {
  kind: 'not-article',
  url: '',
  title: '',
  language: { code: 'und', confidence: 0 },
} as const;

describe.each(['fr', 'en'])('every state in %s', (language) => {
  beforeEach(() => speak(language));

  it.each<[string, PageState]>([
    ['loading', { state: 'loading' }],
    ['restricted', { state: 'restricted' }],
    ['ungranted', { state: 'ungranted' }],
    ['failed', { state: 'failed' }],
    ['not-article', { state: 'report', report: notArticle }],
    ['article', { state: 'report', report: article() }],
  ])('%s is told in one sentence', (name, page) => {
    const view = drawPage(page);
    expect(view.querySelector('main')?.dataset['state']).toBe(name);
    expect(view.querySelector('[aria-live]')?.textContent).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(view.querySelectorAll('h1')).toHaveLength(1);
  });
});

it('shows the words of the page as text, never as markup', () => {
  const markup = '<img src=x onerror=alert(1)>$1';
  const view = drawArticle({
    title: markup,
    outline: [{ title: markup, level: 2, anchor: null, words: 10 }],
    photoNotices: [{ kind: 'archive', phrase: markup, place: 'alt' }],
    relatedLinks: [{ title: markup, url: 'https://journal.example/', block: markup }],
  });
  expect(view.querySelector('img')).toBeNull();
  expect(view.textContent.split(markup)).toHaveLength(6);
});

describe('the facts', () => {
  it('set what the site claims beside our own count', () => {
    expect(claiming(4)).toBe('le site annonce 4\u00A0min');
    expect(claiming(2)).toBe('le site annonce aussi 2\u00A0min');
    expect(claiming(null)).toBeUndefined();
  });

  it('tell an extract', () => {
    expect(fact(drawArticle({ isExtract: true }), 'extract')).toBe('extrait');
    expect(fact(drawArticle({ isExtract: false }), 'extract')).toBeUndefined();
  });
});

it('quotes a notice, says where it stands and leads to the picture', () => {
  const view = drawArticle({
    photoNotices: [{ kind: 'non-contractual', phrase: 'Photo non contractuelle', place: 'caption' }],
  });
  expect(view.querySelector('.notices li p')?.textContent).toBe(
    '«\u00A0Photo non contractuelle\u00A0»Image non contractuelle, selon sa légende',
  );
  view.querySelector<HTMLButtonElement>('[data-notice="0"]')?.click();
  expect(events.onShowPicture).toHaveBeenCalledWith(0, expect.any(String));
});

it('groups related links under the titles of their blocks', () => {
  const view = drawArticle({ relatedLinks: [link('a', 'Dossier'), link('b', null), link('c', 'Dossier')] });
  const groups = [...view.querySelectorAll('.related')].map((group) => [
    group.querySelector('h2')?.textContent,
    ...[...group.querySelectorAll('.link-title')].map((title) => title.textContent),
  ]);
  expect(groups).toEqual([
    ['Dossier', 'a', 'c'],
    ['À lire aussi', 'b'],
  ]);
  view.querySelector<HTMLAnchorElement>('[data-link]')?.click();
  expect(events.onOpenLink).toHaveBeenCalledWith('https://journal.example/a');
});

it('shows the keys that are assigned, and says where there is none', () => {
  const view = drawPage({ state: 'failed' }, [
    { command: 'next', keys: 'Alt+Shift+Down' },
    { command: 'previous', keys: '' },
  ]);
  const faces = view.querySelectorAll('[data-command="next"] kbd > :first-child');
  expect([...faces].map((face) => face.textContent)).toEqual(['Alt', 'Maj', '↓']);
  expect(view.querySelector('[data-command="previous"]')?.textContent).toBe(
    'précédente\u00A0: aucune touche',
  );
});
