import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Reader, ReaderTab } from '@/scripts/browser/reader';

const FOLDER = new URL('../pages/live/', import.meta.url);

export const SECTIONS = [
  'Une fermeture sans bruit',
  'Trois scénarios, un choix',
  "L'argent qui manque",
  'Le samedi, une barque',
  'Ce que dit la loi',
  'Et le printemps prochain',
];

/** The HTML of tests/pages/live/<name>.html, which all hold the same article. */
async function livePage(name: string): Promise<string> {
  const [page, article] = await Promise.all([
    readFile(new URL(`${name}.html`, FOLDER), 'utf8'),
    readFile(new URL('article.html', FOLDER), 'utf8'),
  ]);
  const folded = article.replaceAll(
    /(<h2>[^<]*<\/h2>)([\s\S]*?)(?=<h2>|$)/g,
    '<details><summary>Lire</summary>$1$2</details>',
  );
  return page.replace('<!-- article -->', article).replace('<!-- folded -->', folded);
}

/** Opens such a page, whose scripts run. */
export async function openLive(open: Reader['open'], name: string): Promise<ReaderTab> {
  return open(`https://courrier-du-moulin.example/${name}-1234.html`, {
    html: await livePage(name),
    scripts: true,
  });
}

/**
 * How far the heading stands under what covers the window's top, in pixels, asked of the page itself; null where the
 * heading cannot be seen. Bars are those that the page names in `data-bar` or `window.bars`.
 */
export function gapOverHeading(page: Page, title: string): Promise<number | null> {
  return page.evaluate((wanted) => {
    const heading = Array.from(document.querySelectorAll('h2')).find(
      ({ textContent }) => textContent === wanted,
    );
    if (!heading) return null;
    const { left, top } = heading.getBoundingClientRect();
    const hidden: Element[] = Reflect.get(window, 'bars') ?? [];
    const bars = [...document.querySelectorAll('[data-bar], .stuck h2'), ...hidden]
      .filter((bar) => bar !== heading)
      .map((bar) => bar.getBoundingClientRect());
    const covered = Math.max(0, ...bars.filter((bar) => bar.top < 60).map(({ bottom }) => bottom));
    const atTop = document.elementFromPoint(left + 2, top + 2);
    return atTop !== null && heading.contains(atTop) ? top - covered : null;
  }, title);
}
