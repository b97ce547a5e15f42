import type { LanguageWords } from './language-words';

/** "Yapay zeka ile", "ChatGPT'yle", "yapay zeka desteğiyle"; "aile" is a family. */
const BY_AI =
  "(yapay zekayla|(yz|ai|{maker})'(y?l|d|t)[ae]|(yapay zeka|yz|ai|{maker})(?!\\p{L})( ?[(][^)]{1,20}[)]| (destekli|tabanl[ıi]|bir|(arac|model|uygulama)\\p{L}*( [\\p{L}0-9]{3,20})?|(program|teknoloji|bot|yaz[ıi]l[ıi]m|destegi|yard[ıi]m[ıi])\\p{L}*|{maker})){0,3} (ile|taraf[ıi]ndan|kullan[ıi]larak|uzerinden|sayesinde|(destegi|yard[ıi]m[ıi]|arac[ıi]|arac[ıi]l[ıi]g[ıi]|modeli|teknolojisi|program[ıi]|uygulamas[ıi])yl[ae]))";

/** The verb stands at the end of a sentence. */
const WAS_MADE =
  '(uretil|olusturul|haz[ıi]rlan|yarat[ıi]l|tasarlan|yap[ıi]l|cizil|canland[ıi]r[ıi]l|gorsellestiril)(d[ıiu]|m[ıiu]s(t[ıiu]r)?)';

/** In capitals a dotless i is folded to a dotted one: [ıi] stands for either where capitals are likely. */
export const tr: LanguageWords = {
  relatedTitles: [
    '(konuyla |konu ile |haberle )?ilgili( diger)? (haber|icerik|yaz[ıi]|konu|makale|video|dosya|link|baglant[ıi])(ler|lar|leri|lar[ıi])?',
    '(benzer|onerilen|baglant[ıi]l[ıi]) (haber|icerik|yaz[ıi]|makale|konu)(ler|lar)|(haberle|konuyla) ilgili',
    '(bu (konu|haber) hakk[ıi]nda|bu konuda|konu hakk[ıi]nda|konuyla ilgili) (daha fazla|daha fazlas[ıi]|diger haberler|(daha fazla|diger|tum) (haber|icerik|yaz[ıi])(ler|lar)?)|daha fazla bilgi icin',
    '((bunlar|bu haberler|bu haber|sunlar|bu icerikler) (da|de) |bu da )?ilginizi cekebilir|(bunlar[ıi]?|bunu|sunlar[ıi]) da (okuyun|oku|okuyabilirsiniz|sevebilirsiniz)|bunlara da (bak[ıi]n|goz at[ıi]n)',
    'ayr[ıi]ca (okuyun|oku|bak[ıi]n|bak[ıi]n[ıi]z|bkz\\.?|izleyin)|okuma oneri(si|leri)|editorun onerisi',
    '(dizinin|dosyan[ıi]n|yaz[ıi] dizisinin) (diger|onceki|tum) (yaz[ıi]|bolum)(lar|ler|lar[ıi]|leri)',
    'ayn[ıi] konuda( diger (haberler|yaz[ıi]lar))?|bu konuda ne(ler)? yazm[ıi]st[ıi]k',
  ],
  relatedTitleStarts: [
    'ilgili (haber|icerik|yaz[ıi])(ler|lar)?|.{3,40} (hakk[ıi]nda|ilgili) (daha fazla|diger|tum|one c[ıi]kan) (haber|icerik|yaz[ıi])(ler|lar)?|dosya ?:',
  ],
  relatedLeads: [
    '(konuyla |haberle )?ilgili (haber|icerik|yaz[ıi]|video)(ler|lar)?|ayr[ıi]ca (okuyun|oku|bak[ıi]n|bak[ıi]n[ıi]z|bkz\\.?|izleyin)',
    '(okuyun|okumak icin|bkz\\.?|ayr[ıi]nt[ıi]lar|detaylar|konuyla ilgili|okuma onerisi) ?:|(bunlar[ıi]?|bunu) da (okuyun|oku)|(bunlar|bu haber) da ilginizi cekebilir|ilginizi cekebilir',
    '(haberin|yaz[ıi]n[ıi]n) (detaylar[ıi]|ayr[ıi]nt[ıi]lar[ıi]|tamam[ıi]) (icin|burada)|(haberi|yaz[ıi]y[ıi]|detaylar[ıi]|ayr[ıi]nt[ıi]lar[ıi]) (okumak|gormek) icin t[ıi]klay[ıi]n([ıi]z)?|(detaylar|ayr[ıi]nt[ıi]lar) icin t[ıi]klay[ıi]n([ıi]z)?',
    '(sunu|bunu) da (izleyin|okuyun|dinleyin)',
  ],
  readOn: [
    '((haberin|yaz[ıi]n[ıi]n) )?(devam[ıi]|detay[ıi]|detaylar[ıi]|tamam[ıi])(n[ıi])?( (oku|okuyun|gor|goster|icin t[ıi]klay[ıi]n))?|(okumaya )?devam et',
    'daha fazla(s[ıi])?( (oku|goster|yukle|bilgi|gor|haber))?|tum(u|unu)( (gor|goster|goruntule|oku))?|tum .{1,30} (gor|goster)|(haberi |yaz[ıi]y[ıi] |simdi )?oku|detaylar|ayr[ıi]nt[ıi]lar|detayl[ıi] bilgi|t[ıi]klay[ıi]n',
  ],
  otherTitles: [
    '((bugun|gunun|haftan[ıi]n) )?(en )?cok (okunan|izlenen|yorumlanan|paylas[ıi]lan|t[ıi]klanan|begenilen|konusulan|aranan)(lar|ler|lar[ıi]|leri)?( (haber|video|yaz[ıi]|icerik|makale)(ler|lar|leri|lar[ıi])?)?',
    '((en )?(son|guncel|yeni|populer|one c[ıi]kan|diger|tum|gunun|s[ıi]radaki|onceki|sonraki|trend) (haber|icerik|yaz[ıi]|video|manset|makale)(ler|lar|leri|lar[ıi])?)|son dakika( haberleri| gelismeleri)?|s[ıi]radaki|trend(ler)?|populer|mansetler|gundemden',
    '(yazar[ıi]n|muhabirin|kategorideki) (diger|son) (yaz[ıi]|haber|icerik)(lar|ler|lar[ıi]|leri)|(kose )?yazarlar([ıi](m[ıi]z)?)?|yazar( hakk[ıi]nda)?|(yazar|muhabir) hakk[ıi]nda',
    'reklam(lar)?|sponsorlu( icerik(ler)?)?|advertorial|tan[ıi]t[ıi]m (yaz[ıi]s[ıi]|icerigi)|(resmi )?ilan(lar)?|is ?birligi icerigi|haber reklamdan sonra devam ediyor',
    '(tum |okur |okuyucu )?yorum(lar|lar[ıi])?|\\d+ yorum|yorum (yap|yaz|yapin|yaz[ıi]n|gonder|b[ıi]rak|ekle)(in|[ıi]n)?|(bir )?(yorum|cevap|yan[ıi]t) (yaz[ıi]n|b[ıi]rak[ıi]n|yaz|b[ıi]rak)|yorumlar[ıi] (gor|oku|goster)|(haber hakk[ıi]nda )?gorusleriniz|yan[ıi]tla',
    'etiket(ler)?|konular|anahtar (kelime|sozcuk)ler|kaynak(lar|ca)?|dipnot(lar)?|notlar|icindekiler|bu (haberde|yaz[ıi]da)|icerik',
    '(haberi |yaz[ıi]y[ıi] )?paylas([ıi]n)?|bizi takip ed(in|iniz)|takip et(in)?|hakk[ıi]m[ıi]zda|iletisim|kunye|(e )?bulten(ler)?|podcast(ler)?|video(lar| galeri)?|foto(graf)? galeri(si|ler)?|foto(graflar)?|galeri(ler)?|canl[ıi] (yay[ıi]n|izle)',
    '(sizin icin|size) (sectiklerimiz|ozel|onerilen(ler)?|onerilerimiz)|onerilerimiz|onerilen(ler)?|editorun (secimi|sectikleri)|kac[ıi]rmay[ıi]n|gozden kacmas[ıi]n',
    'anket|bulmaca|sudoku|burclar|gunluk burc yorumlar[ıi]|namaz vakitleri|giris yap|uye ol|abone ol|yasal uyar[ıi]',
    'magazam[ıi]zdan( sectiklerimiz)?',
  ],
  otherTitleStarts: [
    '(hemen |ucretsiz |simdi )?abone ol(un)?|bulten(imiz)?e (abone|kaydol|kay[ıi]t|uye)\\p{L}*|e ?bulten|uye ol(un)?|giris yap[ıi]n|bizi (takip ed|sosyal medyada|google|instagram|twitter|whatsapp)\\p{L}*',
    '(mobil )?uygulamam[ıi]z[ıi] indir\\p{L}*|whatsapp (haber )?kanal[ıi]m[ıi]z\\p{L}*|telegram kanal[ıi]m[ıi]z\\p{L}*|google (news|haberler).{0,20} (takip|abone)',
    '(bagims[ıi]z )?(gazetecilige|habercilige|medyaya) destek|bize destek ol\\p{L}*|(son dakika )?(haber|gelisme)(leri|lerden) (kac[ıi]rma\\p{L}*|an[ıi]nda|haberdar ol\\p{L}*)',
    'bu (haber|icerik|yaz[ıi]) (sadece|yaln[ıi]zca) abone|bir haber(iniz|in) (mi )?var|bize (yaz|ulas)[ıi]n|hata bildir',
    'e ?bultenimize',
  ],
  ambiguousTitles: [
    'one c[ıi]kan(lar| (basl[ıi]klar|noktalar|bilgiler))?|(haberin |haber )?ozet(i|le)?|k[ıi]saca|bir bak[ıi]sta|tek bak[ıi]sta|oneriler|hava durumu|puan durumu|doviz kurlar[ıi]',
  ],
  notices: {
    'non-contractual': [
      '(gorsel|fotograf|resim|cizim|render|proje gorsel)(ler|lar|leri|i)?.{0,40} (baglay[ıi]c[ıi] (degildir|nitelik tas[ıi]maz)|baglay[ıi]c[ıi]l[ıi]g[ıi] (yoktur|bulunmamaktad[ıi]r)|sozlesme niteligi tas[ıi]maz)',
      '(gorsel|fotograf)(ler|lar)? tan[ıi]t[ıi]m amacl[ıi]d[ıi]r|gercek urun(den)? farkl[ıi]l[ıi]k gosterebilir',
    ],
    illustration: [
      '(temsili|sembolik|illustratif|jenerik|stok|ornek) (foto|fotograf[ıi]?|gorseli?)(d[ıi]r)?|temsili (resim|goruntu|kare|cizim|video)(d[ıiu]r)?',
      '(foto(graf)?|gorsel|resim|resimler|goruntu|goruntuler|fotograflar|gorseller|video)( .{1,20})? temsili(dir)?(?= ?[).,/|]| ?$)|temsilidir|(temsili|illustrasyon|gosterim) amac(l[ıi]|l[ıi]d[ıi]r|[ıi]yla)',
      '(?<=(?:^|[(/:|,.©-]) ?)(temsili|sembolik)(?= ?[)./|]| ?$)',
      '(foto(graf)?|gorsel|fotograftaki (kisi|kisiler)(in|nin)?|gorseldeki (kisi|kisiler)(in|nin)?).{0,10} haberle (bir |dogrudan )?(ilgisi yoktur|ilgili degildir|ilgisi bulunmamaktad[ıi]r)',
    ],
    archive: [
      'arsiv (foto(graf)?([ıi])?|gorsel(i)?|goruntu(su)?|resmi?|resim|kare(si)?|video(su)?)(d[ıi]r|dur|dir)?|arsiv (goruntuleri|fotograflar[ıi])(?= ?[).,/|:]| ?$)',
      '(foto(graf)?|gorsel|goruntu|kaynak|resim) ?[:/|(-]? ?arsiv(dir)?(?= ?[)/|.,;-]| ?$)|(?<=[(/,|.©-] ?)arsiv(?= ?[)/|.-]| ?$)|(?<=^ ?)arsiv(?= ?[.)]?$| - )',
      '(foto(graf)?|gorsel|goruntu)(lar|ler)?( ?:)? ?(\\p{L}+ )?arsiv(den|dendir|imizden|imizdendir)(?= ?[).,/|]| ?$| al[ıi]nm[ıi]st[ıi]r)|arsivden (bir )?(kare|foto(graf)?)',
      '(aa|dha|iha|anka|anadolu ajans[ıi]|afp|reuters)[ /:-]{1,3}arsivi?(?= ?[).,/|]| ?$)|(foto(graf)?|gorsel) ?[:/] ?(gazete(miz|si)?|haber merkezi) arsivi(nden)?',
    ],
    'ai-generated': [
      `(gorsel|foto(graf)?|resim|illustrasyon|goruntu|kapak|cizim|kolaj|video|afis)(ler|lar|[ıiu]|leri|lar[ıi])?(?!\\p{L})[^.;]{0,40}(?<!\\p{L})${BY_AI}( .{1,20})? ${WAS_MADE}`,
      `(?<=(?:^|[(/:|.©-]) ?)${BY_AI}( .{1,20})? ${WAS_MADE}(?= ?[).,/|]| ?$)`,
      `${BY_AI}( \\p{L}+)? ((uretil|cizil)(en|mis)|(olusturul|haz[ıi]rlan|yarat[ıi]l|tasarlan|yap[ıi]l)(an|m[ıiu]s))( bir| temsili)? (gorsel|foto(graf)?|resim|illustrasyon|goruntu|cizim|kolaj|video)[ıiu]?(d[ıiu]r)?`,
      '(gorsel|foto(graf)?|illustrasyon|resim|kaynak|cizim|grafik|kolaj)[ıi]? ?[:/(|] ?(yapay zeka|yz|ai)(?= ?[)./,|-]| ?$)',
      'yapay zeka (gorseli|illustrasyonu|cizimi|fotograf[ıi])(dir|dur|d[ıi]r)?(?= ?[)./,:|]| ?$)|(gorsel|foto(graf)?|resim) yapay zeka urunudur',
      '(gorsel|foto(graf)?|resim|illustrasyon)(?!.{0,60}[^\\p{L}]({machine}|bilgisayar|uydu|veri|olcum|photoshop|canva)) .{2,25} (ile|kullan[ıi]larak) uretil(di|mistir)',
    ],
  },
  notNotices: [
    '(kisisel|ozel|aile|sahsi|devlet|osmanl[ıi]|milli|belediye|universite|film) arsiv\\p{L}*.{0,20}',
    'arsiv (goruntuleri|fotograflar[ıi]) (ve|ile) .{1,30}',
  ],
  credits: ['foto', 'fotograf(lar)?', 'gorsel', 'kaynak', 'arsiv'],
  coverCredits: [
    '(kapak|ana|one c[ıi]kan|manset) (foto|fotograf[ıi]|gorsel|gorseli)',
    '(foto(graf)?|gorsel) kaynag[ıi]',
  ],
  bylineStarts: [],
  claims: [
    '(tahmini |ortalama )?ok(u|un)ma suresi( ?[:-])? ?(yaklas[ıi]k |ortalama |~ ?)?{n}( ?(dk\\.?|dakika|min\\.?))?',
    '{n} ?(dk\\.?|dakika|dakikal[ıi]k|min\\.?) (bir )?okuma( suresi)?',
    "{n} ?(dk'?da|dakikada|dakika icinde) oku(yun|nur|nuyor|yabilirsiniz)?",
    'okuma ?: ?{n} ?(dk\\.?|dakika|min\\.?)',
  ],
  claimsUnderOne: [
    '(1|bir) (dakikadan|dakikan[ıi]n) (az|k[ıi]sa|alt[ıi]nda)( bir| surede)? okuma|okuma suresi( ?:)? ?((1|bir) (dakikadan|dakikan[ıi]n) (az|k[ıi]sa|alt[ıi]nda)|< ?1)',
  ],
  otherDurations: [
    'video|podcast|audio|dinle|dinleyin|dinleme|izle|izleyin|izleme|bolum|yuruyerek|yuruyus|arabayla|\\d+ ?(dk\\.?|dakika|min\\.?) once',
    '(haz[ıi]rlama|haz[ıi]rl[ıi]k|haz[ıi]rlan[ıi]s|pisirme|pisme|bekleme|dinlenme|toplam) suresi|(haz[ıi]rl[ıi]k|haz[ıi]rlama|pisirme|pisme|bekleme)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'kullan[ıi]m (kosullar[ıi]|sartlar[ıi])|cerez (politikas[ıi]|ayarlar[ıi]|tercihleri)|(kvkk )?ayd[ıi]nlatma metni|uyelik sozlesmesi',
    '(sayfa|icerik|haber) bulunamad[ıi]|(arad[ıi]g[ıi]n[ıi]z sayfa)|hata 404|arama sonuclar[ıi]',
  ],
  serviceTitles: [
    'gizlilik (politikas[ıi]|sozlesmesi|bildirimi)|404|yay[ıi]n ak[ıi]s[ıi]|tv rehberi',
    'giris yap|uye girisi|uye ol|uyelik|kay[ıi]t ol|abonelik|abone ol|sifremi unuttum|hesab[ıi]m|sepetim?|iletisim|hakk[ıi]m[ıi]zda|kunye|bize ulas[ıi]n|site haritas[ıi]',
  ],
  cuts: [
    'bu (haber|yaz[ıi]|icerik|makale)(yi|n[ıi]n| )? ?(devam[ıi] )?(sadece |yaln[ıi]zca )?(abonelere|abonelerimize|aboneler|abonelerimiz|uyelere)( ozeldir| icindir| ozel| icin)?',
    '(haberin|yaz[ıi]n[ıi]n|makalenin) (devam[ıi]n?[ıi]?|tamam[ıi]n?[ıi]?) (.{0,20}(okumak|gormek) icin (abone|giris|uye|kay[ıi]t)|.{0,20}abone(ler|lere|lerimize))',
    'okumaya devam etmek icin (abone|giris|uye|kay[ıi]t|oturum)\\p{L}*|devam[ıi]n[ıi] okumak icin (abone|giris|uye|kay[ıi]t|oturum)\\p{L}*',
    'ucretsiz (okuma|haber) hakk[ıi]n[ıi]z\\p{L}*|geri kalan[ıi] (yaln[ıi]zca|sadece) (uye|abone)\\p{L}*',
  ],
};
