import type { LanguageWords } from './language-words';

/** Bokmål and Nynorsk. */
export const no: LanguageWords = {
  relatedTitles: [
    '(les|se|sja|hør|høyr) (ogsa|og)( (dette|desse|disse|denne|mer|meir|om .{1,30}|(de andre|dei andre|disse|desse) (sakene|artiklene|artiklane)))?',
    '(les|se|sja) (mer|meir)( om (dette|saken|saka|temaet|emnet))?|les (videre|vidare)|(videre|vidare) (lesning|lesing)|les (flere|fleire) (saker|artikler|artiklar) om (dette|saken|saka|temaet)',
    '(relaterte?|relevante?|lignende|liknende|liknande|anbefalte|tilradde)( (saker|artikler|artiklar|innhold|innhald|nyheter|nyheiter|lenker|lenkjer|stoff|lesning))',
    'relatert|les de neste|les neste|neste sak|(mer|meir|alt|(flere|fleire|andre) (saker|artikler|artiklar|nyheter|nyheiter)) (om|pa) (dette|saken|saka|denne saken|denne saka|(dette |samme |same )?(temaet|tema|emnet|emne))( temaet| emnet)?',
    '(om|pa) (samme|same) (tema|sak|emne)|(alle|flere|fleire|andre|hele|heile) ((artikler|artiklar|saker|deler|delar|episoder) )?(i|fra) (denne |samme |same )?(serien?|artikkelserien)|(les )?(hele|heile) serien|tidligere (saker|artikler) (om|i) (saken|temaet|serien)',
    '(kanskje )?(liker|likar) du ogsa( dette)?|du (liker|likar|vil) kanskje ogsa( (like|lese|lesa))?( dette)?|((dette|disse sakene|desse sakene) )?(kan|vil) (kanskje )?(ogsa )?interessere deg',
    'les (flere|tidligere) saker( her)?',
  ],
  relatedTitleStarts: [
    '(les|se|sja|hør|høyr) (ogsa|mer|meir)|les alt om|(mer|meir|alt|(flere|fleire) (saker|artikler|artiklar)) om|tidligere i serien|andre (saker|artikler|artiklar) (i|om)',
    'les (flere|tidligere) saker om',
  ],
  relatedLeads: [
    '(les|se|sja|hør|høyr) (ogsa|mer|meir|alt om|(hele |heile )?(saken|saka|artikkelen|innlegget|intervjuet|kommentaren|kronikken|reportasjen|portrettet|svaret|anmeldelsen|meldinga))',
    '(les|sja|høyr) og(?= ?[:-]| ?$)|bakgrunn ?:|relatert|(mer|meir) om (saken|saka|temaet|dette)',
    'les bakgrunnen|hør (hele )?episoden',
  ],
  readOn: [
    '(les|vis|se|sja) (mer|meir|videre|vidare|alt|(hele |heile )?(saken|saka|artikkelen|innlegget|intervjuet)|alle( .{1,40})?|(flere|fleire)( .{1,20})?)( her)?|fortsett (a lese|lesingen)|mer|meir',
  ],
  otherTitles: [
    'mest (lest|leste|lese|lesne|sett|sette|delte?|kommenterte?|populære?|populært|omtalte?)( (na|akkurat|i dag|siste|denne|pa|fra|av|saker|artikler|artiklar).{0,20})?|populære? ?(na|akkurat na|saker|artikler|artiklar)?|populært|topp ?saker',
    '(siste|flere|fleire|andre|nye|dagens|viktigste) (saker|nyheter|nyheiter|nyhende|nytt|artikler|artiklar|innlegg|oppdateringer|oppdateringar)( (na|akkurat na|i dag|fra .{1,20}))?|akkurat na|siste|(mer|meir|siste|nytt) fra (forsiden|forsida|redaksjonen|oss)|nyhetsstudio|nyheitsstudio|direkte',
    '(mer|meir|flere (saker|artikler)|fleire (saker|artiklar)) av (samme|same|denne) .{1,20}',
    'annonser?|annonsør(innhold|innhald)|(betalt|sponset|sponsa|kommersielt) (innhold|innhald)|partner(innhold|innhald)|reklame|ledige stilling(er|ar)|stillingsannons(er|ar)|dødsannonser|dødsannonsar',
    '(annonse[^\\p{L}]{0,4})?(saken|saka|artikkelen|teksten|innholdet|innlegget) (fortsetter|fortset|held fram|forts\\.)( (under|etter|nedenfor|nedanfor)( .{1,15})?)?',
    '((vis|se|les|alle|skriv( en| ein)?|legg (inn|igjen|att)( en| ein)?) )?kommentar(er|ar|ene|ane)?( (til|pa|fra) (denne )?(saken|saka|artikkelen|lesere|lesarar|leserne|lesarane))?( \\(?\\d+\\)?)?|kommentarfelt(et)?|(delta|bli med|ver med|vær med) i (debatten|diskusjonen|samtalen)',
    'om (artikkel)?(forfatteren|forfatterne|forfattaren|forfattarane|skribenten|journalisten|oss)|(artikkel)?forfatter(e|en|ne)?|(artikkel)?forfattar(ar|en|ane)?|journalist(er|ar|en)?|skribent|(del|skriv ut) (denne )?(saken|saka|artikkelen)|del pa (facebook|x|twitter|linkedin|e ?post|whatsapp)|følg oss|kontakt( oss)?|tips( oss| redaksjonen)|rettelser?|retting|bli med (oss|pa laget)',
    'følg (denne )?(saken|saka)|(relaterte )?(emner|emne)|emneord|temaer|stikkord|nøkkelord|nyhetsbrev|nyheitsbrev|podkast(er|ar)?|video(er|ar)|bilder|bildeserie|bileteserie|galleri|innhold|innhald|innholdsfortegnelse|(i denne|pa denne) (artikkelen|saken|saka|siden|sida)|kilder?|kjelder?|referanser?|referansar|fotnoter|fotnotar|noter|litteratur(liste)?|kryssord|(dagens )?quiz|horoskop|tv ?guide',
    'anbefalt(e)?( (for deg|av redaksjonen|lesning))?|tilradd|(redaksjonen|vi) (anbefaler|tilrar)|redaksjonens (utvalgte|favoritter)|utvalgte saker|for deg|(ikke|ikkje) ga glipp( av( dette)?)?|(fikk|fekk) du med deg( (dette|disse|desse))?',
    '(til|fra|i) nettbutikken|akkurat na pa forsiden|forsiden akkurat na',
  ],
  otherTitleStarts: [
    'meld deg pa .{0,30}nyhe(i)?tsbrev\\p{L}*|(fa|motta) .{0,40}(nyhe(i)?tsbrev\\p{L}*|(rett|direkte) (i|til) innboksen)|abonner pa|bestill abonnement|kjøp (abonnement|tilgang)|bli abonnent|er du abonnent|allerede abonnent|logg inn(?= for| her| ?$)|last ned (appen|.{0,15} app(en)?)',
    'nyhe(i)?tsbrev(et)?(?= ?[:|-]| ?$)|følg (oss|.{1,20} pa (facebook|instagram|snapchat|tiktok|x|youtube))|har du (et |eit |en |ein |noen |nokre )?(tips|nyhetstips|nyheitstips|innspill|innspel)|tips oss|støtt (oss|.{0,20}journalistikk\\p{L}*|avis\\p{L}*)|(denne )?(saken|saka|artikkelen) (ble|vart|blei) (først|opprinnelig|opphavleg) publisert',
    '(oppsummeringen|oppsummeringa|sammendraget|samandraget|kortversjonen) er (laget|laga|generert)|.{2,30} (redigeres|arbeider|arbeidar) etter .{0,25}(vær varsom|redaktørplakaten)',
  ],
  ambiguousTitles: [
    'fakta( om (saken|saka))?|faktaboks|(dette|her) er (saken|saka)|(saken|saka|kort) (kort )?(oppsummert|fortalt|forklart)|kort om (saken|saka)|kortversjonen|kort ?fortalt|oppsummering|oppsummert|sammendrag|samandrag|(det|dette er det) (viktigste|viktigaste)|hovedpunkter|hovudpunkt|reaksjoner|reaksjonar',
  ],
  notices: {
    'non-contractual': [
      '(bilde(t|ne|r)?|bilete(t)?|illustrasjon(en|ene|er)?) (er )?(kun |bare |berre )?(veiledende|rettleiande|ikke bindende|ikkje bindande)',
      '(bilde(t|ne)?|bilete(t)?|illustrasjon(en|ene)?|produktet) kan avvike fra (bilde\\p{L}*|produkt\\p{L}*|virkelig\\p{L}*|ferdig .{2,20})|avvik fra (bilde|illustrasjon)\\p{L}* kan forekomme',
    ],
    illustration: [
      'ill\\.? ?foto|(illustrasjons?|tema|genre|symbol|stock|eksempel) ?(foto(et|ene|s)?|bilde(t|ne|r)?|bilder|bilete(t)?|bileta)',
      '(bilde(t|ne)?|bilder|bilete(t)?|foto(et)?) (er )?(kun |bare |berre )?(ment som|ment til|brukt som|brukt til|til|tatt med som)( en| ein)? illustrasjon',
      '(foto|bilde|bilete) ?: ?[^:]{2,40}[/(,] ?illustrasjon(?= ?[).]| ?$)',
      '(bilde(t|ne)?|bilete(t)?|scenen|situasjonen) er (iscenesatt|iscenesett|arrangert|posert)',
      '(person|mann|kvinn|jent|gutt|barn|menneske)\\p{L}* (pa|i) (bildet|biletet|bildene|bileta) er (en |ein )?modell(er|ar)?',
      '(bildet|biletet|bildene|bileta) har (ingenting|ikke noe|ikkje noko) med .{0,20}(saken|saka|artikkelen|hendelsen|hendinga)|(bildet|biletet|bildene|bileta) (har (ingen|inga|ikke|ikkje) (tilknytning|tilknyting|forbindelse|kobling|kopling|samband)|er (ikke|ikkje) (knyttet|knytt|relatert) til)',
      '(?<=[(] ?)illustrasjon(?= ?[)])|illustrasjons.{1,2}og arkiv(foto|bilder?)',
    ],
    archive: [
      'arkiv ?(foto(et|ene|s)?|bilde(t|ne|r)?|bilder|bilete(t)?|bileta|video(en)?|opptak(et)?|klipp(et)?)',
      '(foto|bilde|bilete)t? ?([:/|(] ?|fra |[:/|(] ?fra )(vart |avisas |avisens )?arkiv(et)?(?= ?[)./;]| - | ?$)',
      '(?<=[(/,|.] ?| - )arkiv(?= ?[)/,;.]| ?$)',
      '(?<=(^|[^\\p{L}])(ntb|scanpix|\\p{L}*(avis(a|en)?|blad(et)?|post(en)?|tidende|redaksjonen)s?) )arkiv(et)?(?= ?[)/.]| ?$)',
      '(bilde(t|ne)?|bilete(t)?|foto(et)?) er (tatt|teke|tatt ved|teke ved|fra|tatt under|tatt i) (en|ein|ei|et|eit) (tidligere|tidlegare|annen|anna) \\p{L}+',
    ],
    'ai-generated': [
      '(ki|ai) ?(generert|laget|laga|skapt|produsert) (illustrasjon(s?(foto|bilde|bilete))?|bilde|bilete|foto|video|grafikk|portrett)',
      '(?<=^\\W{0,3}|[(/:.|] ?)(ki|ai) ?(generert|laget|laga|skapt)(?= ?[).,:/]| ?$)',
      '(ki|ai) ?(illustrasjon(en)?|bilde(t)?|bilete(t)?|foto(et)?)',
      '(bildet|bildene|biletet|bileta|fotoet|illustrasjonen|illustrasjonsbildet|illustrasjonsfotoet|videoen) er (delvis |helt )?(ki|ai) ?(generert|laget|laga|skapt)e?',
      '((illustrasjons)?(bildet?|biletet?|foto(et)?)|bildene|bileta|illustrasjon(en|ene)?|grafikken|videoen|portrettet|tegningen|teikninga|montasjen)( er| ble| vart| blei)?( delvis| helt)? (generert|laget|laga|skapt|produsert|framstilt|fremstilt|tegnet|teikna) (av|med|i|via|gjennom|ved hjelp av|ved bruk av|med hjelp av|med hjelp fra)( en| ein| et| eit)? ?(ki|ai|kunstig intelligens|{maker})',
      '(?<=^\\W{0,3}|[(/:.|] ?)(generert|laget|laga|skapt) (av|med|i|ved hjelp av) (ki|ai|kunstig intelligens|{maker})',
      '(bildet?|biletet?|illustrasjon|illustrasjonen) (er )?generert (av|med|i|ved hjelp av)(?!.{0,60}[^\\p{L}]({machine}|\\p{L}*modell|forsker|forskar|maling))',
      '(bilde|bilete|illustrasjon|ill\\.?|foto|grafikk) ?[:/(] ?(ki|ai|kunstig intelligens)(?! ?\\p{L})',
    ],
  },
  notNotices: [
    '(privat|private|eget|eige|interkommunal|kommunal|historisk|familien|bevegelsen|kommunen|byen|museet|fylket)(e|t|s)? arkiv(et)?.{0,20}|arkivet? (til|etter|ved|i|for) .{2,30}',
    '(ikke|ikkje|ingen|intet) (et |eit |noe |noko )?(illustrasjons|arkiv)(foto|bilde|bilete)',
  ],
  credits: [
    'foto(graf)?',
    '(skjerm)?bilde(r)?',
    'bilete',
    'arkiv\\w*',
    'illustrasjon\\w*',
    'skjermdump',
    'faksimile',
  ],
  coverCredits: ['(hoved|hovud|topp|forside|omslags)(bilde(t)?|bilete(t)?|foto)'],
  bylineStarts: ['av', 'skrevet av', 'skrive av', 'tekst'],
  claims: [
    '(beregnet |anslatt |estimert )?lesetid( ?[:-])? ?(ca\\.? |cirka |omtrent |om lag |rundt |~ ?)?{n}( ?(minutt(er)?|min\\.?))?',
    '{n} ?(minutt(er)?s?|min\\.?) (lesing|lesning|lesetid|a lese)',
    '(les|leses|lest) pa (ca\\.? |omtrent )?{n} ?(minutt(er)?|min\\.?)',
  ],
  claimsUnderOne: [
    'lesetid( ?[:-])? ?(mindre enn|under|< ?) ?(ett|et|eitt|1) ?min(utt|\\.)?|(mindre enn|under) (ett|et|eitt|1) min(utts?|\\.)? (lesing|lesetid|a lese)',
  ],
  otherDurations: [
    'video\\p{L}*|podkast|podcast|audio|lyd|lytt|lyttetid|hør|høyr|episode|varighet|lengde|lengd|spilletid|speletid|siden|sidan|til fots|a ga|gangtid|gatid|kjøretid|køyretid|med bil',
    '(steke|koke|heve|hvile|kvile|arbeids|tilberednings|total)tid|tid i ovnen|(tilberedning|tillaging|steking|koking)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'personvern(erklæring|policy|regler)\\p{L}*|personvern og (cookies|informasjonskapsler)|(bruks|bruker|brukar|abonnements|kjøps|salgs)vilkar|vilkar for (bruk|abonnement|kjøp)|tilgjengelighetserklæring|tilgjengeerklæring',
    '((siden|sida|artikkelen|saken) (finnes ikke|finst ikkje|ble ikke funnet|vart ikkje funnen|eksisterer ikke)|fant ikke siden|fann ikkje sida)|feil 404',
  ],
  serviceTitles: [
    'personvern|informasjonskapsler|logg inn|innlogging|registrer deg|min (side|konto)|mi side|glemt passord|404',
    'søkeresultat(er)?|søk|ledige stillinger|tv guide|kunde(service|senter)|kontakt oss|om oss|abonnement|bli abonnent|handlekurv',
  ],
  cuts: [
    '(denne |resten av )?(artikkelen|saken|saka|innholdet|innhaldet) er (kun |bare |berre |forbeholdt |reservert |eksklusivt |tilgjengelig )*(for )?(vare )?(abonnenter|abonnentar|medlemmer|abonnentene|innloggede)',
    '(logg inn|abonner|bli abonnent|kjøp (tilgang|abonnement)|registrer deg|(du|ma) .{0,40}(abonne|logge|logga|innlogg)\\p{L}*)(?!\\p{L}).{0,40} for a (lese|fa tilgang til) (videre|vidare|mer|meir|((hele|heile|resten av) )?(denne )?(saken|saka|artikkelen))',
    'for a lese (videre|vidare|(hele|heile|resten av) (denne )?(saken|saka|artikkelen)|(saken|saka|artikkelen)),? (ma|trenger|treng|kan) du',
    '(vil|ønsker|ønskjer) du (a )?lese (videre|vidare|hele (saken|artikkelen)|heile (saka|artikkelen))|les (hele|heile|resten av) (saken|saka|artikkelen) med abonnement',
    'kjøp tilgang for a|vil du lese (resten|videre|hele saken)\\?',
  ],
};
