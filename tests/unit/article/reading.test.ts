import { describe, expect, test } from 'vitest';
import { en } from '@/lib/article/languages/en';
import { fr } from '@/lib/article/languages/fr';
import type { LanguageData } from '@/lib/article/languages/language-data';
import { read } from '@/lib/article/reading';
import { inTasks } from '@/lib/page/tasks';

const PARAGRAPH = `<p>${'Les mareyeurs descendent des camions et vont droit aux bacs, sans un mot. '.repeat(4)}</p>`;

/** A block that only words of French tell from a section. */
const ARTICLE = `<article><h1>Le port se réveille</h1>${PARAGRAPH.repeat(3)}<h2>À quai</h2>${PARAGRAPH.repeat(2)}
  <h2>Commentaires des lecteurs</h2>${PARAGRAPH}</article>`;

/** What a page gets that has English alone, and asks for more. */
function given(more: LanguageData['words']) {
  let words: LanguageData['words'] = { en };
  let asked = 0;
  let isComplete = false;
  const languages: LanguageData = {
    get words() {
      return words;
    },
    isComplete: () => isComplete,
    complete() {
      asked += 1;
      words = { ...words, ...more };
      isComplete = Object.keys(more).length > 0;
      return Promise.resolve();
    },
  };
  return { languages, asked: () => asked };
}

async function sections(html: string, languages: LanguageData): Promise<[string, string[]]> {
  const reading = await inTasks(read(new DOMParser().parseFromString(html, 'text/html'), languages));
  if (reading.kind === 'not-article') throw new Error('not an article');
  return [reading.language.code, reading.outline.sections.map(({ title }) => title)];
}

describe('a page that has been given the words of some languages', () => {
  test('asks for no more where its own are among them', async () => {
    const { languages, asked } = given({});
    const page = `<html lang="fr-FR"><body>${ARTICLE}</body></html>`;
    const atHand = { ...languages, words: { en, fr } };
    expect(await sections(page, atHand)).toEqual(['fr', ['À quai']]);
    expect(asked()).toBe(0);
  });

  test.each(['', 'lang="en"', 'lang="fr"'])(
    'asks for the rest where it declares “%s” and speaks French',
    async (lang) => {
      const { languages, asked } = given({ fr });
      expect(await sections(`<html ${lang}><body>${ARTICLE}</body></html>`, languages)).toEqual([
        'fr',
        ['À quai'],
      ]);
      expect(asked()).toBe(1);
    },
  );

  test('is read with what there is where it gets no more', async () => {
    const { languages } = given({});
    const found = await sections(`<html lang="en"><body>${ARTICLE}</body></html>`, languages);
    expect(found).toEqual(['fr', ['À quai', 'Commentaires des lecteurs']]);
  });
});
