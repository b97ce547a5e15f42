import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { difference } from './pictures';
import { startReading } from './reading';

/** Chromium alone: the interface is the same document in both browsers. */
const isChromium = inject('browser') === 'chromium';

const STATES = [
  'loading',
  'article',
  'article-unopened',
  'nested',
  'no-outline',
  'no-related-links',
  'several-notices',
  'finished',
  'copied',
  'no-keys',
  'extract',
  'uncertain-language',
  'long-titles',
  'right-to-left',
  'not-article',
  'restricted',
  'ungranted',
  'failed',
  'options',
  'options-own-speed',
  'options-broken',
  'options-refused',
];

/** So many of a picture's pixels may differ: one letter does more. */
const SAME = 0.0005;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.runIf(isChromium)('every state of the interface', () => {
  const { openOwn } = startReading({ gallery: true });

  const show = async (state: string) => {
    const { page } = await openOwn(`gallery.html#${state}`);
    await expect.poll(() => page.evaluate(() => document.body.dataset['drawn'])).toBe(state);
    return page;
  };

  test('the list of states is the gallery’s own', async () => {
    const page = await show('');
    expect(await page.$$eval('li', (rows) => rows.map(({ textContent }) => textContent))).toEqual(STATES);
  });

  test.for(STATES)('%s: looks as it did, in light and in dark', async (state, context) => {
    const page = await show(state);
    await page.setViewport({ width: state.startsWith('options') ? 640 : 380, height: 600 });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await drawn(page);
      const share = await difference(page, `${state}.${scheme}`);
      if (share === null) return context.skip('the pictures were taken on another machine');
      expect({ scheme, share, isSame: share < SAME }).toMatchObject({ scheme, isSame: true });
    }
  });

  test.each(STATES)('%s: axe finds nothing, all fits, and every target can be hit', async (state) => {
    const page = await show(state);
    await drawn(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate(axe);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect({ scheme, violations: await violations(page) }).toEqual({ scheme, violations: [] });
    }
    // As wide as the popup, and half of it.
    for (const width of [380, 190]) {
      await page.setViewport({ width, height: 600 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
    }
  });

  test('voices read the article in the order of the eye', async () => {
    const page = await show('article');
    const tree = await page.accessibility.snapshot();
    const names: string[] = [];
    const collect = (node: typeof tree) => {
      if (node?.name && node.role !== 'RootWebArea')
        names.push(`${node.role}: ${node.name.replaceAll(/\s+/g, ' ')}`);
      for (const child of node?.children ?? []) collect(child);
    };
    collect(tree);
    const order = [
      /^heading: Fermé depuis l’hiver/,
      /680 mots/,
      /Photo non contractuelle/,
      /^button: Voir/,
      /^button: .*Une pile affouillée/,
      /^button: .*Six semaines perdues/,
      /^heading: Articles similaires/,
      /^link: Budget/,
      /Toujours sur ce site/,
      /^button: Réglages/,
    ];
    const places = order.map((name) => names.findIndex((line) => name.test(line)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

/** What is less than 24 pixels high or wide. */
function smallTargets(page: Page): Promise<string[]> {
  return page.$$eval('button, a[href], label, input[type=range]', (targets) =>
    targets
      .map((target) => ({ target: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ target }) => target),
  );
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function violations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`))',
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
