import type { LanguageWords } from './language-words';

export const pl: LanguageWords = {
  relatedTitles: [
    '(czytaj|przeczytaj|zobacz|sprawdz|warto przeczytac) (takze|tez|rowniez|wiecej)( .{1,30})?',
    '(powiazane|podobne|polecane) (artykuły|tematy|tresci|wiadomosci|materiały|teksty)|(artykuły|tematy|tresci) (powiazane|podobne)',
    'powiazane|wiecej na (ten|temat.{1,30})( temat)?|na ten temat|w tym temacie|dowiedz sie wiecej',
    '(przeczytaj|czytaj) (nastepne|dalej)',
  ],
  relatedTitleStarts: ['wiecej (o|na temat)|(czytaj|przeczytaj|zobacz) (takze|tez|rowniez|wiecej)'],
  relatedLeads: [
    '(czytaj|przeczytaj|zobacz|sprawdz|posłuchaj|obejrzyj|warto przeczytac) (takze|tez|rowniez|wiecej)',
    'wiecej na ten temat|powiazane|czytaj ?:|zobacz ?:',
  ],
  readOn: ['((prze)?czytaj|zobacz|pokaz|dowiedz sie) (dalej|wiecej|całosc|wszystkie?)|wiecej'],
  otherTitles: [
    '(dalsza czesc|dalszy ciag|ciag dalszy|reszta) (artykułu |tekstu |materiału )?(znajdziesz |znajduje sie )?(pod|ponizej) .{3,30}|dalsza czesc artykułu znajdziesz .{3,40}',
    '(najczesciej|najchetniej) (czytane|komentowane|ogladane|udostepniane)( .{1,20})?|(najpopularniejsze|popularne|najnowsze|ostatnie)( (wiadomosci|artykuły|newsy|teksty|wpisy|komentarze|wideo))?',
    '(inne|wszystkie|nowe) (wiadomosci|artykuły|newsy)( .{1,20})?|na biezaco|z ostatniej chwili',
    '(materiał|artykuł|tresc) (sponsorowan[ya]|partnera|promocyjn[ya])|reklama|oferty|partnerzy|krzyzowk[ai]|sonda',
    '(dodaj |napisz |zobacz |wszystkie )?(komentarze?|komentarzy|opinie)( \\(?\\d+\\)?)?',
    'o autor(ze|ce|ach)|autor(zy|ka)?|udostepnij( artykuł)?|obserwuj nas|kontakt|tagi|tematy|słowa kluczowe|newsletter|podcasty?|wideo|zdjecia|galeria|spis tresci|przypisy|zrodł[ao]|bibliografia',
    '(polecamy|rekomendowane|polecane)( dla ciebie)?|nie przegap',
  ],
  otherTitleStarts: [
    'zapisz sie (na|do)|subskrybuj|prenumeruj|zaprenumeruj|zaloguj sie|wykup (dostep|subskrypcje)|pobierz aplikacje|dołacz do|newsletter',
    'wesprzyj (nas|redakcje|nasz)|masz (ciekawy )?temat|napisz do nas',
  ],
  ambiguousTitles: ['w skrocie|podsumowanie|najwazniejsze( informacje)?|co warto wiedziec'],
  notices: {
    'non-contractual': ['(zdjecie|grafika|ilustracja|wizualizacja) .{0,20}nie stanowi oferty.{0,20}'],
    illustration: [
      '(zdjecie|zdj\\.?|fotografia|foto|fot\\.?|grafika|obraz) (ilustracyjn[ea]|pogladow[ea]|przykładow[ea]|symboliczn[ea])',
      '(zdjecia|fotografie|grafiki) (ilustracyjne|pogladowe|przykładowe)',
      '(celom|celach) ilustracyjnych?|(celom|celach) ilustracyjnym|pogladow[ea](?= ?[).]| ?$)',
      'zdjecie (ma )?charakter(ze)? (ilustracyjny|pogladowy|ilustracyjnym|pogladowym)',
    ],
    archive: [
      '(zdjecie|zdj\\.?|fotografia|foto|fot\\.?|nagranie|ujecie) (archiwaln[ea]|z archiwum)( .{1,20})?|archiwaln\\p{L}+ (zdjeci|fotografi|nagrani|ujeci)\\p{L}+',
      '(zdj|fot)\\.? arch\\.?(?= ?[)]| ?$)|(fot\\.?|foto|zdj\\.?) ?:? ?archiwum(?= redakcji| ?"| ?[)/.]| ?$)',
      '(zdjecia|fotografie) (archiwalne|z archiwum)',
      '(?<=[(/,|] ?)archiwum(?= ?[)/]| ?$)',
    ],
    'ai-generated': [
      '(zdjecie|grafika|ilustracja|obraz|wideo)?.{0,20}(wygenerowan|stworzon|utworzon|wykonan)[yaeo] (przez|za pomoca|przy uzyciu|z uzyciem|przy pomocy|w) ?(sztucznej inteligencji|sztuczna inteligencje|narzedzi ai|ai|si|{maker})',
      '(zdjecie|grafika|ilustracja|obraz) wygenerowan[yaeo] (przez|za pomoca|przy uzyciu|z uzyciem|w)(?!.{0,60}[^\\p{L}]({machine}))',
      '(zdjecie|grafika|ilustracja|fot\\.?|obraz) ?[:/(] ?ai',
    ],
  },
  notNotices: [
    'archiwum (panstwowe|panstwowego|narodowe|akt nowych|miejskie|diecezjalne|prywatne|rodzinne|domowe|własne|autora|autorki).{0,20}',
    'narodowe archiwum cyfrowe',
  ],
  credits: ['fot\\.?', 'zdjeci[ea]', 'archiwum'],
  coverCredits: ['zdjecie (głowne|tytułowe|okładkowe)'],
  bylineStarts: [],
  claims: [
    '(szacowany )?czas (czytania|lektury)( artykułu)?( ?[:-])? ?(ok\\.? |około )?{n}( ?(minut[ay]?|min\\.?))?',
    '{n} ?(minut[ay]?|min\\.?) (czytania|lektury)',
    '(przeczytasz|przeczytaj|do przeczytania) w( około)? {n} ?(minut[aey]?|min\\.?)',
  ],
  claimsUnderOne: ['(mniej niz|ponizej) (minut[aey]|1 min(uty)?)( czytania)?'],
  otherDurations: [
    'wideo|podcast|audio|posłuchaj|obejrzyj|odcinek|temu|pieszo|samochodem',
    'czas (przygotowania|gotowania|pieczenia)|(przygotowanie|gotowanie|pieczenie)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'polityka (prywatnosci|cookies)|regulamin (serwisu|portalu|strony)|informacje prawne',
    '(nie znaleziono strony|strona nie (istnieje|została znaleziona))|bład 404',
    'zaloguj sie|zarejestruj sie',
  ],
  serviceTitles: [
    '404|moje konto|wyniki wyszukiwania|prenumerata|subskrypcja|logowanie|rejestracja|koszyk|szukaj|kontakt|o nas|regulamin|oferty pracy|program tv',
  ],
  cuts: [
    '(ten |dalsza czesc )?(artykuł|tekst|artykułu|tekstu|tresc) (jest )?(dostepn[ya]|przeznaczon[ya])( jest)? (tylko |wyłacznie )?dla (prenumeratorow|subskrybentow|zalogowanych)',
    '(aby|zeby) (czytac|przeczytac) (dalej|całosc|dalsza czesc)',
    'pozostało \\d+ ?% (artykułu|tekstu|tresci)',
  ],
};
