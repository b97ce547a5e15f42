import type { LanguageWords } from './language-words';

export const de: LanguageWords = {
  relatedTitles: [
    '(weitere|andere|alle) (artikel|teile|folgen) ((aus|in|zu) )?(der|dieser|unserer|zur) serie',
    '(weiterlesen|mehr lesen|siehe auch|weitere artikel) zum thema|siehe (dazu )?auch',
    '(mehr|weiteres|weitere (artikel|beitrage|informationen|nachrichten|meldungen)|alles|hintergrund) (zum|zu diesem|uber das|uber dieses|rund um das) (thema|artikel)( .{1,40})?',
    'weitere (artikel|beitrage|informationen|nachrichten|meldungen) (zu|uber) .{1,40}',
    '(ahnliche|verwandte|passende|weiterfuhrende|empfohlene|dazugehorige) (artikel|beitrage|themen|inhalte|links|meldungen|nachrichten)( .{1,20})?',
    '(lesen|sehen) sie (auch|mehr|dazu|hier|weiter)( .{1,30})?|lies auch|das konnte .{1,20}interessieren',
    '(artikel )?zum thema|auch interessant|dazu passend|passend (dazu|zu(m|r|diesem) (thema|artikel|beitrag|text))|mehr dazu|weiterlesen|zum weiterlesen|lesetipps?',
  ],
  relatedTitleStarts: [
    'mehr (zu|zum|zur|uber)|(alles|weiteres) (zu|zum|zur|uber)|zum weiterlesen|unser (dossier|schwerpunkt|spezial)|siehe auch',
  ],
  relatedLeads: [
    '(lesen|lies|sehen|horen|lest) (sie |ihr )?(auch|dazu|hier|mehr|weiter)',
    '(mehr|auch|weiteres) (dazu|zum thema|interessant|lesen|lesenswert)',
    'mehr zum thema|siehe auch|auch interessant|passend dazu|interessant dazu|hintergrund|das konnte sie auch interessieren|dazu',
  ],
  readOn: [
    '(artikel|jetzt|weiter|mehr|hier) lesen|mehr (erfahren|dazu|anzeigen)|weiterlesen|mehr|weiter|zum artikel|alle (.{1,40} )?(anzeigen|ansehen|lesen)',
  ],
  otherTitles: [
    '(mit (material|informationen) (von|der)|unter mitarbeit von) .{2,30}',
    '(am )?(meist|meisten|haufig) ?(gelesen|geteilt|kommentiert|gesucht|geklickt)(e|en)?( .{1,20})?',
    '(neueste|aktuelle|aktuellste|letzte|top|weitere|neue) (nachrichten|meldungen|artikel|beitrage|news|themen|videos)( .{1,20})?',
    'anzeigen?|werbung|sponsored|partnerangebote?|(unsere )?empfehlungen?( der redaktion| fur sie)?',
    '(das )?(konnte|konnten|kann) (sie|dich|ihnen|dir) (auch )?(interessieren|gefallen)',
    '(alle )?(kommentare?|kommentar schreiben|leserkommentare)',
    '(uber|zu) (den|die|der) (autor|autorin|autoren|person)|zur person|autor(en|in)?|die autoren',
    'schlagworte|schlagworter|stichworte|themen|tags|themenseiten',
    'teilen|artikel teilen|folgen sie uns|kontakt|impressum|service|newsletter|podcasts?|videos?|bilder|fotos|galerie|bilderstrecken?',
    'inhalt|inhaltsverzeichnis|auf dieser seite|ubersicht|quellen?|fussnoten|anmerkungen|literatur',
    '(schreibe|schreiben sie) einen kommentar|diskutieren sie mit|zur person (des autors|der autorin)|unsere partner|einzelnachweise|weblinks|traueranzeigen|stellenmarkt|sudoku',
    'nach der (anzeige|werbung)( .{1,20})?',
    'neuer abschnitt|neuer bereich|hauptinhalt|seitennavigation|bitte beachten',
  ],
  otherTitleStarts: [
    '((unser|der|mit dem|kostenloser|taglicher) )?newsletter|abonnieren sie|jetzt (abonnieren|anmelden|registrieren|lesen|testen|downloaden|spenden|weiterlesen)|melden sie sich|unterstutzen sie uns|folgen sie uns|(nichts mehr|kein(e|en)? (wichtige[nr]? )?(news|nachricht(en)?|artikel|beitrag|folgen?|ausgabe|updates?|meldung(en)?|story|stories|angebote?)( mehr)?) verpassen|sie haben (hinweise|fragen)',
    'uber dieses thema berichtet|dieses thema im programm|dieser artikel ist|weiterlesen mit|die wichtigsten news|mehr zum thema',
    '(war|waren|fanden sie) (das|dieser (artikel|beitrag|text)|diese (seite|informationen?)|diesen (artikel|beitrag)) .{0,15}hilfreich',
  ],
  ambiguousTitles: [
    '(das wichtigste|alles wichtige)( .{0,10}in kurze| im uberblick| auf einen blick)?|in kurze|auf einen blick|kurz zusammengefasst|zusammenfassung|im uberblick|darum geht es',
  ],
  notices: {
    'non-contractual': [
      '(unverbindliche|nicht verbindliche)s? (abbildung|bild|foto)(en|er|s)?',
      'abbildung(en)? ahnlich',
    ],
    illustration: [
      '(symbol|sujet)(bild|foto|fotos|bilder|photo|aufnahme|grafik)(er|s|es)?',
      '(nach)?gestellte (szene|aufnahme)|szene (nach)?gestellt|(nur|lediglich|dient) (zur|der) illustration',
      'symbolisches (bild|foto)|illustrations?(bild|foto)|beispiel(bild|foto)',
      '(bild|foto) ?[:-]? ?symbol(bild)?',
      'themen(bild|foto)',
    ],
    archive: [
      'archiv ?(bild|foto|fotos|bilder|aufnahme|aufnahmen|material|video)(er|s|es)?',
      '(bild|foto|aufnahme|quelle)s? ?[:-]? ?(aus dem )?archiv',
      '(?<=[(/,|-] ?)archiv(?= ?[)/,;.:]| ?$)',
      'aus dem archiv|(?<=^ ?)archiv(?= ?[-:] ?\\d)',
    ],
    'ai-generated': [
      '(ki|k\\.i\\.)[- ]?(generiert(es|e|er|en)?|erzeugt(es|e|er|en)?|erstellt(es|e|er|en)?|bild(er)?|illustration(en)?|symbolbild|grafik)( .{0,10}(bild|foto|illustration))?',
      '(mit|von|durch|mithilfe|mit hilfe)( von| einer| kunstlicher)? ?(ki|kunstlicher? intelligenz|{maker})( .{0,12})? (generiert|erzeugt|erstellt|hergestellt|kreiert)(es|e|er|en)?',
      '(generiert|erzeugt|erstellt) (mit|von|durch|mithilfe|mit hilfe)( von| einer| kunstlicher)? ?(ki|kunstlicher? intelligenz|{maker})',
      '(bild|foto|illustration|grafik)(?!\\p{L})(?!.* (wird|werden|hat|haben|strom|geld|einnahmen)).{0,30} (mit|von|durch|mithilfe von)(?!.{0,60}[^\\p{L}]({machine})) .{2,25} generiert',
      '(bild|foto|illustration|grafik) ?[:/(] ?ki',
    ],
  },
  notNotices: [
    '(bundes|staats|stadt|landes|haupt|kriegs|national|kreis|literatur|film)archiv',
    'archiv (der|des|fur) .{2,30}',
    'kein(e|er|es)? (symbol|archiv|beispiel)(bild|foto|aufnahme)(er|s)?',
  ],
  credits: ['fotos?', 'bild(er)?', 'archiv\\w*'],
  coverCredits: ['(titel|beitrags|header)bild'],
  bylineStarts: ['von'],
  claims: [
    '(geschatzte )?(lesezeit|lesedauer)( ?[:-])? ?(ca\\.? ?|etwa |rund )?{n}( ?(minuten?|min\\.?))?',
    '{n} ?(minuten?|min\\.?) (lesezeit|lesedauer|lesen|zum lesen)',
    '(in )?{n} ?(minuten?|min\\.?) (gelesen|zu lesen)',
    '{n} leseminuten?',
  ],
  claimsUnderOne: ['(lesezeit|lesedauer)( ?[:-])? ?(weniger als eine|unter einer|< ?1) ?(minute|min)'],
  otherDurations: [
    'video|podcast|audio|horen|anhoren|vorlesen|ansehen|folge|dauer|sendung|vor',
    '(vorbereitungs|zubereitungs|arbeits|koch|back|ruhe|gesamt)zeit|zubereitung(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'datenschutz(erklarung|hinweise|bestimmungen)|nutzungsbedingungen|allgemeine (geschafts|nutzungs)bedingungen|cookie ?(richtlinie|einstellungen)',
    '(seite|artikel) nicht gefunden|fehler 404',
    'abo ?(angebote|shop)|unsere (abos|angebote)|passwort vergessen|ergebnisse fur(?= ?[":])|impressum',
    'abonnieren sie|anmelden bei|stellenangebot ?:|tv programm (heute|von heute|am)',
  ],
  serviceTitles: [
    'impressum|datenschutz|agb|404|mein konto|suchergebnisse|abonnieren|warenkorb|shop|anmelden|anmeldung|einloggen|login|registrieren|registrierung',
    'suche|kontakt|uber uns|stellenangebote?|tv programm',
  ],
  cuts: [
    '(dieser|der) (artikel|beitrag|inhalt) ist (nur |exklusiv )?(fur|unseren?) (abonnenten|abonnentinnen|registrierte|plus).{0,30}',
    'um weiter ?zu ?lesen|zum weiterlesen.{0,40}(abonn|anmeld|melden sie|registrier|einlogg)\\p{L}*',
    'weiterlesen mit .{1,20}',
    'jetzt weiterlesen',
  ],
};
