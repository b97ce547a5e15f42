import type { LanguageWords } from './language-words';
import { alone } from './picture-makers';

const MADE_BY_AI =
  "(generat|creat|realizzat|prodott)[oaei] (con|da|dall'|tramite|mediante|grazie all')( l'aiuto d[ei](ll')?| l'ausilio d[ei](ll')?)?( l'| una| un'| un)? ?(ia|ai|intelligenza artificiale|{maker})";

export const it: LanguageWords = {
  relatedTitles: [
    'altri articoli (sul|su questo|sullo stesso) (tema|argomento)',
    '(contenuti|articoli|notizie) su questa (storia|vicenda|notizia)',
    '(articoli|articolo|notizie|contenuti|approfondimenti|video|letture) (correlat[ie]|simili|collegat[ie]|consigliat[ie]|connessi|suggeriti)',
    '(leggi|leggete|legga|vedi|guarda|da leggere) (anche|pure|di piu)( .{1,20})?',
    "(sullo stesso (tema|argomento)|approfondimenti|per approfondire|potrebbe interessarti|ti potrebbe interessare|potrebbe interessarti anche|sull'argomento|correlati)",
  ],
  relatedTitleStarts: [
    'si parla di \\p{L}+|(altro|di piu|tutto) (su|sul|sulla|sui)|leggi anche|per approfondire|(il nostro|lo) (speciale|dossier)',
  ],
  relatedLeads: [
    '(leggi|leggete|legga|vedi|guarda|ascolta) (anche|pure|di piu)',
    "(per approfondire|approfondisci|sullo stesso argomento|ti potrebbe interessare|l'approfondimento)",
  ],
  readOn: [
    "(leggi|vedi|scopri)( (tutto|tutti|tutte|di piu|l'articolo|altro|ancora))?|continua( a leggere)?|altro",
  ],
  otherTitles: [
    '(i |le )?piu (letti|lette|visti|viste|condivisi|commentati)( .{1,20})?',
    "(ultime|tutte le|altre) (notizie|news|novita)( .{1,20})?|ultim'ora|in evidenza|primo piano",
    'contenut[oi] sponsorizzat[oi]|pubblicita|annunci',
    '(lascia un |scrivi un |i )?comment[oi]',
    "l'autore|l'autrice|autor[ei]|sull'autore|condividi|seguici|contatti|argomenti|tag|temi|newsletter|podcast|video|foto|galleria|indice|sommario|note|fonti|bibliografia",
    'consigliati|da non perdere|raccomandati|scelti per te',
  ],
  otherTitleStarts: [
    "abbonati( |$)|iscriviti|registrati (a|per)|ricevi .{0,30}(newsletter|notizie|mail)|sostieni(ci| il)|scarica l'app|seguici|newsletter",
    'ha collaborato|hanno collaborato',
  ],
  ambiguousTitles: ['in (breve|sintesi)|i punti (chiave|principali)'],
  notices: {
    'non-contractual': ['(immagin[ei]|foto) non (contrattual[ei]|vincolant[ei])'],
    illustration: [
      "(immagin[ei]|foto|fotografi[ae]) (di|a scopo|puramente|d') ?(repertorio illustrativo|illustrativ[oaei]|illustrazione|esemplificativ[oa])",
      '(immagin[ei]|foto) (illustrativ[ae]|simbolic[ae]|generic[ahe]+|indicativ[ae])',
      '(a|puro|solo|mero) scopo illustrativo|a titolo (puramente )?(esemplificativo|illustrativo)|immagin[ei] di esempio',
    ],
    archive: [
      "(immagin[ei]|foto|fotografi[ae]|video) ((di|da) |d')?(archivio|repertorio)",
      '(?<=[(,] ?)((di )?repertorio|archivio [\\p{L} ]{2,30})(?= ?[)])',
      '(foto|immagine) ?[:/|] ?archivio',
      '(?<=[(/,-] ?)archivio(?= ?[)/]| ?$)',
    ],
    'ai-generated': [
      `(immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|video|montaggio?|ritratt[oi]|infografic(a|he)|manifest[oi]|locandin[ae]|scen[ae])(?!\\p{L})[^.;]{0,40}${MADE_BY_AI}`,
      alone(MADE_BY_AI),
      '(immagine|foto|illustrazione) generata (con|da|dal|tramite|mediante)(?!.{0,60}[^\\p{L}]({machine}))',
      '(immagine|foto|illustrazione) (ia|ai)',
      '(immagine|foto|illustrazione) ?[:/(] ?(ia|ai)',
    ],
  },
  notNotices: [
    'archivi[o]? (di stato|storico|nazionale|comunale|luce|centrale|generale|fotografico|privato|personale|famiglia|di famiglia|diocesano|alinari).{0,20}',
  ],
  credits: ['foto', 'crediti', 'archivio'],
  coverCredits: ['(foto|immagine) di copertina'],
  bylineStarts: ['di'],
  claims: [
    "(tempo|durata) (stimato )?di lettura( stimato)?( ?[:-])? ?(circa )?{n}( ?(minut[oi]|min\\.?|'))?",
    "{n} ?(minut[oi]|min\\.?|') di lettura",
    'lettura( ?[:-])? ?{n} ?(minut[oi]|min\\.?)',
    '(si legge|leggi|lettura) in {n} ?(minut[oi]|min\\.?)',
  ],
  claimsUnderOne: [
    'meno di un minuto di lettura|lettura ?:? ?meno di un minuto|(?<=(?:^|[·|•-]) ?)meno di un minuto(?= ?$)',
  ],
  otherDurations: [
    'video|podcast|audio|ascolta|guarda|puntata|durata|fa',
    'tempo (totale|di (preparazione|cottura))|(preparazione|cottura|riposo)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    "note legali|(informativa|politica) (sulla )?(privacy|cookie)|privacy policy|termini e condizioni|condizioni (d'uso|generali)",
    'pagina non trovata|errore 404|risultati (di|della) ricerca|risultati per(?= ?[":])|abbonati a|accedi a',
  ],
  serviceTitles: [
    '404|il mio account|abbonati|abbonamenti|accedi|registrati|carrello|cerca|ricerca|contatti|chi siamo|offerte di lavoro',
  ],
  cuts: [
    '(questo )?(articolo|contenuto) (e )?riservato agli abbonati',
    'abbonati per (continuare|proseguire).{0,20}',
    'per continuare a leggere',
  ],
};
