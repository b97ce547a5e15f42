/** Every state that the interface can be in, drawn from plain props: for developers' eyes, and for the tests. */
import type { ComponentChild } from 'preact';
import { Options } from '@/components/Options';
import { PageView } from '@/components/PageView';
import type { ArticleReport, Position, Section } from '@/lib/article/report';
import type { PageState } from '@/lib/extension/page-state';

const nothing = () => undefined;

const events = {
  onGoToSection: nothing,
  onPreviewSection: nothing,
  onReturn: nothing,
  onShowPicture: nothing,
  onOpenLink: nothing,
  onCopy: nothing,
  onSwitchSite: nothing,
  onOpenPanel: nothing,
  onOpenOptions: nothing,
};

const shortcuts = [
  { command: 'next', keys: 'Alt+Shift+Down' },
  { command: 'previous', keys: 'Alt+Shift+Up' },
  { command: 'panel', keys: '' },
  { command: 'open', keys: 'Alt+Shift+L' },
] as const;

const section = (title: string, level: number, words: number): Section => ({
  title,
  level,
  anchor: null,
  words,
});

const article: ArticleReport = {
  kind: 'article',
  url: 'https://courrier.example/pont-1234.html',
  title: 'Fermé depuis l’hiver, le pont de Saint-Aubin rouvrira avant l’été',
  language: { code: 'fr', confidence: 1 },
  outline: [
    section('Une pile affouillée par la crue', 2, 180),
    section('Six semaines perdues', 2, 110),
    section('Une voie d’abord, deux ensuite', 2, 190),
    section('Et après ?', 2, 140),
  ],
  leadWords: 60,
  readingTime: { words: 680, wordsPerMinute: 214, minutes: 4, claimedMinutes: 3 },
  relatedLinks: [
    {
      title: 'Budget : le département vote une hausse des crédits routiers',
      url: 'https://courrier.example/budget-12.html',
      block: 'Articles similaires',
    },
    {
      title: 'Crues : ce que prévoit le nouveau plan d’alerte',
      url: 'https://courrier.example/crues-13.html',
      block: 'Articles similaires',
    },
  ],
  photoNotices: [{ kind: 'non-contractual', phrase: 'Photo non contractuelle', place: 'caption' }],
  isExtract: false,
};

const reading: Position = { current: 1, wordsLeft: 420 };

function page(
  state: PageState,
  position: Position | null = null,
  changes: Partial<Parameters<typeof PageView>[0]> = {},
): ComponentChild {
  return (
    <PageView
      page={state}
      position={position}
      site={state.state === 'report' ? { host: 'courrier.example', isAlwaysOn: false } : null}
      shortcuts={[...shortcuts]}
      copying={null}
      {...events}
      {...changes}
    />
  );
}

const withReport = (changes: Partial<ArticleReport>, position: Position | null = reading) =>
  page({ state: 'report', report: { ...article, ...changes } }, position);

const options = (changes: Partial<Parameters<typeof Options>[0]>) => (
  <Options
    settings={{ version: 1, wordsPerMinute: null }}
    problem={null}
    words={undefined}
    sites={['courrier.example', 'gazette.example']}
    shortcuts={[...shortcuts]}
    onChange={nothing}
    onRemoveSite={nothing}
    onChangeShortcuts={nothing}
    {...changes}
  />
);

/** Each state by its name. */
export const STATES: Record<string, () => ComponentChild> = {
  loading: () => page({ state: 'loading' }),
  article: () => withReport({}),
  'article-unopened': () => withReport({}, null),
  nested: () =>
    withReport({
      outline: [
        section('Première partie', 2, 20),
        section('Le port', 3, 120),
        section('La criée', 4, 100),
        section('Deuxième partie', 2, 200),
      ],
    }),
  'no-outline': () => withReport({ outline: [] }),
  'no-related-links': () => withReport({ relatedLinks: [] }),
  'several-notices': () =>
    withReport({
      photoNotices: [
        { kind: 'illustration', phrase: 'Photo d’illustration', place: 'alt' },
        { kind: 'archive', phrase: '(Archives Le Courrier)', place: 'caption' },
        { kind: 'ai-generated', phrase: 'Image générée par IA', place: 'metadata' },
      ],
    }),
  finished: () => withReport({}, { current: 3, wordsLeft: 0 }),
  copied: () => page({ state: 'report', report: article }, reading, { copying: 'done' }),
  'no-keys': () => page({ state: 'report', report: article }, reading, { shortcuts: [], onOpenPanel: null }),
  extract: () => withReport({ isExtract: true }),
  'uncertain-language': () => withReport({ language: { code: 'fr', confidence: 0.2 } }),
  'long-titles': () =>
    withReport({
      title: 'Un titre qui n’en finit pas '.repeat(20),
      outline: [
        section('Une section dont le titre court sur des lignes '.repeat(5), 2, 300),
        section('x'.repeat(200), 2, 100),
      ],
    }),
  'right-to-left': () =>
    withReport({
      title: 'الجسر سيفتح قبل الصيف',
      language: { code: 'ar', confidence: 1 },
      outline: [section('الركيزة التي جرفها السيل', 2, 180), section('ستة أسابيع ضائعة', 2, 110)],
      relatedLinks: [
        { title: 'الميزانية الجديدة للطرق', url: 'https://courrier.example/a-1.html', block: null },
      ],
    }),
  'not-article': () =>
    page({
      state: 'report',
      report: { kind: 'not-article', url: article.url, title: '', language: { code: 'fr', confidence: 1 } },
    }),
  restricted: () => page({ state: 'restricted' }),
  ungranted: () => page({ state: 'ungranted' }),
  failed: () => page({ state: 'failed' }),
  options: () => options({}),
  'options-own-speed': () =>
    options({ settings: { version: 1, wordsPerMinute: 300 }, words: 680, sites: [] }),
  'options-broken': () => options({ problem: 'broken' }),
  'options-refused': () => options({ problem: 'refused' }),
};
