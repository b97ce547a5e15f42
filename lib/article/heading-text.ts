import { rawHeadingText } from './shown-text';
import { holdsWord } from './text';

/** What a heading says: its text, or the words of the picture that it is drawn in. */
export function headingText(heading: Element): string {
  const text = rawHeadingText(heading);
  return holdsWord(text) || mayBeLogo(heading) ? text : wordsOfPictures(heading);
}

/** Before fonts could be sent along, sites drew their headings. A picture that leads elsewhere is a logo or a teaser. */
function wordsOfPictures(heading: Element): string {
  const words = Array.from(heading.querySelectorAll('img[alt]'), (image) => image.getAttribute('alt'));
  return words.filter((alt) => alt !== null && !FILE_NAME.test(alt)).join(' ');
}

/** What systems write for those who wrote nothing. */
const FILE_NAME = /^[\w.-]+$/;

function mayBeLogo(heading: Element): boolean {
  return (
    heading.localName === 'h1' || (heading.querySelector('a[href]') ?? heading.closest('a[href]')) !== null
  );
}
