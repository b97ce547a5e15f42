/** So much text in paragraphs, in characters, may be an article. */
const ENOUGH_TEXT = 1200;

/** A shorter paragraph is a label or a teaser. */
const PARAGRAPH = 120;

/** Front pages hold this many headlines with links in them. */
const MOST_HEADLINES = 12;

/** So many paragraphs are looked at: an article has shown itself by then. */
const MOST_PARAGRAPHS = 200;

/**
 * Whether it is worth analysing a page: by its `og:type` or, where that says no article, by the length of its paragraphs.
 * Reads no more than a few elements; the analysis itself decides.
 */
export function mayBeArticle(document: Document): boolean {
  const openGraph = document.querySelector('meta:is([property="og:type"], [name="og:type"])');
  if (openGraph?.getAttribute('content')?.toLowerCase() === 'article') return true;
  if (
    document.querySelectorAll('h2 > a[href], h3 > a[href], a[href] > h2, a[href] > h3').length >
    MOST_HEADLINES
  )
    return false;
  let text = 0;
  for (const paragraph of Array.from(document.querySelectorAll('p')).slice(0, MOST_PARAGRAPHS)) {
    const length = paragraph.textContent.length;
    if (length >= PARAGRAPH) text += length;
    if (text >= ENOUGH_TEXT) return true;
  }
  return false;
}
