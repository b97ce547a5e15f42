import type { NoticeKind } from '../report';

/**
 * What the analysis knows of a language that a page speaks: words, no logic. A language is one file of this shape. Every
 * phrase is written folded (lower case, no accents, straight quotes, plain hyphens: see `fold`) and matches whole
 * words; `s?`, `(a|b)` and `.{0,20}` of regular expressions may stand in it, and a space matches a hyphen too.
 */
export interface LanguageWords {
  /** Whole titles of blocks in which the editors offer further reading on this article's subject. */
  relatedTitles: string[];
  /** How such titles start where the subject is named; links have to follow at once. */
  relatedTitleStarts: string[];
  /** How a line in the text starts that leads to another article; the link follows in it or right after. */
  relatedLeads: string[];
  /** Whole texts of links such as "Read more": they never count as the title of a block or an article. */
  readOn: string[];
  /** Whole titles of blocks that are neither sections of the article nor about its subject. */
  otherTitles: string[];
  /** How such titles start, where anything may follow. */
  otherTitleStarts: string[];
  /**
   * Whole titles of boxes, or of what follows the text, that sections have as well ("En résumé", "Réactions"): after
   * other sections and made like them it is one. These are other titles too.
   */
  ambiguousTitles: string[];
  /**
   * Words that a picture's caption, credit or text admits something with. "Made by a machine" has its picture before it, or
   * nothing: songs and vaccines are made so, too. `{tool}`, `{maker}` and `{machine}` stand for
   * the names in `picture-makers.ts`.
   */
  notices: Record<NoticeKind, string[]>;
  /** Words in a caption that look like a notice and are none; they are taken out before the notices are looked for. */
  notNotices: string[];
  /** What stands before a colon or a stroke and the name of who made or owns a picture. */
  credits: string[];
  /** How a line begins that says, away from the article's first picture, where that comes from; a colon follows. */
  coverCredits: string[];
  /** The word before the author's name. */
  bylineStarts: string[];
  /** The claimed reading time, with `{n}` for the minutes. */
  claims: string[];
  /** Claims that name no number: less than a minute. */
  claimsUnderOne: string[];
  /** Words of what lasts minutes and is not read: a video, a walk, the time since publication, what is in the oven. */
  otherDurations: string[];
  /** How the titles of pages start that serve the site and are no articles, however much text they hold. */
  servicePages: string[];
  /** Whole titles of such pages that news may begin with, too: "Search", "Recrutement". */
  serviceTitles: string[];
  /** Sentences with which a page cuts the article short for readers without a subscription. */
  cuts: string[];
}
