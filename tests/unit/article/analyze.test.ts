import { expect, test } from 'vitest';
import { analyze } from '@/lib/article/analyze';
import type { ArticleReport } from '@/lib/article/report';

const PROSE = `<p>Le marché du quartier rouvre samedi après deux hivers de travaux, et les commerçants de la place
  préparent déjà leurs étals. La mairie promet des allées plus larges, une halle mieux chauffée et des loyers qui ne
  bougeront pas avant trois ans, ce que les plus anciens attendent de voir écrit.</p>`;

interface Parts {
  caption?: string;
  body?: string;
  after?: string;
}

/** A page with one picture, three sections and whatever the case adds. */
function page({ caption = '', body = '', after = '' }: Parts): Document {
  const html = `<!doctype html><html lang="fr"><head><title>Le marché rouvre - La Gazette</title><meta property="og:type" content="article"></head><body>
    <nav><a href="/a">Accueil</a></nav>
    <main><article><h1>Le marché rouvre</h1>
      <figure><img src="/m.jpg" alt="La place"><figcaption>${caption}</figcaption></figure>
      ${PROSE}<h2>Des étals neufs</h2>${PROSE}<h2>Les loyers</h2>${PROSE}${body}<h2>ONU</h2>${PROSE}
    </article>${after}</main></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

function report(parts: Parts): ArticleReport {
  const { report: found } = analyze(page(parts));
  if (found.kind !== 'article') throw new Error('no article');
  return found;
}

const titles = (parts: Parts) => report(parts).outline.map(({ title }) => title);

test('sections add up to the whole', () => {
  const { outline, leadWords, readingTime } = report({});
  expect(outline.map(({ title }) => title)).toEqual(['Des étals neufs', 'Les loyers', 'ONU']);
  expect(outline.reduce((sum, { words }) => sum + words, leadWords)).toBe(readingTime.words);
});

test('of a page that repeats itself, all that is the article’s counts, and nothing else', () => {
  const most = 200;
  const { words } = report({}).readingTime;
  const each = report({ body: PROSE }).readingTime.words - words;
  const reply = `<div class="reply">${PROSE}</div>`;
  const long = report({
    body: PROSE.repeat(most),
    after: `<div class="replies">${reply.repeat(most)}</div>`,
  });
  expect(long.readingTime.words).toBe(words + most * each);
});

test.each([
  ['a further-reading box', '<h3>Lire aussi</h3><p><a href="/x">Un autre marché ferme ses portes</a></p>'],
  ['a newsletter box', '<h3>Inscrivez-vous à notre newsletter</h3><p>Chaque matin.</p>'],
  ['an aside', `<aside><h3>En bref</h3>${PROSE}</aside>`],
])('%s is no section', (_, body) => {
  expect(titles({ body })).toEqual(['Des étals neufs', 'Les loyers', 'ONU']);
});

test('a heading that begins like other words is a section', () => {
  const body = `<h2>Comment faire ?</h2>${PROSE}<h2>À voir jusqu’en mars</h2>${PROSE}`;
  expect(titles({ body })).toContain('Comment faire ?');
  expect(titles({ body })).toContain('À voir jusqu’en mars');
});

test.each([
  ['Photo non contractuelle', ['non-contractual']],
  ['PHOTOS ET ILLUSTRATIONS NON\u00A0CONTRACTUELLES', ['non-contractual']],
  ['La halle. (Photo d’illustration)', ['illustration']],
  ['Photo prétexte', ['illustration']],
  ['La place en 1987. Photo archives La Gazette', ['archive']],
  ['Image générée par intelligence artificielle', ['ai-generated']],
  ['© Midjourney', ['ai-generated']],
  ['Illustration : Jeanne Morel', []],
  ['La halle. Archives départementales', []],
  ['Image de synthèse du projet', []],
  ['Les étals du samedi', []],
])('the caption “%s” admits %j', (caption, kinds) => {
  expect(report({ caption }).photoNotices.map(({ kind }) => kind)).toEqual(kinds);
});

test('words in the text are no notice', () => {
  const body =
    '<p>Sur l’affiche, une photo d’illustration montrait la halle, comme la photo non contractuelle de 2019.</p>';
  expect(report({ body }).photoNotices).toEqual([]);
});

test('related blocks are read, the most read and other schemes are not', () => {
  const after = `<section><h2>Sur le même sujet</h2><ul>
      <li><a href="https://gazette.example/halle?utm_source=x">La halle en dix dates et trois incendies</a></li>
      <li><a href="javascript:alert(1)">Un lien qui n’en est pas un du tout</a></li></ul></section>
    <section><h2>Les plus lus</h2><ul><li><a href="https://gazette.example/b">Ce que tout le monde lit ce matin</a></li></ul></section>`;
  expect(report({ after }).relatedLinks).toEqual([
    {
      title: 'La halle en dix dates et trois incendies',
      url: 'https://gazette.example/halle?utm_source=x',
      block: 'Sur le même sujet',
    },
  ]);
});

test('the page stays as it was', () => {
  const document = page({ caption: 'Photo non contractuelle' });
  const before = document.documentElement.outerHTML;
  analyze(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
