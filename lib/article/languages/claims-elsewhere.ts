/** How pages in languages without a file of their own claim a reading time, folded as in `LanguageWords`. */
export const CLAIMS_ELSEWHERE: readonly string[] = [
  // Swedish, Danish, Norwegian, Finnish
  '(lastid|læsetid|lesetid|lukuaika)( ?:)? ?(ca\\.? ?|noin )?{n}',
  '{n} ?min(uter|utter|\\.)? (lasning|læsning|lesing|lesetid|læsetid|lastid)',
  // Czech, Slovak, Romanian, Hungarian, Catalan
  '((doba|cas) cteni|cas citania|timp de (citire|lectura)|olvasasi ido|temps de lectura)( ?:)? ?(cca\\.? ?|aprox\\.? ?)?{n}',
  'lectura( ?:)? ?{n} ?min',
  '{n} ?(perc|minute?) (olvasas|de citit|citire)',
  // Greek, Turkish, Russian, Ukrainian
  '(χρονος αναγνωσης|okuma suresi|время (чтения|на чтение)|час читання)( ?:)? ?(~ ?|≈ ?)?{n}',
  '{n} ?(dk\\.?|dakika(lık|lik)?|мин\\.?|минут[ыа]?|хв\\.?) (okuma|чтения|читання)',
  // Japanese, Chinese
  '[\\p{L} ]{0,12}{n} ?分(て読め|鐘閱讀|钟阅读)\\p{L}*',
  '(預計|预计)?(閱讀時間|阅读时间|阅读)( ?:)? ?(約|约)? ?{n}( ?分\\p{L}*)?',
];
