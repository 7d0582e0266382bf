import { type AnchoredPattern, anchored } from "../anchored-pattern.ts";

/** A picture's credit as a block of its own: an agency's name, then at most a name. Case matters. */
export const CREDIT_LINE = anchored(
  /^(?:©\s*|\(c\)\s*|[Ff]otos?:?\s+|[Pp]hotos?:?\s+|[Bb]ild:?\s+|[Cc]redit:?\s+)?(?:AFP|AP|APA|DPA|dpa|EPA|EFE|ANSA|PA|TT|NTB|LUSA|PAP|MTI|TASS|UNIAN|Reuters|REUTERS|Getty(?: Images)?|GETTY|imago|IMAGO|picture[ -]alliance|Shutterstock|iStock|Adobe ?Stock|stock\.adobe\.com|Unsplash|Pixabay|Pexels|Depositphotos|Keystone|KEYSTONE|РИА Новости|ТАСС|УНИАН|Xinhua|新华社)(?=$|[\s/|,.:©-])[^.!?]{0,70}$/u,
);

/** Headings of what follows an article or interrupts it: related reading, comments, newsletters, the writer. Whole block, case aside. */
export const SECTION_HEADING = phrases(`
  more coverage|cite this.{0,20}|story source|related|related (?:articles?|stories|posts|news|content|topics|reading|links|coverage)|read (?:more|also|next|on)|see also|more (?:from|on|stories|news|articles|posts|about|like|in|to explore).{0,50}|
  most (?:read|popular|viewed|shared|recent).{0,20}|trending.{0,20}|top (?:stories|trends|news|headlines|picks).{0,20}|latest (?:news|stories|posts|articles|headlines|videos?).{0,20}|recent (?:posts|articles|news|comments)|
  recommended.{0,30}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|you may also.{0,20}|don['’]t miss.{0,20}|up next|what to read next.{0,20}|also (?:read|see|on).{0,30}|in other news|editors?['’]? (?:picks|choice)|featured.{0,20}|
  popular in the community|from our partners|sponsored.{0,20}|around the web|promoted.{0,20}|visual stories|share(?: this)?(?: article| story| post| page)?|follow us.{0,40}|join the (?:conversation|discussion)|comments?(?: \\(\\d+\\))?|\\d+ comments?|
  leave a (?:reply|comment)|(?:post|add|write) a comment|about the authors?|the author|author|written by|tags?|topics?|filed under.{0,60}|categories|keywords|newsletters?|sign up.{0,60}|subscribe.{0,60}|stay (?:up to date|informed|connected).{0,40}|get the latest.{0,60}|
  support (?:us|our .{3,30})|contact(?: us)?|press contact|further reading|story continues.{0,40}|previous (?:post|article)|next (?:post|article)|
  mehr (?:zum thema|dazu|lesen|artikel|news|infos?|informationen|beiträge|aus|von|über).{0,50}|zum thema|auch interessant.{0,20}|das könnte (?:sie|dich|ihnen|euch).{0,30}|lesen sie (?:auch|mehr|weiter).{0,30}|lies auch.{0,30}|weiterlesen.{0,20}|weitere (?:artikel|beiträge|themen|meldungen|nachrichten|infos?|informationen|news|links|rezepte|produkte).{0,40}|weiterführende.{0,30}|
  verwandte (?:artikel|themen|beiträge|themenbereiche|inhalte).{0,20}|ähnliche (?:artikel|beiträge|themen|rezepte).{0,20}|beiträge zum thema|neueste (?:artikel|beiträge|kommentare|nachrichten)|aktuelle (?:nachrichten|news|beiträge|artikel|meldungen|themen).{0,20}|meistgelesen.{0,20}|beliebte.{0,30}|top[- ]?(?:themen|news|artikel)|
  (?:artikel |beitrag |seite |jetzt )?teilen.{0,30}|teilen sie dies.{0,20}|kommentare?(?: \\(\\d+\\))?|\\d+ kommentare?|(?:schreibe? (?:einen|uns)|hinterlasse?n?|ihr|dein) .{0,10}kommentar.{0,20}|kommentar (?:schreiben|verfassen|abgeben|hinterlassen)|über (?:den autor|die autorin|den verfasser).{0,40}|schlagworte?|schlagwörter|stichworte?|themen|abgelegt unter.{0,60}|
  zusatzinformationen|zum weiterlesen|weiterlesen|mehr zu .{0,40}|auch auf .{0,40}|service|kontakt|ansprechpartner.{0,30}|pressekontakt.{0,20}|bei fragen.{0,60}|download(?:s|bereich)?|links?(?: zum thema)?|quellen?verweis|vorheriger (?:artikel|beitrag)|nächster (?:artikel|beitrag)|vorschau auf .{0,40}|folgen sie uns.{0,30}|folge uns.{0,30}|zurück zur übersicht|zum seitenanfang|nach oben|passend dazu|passende .{0,30}|anzeigen?|gefällt mir.{0,20}|newsletter.{0,60}|jetzt (?:abonnieren|anmelden).{0,30}|
  articles? (?:liés|similaires|connexes|recommandés).{0,20}|à lire (?:aussi|également).{0,60}|lire aussi.{0,60}|sur le même (?:sujet|thème)|dans la même rubrique.{0,20}|voir aussi.{0,40}|partager.{0,40}|commentaires?(?: \\(\\d+\\))?|\\d+ commentaires?|laisser un commentaire|mots[- ]clés|les plus lus|plus d['’](?:articles|infos).{0,30}|à propos de l['’]auteur|
  (?:artículos?|noticias?|contenidos?|temas?|entradas?|notas?) relacionad[oa]s?.{0,20}|te puede interesar.{0,20}|también te.{0,40}|lee también.{0,60}|leer más.{0,20}|lo más (?:leído|visto).{0,20}|más (?:noticias|información|sobre|en).{0,40}|compartir.{0,40}|comentarios?(?: \\(\\d+\\))?|\\d+ comentarios?|deja (?:un comentario|una respuesta)|etiquetas|últimas noticias|ver también|
  articoli correlati|leggi anche.{0,60}|potrebbe interessarti.{0,20}|ti potrebbe.{0,30}|condividi.{0,40}|commenti|artigos relacionados|leia (?:também|mais).{0,60}|veja também.{0,60}|mais lidas|compartilhe.{0,40}|
  czytaj (?:też|także|więcej|również).{0,60}|zobacz (?:też|także|również|więcej).{0,60}|przeczytaj (?:też|także|również).{0,60}|powiązane.{0,20}|polecamy.{0,20}|podobne (?:artykuły|wpisy)|udostępnij.{0,30}|komentarze(?: \\(\\d+\\))?|tagi|dodaj komentarz|najnowsze.{0,20}|najczęściej czytane|więcej (?:na ten temat|o).{0,30}|
  lees (?:ook|meer|verder).{0,60}|gerelateerd.{0,20}|meer (?:over|nieuws|artikelen).{0,40}|deel.{0,20}|reacties|läs (?:också|mer).{0,60}|dela|les også.{0,60}|læs også.{0,60}|lue myös.{0,60}|
  читайте (?:также|ещё|еще).{0,60}|по теме.{0,20}|материалы по теме.{0,20}|похожие (?:материалы|новости|статьи)|другие (?:новости|материалы).{0,30}|самое (?:читаемое|популярное)|популярн(?:ое|ые).{0,20}|поделиться.{0,30}|комментарии(?: \\(\\d+\\))?|теги|новости (?:по теме|партн[её]ров|партнеров)|смотрите также.{0,40}|последние новости|ещё по теме|еще по теме|
  читайте також.{0,60}|схожі (?:новини|матеріали)|поширити|коментарі|прочитајте (?:и|још).{0,60}|pročitajte (?:i|još|više).{0,60}|povezane (?:vesti|teme|vijesti)|vezane vesti|четете (?:още|също).{0,60}|прочети още|
  ilgili (?:haberler|konular|içerikler).{0,20}|diğer haberler|çok okunanlar|yorumlar|paylaş.{0,20}|etiketler|اقرأ (?:أيضا|أيضًا|المزيد).{0,60}|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|شارك.{0,20}|تعليقات|مطالب مرتبط|相关(?:新闻|阅读|文章|报道|推荐).{0,10}|延伸阅读|推荐阅读|责任编辑.{0,20}|関連(?:記事|ニュース).{0,10}|あわせて読みたい|관련(?:기사| 기사| 뉴스).{0,10}|คำที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|baca juga.{0,60}|berita terkait|xem thêm.{0,60}|tin liên quan|
  热门(?:文章|新闻|推荐)?|熱門(?:文章|新聞)|网友评论|评论|評論|关于作者|标签|標籤|最新(?:消息|新闻|文章)|分享到.{0,10}|热点新闻|猜你喜欢|编辑推荐|更多(?:新闻|文章)|精彩推荐|相關(?:新聞|文章|報導)|延伸閱讀|人気記事|コメント|著者について|この記事を書いた人|タグ|最新ニュース|シェアする|この記事をシェア.{0,6}|おすすめ(?:記事|の記事)?|こちらもおすすめ|(?:アクセス)?ランキング|新着記事|注目の記事|キーワード|
  artículos? recomendados?|te recomendamos.{0,20}|le recomendamos.{0,20}|temas relacionados|archivado en.{0,60}|lo último|síguenos.{0,40}|sobre el autor|vous aimerez aussi|ces articles.{0,40}|réagir.{0,30}|nos derniers articles|(?:recevez|inscrivez-vous à) (?:la|notre) newsletter.{0,30}|i più letti|ultime notizie|seguici.{0,30}|notizie correlate|altri articoli|últimas notícias|sobre o autor|conteúdo relacionado|siga-nos.{0,30}|
  może (?:cię |ci )?(?:również |także )?zainteres.{0,30}|skomentuj|o autorze|najnowsze wiadomości|об авторе|рекомендуем.{0,20}|лента новостей|вам может быть интересно|главное за.{0,20}|последние новости|останні новини|популярні новини|про автора|новини (?:партнерів|за темою)|вас може зацікавити|најчитаније|најновије.{0,20}|остале вести|о аутору|препоручујемо|benzer haberler|ilginizi çekebilir.{0,20}|son dakika.{0,20}|bizi takip edin|öne çıkanlar|yazar hakkında|yorum yap|الأكثر مشاهدة|آخر الأخبار|أخبار متعلقة|موضوعات متعلقة|مقالات مشابهة|قد يعجبك أيضا.{0,10}|عن الكاتب|كلمات مفتاحية|تابعونا.{0,30}|أضف تعليق|المزيد من الأخبار
`);

/** Blocks that are never article text, wherever they stand. Whole block, case aside. */
export const STRAY_LINE = phrases(`
  (?:the )?(?:post|article) .{3,150} (?:first )?appeared first on .{2,60}|the post .{3,150} first appeared on .{2,60}|der beitrag .{3,150} erschien (?:zuerst|als erstes) auf .{2,60}|l['’]article .{3,150} est apparu en premier sur .{2,60}|cet article .{3,150} est apparu en premier sur .{2,60}|(?:la entrada|el cargo) .{3,150} (?:se publicó primero en|aparece primero en|apareció primero en) .{2,60}|o post .{3,150} apareceu primeiro em .{2,60}|(?:l['’]articolo|il post) .{3,150} (?:proviene da|sembra essere il primo su) .{2,60}|(?:artykuł|post) .{3,150} (?:pochodzi z serwisu|pojawił się poprzednio na) .{2,60}|(?:сообщение|запись) .{3,150} (?:появились?|впервые появилась) (?:сначала )?(?:на )?.{2,60}|het bericht .{3,150} verscheen eerst op .{2,60}|inlägget .{3,150} dök först upp på .{2,60}|příspěvek .{3,150} pochází z .{2,60}|投稿 .{3,150} は .{2,60} に最初に表示されました。|
  a ?\\+ ?/? ?a ?-|a ?- ?/? ?a ?\\+|lire l['’]article complet.{0,30}|lire la suite.{0,60}|leer (?:el )?artículo completo.{0,30}|leggi l['’]articolo completo.{0,30}|читать (?:полностью|далее).{0,30}|читати далі.{0,30}|この記事は(?:会員限定|有料)(?:記事)?です。?(?:残り.{1,12})?|残り\\d{1,5}文字.{0,20}|扫描二维码.{0,20}|扫码关注.{0,20}|扫一扫.{0,30}|【纠错】.{0,30}|انتهای پیام ?\\/?|
  il vous reste \\d+ ?% de cet article à lire.{0,60}|dalsz[aey] część (?:artykułu|tekstu|materiału) .{0,60}|
  advertisements?|ad|ads|advertisement - continue reading below|story continues below.{0,30}|article continues (?:below|after).{0,40}|continue reading.{0,30}|skip (?:to|past|advert|ad).{0,40}|scroll (?:down )?to continue.{0,30}|scroll for more|loading\\.*|click here to .{0,60}|read (?:more|full story|the full (?:story|article)).{0,20}|view comments|show comments|
  share(?: on| via)? ?(?:facebook|twitter|x|whatsapp|linkedin|email|reddit|pinterest)?|tweet|pin(?: it)?|email|print(?: this)?(?: page| article)?|(?:show|hide|close) (?:more|extra|all)? ?sharing options|copy link|link copied|save|listen(?: to (?:this )?article)?.{0,20}|play|watch(?: now| live)?|video|photo|image|image: .{0,60}|getty images?.{0,40}|(?:ap|reuters|afp)|photo(?:s)? (?:by|credit|courtesy).{0,80}|
  session expired|please log in again\\..{0,160}|all rights reserved.{0,60}|©.{0,120}|copyright ?(?:©|\\(c\\)|\\d{4}).{0,120}|\\d+ (?:min(?:ute)?s?|mins) read|reading time:? .{0,20}|this article (?:was )?originally (?:appeared|published).{0,80}|we (?:may|might) (?:earn|receive).{0,120}commission.{0,80}|this post may contain affiliate.{0,120}|
  \\(?noch keine bewertung(?:en)?\\)?|\\(?no ratings yet\\)?|artikel gefallen.{0,40}|hat (?:dir|ihnen) .{0,30}gefallen.{0,20}|anzeige|werbung|drucken|seite drucken|merken|teilen|kommentieren|jetzt (?:lesen|ansehen|bestellen|kaufen)|mehr lesen|weiterlesen|artikel (?:drucken|versenden|merken)|foto:.{0,80}|fotos?: .{0,80}|bild: .{0,80}|(?:titel)?bild(?:quelle|nachweis)?:.{0,80}|quelle: .{0,80}|titelbild:.{0,80}|lesezeit:? .{0,20}|\\d+ (?:min\\.|minuten).{0,20}(?:lesezeit)?|zum video|video:.{0,80}|
  publicité|publicidad|pubblicità|publicidade|reklama|реклама|广告|広告|광고|إعلان|advertentie|annonce|annons|imprimer|imprimir|drukuj|распечатать|роздрукувати|stampa|штампај|štampaj|yazdır|طباعة|打印(?:本页|本頁)?|印刷(?:する)?|인쇄|(?:per|als) e-?mail (?:versenden|senden|teilen)|(?:auf|bei|über|via|per) (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram) teilen|link kopieren|(?:send|share) by e-?mail|print (?:this )?article|
  (?:compartir|partager|condividi|compartilhar|udostępnij|delen|dela|del) (?:en|sur|su|no|na|op|på) (?:facebook\\p{L}?|twitter\\p{L}*|x|whatsapp\\p{L}?|linkedin|telegram)|enviar por (?:correo.{0,14}|e-?mail|whatsapp)|imprimir (?:artículo|noticia|matéria|página)|copiar (?:enlace|link|url)|envoyer par (?:e-?mail|mail|courriel)|imprimer (?:l['’]article|la page)|copier le lien|invia (?:per|via) e-?mail|copia (?:il )?link|wyślij (?:e-?mailem|mailem|znajomemu)|kopiuj (?:link|adres)|skopiuj link|drukuj artykuł|
  поделиться в .{3,20}|отправить (?:по почте|на почту|другу)|скопировать ссылку|копировать ссылку|версия для печати|поділитися (?:у|в) .{3,20}|надіслати (?:поштою|на пошту)|копіювати посилання|скопіювати посилання|подели на .{3,20}|podeli na .{3,20}|пошаљи мејлом|копирај линк|kopiraj link|facebook['’]ta paylaş|twitter['’]da paylaş|e-posta ile gönder|bağlantıyı kopyala|شارك على .{3,15}|أرسل بالبريد.{0,14}|إرسال بالبريد.{0,14}|نسخ الرابط|分享到.{1,8}|发送邮件|複製連結|复制链接|(?:フェイスブック|ツイッター|facebook|twitter|x|line)で(?:シェア|共有)(?:する)?|メールで送る|リンクをコピー(?:する)?|링크 복사|фото: .{0,80}|фото .{0,60}|zdjęcie: .{0,60}|photo : .{0,80}|crédit(?:s)? photo.{0,80}
`);

/** How paragraphs begin that stand behind an article: notes on it, on its writer, calls to subscribe. */
export const TAIL_PARAGRAPH = anchored(
  new RegExp(
    `^[\\s(\\[*•–—-]*(?:${[
      "this entry was posted (?:on|in|by)|dziękujemy, że przeczytał\\p{L}*|disclaimer\\b|disclosure\\b|correction:|editor['’]s note|this (?:story|article|post|piece|content|report|interview) (?:was |is |has been |has )?(?:also |been )?(?:originally|first|republished|adapted|produced|edited|updated)",
      "the (?:views|opinions) expressed|follow (?:him|her|us|me|them|@|[\\p{L}.'-]+ [\\p{L}.'-]+ ?)(?:on|at)?\\b|(?:you can )?(?:contact|reach|email) (?:the|him|her|us|me)|subscribe\\b|sign up\\b|(?:to|you can) (?:learn|read|find out|hear|see) more\\b|for more (?:information|stories|news|on)",
      "(?:last |first )?(?:updated|published|modified)(?: on| at|:)|(?:zuletzt )?(?:aktualisiert|geändert|veröffentlicht|erstellt) am|(?:dernière )?mise à jour|(?:mis à jour|publié) le|(?:última )?actualiza(?:do|ción)(?: el|:)|publicado el|(?:ultimo )?aggiorna(?:to il|mento:)|(?:última )?atualiza(?:do em|ção:)|ostatnia aktualizacja|data (?:publikacji|utworzenia)|(?:дата )?(?:обновлен|опубликован|оновлен|публикаци)\\p{L}*[ :]|son güncelleme",
      "want more\\b|copyright\\b|all rights reserved|reporting by|editing by|additional reporting|recipes? adapted from|interview with .{3,60} produced by|photos? by|image:|listen to the|download (?:the|our)|click here|get the (?:latest|app)|join (?:our|us|the conversation)|like this (?:article|story)|have a (?:tip|story)|if you (?:enjoyed|liked|make|made|try|tried) (?:this|it|these|one)",
      "(?:der|dieser|diese|dieses) (?:artikel|beitrag|text|interview|rezension) (?:erschien|ist|stammt|wurde)|bei (?:rück)?fragen|(?:weitere|mehr) (?:infos|informationen)|quellen?:|abonnieren sie|folgen? sie|folgt? uns|hinweis:|transparenzhinweis|jetzt (?:herunterladen|anmelden|abonnieren|bestellen)|text:|redaktion:|pressekontakt|kontakt:|ansprechpartner",
      "cet article (?:a été|est)|suivez|abonnez-vous|retrouvez|source :|crédit|este artículo|sigue a|síg(?:ue|a)nos|suscríbe(?:te|se)|fuente:|questo articolo|iscriviti|seguici|fonte:|siga-nos|inscreva-se|artykuł (?:ukazał|powstał)|źródło:|polub(?:cie)?|zapisz się|obserwuj(?:cie)?",
      "подписывайтесь|подпишитесь|источник:|фото:|следите за|підписуйтесь|джерело:|пратите|прочитајте|izvor:|foto:|bron:|källa:|lähde:|kaynak:|المصدر|来源[：:]|责任编辑|编辑[：:]|출처",
    ].join("|")})(?!\\p{L})|^[\\s(]*(?:©|fot\\.)`,
    "iu",
  ),
);

/** What a publisher says of its liability or of where it stands, in words that a note behind an article holds somewhere. */
const DISCLAIMER =
  /^[\s([*]*(?:disclaimer|haftungsausschluss|avertissement|descargo de responsabilidad|aviso legal)\s*:|not necessarily (?:represent|reflect|express|coincide)|rights? (?:is |are )?(?:or credit )?claimed for any|nicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig) (?:die|der) (?:meinung|ansicht|auffassung|position)|pas (?:nécessairement|forcément) (?:celle|la position|l['’]opinion|le point de vue)|reflètent pas (?:nécessairement|forcément)|no (?:reflejan?|representan?) necesariamente|não (?:refletem?|representam?) necessariamente|^(?:os comentários|los comentarios|las opiniones) .{0,60}(?:não|no) (?:representa[mn]|refle[jt][ae][mn])|^les commentaires .{0,60}n['’]engagent|^i commenti .{0,60}non rappresentano|non (?:riflett(?:e|ono)|rappresenta(?:no)?) necessariamente|niekoniecznie (?:odzwierciedla|pokrywa|zgadza)|nie (?:musi|muszą) (?:odzwierciedlać|pokrywać)|weerspiegel(?:t|en) niet noodzakelijk|может не совпадать с|могут не совпадать с|не обязательно отража|може не збігатися з|можуть не збігатися з|yansıtmayabilir|لا تعبر بالضرورة|不代表本/iu;
/** Longest such note, and longest one that gives an address for letters, in UTF-16 units. */
const DISCLAIMER_LENGTH = 1_200;
const ADDRESS_LENGTH = 300;
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}/u;

/** Whether a paragraph behind an article is one by what it holds: a disclaimer, or the writer's address. */
export function isNotice(text: string): boolean {
  if (text.length <= ADDRESS_LENGTH && text.includes("@") && MAIL_ADDRESS.test(text)) return true;
  return text.length <= DISCLAIMER_LENGTH && DISCLAIMER.test(text);
}

/** Longest notice on cookies or invitation to a newsletter, in UTF-16 units. */
const OFFER_LENGTH = 320;
/** How a site says that it uses cookies, and how it asks readers to sign up: in its own person, at the start of a sentence. */
const OFFER = anchored(
  new RegExp(
    `^[\\s>•*–—-]*(?:${[
      "(?:we|we and our partners|this (?:web)?site|our (?:web)?site) (?:also )?uses? (?:.{0,20} )?cookies|by (?:continuing|using|clicking|browsing).{0,80}cookies",
      "(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)).{0,20} cookies|um (?:ihnen|unsere).{0,90} cookies",
      "(?:utilizamos|usamos|este sitio(?: web)? (?:utiliza|usa)|esta web (?:utiliza|usa)|nuestro sitio(?: web)? (?:utiliza|usa)).{0,20} cookies|(?:nous utilisons|ce site(?: web)? utilise|notre site(?: web)? utilise).{0,20} cookies|en poursuivant.{0,60} cookies",
      "(?:utilizziamo|usiamo|questo sito(?: web)? (?:utilizza|usa)).{0,20} cookie|(?:este site|nosso site|o site) (?:utiliza|usa).{0,20} cookies|(?:używamy|korzystamy z|ta strona (?:używa|korzysta z)|nasza strona|strona (?:używa|korzysta z)).{0,20}(?:cookie|ciastecz)",
      "(?:мы используем|этот сайт использует|на сайте используются|наш сайт использует|сайт использует|ми використовуємо|цей сайт використовує|користимо|овај сајт користи|koristimo|ova stranica koristi|ovaj sajt koristi|използваме).{0,20}(?:cookie|куки|колачић|kolačić)",
      "(?:web )?(?:sitemizde|sitemiz|bu site).{0,90}çerez|نستخدم.{0,20}ملفات تعريف الارتباط|يستخدم.{0,30}ملفات تعريف الارتباط|(?:我们|本网站|本站)(?:使用|采用).{0,10}cookie|当サイトでは.{0,20}(?:クッキー|cookie)|(?:we gebruiken|deze (?:web)?site gebruikt|vi använder|vi bruger|vi bruker).{0,20}cookies",
      "(?:sign up|subscribe|register|get|join|receive).{0,80}newsletter|(?:melden sie sich|melde dich|abonnieren sie|abonniere|jetzt|bestellen sie|erhalten sie).{0,60}newsletter",
      "(?:suscríb(?:e|a)[st]e|apúnt(?:e|a)[st]e|reg[íi]str(?:e|a)[st]e|recib[ae]).{0,60}(?:newsletter|bolet[íi]n)|(?:inscrivez-vous|abonnez-vous|recevez|inscris-toi).{0,60}(?:newsletter|infolettre)|(?:iscriviti|ricevi|abbonati).{0,60}newsletter",
      "(?:assine|inscreva-se|receba|cadastre-se|subscreva).{0,60}(?:newsletter|boletim)|(?:zapisz się|zapraszamy do|subskrybuj|otrzymuj|dołącz do).{0,60}(?:newsletter|biuletyn)|(?:подпишитесь|подписывайтесь|получайте|підпишіться|підписуйтесь|отримуйте).{0,60}(?:рассылк|розсилк)",
      "(?:пријавите се|prijavite se).{0,30}(?:билтен|bilten|newsletter)|(?:e-)?bülten.{0,40}abone|اشترك.{0,30}(?:نشرتنا|النشرة)|(?:订阅|訂閱).{0,12}(?:邮件|郵件|通讯|電子報)|(?:ニュースレター|メールマガジン|メルマガ)(?:に|を)(?:登録|購読)|(?:meld je aan|schrijf je in|abonneer).{0,60}nieuwsbrief",
    ].join("|")})`,
    "iu",
  ),
);

/** Whether a block says that the site uses cookies, or asks readers to sign up for its newsletter. */
export function isOffer(text: string): boolean {
  return text.length <= OFFER_LENGTH && isPhrase(OFFER, text);
}

/** Whether a text is such a phrase (`matchPhrase`). */
export function isPhrase(pattern: AnchoredPattern, text: string): boolean {
  return pattern.mayBegin(text) && pattern.test(withoutDottedCapital(text));
}

/** Match of such a phrase, at the same places of the text; the Turkish dotted capital, which no case-blind match covers, is read as i. */
export function matchPhrase(pattern: AnchoredPattern, text: string): RegExpExecArray | null {
  return pattern.mayBegin(text) ? pattern.exec(withoutDottedCapital(text)) : null;
}

const withoutDottedCapital = (text: string) => (text.includes("İ") ? text.replaceAll("İ", "i") : text);

function phrases(source: string): AnchoredPattern {
  return anchored(
    new RegExp(`^[\\s>→»›•|+\\-–—]*(?:${source.replace(/\n\s*/g, "").replace(/\|$/, "")})[\\s:…→»›.!?<|]*$`, "iu"),
  );
}
