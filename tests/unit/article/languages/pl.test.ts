import { testLanguage } from './examples';

testLanguage('pl', {
  captions: [
    ['Zdj. ilustracyjne', 'illustration'],
    ['Zdjęcie archiwalne', 'archive'],
    ['Zdjęcie ilustracyjne', 'illustration'],
    ['Fot. poglądowe', 'illustration'],
    ['Grafika wygenerowana przez sztuczną inteligencję', 'ai-generated'],
    ['Grafika wygenerowana w Pixelotron', 'ai-generated'],
    ['Obraz wygenerowany przez komputer'],
    ['Ratusz w Toruniu (fot. Jan Nowak / Archiwum)', 'archive'],
    ['Fot. archiwum prywatne'],
    ['Narodowe Archiwum Cyfrowe'],
    ['Ilustracja: Anna Zielińska'],
  ],
  relatedTitles: [
    'Czytaj także',
    'Zobacz też',
    'Przeczytaj również',
    'Powiązane artykuły',
    'Więcej na ten temat',
  ],
  relatedLeads: ['Czytaj także: Most nad rzeką', 'Zobacz też: Most nad rzeką'],
  readOn: ['Czytaj dalej', 'Dowiedz się więcej'],
  otherTitles: [
    'Najczęściej czytane',
    'Komentarze',
    'Reklama',
    'Zapisz się na newsletter',
    'O autorze',
    'Polecamy',
  ],
  headings: ['NATO', 'Co się zmieni od stycznia', 'Tematy dla radnych', 'Zdjęcia z wakacji wróciły'],
  claims: [
    ['Czas czytania: ok. 6 min', 6],
    ['4 minuty czytania', 4],
    ['5 minut temu', null],
    ['Czas przygotowania · 20 min', null],
  ],
  cuts: ['Artykuł dostępny tylko dla prenumeratorów', 'Aby czytać dalej, zaloguj się'],
});
