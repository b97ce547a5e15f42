import { describe, expect, it } from 'vitest';
import { readCatalogue } from './catalogue';

const [french, english] = await Promise.all([readCatalogue('fr'), readCatalogue('en')]);

describe('the catalogues', () => {
  it('have the same texts, none of them empty', () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...french.values(), ...english.values()]).not.toContain('');
  });

  it('have summaries that fit in the stores', () => {
    for (const catalogue of [french, english]) {
      expect(catalogue.get('extension_summary')?.length).toBeLessThanOrEqual(132);
    }
  });

  it.each([...french, ...english])('%s: a number and its unit stay on one line', (_, text) => {
    expect(text).not.toMatch(/\$\d (?:sections?|mots?|words?|min|s)\b/);
  });

  it.each([...french])('%s: French spaces do not break', (_, text) => {
    expect(text).not.toMatch(/[^\u00A0]:|[^\u202F][;!?]|«[^\u00A0]|[^\u00A0]»|'/);
  });
});
