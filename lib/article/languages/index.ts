/**
 * The languages that the analysis has words of. Adding one is a file of the same shape and a line here. What all share
 * stands beside them: `picture-makers.ts`, `units.ts`, and `claims-elsewhere.ts` for the languages without a file.
 */
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import type { LanguageWords } from './language-words';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { tr } from './tr';

export const LANGUAGES: readonly LanguageWords[] = [fr, en, de, es, it, pt, nl, pl, sv, da, no, fi, cs, tr];
