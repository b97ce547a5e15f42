/**
 * How much of a page is read. Pages are made by anybody: each limit is far above any article that people read, and
 * keeps the tab from standing still on a page past it, which gets a report on what was read.
 */

/** Elements in Readability's copy; its time grows with them. The largest news pages seen have 2,000 elements in all. */
export const MOST_ELEMENTS = 10_000;

/** A long novel, in characters. */
export const MOST_TEXT = 1_000_000;

/** Parsers nest 512 levels at most, real pages thirty; for each text every element around it is looked at. */
export const DEEPEST = 256;

/** Elements and texts of the live page, its boxes included. */
export const MOST_NODES = 60_000;

/** Lines of the live page, its boxes included; a live blog of a whole day has 5,000. */
export const MOST_LINES = 10_000;

/** Characters of a line, which is then read as several. */
export const LONGEST_LINE = 20_000;

/** A live blog of a whole day has 300. */
export const MOST_SECTIONS = 500;

/** Pictures that are asked for their words, and notices that are told. */
export const MOST_PICTURES = 2_000;
export const MOST_NOTICES = 50;

/** Characters of a picture's words in which a notice is looked for. */
export const LONGEST_PICTURE_WORDS = 2_000;

/** Blocks of related links. */
export const MOST_BLOCKS = 50;

/** Links within one block, or one line. */
export const MOST_ANCHORS = 1_000;

/** Scripts in JSON-LD that are read, and the titles and captions that are taken from them; real pages have ten. */
export const MOST_SCRIPTS = 30;
export const MOST_CLAIMS = 50;

/** A title or a caption that is told to machines or to voices, in characters. */
export const LONGEST_CLAIM = 2_000;

/** Nobody offers an article of more than this many minutes; a larger number is something else. */
export const MOST_MINUTES = 180;

/**
 * Elements within a headline, a caption, a byline, a card or a row of a table that may be its title, a credit or a fact
 * by themselves.
 */
export const MOST_PARTS = 50;

/** Characters of a class or a style that are read; half of this is much on real pages. */
export const LONGEST_ATTRIBUTE = 1_000;

/** Characters of an address; servers refuse longer ones. */
export const LONGEST_ADDRESS = 4_000;

/** Characters of a title or a quotation in the report: what a reader takes in at a glance, many times over. */
const LONGEST_TITLE = 500;

/** A text as a report may carry it. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  // A letter of two code units is not cut in half.
  return `${text.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')}…`;
}
