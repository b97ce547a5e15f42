/**
 * Reads the live page as a reader's eye does: line by line, in document order. A line is what stands between two
 * block boundaries or line breaks; a heading is one line whatever it is made of. The site's own menus and footers are
 * left out. Everything else in the analysis looks at these lines.
 */
import type { Box, MarkableLine } from './line';
import { isCaption, isSitesOwn } from '../elements/boxes';
import { isClobbered, siblingOf } from '../elements/clobbering';
import { emphasisOf, type Emphasized } from './emphasis';
import { DEEPEST, LONGEST_LINE, MOST_ANCHORS, MOST_LINES, MOST_NODES, MOST_TEXT } from '../limits';
import {
  HEADING_LEVELS,
  INLINE,
  isElement,
  isText,
  UNREAD_BLOCKS,
  UNREAD_WITHIN_LINE,
} from '../elements/nodes';
import { boxOf } from './box';
import { linksIn } from '../elements/links';
import { headingText, isEditing, shownText } from '../elements/shown-text';
import { atOnce, type Steps } from '../steps';
import { collapse, holdsWord, joinTexts } from '../text';
import { isUnseen } from '../elements/unseen';

/** A longer text is no heading, whatever it looks like, in characters. */
const LONGEST_EMPHASIS = 400;

/** So many nodes are read in a step: a few milliseconds' worth. */
const STEP_NODES = 1000;

/** After so many readings that the page's own changes broke off, it is read without a pause. */
const MOST_TRIES = 2;

/** Reads the lines of the page's body; a drawing is a document too, and has none. */
export function* readLines(document: Document): Steps<MarkableLine[]> {
  if (!(document.body instanceof HTMLElement)) return [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const lines = yield* new LineReader().read(document.body);
    if (lines) return lines;
  }
  return atOnce(new LineReader().read(document.body)) ?? [];
}

class LineReader {
  readonly #lines: MarkableLine[] = [];
  /** The innermost box around the current node. */
  #box: Box | undefined;
  /** The links around the current node, innermost last. */
  readonly #around: HTMLAnchorElement[] = [];
  #nodes = 0;
  #characters = 0;
  #raw = '';
  #linkedLength = 0;
  #links: HTMLAnchorElement[] = [];
  /** How much of the line stands before its last link. */
  #linkStart = 0;
  #block: HTMLElement | undefined;
  #isCaption = false;
  #emphasis: (Emphasized & { text: string; hasEnded: boolean }) | undefined;

  /**
   * One pass without recursion: pages may nest deeper than the stack. Undefined where the page has taken away what was
   * just being read.
   */
  *read(root: Element): Steps<MarkableLine[] | undefined> {
    const ancestors: Element[] = [];
    let node: Node | null = root;
    let stepEnd = STEP_NODES;
    while (node && !this.#isFull) {
      this.#nodes += 1;
      if (this.#nodes >= stepEnd) {
        stepEnd = this.#nodes + STEP_NODES;
        yield;
        if (!node.isConnected) return undefined;
      }
      let next: Node | null = null;
      let left: Element | undefined;
      if (isElement(node)) {
        if (this.#enter(node) && ancestors.length < DEEPEST) next = node.firstChild;
        if (next) ancestors.push(node);
        else left = node;
      } else {
        if (isText(node)) this.#addText(node);
        next = siblingOf(node);
        if (!next) left = ancestors.pop();
      }
      while (left && !next) {
        this.#leave(left);
        if (left === root) break;
        next = siblingOf(left);
        if (!next) left = ancestors.pop();
      }
      node = next;
    }
    this.#flush();
    return this.#lines;
  }

  get #isFull(): boolean {
    return this.#lines.length >= MOST_LINES || this.#nodes >= MOST_NODES || this.#characters >= MOST_TEXT;
  }

  /** Returns whether the element's children are to be read. */
  #enter(node: Element): boolean {
    if (isClobbered(node)) return false;
    const name = node.localName;
    if (UNREAD_WITHIN_LINE.has(name)) return false;
    if (name === 'a' && node instanceof HTMLAnchorElement && node.hasAttribute('href')) {
      if (this.#links.length < MOST_ANCHORS) this.#links.push(node);
      this.#around.push(node);
      this.#linkStart = this.#raw.length;
    }
    if (INLINE.has(name)) return true;
    this.#flush();
    if (name === 'br' || (UNREAD_BLOCKS.has(name) && !holdsHeading(node)) || isSitesOwn(node)) return false;
    this.#box = boxOf(node, this.#box);
    const level = headingLevel(node);
    if (level === 0 || !(node instanceof HTMLElement)) return true;
    this.#addHeading(node, level);
    return false;
  }

  #leave(node: Element): void {
    if (this.#around.at(-1) === node) this.#around.pop();
    if (INLINE.has(node.localName) || UNREAD_WITHIN_LINE.has(node.localName)) return;
    this.#flush();
    if (this.#box?.element === node) this.#box = this.#box.outer;
  }

  #addText(node: Node): void {
    const text = (node.nodeValue ?? '').slice(0, MOST_TEXT - this.#characters);
    this.#characters += text.length;
    for (let at = 0; at < text.length; at += LONGEST_LINE)
      this.#addPart(text.slice(at, at + LONGEST_LINE), node.parentElement);
  }

  #addPart(text: string, around: HTMLElement | null): void {
    if (this.#raw.length + text.length > LONGEST_LINE) this.#flush();
    this.#raw = joinTexts(this.#raw, text);
    const parent = /\S/.test(text) ? around : null;
    if (!parent) return;
    this.#followEmphasis(parent, text);
    if (!this.#block) {
      this.#block = blockOf(parent);
      this.#isCaption = isCaptionWithin(parent);
    }
    const link = this.#around.at(-1);
    if (link) this.#linkedLength += collapse(text).length;
    // A card's link stands around several lines, and leads on from each of them.
    if (link && this.#links.length === 0) this.#links.push(link);
  }

  #followEmphasis(parent: HTMLElement, text: string): void {
    if (this.#emphasis?.hasEnded) return;
    const emphasized = text.length > LONGEST_EMPHASIS ? undefined : emphasisOf(parent);
    if (emphasized && !this.#emphasis) {
      this.#emphasis = { ...emphasized, text, hasEnded: false };
    } else if (this.#emphasis && emphasized) {
      this.#emphasis.text += text;
    } else if (holdsWord(text)) {
      this.#emphasis ??= {
        element: parent,
        isNamed: false,
        isUnderlined: false,
        text: '',
        hasEnded: true,
      };
      this.#emphasis.hasEnded = true;
    }
  }

  #addHeading(element: HTMLElement, level: number): void {
    if (isUnseen(element)) return;
    const raw = headingText(element);
    this.#characters += raw.length;
    if (element.firstElementChild) this.#nodes += element.querySelectorAll('*').length;
    const text = collapse(raw);
    if (!text) return;
    const links = linksIn(element)
      .slice(0, MOST_ANCHORS)
      .filter((link) => !isEditing(link));
    const around = this.#around.at(-1);
    if (around) links.push(around);
    this.#lines.push({
      element,
      text,
      raw,
      level,
      emphasis: undefined,
      links,
      linkedLength: around ? text.length : linkedLengthOf(links, text),
      box: this.#box,
      isKept: false,
      place: 'body',
    });
  }

  #flush(): void {
    if (this.#raw === '' && this.#links.length === 0) return;
    const text = this.#block ? collapse(this.#raw) : '';
    // A link around the next line is none of this one.
    const isAroundNext = this.#links.at(-1) === this.#around.at(-1);
    if (isAroundNext && this.#raw.slice(this.#linkStart).trim() === '') this.#links.pop();
    if (text && this.#block) {
      const emphasis = this.#emphasis?.text ? this.#emphasis : undefined;
      this.#lines.push({
        element: this.#block,
        text,
        raw: this.#raw,
        level: 0,
        emphasis: emphasis && {
          element: emphasis.element,
          isNamed: emphasis.isNamed,
          isUnderlined: emphasis.isUnderlined,
          text: collapse(emphasis.text),
          isWhole: !emphasis.hasEnded,
        },
        links: this.#links,
        linkedLength: this.#linkedLength,
        box: this.#isCaption ? { element: this.#block, place: 'caption', outer: this.#box } : this.#box,
        isKept: false,
        place: 'body',
      });
    }
    this.#raw = '';
    this.#linkedLength = 0;
    this.#links = [];
    this.#linkStart = 0;
    this.#block = undefined;
    this.#emphasis = undefined;
  }
}

/** Characters of a heading that are link text. A link without words is laid over all of it. */
function linkedLengthOf(links: readonly HTMLAnchorElement[], text: string): number {
  if (links.length === 0) return 0;
  const length = links.reduce((sum, link) => sum + shownText(link).length, 0);
  return length === 0 ? text.length : Math.min(length, text.length);
}

/** 1 to 6, or 0 where the page does not call the element a heading. */
function headingLevel(element: Element): number {
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  const level = HEADING_LEVELS.get(element.localName);
  if (level !== undefined) return role === null || role === 'heading' ? level : 0;
  if (role !== 'heading') return 0;
  const said = Math.floor(Number(element.getAttribute('aria-level') ?? 2));
  return said >= 1 && said <= 6 ? said : 2;
}

function blockOf(element: HTMLElement): HTMLElement {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** Whether a text stands in a caption that is no block of its own. */
function isCaptionWithin(parent: HTMLElement): boolean {
  for (
    let element: HTMLElement | null = parent;
    element && INLINE.has(element.localName);
    element = element.parentElement
  ) {
    if (isCaption(element)) return true;
  }
  return false;
}

/** The button of an accordion may hold the heading, where the guide has it the other way round. */
function holdsHeading(element: Element): boolean {
  return element.localName === 'button' && element.querySelector('h2, h3, h4, h5, h6') !== null;
}
