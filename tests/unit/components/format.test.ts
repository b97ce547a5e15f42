import { beforeEach, describe, expect, it } from 'vitest';
import {
  certainCode,
  formatLanguage,
  formatMinutes,
  formatSectionTime,
  formatWords,
} from '@/components/format';
import { speak } from './catalogue';

beforeEach(() => speak('fr'));

describe('the time of a section', () => {
  it.each([
    [1, '10\u00A0s'],
    [178, '50\u00A0s'],
    [208, '1\u00A0min'],
    [214, '1\u00A0min'],
    [500, '2\u00A0min'],
  ])('%d words at 214 a minute: %s', (words, time) => {
    expect(formatSectionTime(words, 214)).toBe(time);
  });

  it('is not said where a subsection follows at once', () => {
    expect(formatSectionTime(0, 214)).toBeNull();
  });
});

describe('numbers', () => {
  it('say less than a minute in words', async () => {
    expect(formatMinutes(0)).toBe('moins d’une minute');
    await speak('en');
    expect(formatMinutes(0)).toBe('less than a minute');
  });

  it('take the plural of their language: a French zero is singular', async () => {
    expect([0, 1, 1240].map(formatWords)).toEqual(['0\u00A0mot', '1\u00A0mot', '1\u202F240\u00A0mots']);
    await speak('en');
    expect([0, 1, 1240].map(formatWords)).toEqual(['0\u00A0words', '1\u00A0word', '1,240\u00A0words']);
  });
});

describe('the name of a language', () => {
  it('is written in the language of the interface', async () => {
    expect(formatLanguage({ code: 'de', confidence: 1 })).toBe('allemand');
    await speak('en');
    expect(formatLanguage({ code: 'de', confidence: 1 })).toBe('German');
  });

  it.each([
    ['und', 1],
    ['fr', 0.4],
    ['not a code', 1],
    ['zzz', 1],
  ])('is uncertain for %s at %d', (code, confidence) => {
    expect(formatLanguage({ code, confidence })).toBe('langue incertaine');
  });

  it('marks no words with a guess', () => {
    expect(certainCode({ code: 'fr', confidence: 0.5 })).toBe('fr');
    expect(certainCode({ code: 'fr', confidence: 0.4 })).toBeUndefined();
  });
});
