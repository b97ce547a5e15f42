import { classesOf } from './clobbering';

/** Words for screen readers alone: the whole class says it, since "overflow-hidden" says something else. */
const UNSEEN = /(^|\s)(hidden|visually-?hidden|sr-only|screen-reader(-text)?|a11y-hidden|u-hidden)(?=\s|$)/i;

/** What is hidden on telephones and shown on wider screens, in the classes of Tailwind and its like: "hidden lg:inline". */
const SHOWN_WIDER =
  /(^|\s)(sm|md|lg|xl|\dxl):(block|inline|inline-block|flex|inline-flex|grid|contents|not-sr-only)(?=\s|$)/;

/** Whether a text is there for screen readers alone; no layout is asked, the class names have to tell. */
export function isUnseen(element: Element): boolean {
  const names = classesOf(element);
  return UNSEEN.test(names) && !SHOWN_WIDER.test(names);
}
