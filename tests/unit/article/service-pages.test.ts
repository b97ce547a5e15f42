import { describe, expect, test } from 'vitest';
import { isServicePage } from '@/lib/article/language/vocabulary';
import { fold } from '@/lib/article/text';
import { wordsOf } from './words-of';

const isService = (code: string, title: string, documentTitle = title) =>
  isServicePage(fold(title), fold(documentTitle), wordsOf(code));

describe('pages that serve the site', () => {
  test.each([
    ['fr', 'Recherche'],
    ['fr', '404 : page introuvable'],
    ['fr', 'Oups! Page introuvable'],
    ['fr', 'Oups... cette page est introuvable'],
    ['fr', 'Résultats pour « climat »'],
    ['fr', 'Météo Paris : prévisions et températures'],
    ['en', '404 Not Found'],
    ['en', '404: Page not found'],
    ['en', 'Sign in to your account'],
    ['en', 'Sorry, we couldn’t find that page'],
    ['en', 'Sorry, this page cannot be found'],
    ['en', 'Oops! That page can’t be found.'],
    ['en', 'Subscribe to The Gazette'],
    ['fr', 'Oups, la page que vous avez demandée n’existe pas'],
    ['fr', 'Oups ! Cette page a disparu'],
    ['fr', 'Conditions générales du site'],
    ['en', 'Job vacancy: Editor'],
    ['en', 'Privacy policy'],
    ['de', '404 Seite nicht gefunden'],
    ['de', 'Impressum der ZEIT'],
    ['de', 'TV-Programm heute'],
    ['es', '404 Página no encontrada'],
    ['es', 'Suscríbete a El País'],
    ['it', '404 Pagina non trovata'],
    ['nl', 'Vacature: redacteur'],
    ['nl', '404 pagina niet gevonden'],
    ['pl', '404 nie znaleziono strony'],
    ['pt', 'Assine a Folha'],
    ['da', 'Ups! Siden blev ikke fundet'],
    ['sv', 'Hoppsan! Sidan kunde inte hittas'],
    ['no', '404 Siden finnes ikke'],
    ['fi', '404 Sivua ei löydy'],
    ['cs', '404 Stránka nenalezena'],
    ['tr', '404 Sayfa bulunamadı'],
    ['ja', '404 ページが見つかりません'],
    ['ja', '記事は存在しませんでした'],
    ['zh', '404 页面不存在'],
    ['zh', '您访问的页面不存在或已被删除'],
  ])('%s: “%s”', (code, title) => {
    expect(isService(code, title)).toBe(true);
  });

  test.each([
    'Contact - Le Courrier',
    'Contact | Le Courrier',
    'Contact › Le Courrier',
    'Contact :: Le Courrier',
  ])('by the title of the document alone: “%s”', (documentTitle) => {
    expect(isService('fr', 'Le Courrier du littoral', documentTitle)).toBe(true);
  });
});

describe('news that begins with the same words', () => {
  test.each([
    ['en', 'Sorry, Jimmy Page is not retiring'],
    ['en', 'Sign in to history: the last handwritten registers'],
    ['fr', 'Oups, la page est tournée'],
    ['fr', 'Conditions générales d’assurance : les pièges'],
    ['fr', 'Recherche : un vaccin prometteur'],
    ['fr', 'Recherche - Un vaccin prometteur'],
    ['fr', 'Recrutement | L’armée cherche 16 000 jeunes'],
    ['fr', 'Se connecter à la nature pour aller mieux'],
    ['fr', 'Qui sommes-nous pour juger ?'],
    ['fr', 'Mon compte Instagram a été piraté'],
    ['fr', 'Gestion des cookies : la CNIL sanctionne Google'],
    ['fr', 'Oups, il a oublié de tourner le dos'],
    ['fr', 'Résultats pour Renault en hausse'],
    ['fr', 'Offres d’emploi : ces secteurs qui recrutent'],
    ['fr', 'Météo : le week-end sera chaud, selon les prévisions'],
    ['en', 'Search for missing hikers resumes'],
    ['en', '404 people died in the flood'],
    ['en', '404 jobs lost at plant'],
    ['en', 'Register offices to close on Sundays'],
    ['en', 'Results for Nvidia beat forecasts'],
    ['en', 'Privacy policy fight splits Congress'],
    ['en', 'Search results shape elections, study says'],
    ['de', 'Ergebnisse für Sachsen: So hat das Land gewählt'],
    ['de', 'Suchergebnisse: Google verliert Prozess'],
    ['es', 'Mi cuenta de Twitter fue hackeada'],
    ['it', 'Risultati per la Juventus'],
    ['nl', 'Resultaten voor Ajax vallen tegen'],
    ['da', 'Min konto blev hacket'],
    ['da', 'Resultater for 2024 skuffer'],
  ])('%s: “%s”', (code, title) => {
    expect(isService(code, title)).toBe(false);
    expect(isService(code, title, `${title} | Le Courrier`)).toBe(false);
  });
});
