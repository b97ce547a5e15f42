import type { LanguageWords } from './language-words';

export const cs: LanguageWords = {
  relatedTitles: [
    '(souvisejici|podobne|pribuzne|navazujici|doporucene|dalsi souvisejici) (clanky|clanek|texty|zpravy|prispevky|obsah|odkazy|videa)|(clanky|zpravy|texty) (souvisejici|k tematu)',
    '(dale |vice )?(ctete|prectete si|precist si|podivejte se|poslechnete si|viz) ((take|taky|tez|rovnez|dale|dal|vice)( (na|v|ve|k|ke) .{1,30})?|i|jeste)|dale ctete|prectete si',
    '((vice|dalsi|vse|jeste) )?((clanky|clanku|zpravy|texty|informace|informaci) )?(k|ke|na|o) (tematu|tomuto tematu|toto tema|temu)',
    'souvisejici|(mohlo|mohly|muze) by (vas|te) (take |jeste )?(zajimat|zaujmout)( take)?|(take )?by (vas|te) mohlo zajimat|mohlo by se (vam|ti) (take )?libit',
    '(dalsi|predchozi|vsechny) (dily|casti) (serialu|serie)|redakce doporucuje',
    'z tematu|drive jsme (k tematu |o tematu )?psali|(k tematu|o tom) jsme (uz |drive )?psali',
  ],
  relatedTitleStarts: [
    'vice (o|k|ke)|vse o|(dalsi|nase) (clanky|zpravy|texty) (o|k|ke)|(ctete|prectete si) (take|tez|vice)|tema ?:',
  ],
  relatedLeads: [
    '(ctete|prectete si|podivejte se|poslechnete si) (take|taky|tez|rovnez|vice|dale|i|jeste)',
    '(ctete|prectete si|souvisejici|psali jsme|k tematu|viz take|video k tematu) ?:',
    'mohlo by (vas|te) (take )?zajimat|(vice|podrobnosti|podrobneji) (ctete|najdete|si prectete|zde|tady|k tematu)|souvisejici (clanek|clanky|zpravy)',
    '(vice )?(jsme o tom psali|psali jsme o tom|o tematu jsme psali)( zde| tady)?',
  ],
  readOn: [
    '(cist|precist( si)?|ctete|zobrazit|nacist|ukazat) (dale?|vice|vse|vsechny?|clanek|cely (clanek|text)|celou zpravu|dalsi( .{1,20})?)',
    '(pokracovat|pokracovani)( ve cteni)?|cely clanek|vice( informaci)?|dalsi',
  ],
  otherTitles: [
    '(nej(ctenejsi|sledovanejsi|diskutovanejsi|komentovanejsi|popularnejsi|oblibenejsi|sdilenejsi|novejsi|hledanejsi))( (clanky|zpravy|texty|videa|prispevky|clanek|za .{1,20}|dnes|tydne|dne|v rubrice.{0,20}))?',
    '(posledni|hlavni|dalsi|aktualni|vsechny|jine|dnesni|top|nejdulezitejsi) (zpravy|clanky|novinky|aktuality|zpravodajstvi|prispevky)( (z|ze|v|dne|autora|autorky|rubriky) ?.{0,20})?|dalsi z rubriky|aktuality|prave se deje|zpravy dne|online zpravodajstvi',
    '(komercni|obchodni|reklamni|tiskove|placene) (sdeleni|priloha|obsah|clanky?)|(placena )?inzerce|reklama|(sponzorovany|partnersky|placeny) obsah|pr (clanky?|text)|nasi partneri',
    '(pridat|napsat|napiste|vlozit|zobrazit|vsechny|precist|nazory a) (komentare?|komentaru|prispevek|odpoved)|komentare( k clanku)?|nazory ke clanku',
    '(vstoupit|vstup|vstupte|zapojte se|zapojit se) do disku[sz]e|(zobrazit|cela|otevrit|pridat se do) disku[sz][ei]|disku[sz]e ((ke?|pod) clanku|ctenaru)',
    '(o )?(autorovi|autorce|autorech)|autor(ka|i|ky)?( clanku)?|sdilet( (clanek|na .{1,20}))?|sdilejte( clanek)?|sledujte nas( na .{1,20})?|kontakt(y|ujte nas)?|redakce|tiraz',
    'tema(ta)?|souvisejici temata|temata clanku|stitky|tagy|klicova slova|rubriky|newslettery?|podcasty?|videa?|foto(galerie)?|galerie|obsah( clanku)?|v clanku najdete|zdroj(e)?( a literatura)?|poznamky( pod carou)?|reference',
    'doporucujeme|doporucene|doporuceno( pro vas)?|vyber(eme|ali jsme)? pro vas|vybrali jsme pro vas|neprehlednete|nenechte si ujit|(tipy?|vyber) (redakce|editora)',
    'anketa|kviz(y)?|krizovky?|sudoku|horoskopy?|predplatne|volna mista',
    'nase podcasty|z naseho e?.?shopu|diskuse \\(\\d+ .{2,12}\\)',
  ],
  otherTitleStarts: [
    'prihlaste se (k odberu|k newsletteru|do (sveho )?uctu)|prihlasit se k odberu|odebirejte|odebirat newsletter|newsletter|predplatte si|predplatit|kupte si predplatne|stahnete si (nasi |mobilni )?aplikaci|sledujte nas',
    'podporte (nas|nasi|redakci|nezavislou|nezavisly)|stante se (predplatitel|clen|nasim)\\p{L}*|mate (pro nas )?(zajimavy )?tip (na (clanek|zpravu|tema)|pro nas)|napiste nam|nasli jste .{0,20}chybu|nahlasit chybu',
    'tento (clanek|text) je (pouze |jen )?(pro|urcen|soucasti)|uz (mate|jste) predplat\\p{L}+|chcete cist dal|odemknete si',
  ],
  ambiguousTitles: [
    'disku[sz]e|reakce|nazory ctenaru|prihlaseni|registrace|partneri|literatura',
    'strucne|ve zkratce|v kostce|shrnuti|souhrn|hlavni body|klicove body|nejdulezitejsi( body| informace)?|co je dulezite|rychly prehled',
  ],
  notices: {
    'non-contractual': [
      '(vizualizace|obrazky?|foto|fotografie|snimky?).{0,20} (neni|nejsou) (pravne )?zavazn(y|a|e)|nezavazn(a|e|y) (vizualizace|foto|fotografie|obrazek)|(vizualizace|obrazky?|foto|fotografie|snimky?) (je|jsou)( pouze| jen)? (nezavazn|orientacn)[yaei]',
      '(vizualizace|obrazky?|foto|fotografie) .{0,30}nemus(i|eji) odpovidat (skutecnosti|realite)',
      'vyobrazeni je (pouze |jen )?orientacni|skutecn[eya] (provedeni|vzhled|vyrobek|podoba) se muze lisit',
    ],
    illustration: [
      'ilustra(cni|cnim|cnich|tivni|tivnim) (foto|fotu|fotograf(ie|ii|iich)|fotk[aueoy]|snim(ek|ku|ky|cich)|zaber(y|u|ech)?|obraz(ek|ku|ky)|video|kolaz|vizualizace)',
      '(foto|fotografie|snimek|obrazek|zaber|video) (je |ma )?(pouze |jen |cist\\p{L} )?ilustra(cni|tivni)|(ilustr|il)\\.? (foto|snimek)',
      '(?<=[(/|:,-] ?)ilustracni(?= ?[)/|]| ?$)|(?<=^ ?)ilustracni(?= ?[.)]?$)|pro ilustraci(?= ?[).]| ?$)',
      '(foto|fotografie|snimek|snimky|(osob|lid)\\p{L}{1,3} na (snimku|fotografii|fotce)).{0,20} (nesouvis(i|eji) .{0,15}(textem|clankem|obsahem|pripadem|udalosti)|s (textem|clankem|obsahem|pripadem|udalosti) nesouvis(i|eji))',
      'ilustracni ?/ ?archivni (foto|snimek|fotografie)',
    ],
    archive: [
      'archivnim? (snim(ek|ku|ky)|foto(graf(ie|ii))?|fotk[auey]|zaber(y|u)?|video|obrazek)|archivnich (snimcich|zaberech|fotografiich|fotkach)',
      '(foto|fotografie|snimek|zaber|zdroj|autor|repro) ?[:/-]? ?archiv(?= ?[)/|.,;+]| ?$)|(foto|fotografie|snimek|fotka|zaber) (je )?(z|ze) (naseho |redakcniho |vlastniho )?archivu(?= ?[)/|.,;]| ?$| redakce)',
      '(?<=[(/,|-] ?)archiv(?= ?[)/|]| ?$)|(foto|fotografie|snimek|zdroj|autor|[/,|]) ?:? ?archiv (redakce|deniku|tydeniku|casopisu|novin|listu|ctk)',
    ],
    'ai-generated': [
      '(vygenerovano|generovano|vytvoreno|vyrobeno|zhotoveno)( (s|za|ve?|od))?( (pomoci|prostrednictvim|vyuzitim|pouzitim|pouziti|diky))?( (nastroj|program|aplikac|generator|model|chatbot)\\p{L}{0,3})? (umel(ou|e|a) inteligenc[ie]|ai|{maker})',
      '(foto|fotografi[ei]|fotk[aey]|obraz(ek|ky)|ilustrac(e|i)|snim(ek|ky)|vizualizace|grafik[ay]|kolaz|videa?|kresb[ay]|portret|zaber)(?!\\p{L})[^.;]{0,30} (vygenerovan|generovan|vytvoren|vyroben)[yaeo]?( (s|za|ve?|od))?( (pomoci|prostrednictvim|vyuzitim|pouzitim|pouziti|diky))?( (nastroj|program|aplikac|generator|model|chatbot)\\p{L}{0,3})? (umel(ou|e|a) inteligenc[ie]|ai|{maker})',
      '(foto|fotografie|fotka|obrazek|ilustrace|snimek|vizualizace|grafika|kolaz|video|kresba)( (byl[ao]?|je))? (vy)?generovan[yaeo]?( (s|za|ve?))?( (pomoci|prostrednictvim|vyuzitim|pouzitim|pouziti|nastrojem|programem|aplikaci))(?!.{0,60}[^\\p{L}]({machine}|pocitac|druzic|dat|mereni))',
      '(foto|fotografie|fotka|obrazek|ilustrace|snimek|vizualizace|grafika|kolaz|video|kresba) (vygenerovala|vytvorila) (umela inteligence|ai)',
      '(ai|umelou inteligenci) (vy)?(generovan|tvoren)[yaeo] (foto|fotografie|fotka|obrazek|ilustrace|snimek|vizualizace|grafika|kolaz|video)',
      '(foto|fotografie|obrazek|ilustrace|vizualizace|grafika|kolaz|zdroj|autor|kresba) ?[:/(] ?(ai|umela inteligence)(?= ?[)./,|+]| ?$)|ai (foto|obrazek|ilustrace|vizualizace|grafika|kolaz)(?= ?[)./,:|]| ?$)',
    ],
  },
  notNotices: [
    '(narodni|statni|mestsky|zemsky|okresni|vojensky|ustredni|rodinny|soukromy|osobni|vlastni|filmovy|literarni|oblastni) archiv\\p{L}*.{0,20}',
    'archivni (zabery|snimky|fotografie) (a|i|s|doplnuji|stridaji) .{1,30}',
    '(obrazky|fotky|fotografie|snimky|texty|clanky|knihy|pisne|videa|obsah) (vy)?(generovan|tvoren)[eay] ((pomoci|s pomoci|diky) )?(umel(ou|e) inteligenc[ie]|ai)(?= \\p{L})(?! (pro|ve?|od|podle|na|foto|zdroj|autor|pomoci|{maker})[^\\p{L}])',
  ],
  credits: ['foto', 'fotografie', 'snimek', 'zdroj', 'repro', 'archiv'],
  coverCredits: [
    '(titulni|uvodni|hlavni|nahledov[ya]) (foto|fotografie|snimek|obrazek)',
    '(zdroj|autor) ((uvodni|titulni|hlavni|nahledove)(ho)? )?(foto|fotografii|fotografie|fotek|fotky|snimku|obrazku)',
  ],
  bylineStarts: ['napsal', 'napsala'],
  claims: [
    '((odhadovana|predpokladana|priblizna) )?(doba|cas|delka) (cteni|cetby)( clanku)?( ?[:-])? ?((je )?(cca\\.? ?|asi |priblizne |zhruba |~ ?))?{n}( ?(minut[ya]?|min\\.?))?',
    '{n} ?(minut[ya]?|min\\.?|-?minutove) cteni',
    '((pre)?cteni( clanku)? (na|zabere|trva)|cteni ?:)( asi| cca)? ?{n} ?(minut[yau]?|min\\.?)',
    '(prectete|precteno|precist|prectes)( si)? za( asi| cca)? {n} ?(minut[yu]?|min\\.?)',
  ],
  claimsUnderOne: [
    '(mene nez|pod|do) (1 )?(minut[auy]|min\\.?) cteni|(doba|cas|delka) cteni( ?:)? ?(mene nez|pod|do|<) ?(1 )?(minut[auy]|min)',
  ],
  otherDurations: [
    'video|podcast|audio|poslechnout|poslechnete|prehrat|epizoda|dil|delka|stopaz|pesky|chuze|autem|pred \\d+ ?min\\p{L}*',
    '(doba|cas) (pripravy|vareni|peceni|kynuti)|(priprava|vareni|peceni|tepelna uprava)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    '(vseobecne )?obchodni podminky|podminky (uziti|uzivani|pouzivani) .{0,20}(webu|stranek|sluzby|portalu)|zasady pouzivani (souboru )?cookies|nastaveni (cookies|soukromi)',
    '(stranka|clanek) (nenalezena?|nebyla? nalezena?|neexistuje)|chyba 404',
    'zaregistrovat se|zapomenute heslo',
  ],
  serviceTitles: [
    '(zasady )?ochran[ay] (osobnich udaju|soukromi)|zpracovani osobnich udaju|cookies|404',
    'muj ucet|vysledky (vyhledavani|hledani)|kontakty?|o nas|predplatne|registrace|prihlaseni|prihlasit se|kosik|hledani|vyhledavani|redakce|tv program',
  ],
  cuts: [
    '(tento |cely |zbytek |pokracovani )?(clanek|clanku|text|textu|obsah) (je |si )?(dostupn[yae]|urcen[yao]?|pristupn[yae]|vyhrazen[yao]?)?( je)? ?(pouze|jen|exkluzivne|vyhradne)( pro)? (nas[ei]m? )?(predplatitel|clen|registrovan|prihlasen)\\p{L}*',
    '(pro|k) (pokracovani ve cteni|docteni (clanku|textu))|chcete cist dal|pokud chcete (cist dal|clanek docist)',
    'zbyva (vam )?(jeste )?(precist |docist )?\\d+ ?% (clanku|textu)|odemknete si (cely )?(clanek|text)',
    '(pokracovani|zbytek) (clanku|textu) je .{0,20}(jen|pouze) (pro )?predplatitel\\p{L}*|je soucasti (premioveho|placeneho) obsahu',
  ],
};
