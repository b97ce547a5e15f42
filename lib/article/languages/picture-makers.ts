/**
 * Machines that make pictures, by name, as captions of all languages call them. Folded phrases, as in `LanguageWords`.
 */

/** Makers that make pictures alone, or are known for it: in a credit the name says by itself how one came about. */
const UNMISTAKABLE = [
  'midjourney',
  'dall ?[-.·•] ?e',
  'dall e',
  'dalle ?[23]',
  'chat ?gpt',
  'adobe firefly',
  'stable diffusion',
  'nano ?banana',
  'craiyon',
  'deepai',
  'leonardo[. ]ai',
  'bing image creator',
  '(canva|freepik|shutterstock) (ai|ia)',
];

/** Makers that share their name with an observatory, a company, a person: with "made by" before them alone. */
const MISTAKABLE = [
  'firefly',
  'gemini',
  'grok',
  'flux',
  'sora',
  'copilot',
  'bing',
  'ideogram',
  'meta ai',
  'imagen [234]',
];

/** What pictures are made with by calculation or from measurements, and who measures. */
const CALCULATING = [
  '(super)?(ordinat|comput|komput|ordenad|calculat|rechner|elaborator|rekenm)\\p{L}*',
  '(radio)?(satel|telesc|telesk|microsc|mikrosk)\\p{L}*',
  'data|daten|donnees|mesures|datos|dati|dados|gegevens|danych|nasa|esa',
  '(simul|radar|dron|drohn|scan|skan|sonar|lidar|camera|kamera)\\p{L}*',
];

const PLACEHOLDERS: Record<string, string> = {
  '{tool}': UNMISTAKABLE.join('|'),
  '{maker}': [...UNMISTAKABLE, ...MISTAKABLE].join('|'),
  '{machine}': CALCULATING.join('|'),
};

/** A notice's phrase with the names in place of `{tool}`, `{maker}` and `{machine}`. */
export function withMakers(phrase: string): string {
  return phrase.replaceAll(/\{[a-z]+\}/g, (name) => PLACEHOLDERS[name] ?? name);
}

/** A phrase that is all of its sentence, bracket or credit. */
export function alone(phrase: string): string {
  return `(?<=(?:^|[.(/|:©]) {0,2})${phrase}(?= ?[.)/|©]| ?$)`;
}
