/** The small sign in the page that says where a key has led, and the mark on the place itself. */
import { visiblePlace } from './reveal';

/** Long enough to be read, in milliseconds. */
const SHOWN_MS = 2500;

/** How long a heading or a picture stays marked, and then takes to lose the mark, in milliseconds. */
const MARK_MS = 1100;
const FADE_MS = 500;

const STYLE = `
  /* Important, since the page's own rules for the host come before ours that are not. */
  :host { all: initial !important }
  p {
    position: fixed; inset: auto 0 24px; z-index: 2147483647; box-sizing: border-box; inline-size: fit-content;
    max-inline-size: min(92vw, 40em); margin: 0 auto; padding: 9px 16px; border-radius: 999px; overflow: hidden;
    background: #1d1b18; color: #fbf9f4; box-shadow: 0 2px 12px rgb(0 0 0 / .35), 0 0 0 1px rgb(255 255 255 / .2);
    font: 500 14px/1.4 system-ui, sans-serif; text-overflow: ellipsis; white-space: nowrap; pointer-events: none;
  }
  p:empty { opacity: 0 }
  @media (forced-colors: active) { p { border: 1px solid CanvasText } }
  @media print { p { display: none } }`;

let sign: { host: HTMLElement; text: HTMLElement } | undefined;

let hiding: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a line of text at the window's lower edge and has voices say it; it goes away by itself.
 *
 * @param lang the language of the words where it is not the page's.
 */
export function showSign(words: string, lang = ''): void {
  if (!(document.documentElement instanceof HTMLElement)) return;
  const { text } = (sign ??= makeSign());
  // A page may have thrown it out meanwhile.
  if (!sign.host.isConnected) document.documentElement.append(sign.host);
  clearTimeout(hiding);
  hiding = setTimeout(hideSign, SHOWN_MS);
  // A region has to be there before its text for voices to notice.
  requestAnimationFrame(() => {
    if (lang === '') text.removeAttribute('lang');
    else text.lang = lang;
    text.textContent = words;
  });
}

function makeSign(): NonNullable<typeof sign> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = STYLE;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.dir = 'auto';
  root.append(sheet, text);
  return { host, text };
}

function hideSign(): void {
  sign?.host.remove();
  sign = undefined;
}

/**
 * Frames a place for a moment, or what stands for it where the page hides it. An animation leaves nothing in the page,
 * not even an attribute; one that is still waiting to begin shows its first state and costs the page no frame.
 */
export function mark(target: HTMLElement): void {
  const place = visiblePlace(target);
  const shown = { outline: '3px solid #d0342c', outlineOffset: '4px' };
  const gone = { outline: '3px solid transparent', outlineOffset: '4px' };
  place.animate([shown, gone], { delay: MARK_MS, duration: FADE_MS, fill: 'backwards' });
}
