/** Pages at random, made of the blocks that news pages are made of, whole and broken. */
import * as fc from 'fast-check';

const text = fc.oneof(
  fc.constantFrom(
    'Le préfet a signé l’arrêté mardi, après des mois de discussions avec les communes riveraines du fleuve.',
    'Une digue trop basse',
    'Lire aussi :',
    'Articles similaires',
    'Photo non contractuelle',
    'Image générée par IA',
    '4 min de lecture',
    'Il vous reste 57 % de cet article à lire.',
    'ONU',
    '12 h 05 –',
    '« Nous n’avons rien vu venir »',
    'Symbolbild',
    '速報 東京で地震がありました',
    'מבזק חדשות',
    '\u202Elru.esrever\u202C',
    '\u00A0',
    '',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const word = fc.constantFrom(
  'article',
  'article-header',
  'related',
  'caption',
  'legende',
  'newsletter',
  'subtitle',
  'exergue',
  'accordion',
  'sr-only',
  'js-x12',
);

const attributes = fc
  .record(
    {
      class: word,
      id: fc.constantFrom('main', 'children', 'body', 'parentElement', 'x'),
      style: fc.constantFrom('display:none', 'font-weight: 700', 'color: red'),
      role: fc.constantFrom('heading', 'tabpanel', 'navigation', 'img'),
      hidden: fc.constant(''),
      title: text,
      alt: text,
      href: fc.constantFrom(
        '/a',
        'https://gazette.example/b?utm_source=x',
        'javascript:alert(1)',
        'http://[',
        '#c',
        '',
      ),
      'aria-level': fc.constantFrom('2', '99', 'x'),
    },
    { requiredKeys: [] },
  )
  .map((pairs) =>
    Object.entries(pairs)
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join(''),
  );

const name = fc.constantFrom(
  ...'p p p p h1 h2 h2 h3 h6 div section article aside nav ul li table tr td blockquote figure figcaption img br b strong a span details form noscript picture header footer custom-tag'.split(
    ' ',
  ),
);

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'node' },
    text.map(escape),
    fc
      .tuple(name, attributes, fc.array(tie('node'), { maxLength: 6, depthIdentifier: 'node' }))
      .map(([tag, list, children]) => `<${tag}${list}>${children.join('')}</${tag}>`),
  ),
}));

const PROSE = `<p>${'La rivière a retrouvé son lit, mais les caves restent pleines de boue et de meubles gonflés. '.repeat(3)}</p>`;

/** What articles mostly are, and then what stands between. */
const block = fc.oneof(
  { weight: 4, arbitrary: fc.constant(PROSE) },
  { weight: 2, arbitrary: text.map((title) => `<h2>${escape(title)}</h2>`) },
  { weight: 1, arbitrary: text.map((title) => `<p><strong>${escape(title)}</strong></p>`) },
  { weight: 3, arbitrary: node },
);

/** The HTML of a page. */
export const page = fc
  .record({
    lang: fc.constantFrom('fr', 'de-AT', '', 'xx', 'x'.repeat(50)),
    head: fc.constantFrom(
      '',
      '<meta property="og:type" content="article">',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[1]},"image":{"@type":"ImageObject","caption":7},"timeRequired":"PT4M"}</script>',
      '<script type="application/ld+json">[[[[[[[[[[{"@type":["NewsArticle",null]}]]]]]]]]]]</script>',
      '<base href="javascript:x">',
    ),
    title: text,
    blocks: fc.array(block, { minLength: 4, maxLength: 40 }),
  })
  .map(
    ({ lang, head, title, blocks }) =>
      `<!doctype html><html lang="${lang}"><head><title>${escape(title)}</title>${head}</head><body><main>${blocks.join('\n')}</main></body></html>`,
  );

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
