import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from '@/lib/article/languages';
import { WORDS } from '@/lib/article/languages/all';
import { COMMENT_TITLES } from '@/lib/article/languages/comment-titles';
import type { LanguageWords } from '@/lib/article/languages/language-words';
import { withMakers } from '@/lib/article/languages/picture-makers';
import { phraseAnywhere, wholePhrase } from '@/lib/article/language/phrases';
import { fold } from '@/lib/article/text';

describe.each(LANGUAGES)('$code', ({ code }) => {
  test.each(phrasesOf(code))('“%s” is a phrase, folded', (phrase) => {
    // An alternative that is empty would match everything.
    expect(wholePhrase([phrase]).test('12.04.2024 –')).toBe(false);
    expect(() => phraseAnywhere([phrase])).not.toThrow();
    // Looking back without an end takes as long again for every character of a long caption.
    expect(phrase).not.toMatch(/\(\?<[=!][^)]*[*+]/);
    const letters = phrase.replaceAll(/\\p\{L\w?\}|\\./g, '');
    expect(fold(letters)).toBe(letters.replaceAll(/ +/g, ' ').trim());
  });
});

function phrasesOf(code: LanguageCode): string[] {
  const words: LanguageWords = WORDS[code];
  const {
    relatedTitles,
    relatedTitleStarts,
    relatedLeads,
    readOn,
    otherTitles,
    otherTitleStarts,
    ambiguousTitles,
    notNotices,
    otherDurations,
    cuts,
    credits,
    coverCredits,
    servicePages,
    serviceTitles,
    notices,
    claims,
    claimsUnderOne,
    // No phrases of folded text.
    bylineStarts: _,
    ...forgotten
  } = words;
  forgotten satisfies Record<string, never>;
  return [
    relatedTitles,
    relatedTitleStarts,
    relatedLeads,
    readOn,
    otherTitles,
    otherTitleStarts,
    COMMENT_TITLES[code],
    ambiguousTitles,
    notNotices.map(withMakers),
    otherDurations,
    cuts,
    credits,
    coverCredits,
    servicePages,
    serviceTitles,
    [...claims, ...claimsUnderOne].map((claim) => claim.replace('{n}', '4')),
    Object.values(notices).flat().map(withMakers),
  ].flat(2);
}
