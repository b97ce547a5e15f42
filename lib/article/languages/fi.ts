import type { LanguageWords } from './language-words';

export const fi: LanguageWords = {
  relatedTitles: [
    '(lue|katso|kuuntele) (myos|lisaa)( (aiheesta|tasta( aiheesta)?|asiasta|nama|naita|tama|taalta|muut sarjan (jutut|osat)))?|lue seuraavaksi|lue myos .{1,20} (jutut|artikkelit|uutiset)',
    '(lisaa (tasta )?aiheesta|aiheesta (lisaa|muualla|aiemmin)|(aiemmin|aikaisemmin) (aiheesta|asiasta)|asiasta aiemmin|(samasta|tasta) aiheesta)( .{1,20})?',
    '(aiheeseen|artikkeliin|juttuun|uutiseen) liittyv(aa|at|ia)( (jutut|juttuja|artikkelit|artikkeleita|uutiset|uutisia|sisaltoa|linkit|linkkeja|videot))?',
    '(liittyvat|vastaavat|samankaltaiset|suositellut|suositeltavat) (jutut|artikkelit|uutiset|sisallot)|(liittyvia|vastaavia|samankaltaisia|suositeltuja) (juttuja|artikkeleita|uutisia)',
    '(kaikki |muut |lue )?(taman |juttu|artikkeli)?sarjan (muut |aiemmat )?(jutut|osat|artikkelit)|muut (jutut|osat) sarjassa|juttusarja',
    '(saatat|saattaisit|voisit) (myos )?pitaa (myos )?(naista|tasta)|(sinua|saattaa|voisi|saattaisi) .{0,20}(kiinnostaa|kiinnostavat)( (myos|nama|sinua))*|kiinnostuitko( .{1,20})?',
    '(muita|lisaa) (juttuja|artikkeleita) (samasta )?aiheesta',
  ],
  relatedTitleStarts: [
    '(lue|katso|kuuntele) (myos|lisaa)|lisaa aiheesta|aiheesta (lisaa|muualla|aiemmin)|(aiemmin|aikaisemmin) (aiheesta|asiasta)|(kaikki|muut) .{0,25}sarjan (jutut|osat)',
  ],
  relatedLeads: [
    '(lue|katso|kuuntele) (myos|lisaa|seuraavaksi|tasta|taalta|koko (juttu|artikkeli|haastattelu))',
    'aiheesta (lisaa|aiemmin)|lisaa aiheesta|(aiemmin|aikaisemmin) (aiheesta|asiasta)|luitko jo|kiinnostuitko',
  ],
  readOn: [
    'lue (lisaa|juttu|artikkeli|uutinen|loput|eteenpain|koko (juttu|artikkeli|uutinen|kirjoitus|teksti|haastattelu))( (tasta|taalta))?|jatka lukemista|(nayta|katso) (lisaa|kaikki( .{1,40})?)|lisaa',
  ],
  otherTitles: [
    '((osaston|paivan|viikon|kuukauden|juuri nyt) )?(luetuimma|katsotuimma|kuunnelluimma|kommentoiduimma|jaetuimma|suosituimma|puhutuimma|tuoreimma|uusimma|viimeisimma)t( (uutiset|jutut|artikkelit|videot|kirjoitukset|blogit|kolumnit|podcastit|kommentit))?( (nyt|juuri nyt|tanaan|talla (hetkella|viikolla)|osastosta .{1,20}))?',
    '(luetuinta|suosituinta|tuoreinta|uusinta|puhutuinta)( (nyt|juuri nyt|tanaan))?|suositut|juuri nyt|uutisvirta|paauutiset|etusivun uutiset|(tuoreet|paivan) uutiset|nyt etusivulla',
    '(muut|kaikki) (uutiset|jutut|artikkelit)|(lisaa|muita) (uutisia|juttuja|artikkeleita)|lisaa (samalta )?(kirjoittajalta|toimittajalta)|(kirjoittajan|toimittajan) muut (jutut|artikkelit|kirjoitukset)|lisaa osastosta( .{1,20})?',
    'mainos( paattyy| alkaa| jatkuu)?|ilmoitus|(kaupallinen|maksettu|sponsoroitu) (yhteistyo|sisalto)|(mainos|kumppani)sisalto|kuolinilmoitukset|avoimet tyopaikat',
    '(mainos[^\\p{L}]{0,4})?(juttu|teksti|artikkeli|sisalto|uutinen) jatkuu( .{1,15} (jalkeen|alla|alapuolella)| alla)?',
    '((nayta|lue|kaikki|kirjoita|lisaa|laheta|jata) )?kommen(tit|tti|tteja|toi)( (juttua|artikkelia|uutista))?( \\(?\\d+\\)?)?|(osallistu|liity) keskusteluun|keskustele( aiheesta)?',
    'kirjoittaja(t|sta)?|tietoa (kirjoittajasta|toimittajasta|meista)|toimittaja|jaa( (tama )?(juttu|artikkeli|uutinen))?|seuraa meita( .{1,20})?|ota yhteytta|yhteystiedot|tulosta( (juttu|artikkeli))?|oikaisu|(tilaa|kirjaudu|rekisteroidy) (nyt|tasta)|kirjaudu( sisaan)?|rekisteroidy|luo tunnus|anna palautetta( (jutusta|artikkelista|toimitukselle))?',
    'aiheet|jutun aiheet|asiasanat|avainsanat|tunnisteet|tagit|uutiskirje(et)?|podcast(it)|videot|kuvat|kuva ?galleria|galleria|sisalto|sisallys(luettelo)?|tassa (jutussa|artikkelissa)|lahteet|lahde|viitteet|alaviitteet|kirjallisuus|kirjallisuutta|ristikot?|sudoku|horoskooppi|(paivan )?(visa|tietovisa)|tv opas',
    'suosittelemme( (myos|sinulle))?|suositeltua( sinulle)?|sinulle( (suositeltua|suosittelemme))?|toimitus suosittelee|toimituksen (valinnat|poiminnat|suositukset)|ala missaa( naita)?|luitko jo( (nama|taman|naita))?',
    'verkkokaup(asta|pa)',
  ],
  otherTitleStarts: [
    // "Tilaa" is also "room for".
    'tilaa (.{0,30}uutiskirje\\p{L}*|(\\p{L}+ )?(digi|verkko)?lehti)|uutiskirje(?= ?[:|-]| ?$)|kirjaudu sisaan ja|lataa .{0,20}sovellus|oletko jo tilaaja|liity (uutiskirje\\p{L}*|jaseneksi|kanavalle|whatsapp\\p{L}*)',
    'liity tilaajaksi|seuraa (meita|aihetta|aiheita|uutisia (aiheesta|tasta)|.{1,20} (facebookissa|instagramissa|whatsappissa|somessa|tiktokissa|telegramissa))|onko sinulla .{0,10}vinkki\\p{L}*|laheta (meille )?(juttu|uutis)vinkki|vinkkaa (meille|toimitukselle)|tue (journalismia|toimintaamme|meita)|haluatko .{0,30}(uutiskirje|sahkopostiisi)\\p{L}*',
    'voit (keskustella aiheesta|kommentoida (juttua|artikkelia|uutista))|(juttua|artikkelia|uutista|otsikkoa|juttuun) (on )?(muokattu|korjattu|taydennetty|paivitetty|lisatty)|(juttu|artikkeli|uutinen) (on )?(julkaistu|ilmestynyt) (alun perin|ensimmaisen kerran|aiemmin)',
  ],
  ambiguousTitles: [
    'faktaa?|faktat|lyhyesti|tiivistelma|yhteenveto|(juttu|artikkeli|asia|uutinen) (lyhyesti|tiivistettyna)|tiivistettyna|mista (on|oli) kyse|jutun (ydin|paakohdat|keskeiset asiat)|paakohdat|reaktiot|keskustelu',
  ],
  notices: {
    'non-contractual': [
      '(kuva|kuvat|havainnekuva|havainnekuvat) (on |ovat )?(vain )?(viitteelli(nen|set|sia)|suuntaa ?antav(a|at|ia)|ohjeelli(nen|set|sia))',
      '(tuote|tuotteet|lopputulos|toteutus) (voi|voivat|saattaa|saattavat) (poiketa|erota) kuvasta|kuva ei (valttamatta )?vastaa (tuotetta|lopputulosta|todellista .{2,20})',
    ],
    illustration: [
      '(kuvitus|symboli|kuvapankki|malli|esimerkki) ?kuv(a|at|aa|an|assa|ana|ia|issa|ina)',
      'kuvitus ?video(ta|lla)?|kuvituskuvituksena|kuva on kuvituksellinen',
      '(kuvan?|kuvassa|kuvien) ([^.]{2,40} )?(ei|eivat) liity (\\p{L}+ ){0,2}(juttuun|tapaukseen|tapauksiin|uutiseen|artikkeliin|tapahtuneeseen|tapahtumaan|onnettomuuteen|rikokseen|asiaan)',
      '(kuvan|kuvassa oleva) \\p{L}+ ei ole (jutun|tapauksen|uutisen) \\p{L}+',
      '(kuva|kuvat|kuvan tilanne|tilanne kuvassa) (on|ovat) lavastettu(ja)?|lavastettu (kuva|tilanne)|kuvassa (mallit?|malleja)(?= ?[).]| ?$)',
      '(kuvan|kuvassa oleva) (henkilo|nainen|mies|lapsi|nuori|tytto|poika) on malli|(kuvan|kuvassa olevat) (henkilot|ihmiset|lapset|nuoret) ovat malleja',
    ],
    archive: [
      'arkisto ?(kuv(a|at|aa|an|assa|ana|ia|issa|ina)|video(ta|lla)?|otos|valokuva(ssa)?|foto)',
      '(kuvat?|foto|valokuva) ?[:/(] ?arkisto(?= ?[)./,;]| ?$)|(kuvat?|valokuva) (on )?(lehden |toimituksen )?arkistosta(mme)?',
      '(?<=[(/,|.] ?| - )arkisto(?= ?[)/,;.]| ?$)',
      '(?<=[^\\p{L}])(toimituksen|stt|lehtikuvan?|\\p{L}*(lehden|sanomien)) arkisto(?= ?[)/,;.]| ?$)',
      '(kuva|kuvat) (on |ovat )?(otettu |kuvattu )?(aiemmin|aikaisemmin|(aiemmasta|aikaisemmasta) \\p{L}+)(?= ?[).,]| ?$)',
    ],
    'ai-generated': [
      // Finnish bends the names: "ChatGPT:llä", "Midjourneylla", "Geminin avulla".
      '(kuva|kuvat|kuvitus|kuvituskuva|kuvituskuvat|grafiikka|piirros|video|muotokuva|kuvamanipulaatio)( on| ovat)?( osin| osittain| kokonaan)? (luotu|tehty|generoitu|tuotettu|muodostettu|laadittu|piirretty|toteutettu|rakennettu)(ja)? (tekoaly(\\p{L}*lla|\\p{L}*n avulla|avusteisesti)|(ai|tekoaly) \\p{L}+lla|ai:?(lla|n avulla)|(googlen |openai:n |adoben )?({maker})( tekoaly)?:?(\\p{L}{0,3}lla|\\p{L}{0,2}n avulla))',
      '(tekoaly(\\p{L}*lla|\\p{L}*n avulla)|ai:?lla|({maker}):?(\\p{L}{0,3}lla|\\p{L}{0,2}n avulla)) (luotu|tehty|generoitu|tuotettu|piirretty|muodostettu) (\\p{L}*kuva|\\p{L}*kuvitus|grafiikka|piirros|video)',
      '(tekoalyn|\\p{L}*tekoalyohjelman|\\p{L}*tekoalysovelluksen|ai:?n|({maker}):?\\p{L}{0,2}n) (luoma|tekema|piirtama|tuottama|generoima)( (nakemys|\\p{L}*kuva|\\p{L}*kuvitus|grafiikka|piirros|video)|(?= ?[).]| ?$))',
      'tekoaly ?(kuva|kuvitus|kuvituskuva|grafiikka)|(ai|tekoaly) ?generoitu( \\p{L}*(kuva|kuvitus))?(?= ?[).,:/]| ?$)|ai kuva',
      '(?<=^\\W{0,3}|[(/:.|] ?)(luotu|tehty|generoitu|tuotettu) (tekoaly(\\p{L}*lla|\\p{L}*n avulla)|ai:?lla|({maker}):?\\p{L}{0,3}lla)',
      '(kuva|kuvat|kuvitus|kuvituskuva) (on |ovat )?generoitu (?!.{0,60}(tietoko|satelliit|simula|simulo|tutka|mittau|malli|data))\\p{L}+lla',
      '(kuvat?|kuvitus|kuvituskuva|grafiikka|piirros) ?[:/(] ?(tekoaly|ai)(?! ?\\p{L})',
    ],
  },
  notNotices: ['ei (ole )?(kuvitus|arkisto)kuv(a|aa)'],
  credits: ['(valo|kuvitus|arkisto)?kuvat?', 'kuvaaja', 'kuvitus', 'grafiikka', 'arkisto'],
  coverCredits: [
    '(paa|kansi|artikkeli|otsikko|aloitus|etusivun )kuva(n kuvaaja)?|(artikkelin|jutun|kannen) (paa)?kuvat?',
  ],
  bylineStarts: ['teksti'],
  claims: [
    '(arvioitu |keskimaarainen )?(lukuaika|lukemisaika)( ?[:-])? ?(noin |n\\. ?|arviolta |~ ?)?{n}( ?(minuuttia?|min\\.?))?',
    '{n} ?(minuutin|minuuttia|min\\.?) (lukuaika|lukemista|lukeminen|lukuhetki|luettava)',
    'lukemiseen (kuluu|menee) (aikaa )?(noin |arviolta )?{n} ?(minuuttia?|min\\.?)',
    '(lue|luet|lukee) (\\p{L}+ )?(noin )?{n} ?minuutissa',
  ],
  claimsUnderOne: [
    '(lukuaika|lukemisaika)( ?[:-])? ?(alle|< ?) ?(minuutti|minuutin|(yhden|yksi|1) ?(minuutti|minuutin|min))|alle (minuutin|(yhden|1) ?(minuutin|min)) (lukuaika|lukemista)',
  ],
  otherDurations: [
    'video\\p{L}*|podcast|audio|kuuntele|kuuntelu\\p{L}*|katso|jakso|kesto|sitten|kavellen|kavely\\p{L}*|autolla|ajoaika|ajomatka',
    '(valmistus|kypsennys|paisto|keitto|uuni|kohotus|kokonais|odotus)aika|(valmistus|kypsennys|paisto|uunissa|valmista)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'tietosuoja(seloste|kaytanto|lauseke|ilmoitus)\\p{L}*|rekisteriseloste|((yleiset )?(kaytto|tilaus|sopimus|toimitus)|yleiset )ehdot|saavutettavuusseloste|evaste(kaytanto|asetukset)\\p{L}*',
    '(etsimaasi )?(sivua|artikkelia|juttua) ei (loydy|loytynyt|ole olemassa)|virhe 404',
  ],
  serviceTitles: [
    'kirjaudu( sisaan)?|kirjautuminen|rekisteroidy|oma tili|omat tiedot|unohtuiko salasana|hakutulokset|haku|tilaukset|tilaa( lehti)?|404',
    'asiakaspalvelu|yhteystiedot|ota yhteytta|tietoa meista|mediatiedot|(avoimet )?tyopaikat|ostoskori|tv opas|tietosuoja|evasteet',
  ],
  cuts: [
    '(artikkeli|juttu|sisalto|teksti|kirjoitus|uutinen) on ((tarkoitettu|luettavissa|saatavilla|avoinna|vain|ainoastaan) )*(tilaajille|tilaajillemme|tilaajien luettavissa|kirjautuneille)',
    'jatkaaksesi lukemista|jatka lukemista (tilaamalla|kirjautumalla|tilaajana)|(tilaa|kirjaudu|rekisteroidy)(?!\\p{L}).{0,50} (jatka|jatkaa|jatkat) lukemista|(tilaa|kirjaudu|rekisteroidy)(?!\\p{L}).{0,40} lukeaksesi',
    '(jutun|artikkelin|sisallon) lukeminen (vaatii|edellyttaa) (tilau|kirjautumi)\\p{L}+',
    'haluatko (jatkaa lukemista|lukea (koko )?(jutun|artikkelin))|lue koko (juttu|artikkeli) (tilaamalla|kirjautumalla|tilaajana)|(koko (jutun|artikkelin)) lukeminen on mahdollista (vain )?tilaajille',
    'juttu jatkuu tilaajille|olet lukenut .{0,20}maksuttomat (artikkelit|jutut)',
  ],
};
