/** The words of the page's language, ready to match. */
import { knownLanguage, LANGUAGES } from '../languages';
import { CLAIMS_ELSEWHERE } from '../languages/claims-elsewhere';
import type { LanguageData } from '../languages/language-data';
import type { LanguageWords } from '../languages/language-words';
import { withMakers } from '../languages/picture-makers';
import { HOURS } from '../languages/units';
import { expressionOf, phraseAnywhere, phraseAtStart, wholePhrase, type Phrases } from './phrases';
import { NOTICE_KINDS, type NoticeKind } from '../report';
import type { Steps } from '../steps';

/** All of it is asked of folded text (see `fold`), but for bylines. */
export interface Vocabulary {
  isRelatedTitle: Phrases;
  startsAsRelatedTitle: Phrases;
  startsAsRelated: Phrases;
  isReadOn: Phrases;
  isOtherTitle: Phrases;
  /** These are other titles too. */
  isAmbiguousTitle: Phrases;
  startsAsOtherTitle: Phrases;
  notices: readonly { kind: NoticeKind; words: Phrases }[];
  /** Global, to take all of them out. */
  notNotices: RegExp;
  /** A picture's credit: "© …", "Photo : …". */
  isCredit: RegExp;
  startsAsCoverCredit: Phrases;
  /** These two of text as it stands, since a name tells itself by its capital: how a byline begins, and all of one. */
  startsAsByline: RegExp;
  isByline: RegExp;
  /** Each with the group `minutes`. */
  claims: readonly RegExp[];
  claimsUnderOne: Phrases;
  otherDurations: Phrases;
  startsAsServicePage: Phrases;
  isServiceTitle: Phrases;
  cuts: Phrases;
}

/** "4", "1 h 10", "1h10", "1 h"; no seconds, and no part of "1.5". */
const CLAIMED = `(?<!\\d[.,])(?<minutes>\\d{1,2} ?${HOURS}(?: ?\\d{1,2})?(?!\\d)|\\d{1,3}(?!\\d| ?s(?:e[ckg][a-z]*)?(?![a-z])))`;

const compiled = new Map<string, Vocabulary>();

/**
 * The vocabulary for a page in these languages (primary subtags, detected and declared). English is always with
 * them, since many sites' systems speak it; a language without a file gets the words of all. Words that cannot be fetched are left out.
 */
export function* vocabularyFor(codes: readonly string[], languages: LanguageData): Steps<Vocabulary> {
  const isElsewhere = !codes.some(knownLanguage);
  const spoken = LANGUAGES.filter(({ code }) => isElsewhere || code === 'en' || codes.includes(code));
  if (spoken.some(({ code }) => !languages.words[code])) yield languages.complete();

  const atHand = spoken.filter(({ code }) => languages.words[code]);
  const key = [isElsewhere, ...atHand.map(({ code }) => code)].join();
  let vocabulary = compiled.get(key);
  if (!vocabulary) {
    const words = atHand.flatMap(({ code }) => languages.words[code] ?? []);
    vocabulary = compile(words, isElsewhere ? CLAIMS_ELSEWHERE : []);
    compiled.set(key, vocabulary);
  }
  return vocabulary;
}

function compile(languages: readonly LanguageWords[], claimsElsewhere: readonly string[]): Vocabulary {
  const all = (pick: (words: LanguageWords) => string[]) => languages.flatMap(pick);
  const claims = [...all((words) => words.claims), ...claimsElsewhere];
  const noticesOf = (kind: NoticeKind) => all((words) => words.notices[kind].map(withMakers));
  const byline = `^(?:${all((words) => words.bylineStarts.flatMap(inEachCase)).join('|')}) \\p{Lu}`;
  return {
    isRelatedTitle: wholePhrase(all((words) => words.relatedTitles)),
    startsAsRelatedTitle: phraseAtStart(all((words) => words.relatedTitleStarts)),
    startsAsRelated: phraseAtStart(all((words) => words.relatedLeads)),
    isReadOn: wholePhrase(all((words) => words.readOn)),
    isOtherTitle: wholePhrase(all((words) => [...words.otherTitles, ...words.ambiguousTitles])),
    isAmbiguousTitle: wholePhrase(all((words) => words.ambiguousTitles)),
    startsAsOtherTitle: phraseAtStart(all((words) => words.otherTitleStarts)),
    notices: NOTICE_KINDS.map((kind) => ({ kind, words: phraseAnywhere(noticesOf(kind)) })),
    notNotices: new RegExp(expressionOf(all((words) => words.notNotices.map(withMakers))), 'g'),
    isCredit: new RegExp(`©|\\(c\\)|${expressionOf(all((words) => words.credits)).source} ?[:/]`),
    startsAsCoverCredit: phraseAtStart(
      all((words) => words.coverCredits),
      ' ?:',
    ),
    startsAsByline: new RegExp(byline, 'u'),
    isByline: new RegExp(String.raw`${byline}\S*(?: \p{Lu}\S*){1,3}(?:, .{1,30})?$`, 'u'),
    claims: claims.map((claim) => expressionOf([claim.replace('{n}', CLAIMED)])),
    claimsUnderOne: phraseAnywhere(all((words) => words.claimsUnderOne)),
    otherDurations: phraseAnywhere(all((words) => words.otherDurations)),
    startsAsServicePage: phraseAtStart(all((words) => words.servicePages)),
    isServiceTitle: wholePhrase(all((words) => words.serviceTitles)),
    cuts: phraseAnywhere(all((words) => words.cuts)),
  };
}

/** Whether a folded title, or a part of it beside a stroke, is another title: "You may like | Promoted links". */
export function isOtherInPart(folded: string, { isOtherTitle }: Vocabulary): boolean {
  return folded.split(' | ').some((part) => isOtherTitle.test(part));
}

/** Parts the first part of a document's title from what follows it, mostly the name of the site. */
const SEPARATOR = / ?(?:[|_·•›]|::) ?| - /;

/** What servers say before their words for a page that is not there. */
const ERROR_NUMBER = /^404[ :.-]+/;

/**
 * Whether a page of these titles, folded, serves the site and is no article, however much text it holds. Of the
 * document's title the first part alone is asked, and not where the headline stands in it: it may begin with such a word.
 */
export function isServicePage(
  headline: string,
  documentTitle: string,
  { startsAsServicePage, isServiceTitle }: Vocabulary,
): boolean {
  const titles = [headline, documentTitle].map((title) => title.replace(ERROR_NUMBER, ''));
  if (titles.some((title) => startsAsServicePage.test(title))) return true;
  const isOnlyDocuments = headline === '' || !documentTitle.includes(headline);
  const whole = isOnlyDocuments ? [headline, documentTitle.split(SEPARATOR)[0] ?? ''] : [headline];
  return whole.some((title) => isServiceTitle.test(title.replace(ERROR_NUMBER, '')));
}

/** "par", "Par", "PAR". */
function inEachCase(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
