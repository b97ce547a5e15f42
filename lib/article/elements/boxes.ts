/** Boxes that stand in or around an article and are no part of its text, told by how they are made. */
import { classesOf } from './clobbering';
import { NamePattern } from './names';
import { HEADING_LEVELS } from './nodes';
import { holdsAtMost } from './shown-text';
import { collapse } from '../text';

const TAGS = new Set(['aside', 'nav', 'footer', 'form', 'dialog', 'menu']);

/** What holds menus, the site's own or an article's. */
export const MENU_TAGS: ReadonlySet<string> = new Set(['nav', 'footer']);

/** What holds an article, or a part of it, by what it is called. */
const ARTICLE = 'article, main, section, [role="main"], [role="article"], [itemprop="articleBody"], .hentry';

const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar form'.split(' '),
);

/** What others have paid for. */
export const ADVERTISING =
  'advert\\w*|ads?|ad(block|box|slot|unit|zone|container|banner|placement)s?|sponsor\\w*|outbrain|taboola';

/** What asks readers to subscribe; parts of the text may be called after those who have. */
export const FOR_SUBSCRIBING =
  'subscri(?!ber-?(only|preview|content)(?!-?(message|banner|offer|box|cta|wall|teaser|prompt)))\\w+';

/** What many read, whatever it is about. */
export const POPULAR = 'most-?(read|viewed|popular|shared)|popular|trending';

/** The subjects that an article is filed under. */
export const SUBJECTS = 'tags|tag-?(list|cloud|box)';

/** What pages call the boxes in which editors lead on. */
export const RELATED = new NamePattern(
  'related-?(news|articles?|stor(y|ies)|links?|content|posts?|items?|inline|coverage|module|reading)|noticias-?relacionadas|relacionad[ao]s|lire-?aussi|a-?lire|voir-?aussi|read-?also|read-?more(?!-?(content|body|text|wrap\\w*))|also-?read|leggi-?anche|lees-?ook|mehr-?zum-?thema',
  '(articles?|posts?|contenus?)-?(lies|similaires|connexes|associes)',
);

const NAMES_APART = [
  'newsletters?|related|recirc\\w*|recommend\\w*|suggested|teasers?|promo\\w*|pub',
  ADVERTISING,
  'share\\w*|sharing|social|comments?|commentaires?|kommentare?|comentarios?|commenti|reacties|forum|most-?read|trending',
  'tags?|tags-?list|keywords|breadcrumbs?',
  `paywall|${FOR_SUBSCRIBING}|abo(nnement)?s?|donat\\w*|dons?|support-?us|soutien|soutenir|call-?to-?action|cookies?|consent|gdpr|rgpd|tarteaucitron\\w*|didomi\\w*|onetrust\\w*|modal|popin|popup`,
  'poll|podcasts?|player|sidebar|call-?outs?|info-?box|box-?info|fact-?box|box-?facts?|texteencadre\\w*|encadre|encart|inset|exergue|pull-?quotes?',
  'logo|masthead|site-?(title|name)|lire-?aussi|read-?more(?!-?(content|body|text|wrap\\w*))|read-?also|also-?read|catcher|embed-?(video|audio|tweet)|toc|table-of-contents|jump-?labels?|error-?report',
];
const APART = new NamePattern(...NAMES_APART, 'authors?|auteurs?');
/** Under a picture the author is whose picture it is. */
const APART_IN_CAPTION = new NamePattern(...NAMES_APART);

/** What is for sale, where nothing more is said of it: an article that compares things has a text for each. */
const PRODUCT = new NamePattern(
  String.raw`(?:(?:shop|shopping|product)-?(?:card|box|block|tile|item|module|teaser)|(?:bloc|liste|encart)-?(?:produits?|boutique))(?=\s|$)`,
);
const LONGEST_PRODUCT = 300;

/** A picture's own words, and what is laid over it. */
const CAPTION = new NamePattern(
  'captions?|legendes?|legends?|legende-?photo|leg|credits?|copyright|cutline|bildunterschrift|media-?info\\w*|media-?(sub)?title\\w*|(image|img|photo|foto|picture|pic)-?(info|desc\\w*|source)|imagetext|didascalia|epigrafe|pie|img-overlay|overlay|spip-doc\\w*',
);

/** What is unfolded. */
const UNFOLDABLE = new NamePattern(
  'accordions?|collaps\\w*|tab-?(pane|panel|content)|panel|toggle-?(content|body)|foldable|read-?more-?content',
);

/** Whether an element is made as a box apart from the article's text. Costs no layout. */
export function isApart(element: Element): boolean {
  if (TAGS.has(element.localName)) return !isFootOfFigure(element);
  if (!element.hasAttributes() && !element.localName.includes('-')) return false;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') && !isUnfoldable(element)) return true;
  if (isPictureWithWords(element)) return false;
  if (isProduct(element)) return true;
  // A heading's id is made of its own words.
  const id = HEADING_LEVELS.has(element.localName) ? '' : (element.getAttribute('id') ?? '');
  return isCalledApart(element, id);
}

function isCalledApart(element: Element, id: string): boolean {
  const part = partNameOf(element);
  if (!APART.test(element, id) && !APART.test(null, part)) return false;
  if (isPaidFor(element)) return false;
  if (element.closest('figcaption') === null) return true;
  return APART_IN_CAPTION.test(element, id) || APART_IN_CAPTION.test(null, part);
}

/**
 * Sites mark by this very name what search engines shall not show to all (Google's structured data for paywalled
 * content), one paragraph at a time too: that is the article's text, where an offer is a box of a few lines.
 */
const PAID_FOR = /(?:^|\s)paywall(?:\s|$)/;

/** In characters of its paragraphs. */
const LONGEST_OFFER = 600;

function isPaidFor(element: Element): boolean {
  const names = classesOf(element);
  if (!PAID_FOR.test(names) || APART.test(null, names.replace(PAID_FOR, ' '))) return false;
  if (element.localName === 'p' || HEADING_LEVELS.has(element.localName)) return true;
  let characters = 0;
  for (const { textContent } of element.querySelectorAll('p')) {
    characters += textContent.length;
    if (characters > LONGEST_OFFER) return true;
  }
  return false;
}

function isProduct(element: Element): boolean {
  return PRODUCT.test(element) && holdsAtMost(element, LONGEST_PRODUCT);
}

/**
 * Whether an element is the site's own menu or footer, and none of the article's: nobody reads its lines, which are half
 * of some pages'. One that holds the article was never closed.
 */
export function isSitesOwn(element: Element): boolean {
  return (
    MENU_TAGS.has(element.localName) &&
    element.closest(ARTICLE) === null &&
    element.querySelector('h1, article, main') === null
  );
}

/** Whether an element is hidden only until the reader unfolds it: a tab, an accordion, "read on". */
export function isUnfoldable(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel' || element.getAttribute('hidden') === 'until-found')
    return true;
  return UNFOLDABLE.test(element) || isUnfoldedByHeading(element);
}

/**
 * The pattern of the ARIA guide for accordions: a button within the heading before an element says that it unfolds it. It
 * names the element, or is all of the heading: what stands beside a title opens a menu or the comments.
 */
function isUnfoldedByHeading(element: Element): boolean {
  const heading = element.previousElementSibling;
  if (heading === null || !HEADING_LEVELS.has(heading.localName) || heading.localName === 'h1') return false;
  const button = heading.querySelector('[aria-controls], [aria-expanded]:not([aria-haspopup])');
  const controlled = button?.getAttribute('aria-controls');
  if (controlled) {
    const id = element.getAttribute('id') ?? '';
    return id !== '' && controlled.split(/\s+/).includes(id);
  }
  return button !== null && collapse(button.textContent) === collapse(heading.textContent);
}

const PART_NAMES = ['data-area', 'data-component', 'data-testid'];

/** What builders of pages call a part of one, besides its class; their own elements say it by their name. */
function partNameOf(element: Element): string {
  let names = element.localName.includes('-') ? element.localName : '';
  for (const name of PART_NAMES) {
    const part = element.getAttribute(name);
    if (part) names += ` ${part}`;
  }
  return names;
}

/** Under a picture its credit may stand as a foot. */
function isFootOfFigure(element: Element): boolean {
  return element.localName === 'footer' && element.parentElement?.localName === 'figure';
}

/** A picture with words of its own is the article's, and so are these, even where the system calls both its logo. */
function isPictureWithWords(element: Element): boolean {
  if (element.localName === 'figcaption') return true;
  return element.localName === 'figure' && element.querySelector('figcaption') !== null;
}

/** Whether an element holds a picture or its words. */
export function isCaption(element: Element): boolean {
  return element.localName === 'figure' || element.localName === 'figcaption' || CAPTION.test(element);
}
