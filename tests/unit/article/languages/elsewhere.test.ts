import { testLanguage } from './examples';

/** Languages that there is no file of. */
testLanguage('und', {
  captions: [],
  relatedTitles: [],
  relatedLeads: [],
  readOn: [],
  credits: [],
  coverCredits: [],
  bylines: [],
  otherTitles: [],
  headings: [],
  claims: [
    ['Timp de citire: 3 min', 3],
    ['Olvasási idő: 4 perc', 4],
    ['Χρόνος ανάγνωσης: 3 λεπτά', 3],
    ['Время чтения: 7 минут', 7],
    ['この記事は約3分で読めます', 3],
    ['預計閱讀時間 5 分鐘', 5],
    ['阅读时间：5分钟', 5],
    ['Читать 12 комментариев', null],
  ],
  cuts: [],
});
