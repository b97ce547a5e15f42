import { expect, test } from 'vitest';
import { claimedMinutes } from '@/lib/article/time/claimed-time';
import { noticesIn } from '@/lib/article/pictures/photo-notices';
import type { NoticeKind } from '@/lib/article/report';
import { fold } from '@/lib/article/text';
import { lineOf } from '../line-of';
import { wordsOf } from '../words-of';

/** What a newspaper of the language writes, and what it means. */
export interface Examples {
  /** Words of a picture, and the kinds of notice in them: none where they only look like one. */
  captions: [words: string, ...kinds: NoticeKind[]][];
  relatedTitles: string[];
  relatedLeads: string[];
  /** Links that go on from a teaser. */
  readOn: string[];
  credits: string[];
  coverCredits: string[];
  bylines: string[];
  /** Titles of blocks that are neither sections nor related. */
  otherTitles: string[];
  /** Headings of sections, however much they look like something else. */
  headings: string[];
  /** A byline, and the minutes that it claims: null where it speaks of other minutes. */
  claims: [byline: string, minutes: number | null][];
  cuts: string[];
}

/** Tests the words of a language against examples of how they are used. */
export function testLanguage(code: string, examples: Examples): void {
  const words = wordsOf(code);
  const isOther = (title: string) =>
    words.isOtherTitle.test(fold(title)) || words.startsAsOtherTitle.test(fold(title));

  test.each(examples.captions)('the caption “%s” admits %s', (caption, ...kinds) => {
    expect(noticesIn(caption, words).map(({ kind }) => kind)).toEqual(kinds);
  });
  test.each(examples.relatedTitles)('“%s” is a title of related articles', (title) => {
    expect(words.isRelatedTitle.test(fold(title))).toBe(true);
  });
  test.each(examples.relatedLeads)('“%s” leads to another article', (lead) => {
    expect(words.startsAsRelated.test(fold(lead))).toBe(true);
  });
  test.each(examples.readOn)('“%s” goes on from a teaser', (link) => {
    expect(words.isReadOn.test(fold(link))).toBe(true);
  });
  test.each(examples.otherTitles)('“%s” is the title of something else', (title) => {
    expect(isOther(title)).toBe(true);
    expect(words.isRelatedTitle.test(fold(title))).toBe(false);
  });
  test.each(examples.headings)('“%s” is the title of a section', (title) => {
    expect(isOther(title)).toBe(false);
    expect(words.isRelatedTitle.test(fold(title))).toBe(false);
  });
  test.each(examples.credits)('“%s” credits a picture', (credit) => {
    expect(words.isCredit.test(fold(credit))).toBe(true);
  });
  test.each(examples.coverCredits)('“%s” credits the first picture', (credit) => {
    expect(words.startsAsCoverCredit.test(fold(credit))).toBe(true);
  });
  test.each(examples.bylines)('“%s” is a byline', (byline) => {
    expect(words.isByline.test(byline)).toBe(true);
  });
  test.each(examples.claims)('the byline “%s” claims %s', (byline, minutes) => {
    expect(claimedMinutes([lineOf(byline)], new Set(), words)).toBe(minutes);
  });
  test.each(examples.cuts)('“%s” cuts the article', (sentence) => {
    expect(words.cuts.test(fold(sentence))).toBe(true);
  });
}
