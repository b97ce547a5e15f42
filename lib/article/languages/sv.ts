import type { LanguageWords } from './language-words';

/** Sweden and Finland. */
export const sv: LanguageWords = {
  relatedTitles: [
    '(las|se|lyssna|kolla|hor) (ocksa|aven)|(las|se) (mer|vidare)|(las|se|lyssna pa) (mer|fler artiklar|alla artiklar|vidare) (om|i|kring) (amnet|saken|(samma|detta|det har) amnet?|detta|det har|handelsen|nyheten)',
    '(mer|allt|fler artiklar|alla artiklar) (om|i|kring|pa) (amnet|saken|(samma|detta|det har) (amnet?|tema)|detta|det har)|i (samma|detta) amne|pa samma tema',
    '(relaterade|liknande|narliggande|tidigare|rekommenderade) (artiklar|nyheter|amnen|inlagg|texter|lankar|reportage|videor)|(relaterad|relaterat|rekommenderad) (artikel|innehall|lasning|material)|relaterat',
    '(fler |andra |alla |tidigare )?(artiklar|delar|texter|avsnitt) (i|om|ur) ((den har |denna |samma )?(artikel)?serien?|amnet|samma amne)|(las )?hela (artikel)?serien|tidigare i (artikel)?serien',
    '(mer|vidare|fortsatt) lasning|lastips|fordjupa dig( i amnet)?|las (nasta|harnast)',
    'tidigare om (samma (sak|amne)|saken|amnet)',
  ],
  relatedTitleStarts: [
    '(las |se )?mer (om|i amnet|fran serien)|allt om|(las|se) (ocksa|aven|mer|fler)|(fler|alla|tidigare) (artiklar|delar|avsnitt) (om|i)|(artikel)?serien ?:',
  ],
  relatedLeads: [
    '(las|se|lyssna|kolla|hor) (ocksa|aven|mer|har|vidare)',
    '(las|lyssna pa|se) (hela|var|vara|vart) (artikel|artikeln|artiklar|intervju|intervjun|granskning|granskningen|reportage|reportaget|analys|analysen|podd)',
    'mer (om|i) (amnet|detta|samma amne)|(relaterat|fordjupning|lastips|las|missa inte) ?:|relaterad artikel',
  ],
  readOn: [
    '(las|se|visa|ladda) (mer|vidare|fler( .{1,40})?|alla?( .{1,40})?|hela( .{1,40})?|artikeln)|fortsatt (att )?lasa|(till|ga till) artikeln|mer',
  ],
  otherTitles: [
    '(mest|flest) (lasta?|sedda?|delade?|delat|kommenterade?|popular[at]?|populart|klickade?)( just nu| nu| idag| (pa|i|under|fran|senaste|den har|denna) .{1,20})?|popular(t|ast)( just nu)?|topplistan|andra laser( just nu| ocksa)?',
    '(det )?(senaste|nyaste)( (nytt|nyheterna|nyheter|artiklarna|artiklar|inlaggen))?|(fler|andra|alla) (nyheter|artiklar)( fran .{1,25})?|nyhetsdygnet|toppnyheter(na)?',
    'mer fran (startsidan|forstasidan|redaktionen|oss|skribenten|forfattaren|samma (skribent|forfattare|avdelning))',
    '(las |se |visa )?mer om',
    'annons(er|material|innehall)?|reklam|(sponsrat|betalt|kommersiellt) (innehall|samarbete)|(innehall|annons) fran (vara )?(annonsorer|partners?)|partnerinnehall|fran vara (annonsorer|partners)',
    '(artikeln|texten|nyheten) fortsatter (efter|under|nedanfor) (annonsen|bilden|videon|grafiken|faktarutan)|efter annonsen',
    '(visa |las |se |alla )*kommentarer(na)?|lasar(nas )?kommentarer|kommentera( artikeln)?|(skriv|lamna) en kommentar|delta i (samtalet|diskussionen|debatten)',
    'om (skribenten|skribenterna|forfattaren|forfattarna|artikelforfattaren|reportern|oss)|skribent(er)?|reporter|forfattare',
    'dela( (artikeln|den har artikeln|inlagget|sidan|pa (facebook|x|twitter|linkedin|mejl|whatsapp)))?|folj oss( pa .{1,20})?|kontakt(a (oss|redaktionen))?|tipsa (oss|redaktionen)|skriv ut',
    '(artikelns )?amnen( i (den har )?artikeln)?|folj (amnet|amnen)( i (den har )?artikeln)?|amnesord|nyckelord|taggar|etiketter|kategorier',
    'nyhetsbrev|podd(ar|en)?|podcasts?|videor?|(web|webb) ?tv|bilder|bildspel|bildgalleri|galleri|innehall|innehallsforteckning|i den har artikeln|(litteratur)?kallor|kalla|referenser|fotnoter|noter',
    'korsord|sudoku|horoskop|quiz|veckans (quiz|fraga)|dagens (fraga|korsord|quiz)|dodsannonser|lediga jobb|platsannonser|tv (tabla|guide)',
    'rekommenderat|rekommenderas|vi rekommenderar|redaktionen rekommenderar|rekommenderat (for dig|innehall)|for dig|missa inte|du kanske (ocksa |aven )?(gillar|ar intresserad av|vill lasa)',
    'sa (arbetar|jobbar) vi',
    'annonssamarbete|(vara|alla vara) podd(ar|cast(er|s)?)|(ur|fran|i) (webb)?(butiken|shoppen)|(dygnets|dagens|veckans) mest (lasta|delade|sedda)|just nu pa (forsta|start)sidan',
  ],
  otherTitleStarts: [
    '(fa|prenumerera pa|anmal dig till|skriv upp dig (pa|for)|registrera dig (for|pa)) .{0,30}nyhetsbrev(et|en)?|nyhetsbrev(et)? ?:|prenumerera (pa|nu|har|idag)|bli (prenumerant|medlem har|plus ?kund)|logga in (for att|har|med)',
    'sa (arbetar|jobbar) (vi|.{2,25}) med (journalistik|kvalitetsjournalistik|nyheter|kallkritik|kallor|faktagranskning)|missa inga? (nyhet|nyheter|avsnitt)|(ladda ner|hamta|skaffa) (var )?(app|appen)(?!\\p{L})',
    '(stod|stotta) (oss|var (journalistik|redaktion))|folj oss (pa|i)|har du (ett )?(nyhets)?tips|vill du tipsa|tipsa oss|redan prenumerant|annons ?:',
  ],
  ambiguousTitles: [
    '(ai )?sammanfattning( av artikeln)?|sammanfattat|kort sammanfattat|i korthet|i korta drag|det viktigaste( i korthet)?|i sammandrag|huvudpunkter(na)?|snabbversionen|reaktioner|just nu',
  ],
  notices: {
    'non-contractual': [
      '(bild|bilden|bilderna|illustrationen|illustrationerna|fotot) kan (avvika|skilja sig) fran .{2,40}',
      '(produkten|produkterna|utforandet|modellen) kan (avvika|skilja sig) fran (bild|bilden|bilderna|illustrationen)',
      '(bilen|produkten|varan|modellen) (pa|i) bilden kan (vara|ha) (extra|tillvals?) ?utrust\\p{L}*',
    ],
    illustration: [
      '(genre|illustrations|symbol|exempel|stock)(bild|foto)(en|t)?(?! (for|over|av)(?!\\p{L}))|illustrationsbilder(na)?',
      '(bild|foto|illustration) ?[:/(] ?(genre|symbolbild)(?= ?[).,/]| ?$)|(?<=^\\W{0,3}|[(/|:.] ?)genrebilder(?= ?[).]| ?$)',
      'i illustrations? ?syfte|i illustrativt syfte|(bilden|bilderna|fotot) ar (bara |endast |enbart |en |till for )*(illustration(er)?|illustrativa?|illustrativt)(?= ?[.,)]| ?$)',
      '(bilden|bilderna|fotot|scenen|situationen) ar (arrangera(d|t|de)|iscensat(t|ta))|arrangera(d|t|de) (bild|foto|bilder)(?!\\p{L})',
      '(person|personen|personerna|kvinnan|kvinnorna|mannen|barnet|barnen) (pa|i) bilden ar (en )?modell(er)?',
      '(pa bilden|bilden|bilderna|fotot) (har (inget|ingen|ingenting|inte nagot|inte nagon|inte)|saknar) ?(direkt )?(samband|koppling|anknytning|att gora)? ?(med|till) .{0,12}(artikeln|texten|handelsen|nyheten|brottet|fallet|olyckan|det intraffade)',
    ],
    archive: [
      'arkiv ?(bild|bilden|bilder|bilderna|foto|fotot|foton|fotografi|film|klipp|video)',
      '(bild|bilden|foto|fotot)( ar)?( hamtad| hamtat| taget| tagen)? ?:? ?(fran|ur) (vart |tidningens |eget )?arkiv(et|en)?(?= ?[).,/]| ?$)',
      '(?<=[(/|:©-] ?)arkiv(et)?(?= ?[)/,.:|]| ?$)|(?<=, ?)arkiv(?= ?[).]?$)|(?<=^\\W{0,3})(arkiv(?= - | ?:|\\. |$)|(fran|ur) arkivet(?= ?[:.]| - ))',
      '(bilden|bilderna|fotot) (ar|togs)( tagen| tagna| taget)? (fran|vid) (ett|en) (annat|annan|tidigare) (tillfalle|handelse|olycka|brand|match|insats|utryckning|konsert|rattegang)',
    ],
    'ai-generated': [
      '(bild|bilden|bilderna|illustration|illustrationen|illustrationerna|foto|fotot|grafik|grafiken|videon|montage|montaget|portrattet)( ar| har( blivit)?)?( helt| delvis| till viss del)? (genererad|genererade|genererats?|skapad|skapade|skapats?|producera(d|ts|de)|gjord|gjorda|gjorts?|framtag(en|et|na)|tagits fram|framstall(d|da|ts)) (med|av|via|i|genom)( hjalp av)?( en| ett)?( generativ)? (ai( (verktyg|modell|teknik|tjanst)\\p{L}*)?|artificiell intelligens|{maker})',
      '(?<=^\\W{0,3}|[(:/.|©] ?)(genererad|genererat|skapad|skapat|gjord|framtagen) (med|av|via|i|genom)( hjalp av)?( en| ett)?( generativ)? (ai( (verktyg|modell|teknik|tjanst)\\p{L}*)?|artificiell intelligens|{maker})',
      '(bild|illustration|foto|grafik|montage) ?: ?[^.;:]{2,40}( med hjalp av|[/+(,]) ?(ai|{tool})(?= ?[).]| ?$)',
      '(bild|bilden|bilderna|illustration|illustrationen|illustrationerna|foto|fotot|grafik|grafiken|videon|montage|montaget)( ar| har blivit| ?[:/(-])?( helt| delvis)? ?(ai|a\\.i\\.) (generera|skapa|producera)(d|t|de)',
      'ai (generera|skapa|producera)(d|t) (bild|illustration|grafik|foto|fotografi|video|animation|montage|portratt)(en|et|t|n)?',
      '(?<=^\\W{0,3}|[(/|:.,©] ?)ai (genererad(e bilder)?|genererat|bild|illustration|foto|montage)(?= ?[).,/|:]| ?$)',
      '(bild(er)?|illustration(er)?|foto|grafik|montage) ?[:/(] ?ai(?= ?[).,/]| ?$)',
      '(bild|bilden|illustration|illustrationen|foto|fotot|grafik|grafiken)( ar| har)? genererat?(d|s)? (med|av|via|i|genom)(?!.{0,60}[^\\p{L}]({machine}|dator\\p{L}*|matvarden|matdata))',
      '(bild|illustration|foto|grafik|montage) ?[:/(] ?{tool}(?= ?[/).,]| ?$)',
    ],
  },
  notNotices: [
    '(riks|stads|lands|krigs|national|region|kommun|film|bild|folkrorelse)arkiv(et|ets)?|(privat|eget|familjens|museets|foreningens|bibliotekets) arkiv',
    'arkiv (for|over) .{2,30}',
    '(ingen|inte( en)?|ej) (ai (genererad|skapad)|arkiv|genre|symbol|illustrations)\\p{L}*( bild)?',
    '(om|mot|upptacka|kanna igen|avsloja|avslojar) .{0,10}ai (genererad|skapad)\\p{L}* .{1,20}',
  ],
  credits: ['foto(graf)?', 'bild(er)?', 'arkiv\\w*'],
  coverCredits: ['(omslags|topp|huvud|ingress)(bild|foto)(en|t)?'],
  bylineStarts: ['av'],
  claims: [
    '(beraknad |uppskattad |ungefarlig )?(lastid|lasningstid)( ?[:-])? ?(ca\\.? ?|cirka |ungefar |~ ?)?{n}( ?(minut(er)?|min\\.?))?',
    '{n} ?(minuters?|minuts?|min\\.?) (lastid|lasning|att lasa)',
    '(las|lases|lasa|last) pa (ca\\.? ?|cirka |ungefar )?{n} ?(minuter|minut|min\\.?)',
  ],
  claimsUnderOne: [
    '(lastid|lasningstid)( ?[:-])? ?(mindre an en|under en|< ?1) ?(minut|min)',
    '(mindre an|under) (en|1) (minuts?|min) (lastid|lasning|att lasa)',
  ],
  otherDurations: [
    'video|klipp|podd|podcast|audio|ljud|lyssna|lyssningstid|uppspelning|spela|titta|avsnitt|speltid|langd|sedan|sen|till fots|med bil|promenad',
    '(tillagnings|forberedelse|kok|graddnings|baknings|jas|vilo|ugns)tid|total tid|(tillagning|forberedelser?|klar(t)? pa)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    '(integritets|personuppgifts|dataskydds|cookie)policy|(anvandar|prenumerations|kop|allmanna )villkor|hantering av personuppgifter|tillganglighetsredogorelse|om cookies',
    '(sidan|artikeln) (kunde inte hittas|hittades inte|finns inte|kan inte hittas|saknas)|sidan du soker',
    'resultat for(?= ?[":])|skapa (ett )?konto|glomt (ditt )?losenord|hoppsan[ ,.!]{1,4}.{0,30}(sidan|hittas|hittades)',
  ],
  serviceTitles: [
    'logga in|prenumerera|bli prenumerant|prenumeration(er)?|kundservice|varukorg|kassa|sokresultat|mitt konto|mina sidor|hoppsan|404',
    'sok|kontakt|kontakta oss|om oss|lediga jobb|tv (tabla|guide)|korsord',
  ],
  cuts: [
    '(denna|den har|resten av|hela)? ?(artikeln?|texten|innehallet) (ar|kan) (bara |endast |enbart |exklusivt? )?(lasas av|lases av|tillganglig for|last for|reserverad for|for) (bara |endast )?(vara |dig som ar |inloggade )?(digitala )?(prenumerant\\p{L}*|plus ?kund\\p{L}*|medlemmar|inloggade|betalande)',
    '(logga in|prenumerera|registrera dig|skapa (ett )?(gratis)?konto|bli (prenumerant|medlem|kund|plus\\p{L}*)|(kop|teckna|skaffa) (en )?.{0,20}prenumeration) .{0,30}for att (fortsatta (att )?lasa|lasa (vidare|artikeln|hela|resten))',
    'vill du (lasa vidare|fortsatta lasa|lasa (hela|resten av) artikeln)\\? .{0,50}(prenumer|logga in|kop|testa|prova|teckna|skapa|bli|konto)\\p{L}*',
    '(las vidare|fortsatt lasa|las hela artikeln) (gratis|med (plus|premium|en prenumeration|digital)|for( bara| endast)? \\d+).{0,20}',
    'du (behover|maste) (vara |ha en )?(prenumerant|prenumeration|inloggad) .{0,10}for att (lasa|fortsatta|ta del)',
    'las upp (den|artikeln|texten) med .{2,20}|for att lasa (vidare|hela .{2,12}) (behover|maste) du',
    'du har last alla (dina )?(fria|gratis) (artiklar|texter)',
  ],
};
