/** A page gets the words of the language that it declares; one that declares another, or none, is read as well. */
import { expect, test } from 'vitest';
import { settled } from '@/scripts/browser/wait';
import { startReading } from './reading';

const { open } = startReading({ window: 'none' });

const SPANISH = `El puente viejo volverá a abrirse el domingo, después de catorce meses de obras. Los vecinos recuperan su
  camino más corto hacia la estación, y los ciclistas una rampa más suave que la de antes.`;
const HUNGARIAN = `A régi híd vasárnap nyílik meg újra, tizennégy hónapos munka után. A környéken lakók visszakapják a
  legrövidebb utat az állomásra, a kerékpárosok pedig egy szelídebb rámpát kapnak, mint a korábbi volt.`;

const page = (attribute: string, paragraph: string, title: string) => {
  const text = `<p>${paragraph}</p>`.repeat(3);
  const links = ['uno', 'dos'].map(
    (name) => `<li><a href="/${name}">Una ciudad que cruza el río, ${name}</a></li>`,
  );
  return `<!doctype html><html ${attribute}><head><meta charset="utf-8"><title>${title}</title></head><body><article>
    <h1>${title}</h1>${text}<h2>1953</h2>${text}<h2>2024</h2>${text}
    <h3>Lea también</h3><ul>${links.join('')}</ul></article></body></html>`;
};

test.each([
  ['what it speaks', 'lang="es"', SPANISH, 'es', 2],
  ['nothing', '', SPANISH, 'es', 2],
  ['another than the one without words that it speaks', 'lang="en"', HUNGARIAN, 'hu', 0],
])('a page that declares %s', async (_, attribute, paragraph, code, related) => {
  const tab = await open('https://gaceta.example/puente.html', {
    html: page(attribute, paragraph, '1953 – 2024'),
  });
  const popup = await tab.openPopup();
  const state = await settled(popup);
  expect(state).toMatchObject({ report: { kind: 'article', language: { code } } });
  expect(
    state?.state === 'report' && state.report.kind === 'article' && state.report.relatedLinks,
  ).toHaveLength(related);
  await popup.close();
});
