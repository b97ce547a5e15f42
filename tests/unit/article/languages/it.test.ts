import { testLanguage } from './examples';

testLanguage('it', {
  captions: [
    ['Foto d’archivio', 'archive'],
    ['Immagine di repertorio', 'archive'],
    ['Foto di repertorio', 'archive'],
    ['Immagine generata con l’intelligenza artificiale', 'ai-generated'],
    ['Immagine generata con Pixelotron', 'ai-generated'],
    ['Immagine generata dal computer'],
    ['Immagine illustrativa', 'illustration'],
    ['Illustrazione di Marco Rossi'],
    ['Archivio di Stato di Torino'],
  ],
  relatedTitles: ['Articoli correlati', 'Leggi anche', 'Notizie correlate', 'Potrebbe interessarti'],
  relatedLeads: ['Leggi anche: Il ponte', 'Per approfondire: Il ponte'],
  readOn: ['Leggi tutto »', 'Continua a leggere'],
  otherTitles: [
    'I più letti',
    'Ultime notizie',
    'Pubblicità',
    'Commenti',
    'Ha collaborato Anna Rossi',
    'Iscriviti alla newsletter',
  ],
  headings: ['NATO', 'Che cosa succede ora', 'La pubblicità che cambia', 'Le note della banda'],
  claims: [
    ['Tempo di lettura: 4 minuti', 4],
    ['3 minuti di lettura', 3],
    ['5 minuti fa', null],
    ['Cottura · 15 min', null],
  ],
  cuts: ['Contenuto riservato agli abbonati', 'Abbonati per continuare a leggere'],
});
