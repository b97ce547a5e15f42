import type { LanguageWords } from './language-words';

/** The Netherlands and Flanders. */
export const nl: LanguageWords = {
  relatedTitles: [
    "(gerelateerde|verwante|soortgelijke|vergelijkbare|aanbevolen) (artikelen|berichten|verhalen|inhoud|nieuws|onderwerpen|links|video's)",
    '(lees|bekijk|luister|zie) (ook|meer|verder)(?! nieuws)( .{1,30})?',
    '(meer|alles) over (dit|het) (onderwerp|thema)|meer lezen|verder lezen|ook interessant|gerelateerd',
  ],
  relatedTitleStarts: ['(meer|alles) over|lees (ook|meer)'],
  relatedLeads: [
    '(lees|bekijk|luister|zie|kijk) (ook|meer|verder|hier)',
    'ook interessant|gerelateerd|meer over|leestip',
  ],
  readOn: [
    'lees (meer|verder|(het )?(hele )?(artikel|verhaal))|verder lezen|meer (lezen|weergeven|tonen)|(toon|bekijk) (meer|alle?s?( .{1,40})?)|meer',
  ],
  otherTitles: [
    '(meest|best) (gelezen|bekeken|gedeeld|populair)( .{1,20})?|populair',
    '(bekijk |lees )?(laatste|meer|ander|overig) (nieuws|berichten|artikelen)( .{1,20})?|net binnen',
    'advertentie|gesponsord|partnerinhoud|aanbevolen( voor u| voor jou)?',
    'reacties?|reageer|(plaats|laat) een reactie( achter)?|stelling van de dag',
    "over de auteurs?|auteurs?|deel dit( artikel)?|delen|volg ons|contact|onderwerpen|trefwoorden|tags|nieuwsbrief|podcasts?|video's?|foto's|inhoud|noten|bronnen",
  ],
  otherTitleStarts: [
    'abonneer (je|u)|schrijf (je|u) in|meld (je|u) aan|ontvang .{0,30}nieuwsbrief|steun ons|download de app|volg ons|nieuwsbrief|word lid|heb je een tip',
    'met medewerking van',
    'was (dit artikel|deze (pagina|informatie)) nuttig|vond je dit artikel',
  ],
  ambiguousTitles: ['reacties?', 'in het kort|samengevat|samenvatting|kort samengevat'],
  notices: {
    'non-contractual': [
      "niet contractuele? (foto|afbeelding|beeld)('s|en)?",
      "(foto('s)?|afbeelding(en)?|beelden) (is |zijn )?niet (contractueel|bindend)",
    ],
    illustration: [
      "(illustratie|themabeeld|sfeer|symbool|stock)[- ]?(foto|beeld|afbeelding)('s|en)?",
      '(foto|beeld|afbeelding) ter illustratie|ter illustratie',
      'themabeeld|foto is illustratief|(foto|beeld) is in scene gezet',
      '(persoon|personen|vrouw|man|mensen) op de foto (is|zijn) (een )?model(len)?',
    ],
    archive: [
      "archief(foto|beeld|beelden|afbeelding|foto's)",
      '(foto|beeld) (uit|van) ((het|ons|eigen) )?archief',
      '(foto|beeld) ?[:/|] ?archief',
      '(?<=[(/,-] ?)archief(?= ?[)/]| ?$)',
      "(?<=© ?)archief( [\\p{L}'.]{1,30}){1,4}(?= ?$)",
    ],
    'ai-generated': [
      '(ai|a\\.i\\.)[- ]?(gegenereerde?|gemaakte?|gecreeerde?|beeld|afbeelding|foto|illustratie)( .{0,10}(beeld|afbeelding|foto|illustratie))?',
      '(gegenereerd|gemaakt|gecreeerd) (met|door|via|met behulp van)( een)? ?(ai|kunstmatige intelligentie|{maker})',
      '(beeld|foto|illustratie|afbeelding) gegenereerd (met|door|via|met behulp van)(?!.{0,60}[^\\p{L}]({machine}))',
      '(met|door) (ai|{maker}) (gegenereerd|gemaakt|gecreeerd)',
      '(beeld|foto|illustratie|afbeelding) ?[:/(] ?ai',
    ],
  },
  notNotices: [
    '(nationaal|stads|gemeente|rijks|regionaal) ?archief.{0,20}|archief (van|der|familie|prive).{0,20}',
  ],
  credits: ['foto', 'beeld', 'archief\\w*'],
  coverCredits: ['omslagfoto'],
  bylineStarts: ['door'],
  claims: [
    '(geschatte )?(leestijd|leesduur)( ?[:-])? ?(ca\\.? |ongeveer )?{n}( ?(minuten?|minuut|min\\.?))?',
    '{n} ?(minuten?|minuut|min\\.?) (leestijd|lezen|leesduur)',
  ],
  claimsUnderOne: ['(leestijd|leesduur)( ?[:-])? ?(minder dan een|< ?1) ?(minuut|min)'],
  otherDurations: [
    'video|podcast|audio|luister|beluister|bekijk|aflevering|duur|geleden',
    '(bereidings|kook|oven|wacht)tijd|bereiding(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'privacy ?(beleid|verklaring|statement)|algemene voorwaarden|gebruiksvoorwaarden|cookie ?(beleid|verklaring)',
    'pagina niet gevonden|resultaten voor(?= ?[":])|inloggen bij|vacature ?:',
  ],
  serviceTitles: [
    'colofon|404|mijn account|zoekresultaten|abonneren|abonnementen|inloggen|registreren|winkelwagen|zoeken|contact|over ons|vacatures?',
  ],
  cuts: [
    '(dit )?artikel is (alleen |exclusief )?voor (abonnees|leden)',
    'verder lezen\\? .{0,40}(abonneer|abonnee|inloggen|log in)',
    'om verder te lezen',
  ],
};
