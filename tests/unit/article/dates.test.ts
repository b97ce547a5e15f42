import { describe, expect, test } from 'vitest';
import { holdsDate, isClockTime, isDateline } from '@/lib/article/lines/dates';
import { lineOf } from './line-of';

describe('a date', () => {
  test.each([
    'publie le 1er mars 2024',
    'le 12 decembre 2023',
    '03/03/2024',
    '3. marz 2024',
    'march 3, 2024',
    '2024-03-03',
    '3 de marzo de 2024',
    '3 de marzo del 2024',
    '1o de marco de 2024',
    '12 pazdziernika 2024',
    '1o marzo 2024',
    '3 de marzo, 2024',
  ])('%s', (folded) => {
    expect(holdsDate(folded)).toBe(true);
  });

  test.each(['en 2024', '2000 euros', '12 personnes', 'version 3.2024', 'les 10 films de 2024'])(
    'not %s',
    (folded) => {
      expect(holdsDate(folded)).toBe(false);
    },
  );
});

describe('an hour', () => {
  test.each(['18h05', '9:25 p.m.', '9:25 p.m. EST', '18.05', '18.05 Uhr', '4.50 p.m.'])('%s', (text) => {
    expect(isClockTime(text)).toBe(true);
  });

  test.each(['4.50 EUR', '3.20 km', '1.30 Mio', '25:10'])('not %s', (text) => {
    expect(isClockTime(text)).toBe(false);
  });
});

describe('a dateline', () => {
  test.each([
    'Publié le 3 mars 2024 à 14h52',
    '12 mars à 18 h 30',
    '12. März, 18:30',
    'Pubblicato il 3 marzo 2024 alle 18.30',
    '3 de marzo de 2024 - 08:15',
    '3. März 2024, 18.30 Uhr',
    '3 marzo 2024 - 18.30',
    'Par Anna Le Bihan Publié aujourd’hui à 13h59, mis à jour à 15h25',
    'Gestern, 18:30 Uhr',
    '03.03.2024 18.30',
  ])('%s', (text) => {
    expect(isDateline(lineOf(text))).toBe(true);
  });

  test.each([
    'Le 12.03.2024 à Nantes',
    'Publié le 3 mars 2024',
    'Le train de 18 h 30',
    'Shares rose 1.25 percent on March 3, 2024.',
    'Vom 12.03. bis 14.03.2024 in Bremen',
    'On March 3, 2024, 1.25 million people marched.',
  ])('not %s', (text) => {
    expect(isDateline(lineOf(text))).toBe(false);
  });
});
