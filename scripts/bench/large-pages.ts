/** Pages as large as news sites make them, in words of our own. */
import type { LabelledPage } from '../evaluation/labelled-page';

const SENTENCES = [
  'La commune a repris elle-même l’entretien des fossés, et les factures ont baissé d’un tiers en une saison.',
  'Les mareyeurs descendent des camions, serrent quelques mains et vont droit aux bacs.',
  'Au conseil, personne ne veut plus entendre parler du vieux projet.',
  'L’association tient ses comptes sur un cahier à carreaux, et une subvention arrive toujours après l’hiver.',
  'La grue a été repeinte en jaune, bien qu’elle ne lève plus rien depuis dix ans.',
  'Le syndicat des eaux promet une réponse avant la fin du mois, sans dire lequel.',
  'Trois ateliers ont rouvert dans la rue des Tanneurs, où les vitrines étaient peintes en blanc.',
];

const TITLES = [
  'La passerelle restera fermée jusqu’au printemps',
  'Le marché du samedi change de place',
  'Une barque pour remplacer le bac',
  'Ce que coûte un hiver sans gel',
  'Les archives retrouvées sous l’escalier',
];

const MEGABYTE = 1_000_000;

const ICON = `<svg viewBox="0 0 24 24" width="24" height="24"><path d="${'M12 2 4.5 20.3l.7.7L12 18z'.repeat(12)}"/></svg>`;

/** A day of short news, each under a heading of its own. */
export function liveBlog(entries: number): LabelledPage {
  const news = numbers(entries).map(
    (at) => `<article class="entry" id="e${at}"><p><time>${clock(at)}</time></p><h2>${title(at)}</h2>
      ${paragraph(at, 2)}${paragraph(at + 3, 3)}</article>`,
  );
  return page('direct', 'article', `<h1>Crue de la Sèvre : le fil de la journée</h1>${news.join('\n')}`);
}

/** An article of twenty sections, what a site hangs below it, and as much again of data for the site's scripts. */
export function heavyPage(megabytes: number): LabelledPage {
  const sections = numbers(20).map((at) => `<h2>${title(at)}</h2>${paragraphs(at, 6)}`);
  const article = `<article><h1>Une année au bord de la Sèvre</h1>${paragraphs(0, 4)}${sections.join('\n')}</article>`;
  const below: string[] = [];
  for (let length = article.length; length < (megabytes * MEGABYTE) / 2; length += below.at(-1)?.length ?? 0)
    below.push(below.length % 3 === 0 ? comment(below.length) : teaser(below.length));
  const data = JSON.stringify(below).replaceAll('<', '\\u003c');
  const script = `<script type="application/json">${data.slice(0, (megabytes * MEGABYTE) / 2)}</script>`;
  return page('annee', 'article', `${article}<aside>${below.join('\n')}</aside>${script}`);
}

/** A front page with so many teasers. */
export function frontPage(teasers: number): LabelledPage {
  return page('', 'website', `<h1>Le Courrier des Rives</h1>${numbers(teasers).map(teaser).join('\n')}`);
}

function page(path: string, type: string, content: string): LabelledPage {
  const links = numbers(40).map((at) => `<li><a href="/rubrique/${at}">Rubrique ${at}</a></li>`);
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le Courrier des Rives</title>
    <meta property="og:type" content="${type}"></head>
    <body><header><nav><ul>${links.join('')}</ul></nav></header><main>${content}</main></body></html>`;
  return {
    url: `https://courrier-des-rives.example/${path}`,
    scripts: false,
    html: Buffer.from(html),
  };
}

function teaser(at: number): string {
  return `<div class="teaser" data-track="t-${at}"><div class="media">${picture(at)}${ICON}</div>
    <h3><a href="/communes/${at}.html">${title(at)}</a></h3><p>${sentence(at)}</p><span class="meta">${clock(at)}</span></div>`;
}

function picture(at: number): string {
  const sizes = [320, 480, 640, 960, 1280, 1920].map(
    (width) => `https://images.courrier-des-rives.example/2024/11/${at}/${width}x${width}.jpg ${width}w`,
  );
  return `<img src="/p/${at}.jpg" srcset="${sizes.join(', ')}" alt="">`;
}

function comment(at: number): string {
  return `<div class="comment"><div class="author"><b>Lecteur ${at}</b></div>${paragraph(at, 3)}</div>`;
}

function paragraphs(from: number, count: number): string {
  return numbers(count)
    .map((at) => paragraph(from + at, 4))
    .join('');
}

function paragraph(from: number, sentences: number): string {
  return `<p>${numbers(sentences)
    .map((at) => sentence(from + at))
    .join(' ')}</p>`;
}

function sentence(at: number): string {
  return SENTENCES[at % SENTENCES.length] ?? '';
}

/** No two are the same: a page that repeats a heading repeats itself. */
function title(at: number): string {
  return `${TITLES[at % TITLES.length]} (${at + 1})`;
}

function clock(at: number): string {
  return `${Math.floor(at / 60) % 24}h${String(at % 60).padStart(2, '0')}`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
