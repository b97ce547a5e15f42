/** Pages too large to be stored: each is a short article and a script that makes it huge before it is read. */

const PARAGRAPH = `La passerelle du vieux moulin rouvrira dimanche, après quatorze mois de travaux. Les piétons y
  retrouveront un platelage de chêne, les cyclistes une rampe plus douce, et les riverains un raccourci vers la gare.`;

/** The sections of every page here, before its script makes it something else. */
export const SECTIONS = ['Ce qui change pour les piétons', 'Qui paie les planches'];

/** What the scripts below find: the article, its last paragraph, and a text to fill the page with. */
const NAMES = `const article = document.querySelector('article');
  const last = article.lastElementChild;
  const text = ${JSON.stringify(PARAGRAPH)};
  // Laying these pages out takes a browser seconds, and Chromium ends a tab at 10,000 levels, with or without us.
  const hide = (boxes) => document.head.append(make('style', boxes + ' { display: none }'));
  const make = (name, content) => Object.assign(document.createElement(name), { textContent: content });`;

/** Scripts by what they make of the page. */
export const HUGE = {
  '100,000 elements around the article': `hide('body > div');
  for (let n = 0; n < 25_000; n += 1) {
    const box = make('div', 'a');
    box.append(make('span', 'b'), make('i', 'c'), make('div', 'd'));
    document.body.append(box);
  }`,
  '100,000 elements in one paragraph': `for (let n = 0; n < 100_000; n += 1) last.append(make('span', n + ' '));
  hide('span');`,
  '100,000 paragraphs': `hide('article > p');
  for (let n = 0; n < 100_000; n += 1) article.append(make('p', 'Le paragraphe numéro ' + n));`,
  '10,000 levels around the article': `const top = make('div', '');
  let box = top;
  for (let n = 1; n < 10_000; n += 1) box = box.appendChild(make('div', ''));
  article.replaceWith(top);
  box.append(article);
  hide('body > div');`,
  '10,000 levels within the article': `hide('p > div');
  let box = last;
  for (let n = 0; n < 10_000; n += 1) {
    box.append(document.createElement('div'), text);
    box = box.querySelector('div');
  }`,
  '10,000 bold elements in each other': `hide('p > b');
  let box = last;
  for (let n = 0; n < 10_000; n += 1) {
    box.append(document.createElement('b'), n + ' ');
    box = box.querySelector('b');
  }`,
  'one text of 20 MB': `hide('p');
  last.append((text + ' ').repeat(Math.ceil(20e6 / text.length)));`,
  'one word of 20 MB': `hide('p');
  last.append('é'.repeat(20e6));`,
  '20 MB of spaces': `hide('p');
  last.append(' '.repeat(20e6) + 'fin');`,
  '5,000 headings in boxes of many makes': `for (let n = 0; n < 5_000; n += 1) {
    const box = make('div', '');
    box.className = 'b' + 'x'.repeat(n % 50);
    box.append(make('h2', 'Section ' + n), make('p', text));
    article.append(box);
  }`,
  '5,000 bold lines': `for (let n = 0; n < 5_000; n += 1) {
    const line = make('p', '');
    line.append(make('b', 'Ligne numéro ' + n));
    article.append(line, make('p', text));
  }`,
  '5,000 related links': `const list = make('ul', '');
  for (let n = 0; n < 5_000; n += 1) {
    const row = make('li', '');
    const link = make('a', 'Le moulin cherche un meunier, épisode ' + n);
    link.href = '/moulin-' + n;
    row.append(link);
    list.append(row);
  }
  document.body.append(make('h2', 'Articles similaires'), list);`,
  '1,000 blocks of related links': `for (let n = 0; n < 1_000; n += 1) {
    const link = make('a', 'Le moulin cherche un meunier, épisode ' + n);
    link.href = '/moulin-' + n;
    document.body.append(make('h2', 'Articles similaires'), link);
  }`,
  '5,000 pictures that admit something': `for (let n = 0; n < 5_000; n += 1) {
    const figure = make('figure', '');
    const picture = Object.assign(new Image(), { alt: 'Photo d’illustration ' + n });
    figure.append(picture, make('figcaption', 'Photo non contractuelle ' + n));
    last.before(figure);
  }`,
  '150,000 headlines told to machines': `const headlines = Array.from({ length: 7_000 }, (_, n) => (
    { '@type': 'NewsArticle', headline: 'La passerelle ' + n }
  ));
  for (let n = 0; n < 22; n += 1) {
    const script = make('script', JSON.stringify(headlines));
    script.type = 'application/ld+json';
    document.head.append(script);
  }`,
  'a caption of 8,000 lines and credits': `const figure = make('figure', '');
  const caption = make('figcaption', '');
  for (let n = 0; n < 8_000; n += 1)
    caption.append(make('span', 'ph.'), ' n° ' + n, document.createElement('br'));
  figure.append(new Image(), caption);
  for (let n = 0; n < 1_000; n += 1) last.before(make('p', text));
  last.before(figure);`,
  '50,000 elements in one bold paragraph': `last.style.fontWeight = 'bold';
  for (let n = 0; n < 50_000; n += 1) last.append(make('span', n + ' '));
  hide('span');`,
  'headings of 100,000 characters': `document.querySelector('h1').textContent = 'Le titre '.repeat(12_000);
  document.title = 'Le titre '.repeat(12_000);
  last.before(make('h2', 'Une section '.repeat(9_000)), make('p', text));`,
  'a caption and a related title of 1,000,000 characters': `const figure = make('figure', '');
  const picture = Object.assign(new Image(), { alt: 'Photo non contractuelle ' + 'a '.repeat(500_000) });
  figure.append(picture, make('figcaption', 'Photo d’illustration ' + 'a '.repeat(500_000)));
  last.before(figure);
  const link = make('a', 'Le moulin '.repeat(100_000));
  link.href = '/moulin';
  document.body.append(make('h2', 'Articles similaires'), link);`,
  'an address of 8,000 parameters and 50,000 slashes': `const heading = make('h2', '');
  const link = make('a', 'Le moulin cherche un meunier');
  const parameters = Array.from({ length: 8_000 }, (_, n) => 'utm_' + n + '=1').join('&');
  link.href = '/moulin' + '/'.repeat(50_000) + 'x?' + parameters;
  heading.append(link);
  document.body.append(make('h2', 'Articles similaires'), heading);`,
  'a heading drawn in 300,000 figures': `const drawn = make('h2', '');
  drawn.append(Object.assign(new Image(), { alt: '1'.repeat(300_000) + '!' }));
  last.before(drawn, make('p', text));`,
  'a title of 100,000 figures, in Turkish': `document.documentElement.lang = 'tr';
  document.title = '7'.repeat(100_000);
  article.setAttribute('aria-label', '7'.repeat(100_000));`,
} as const;

/** A page of which `script` makes something before anybody reads it. */
export function scripted(script: string): string {
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><title>La passerelle rouvre dimanche</title></head>
  <body>
    <article>
      <h1>La passerelle rouvre dimanche</h1>
      <p>${PARAGRAPH}</p>
      <h2>${SECTIONS[0]}</h2>
      <p>${PARAGRAPH}</p>
      <h2>${SECTIONS[1]}</h2>
      <p>${PARAGRAPH}</p>
      <p>${PARAGRAPH}</p>
    </article>
    <script>{ ${NAMES} ${script} }</script>
  </body>
</html>`;
}
