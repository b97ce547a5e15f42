/** How pages in languages without a file of their own claim a reading time, folded as in `LanguageWords`. */
export const CLAIMS_ELSEWHERE: readonly string[] = [
  // Slovak, Romanian, Hungarian, Catalan
  '((doba|cas) citania|timp de (citire|lectura)|olvasasi ido|temps de lectura)( ?:)? ?(cca\\.? ?|aprox\\.? ?)?{n}',
  'lectura( ?:)? ?{n} ?min',
  '{n} ?(perc|minute?) (olvasas|de citit|citire)',
  // Greek, Russian, Ukrainian
  '(χρονος αναγνωσης|время (чтения|на чтение)|час читання)( ?:)? ?(~ ?|≈ ?)?{n}',
  '{n} ?(мин\\.?|минут[ыа]?|хв\\.?) (чтения|читання)',
];
