import type { LanguageCode } from '.';

/**
 * Whole titles under which nothing but readers' comments follows: a section of reactions to the news is none. Phrases as in
 * `LanguageWords`, and apart from it, because comments are left out before the page's language is known.
 */
export const COMMENT_TITLES: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: [
    '(les |vos |lire les |voir les )?commentaires( des (lecteurs|internautes|abonnes)| sur (cet|l\') ?article)?|vos reactions|(les )?reactions des (lecteurs|internautes|abonnes)|\\d+ commentaires?|(\\d+ |un |une |des )?(commentaires?|reflexions?) sur ".{1,100}',
  ],
  en: [
    "(view |show |all |read |your |readers?'? |reader's )?comments|\\d+ comments?|(one|\\d+) thoughts? on \".{1,100}",
  ],
  de: [
    '(alle |ihre |leser ?)?kommentare( (der|unserer) (leser|nutzer).{0,20})?|(forum: ?)?(\\d+ )?(postings|beitrage im forum)',
  ],
  es: ['(ver |los )?comentarios'],
  it: ['tutti i commenti|(i )?commenti dei lettori'],
  pt: ['(ver |os )?comentarios'],
  nl: ['(alle|lees de) reacties|reacties van lezers'],
  pl: ['(zobacz |wszystkie )?komentarze'],
  sv: ['((visa|las|se|alla) )*kommentarer(na)?( fran lasarna)?|lasar(nas )?kommentarer'],
  da: ['((vis|læs|se|alle) )*kommentarer(ne)?( fra læserne)?|læser(nes )?kommentarer'],
  no: [
    '((vis|se|les|alle) )?kommentar(er|ar)|kommentarfelt(et)?|(lesernes|lesaranes) kommentar(er|ar)|kommentar(er|ar) (til|pa|fra) (denne )?(saken|saka|artikkelen|lesere|lesarar|leserne|lesarane)',
  ],
  fi: ['((nayta|lue|kaikki) )?kommentit|lukijoiden kommentit'],
  cs: ['(zobrazit |vsechny )?komentare( ctenaru| k clanku)?|disku[sz]e ((ke?|pod) clanku|ctenaru)'],
  tr: ['((tum|okur|okuyucu) )?yorumlar([ıi])?|yorumlar[ıi] (gor|oku|goster)|haber hakk[ıi]nda(ki)? yorumlar'],
  // A title of the one word stands over what a company or an actor says.
  ja: [
    '(みんな|読者|すへて|全て|新着|最新)の?コメント|コメント(一覧|欄|を(書く|投稿する|見る|読む|残す))( ?[(]?\\d+ ?件?[)]?)?|コメント ?[(]? ?\\d+ ?件[)]?',
  ],
  zh: [
    '(全部|最新|热门|熱門|精彩|网友|網友|读者|讀者|用户)?(评论|評論|留言|跟帖)(区|區|列表|板)?|(网友|網友|读者|讀者)(回应|回應)|(发表|發表|查看)(评论|評論|留言|回應)|\\d+ ?(条|條|則)(评论|評論|留言)',
  ],
};
