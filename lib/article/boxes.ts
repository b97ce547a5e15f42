/** Boxes that stand in or around an article and are no part of its text, told by how they are made. */

const TAGS = new Set(['aside', 'nav', 'footer', 'form', 'dialog', 'menu']);

const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar form'.split(' '),
);

/** Words in class names and ids, whole between separators. */
const NAMES = new RegExp(
  `(^|[-_\\s])(${[
    'newsletters?|related|recirc\\w*|recommend\\w*|suggested|teasers?|promo\\w*|advert\\w*|ads?|pub|sponsor\\w*',
    'share\\w*|sharing|social|comments?|commentaires?|kommentare?',
    'author-?(box|bio|card|info)|tags?|tags-?list|keywords|breadcrumbs?',
    'paywall|subscri\\w+|donat\\w*|dons?|support-?us|soutien|soutenir|call-?to-?action|exergue|pull-?quotes?|pullquote|cookies?|consent|modal|popin|popup|overlay',
    'poll|podcasts?|player|sidebar|infobox|info-?box|fact-?box|encadre|encart|inset',
    'logo|masthead|site-?(title|name)|lire-?aussi|read-?more|read-?also|also-?read|catcher|outbrain|taboola|toc|table-of-contents|jump-?labels?',
  ].join('|')})(?=[-_\\s]|$)`,
  'i',
);

/** Class names of a picture's own words, and of what is laid over it. */
const CAPTION =
  /(^|[-_\s])(captions?|legendes?|legende-?photo|leg|credits?|copyright|cutline|bildunterschrift|media-?info\w*|media(sub)?title\w*|image-?(text|info|desc\w*)|didascalia|epigrafe|pie|img-overlay|overlay)([-_\s]|$)/i;

/** Class names of what is unfolded. */
const UNFOLDABLE =
  /(^|[-_\s])(accordions?|collaps\w*|tab-?(pane|panel|content)|panel|toggle-?(content|body)|foldable|read-?more-?content)([-_\s]|$)/i;

/** Class names by which pages keep words for screen readers alone. */
const UNSEEN = /(^|\s)(hidden|visually-?hidden|sr-only|screen-reader(-text)?|a11y-hidden|u-hidden)(?=\s|$)/i;

const known = new Map<string, boolean>();

/** So many different class names are remembered; a page that makes up new ones for ever gains nothing by it. */
const MOST_KNOWN = 5000;

/** Whether an element is made as a box apart from the article's text. Costs no layout. */
export function isApart(element: Element): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') && !isUnfoldable(element)) return true;
  // A heading's id is made of its own words.
  const id = /^h[1-6]$/.test(element.localName) ? '' : (element.getAttribute('id') ?? '');
  const names = `${element.getAttribute('class') ?? ''} ${id}`;
  if (names === ' ') return false;
  let answer = known.get(names);
  if (answer === undefined) {
    answer = NAMES.test(names);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(names, answer);
  }
  return answer;
}

/** Whether an element is hidden only until the reader unfolds it: a tab, an accordion, "read on". */
export function isUnfoldable(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel' || element.getAttribute('hidden') === 'until-found')
    return true;
  return UNFOLDABLE.test(element.getAttribute('class') ?? '');
}

/** Whether an element holds a picture or its words. */
export function isCaption(element: Element): boolean {
  if (element.localName === 'figure' || element.localName === 'figcaption') return true;
  return CAPTION.test(element.getAttribute('class') ?? '');
}

/** Whether a text is there for screen readers alone; no layout is asked, the class names have to tell. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.test(element.getAttribute('class') ?? '');
}
