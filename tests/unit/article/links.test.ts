import { describe, expect, test } from 'vitest';
import { addressKey } from '@/lib/article/elements/links';

const ARTICLE = 'https://gazette.example/moulin';

describe('two addresses of one article', () => {
  test.each([
    '?utm_source=accueil',
    '?xtor=RSS-1',
    '?xtmc=phare',
    '?ref_src=fil',
    '?cmpid=3',
    '?ref=fil',
    '/',
    '#photos',
    '?at_medium=a&at_campaign=b',
  ])('%s', (end) => {
    expect(addressKey(`${ARTICLE}${end}`)).toBe(addressKey(ARTICLE));
  });
});

test('the same, whatever else is taken out of what follows "?"', () => {
  expect(addressKey(`${ARTICLE}?t=le%20moulin&utm_source=lettre`)).toBe(
    addressKey(`${ARTICLE}?t=le%20moulin`),
  );
});

describe('two articles', () => {
  test.each(['?reference=12', '?fromage=comte', '?sources=3', '?id=12', '/toit'])('%s', (end) => {
    expect(addressKey(`${ARTICLE}${end}`)).not.toBe(addressKey(ARTICLE));
  });
});
