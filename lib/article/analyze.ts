import { ALL_LANGUAGES } from './languages/all';
import { read } from './reading';
import { reportOn, type Analysis } from './reporting';
import { atOnce } from './steps';

/**
 * Analyses the page as it is now, at one go and with all languages at hand, as no page has them: for tests and benches.
 * Never changes it, and asks for no layout.
 */
export function analyze(document: Document): Analysis {
  return atOnce(reportOn(document, atOnce(read(document, ALL_LANGUAGES))));
}
