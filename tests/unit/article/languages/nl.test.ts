import { testLanguage } from './examples';

testLanguage('nl', {
  captions: [
    ['Archieffoto', 'archive'],
    ['Foto: archief', 'archive'],
    ['Foto ter illustratie', 'illustration'],
    ['Beeld gemaakt met AI', 'ai-generated'],
    ['Beeld gegenereerd met Pixelotron', 'ai-generated'],
    ['Beeld gegenereerd door een computer'],
    ['Illustratie: Jan de Vries'],
    ['Nationaal Archief'],
    ['Burgemeester Wim Daalder. © Archief De Veense Courant', 'archive'],
    ['De haven van Oosterzele in 1998. Foto uit ons archief', 'archive'],
    [
      'Een vrouw met hoofdpijn. De persoon op de foto is een model en komt niet voor in dit artikel.',
      'illustration',
    ],
    ['De foto is in scène gezet. © Getty Images', 'illustration'],
    ['© Beeld door ChatGPT gegenereerd', 'ai-generated'],
    ["Foto's niet-contractueel", 'non-contractual'],
  ],
  relatedTitles: ['Lees ook', 'Gerelateerde artikelen', 'Meer over dit onderwerp'],
  relatedLeads: ['Lees ook: De brug', 'Lees meer: De brug'],
  readOn: ['Lees meer »', 'Lees het hele artikel'],
  otherTitles: [
    'Met medewerking van Jan Smit',
    'Meest gelezen',
    'Laatste nieuws',
    'Advertentie',
    'Reacties',
    'Schrijf je in voor de nieuwsbrief',
  ],
  headings: ['NAVO', 'Wat nu', 'De bronnen van de rivier', 'Video killed the radio star'],
  claims: [
    ['Leestijd: 4 minuten', 4],
    ['3 min leestijd', 3],
    ['5 minuten geleden', null],
    ['Bereidingstijd · 20 minuten', null],
  ],
  cuts: ['Dit artikel is alleen voor abonnees', 'Log in om verder te lezen'],
});
