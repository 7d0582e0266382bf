import { anchored } from "../anchored-pattern.ts";

/** Words, in many languages, that mark lines which are not the article. Each list is matched at the start of a short line. */

const PHOTO =
  "photo|photos|photograph|picture|pictures|image|images|pic|video|illustration|graphic|credit|credits|foto|fotos|fotografía|fotografias|fotografia|fotografie|fotografija|fotocredit|fotoğraf|görsel|resim|imagen|imagem|immagine|bild|bilder|bildquelle|bildnachweis|titelbild|abbildung|grafik|billede|bilde|kuva|kuvat|zdjęcie|zdjęcia|grafika|fot|fotó|fotók|kép|nuotr|nuotrauka|attēls|ảnh|hình|gambar|larawan|picha|şəkil|surat|crédits? photos?|photo d'illustration|фото|фотография|фотографія|фотографија|фотоаздымак|фота|світлина|знімок|снимка|снимки|иллюстрация|ілюстрація|изображение|слика|сурет|фотосурет|зураг|φωτογραφία|φωτογραφίες|φωτο|צילום|תמונה|צילומים|صورة|صور|تصوير|الصورة|مصدر الصورة|عکس|عکاس|تصویر|تصاویر|图|图片|圖|圖片|图源|图片来源|圖片來源|图片提供|照片|摄影|攝影|写真|写真提供|画像|撮影|사진|사진 ?제공|사진 ?출처|ภาพ|ภาพโดย|फोटो|तस्वीर|छायाचित्र|ছবি|படம்|ఫోటో|ചിത്രം|ፎቶ|ფოტო|լուսանկարը|լուսանկար";

/** "Photo courtesy of …", "Фото: …", "Foto: dpa", "Fot. Jan Kowalski". */
export const CREDIT_LINE = anchored(
  new RegExp(
    `^[\\[(]?\\s*(?:${PHOTO})(?:\\s*(?:[:：=|/՝]|©|\\(c\\)|–|—|-\\s)|\\s+(?:courtesy|by|credits?|from|via|copyright|de|di|da|par|por|von|av|od|от|предоставлено|с сайта|pool|file|archive)(?=\\s|:)|\\s*$)`,
    "iu",
  ),
);
/** The same label with a full stop, or one that opens no headline with nothing behind it; what follows must be a name (`NAME`). */
export const CREDIT_LABEL = anchored(
  new RegExp(
    `^[\\[(]?(?:(?:${PHOTO})\\.\\s*|(?:foto|fotos|fotó|fot|zdjęcie|nuotr|фото|снимка|φωτο)\\s+)(?=\\p{L})`,
    "iu",
  ),
);
/** Two to four capitalised words, perhaps an agency behind them. Case counts, so the pattern has no \`i\`. */
export const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:de|da|van|von|bin|al-)?\s?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:\s*[/,|(]\s*[\p{L}\p{N} .&/-]{2,30}\)?)?[\])]?\.?$/u;
/** A caption's last words: "… in Kent. Picture: Jane Roe/Getty Images", "… (Photo by Jane Roe)", "… via AP", "…。林晓梅摄". */
export const CAPTION_END =
  /[.!?…”"]\s*[(（]?(?:(?:photos?|picture|image|credit|foto|bild|fot|fotoğraf|фото|снимка|світлина|photographie|imagen|imagem|تصوير|写真)\s?(?:[:：.]|by|via|credit)\s*|©\s*[^.!?:。/]{2,40}\/)[^.!?:。]{2,70}[)）]?$|[。！？＝=、，（(\s](?:[^。！？]{2,8}[记記]者\s?)?\p{Script=Han}{2,5}\s?(?:摄|攝|撮影)[)）]?$/iu;
/** "© X/AGENCY", "(c) Reuters", "Getty Images / AFP". */
export const COPYRIGHT_CREDIT = anchored(/^(?:©|\(c\)|copyright\b)/iu);
/** Houses that sell pictures, lower case. */
export const PHOTO_HOUSES =
  "getty|shutterstock|globallookpress|zumapress|picture-alliance|picture alliance|imago|alamy|depositphotos|istock|wikimedia|unsplash|pixabay|nurphoto|sipa|epa-efe|afp photo|ap photo|scanpix|legion-media|imagebroker";
/** The same as words of their own, as they sign. */
export const PHOTO_HOUSE = new RegExp(
  `\\b(?:${PHOTO_HOUSES.replace("getty", "getty\\s?images?").replace("imago", "imago(?:\\s?images)?").replace("istock", "istock(?:photo)?")})\\b`,
  "iu",
);
/** A line that is only a placeholder of something that was not text. */
export const PLACEHOLDER = anchored(
  /^\[?(?:image|images|img|photo|picture|video|audio|advertisement|ads?|sponsored|реклама|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|reklam|iklan|annonce|annons|mainos|hirdetés|διαφήμιση|広告|广告|廣告|광고|إعلان|اعلان|آگهی|פרסומת|фото|видео|слика|image removed|embedded content|object)\]?[.:]?$/iu,
);

const READ_ALSO =
  "read also|read more|also read|see also|related(?: (?:articles|news|stories|posts|topics))?(?=\\s*(?:$|[:：|]))|more on this|you may also like|recommended(?: (?:articles|reading|stories))?(?=\\s*(?:$|[:：|]))|more stories|more from|don't miss|watch also|читайте также|читать также|читайте ещё|читайте еще|по теме(?=\\s*(?:$|[:：|]))|материалы по теме|смотрите также|новости по теме|читайте також|читайте ще|дивіться також|чытайце таксама|прочетете още|вижте също|прочитајте и|прочитајте још|погледајте још|pročitajte još|pročitajte i|pročitaj još|povezani članci|прочитај и|lesen sie auch|lesen sie hier|lesen sie dazu|lies auch|lesen sie mehr|mehr zum thema|auch interessant|siehe auch|lire aussi|à lire aussi|à lire également|lire également|à relire|\\(re\\)lire|pour aller plus loin|voir aussi|sur le même sujet|lea también|lee también|leer también|vea también|mira también|le puede interesar|te puede interesar|ver también|leia também|leia mais|veja também|leggi anche|leggi di più|vedi anche|guarda anche|per approfondire|ti potrebbe interessare|potrebbe interessarti|czytaj także|czytaj też|czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|warto przeczytać|zobacz również|czytaj więcej|zobacz także|zobacz też|přečtěte si také|čtěte také|čítajte aj|prečítajte si|olvassa el|kapcsolódó cikkek|citește și|citiți și|vezi și|ayrıca okuyun|ayrıca bakınız|ilgili haber(?=\\s*[:：|])|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|lees ook|lees meer|läs också|läs även|läs mer|læs også|les også|lue myös|loe ka|skaityk taip pat|skaitykite|lasi arī|lasiet arī|διαβάστε επίσης|διαβάστε ακόμη|δείτε επίσης|baca juga|baca selengkapnya|xem thêm|đọc thêm|tin liên quan|اقرأ أيضا|اقرأ المزيد|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|إقرأ أيضًا|اقرأ أيضًا|موضوعات متعلقة|أخبار متعلقة|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|یہ بھی پڑھیں|यह भी पढ़ें|इसे भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|আরও দেখুন|קראו גם|קרא גם|相关阅读|相关新闻|更多阅读|延伸阅读|延伸閱讀|相關新聞|あわせて読みたい|関連記事|関連ニュース|こちらも読む|관련기사|관련 기사|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|сондай-ақ оқыңыз|тағы оқыңыз|წაიკითხეთ ასევე|կարդացեք նաև|həmçinin oxuyun|o'qing|lexoni gjithashtu|lexo edhe|soma pia|lees ook|læs mere|les mer";
export const READ_ALSO_LINE = anchored(
  new RegExp(`^[\\s>•*\\-–—→»#\\[(【▶►]*(?:${READ_ALSO})(?=$|[\\s:：.,!–—\\-»)\\]】|>…])`, "iu"),
);

const SHARE =
  "share (?:this|on|via|article)|share$|follow us|subscribe|sign up|newsletter|comments?$|leave a comment|print(?: this)?$|copy link|tweet$|like$|j'aime$|gefällt mir$|me gusta$|mi piace$|нравится$|like us|log in|sign in|join our|download our app|get the app|telegram$|whatsapp$|facebook$|twitter$|e-?mail$|поделиться|подписывайтесь|подпишитесь|подписаться|комментарии|следите за|наш telegram|поділитися|підписуйтесь|teilen$|jetzt teilen|abonnieren|partager|abonnez-vous|suivez-nous|commentaires|compartir|suscríbete|suscríbase|síguenos|síguenos en|comentarios|compartilhar|compartilhe|siga-nos|inscreva-se|condividi|iscriviti|seguici|udostępnij|obserwuj nas|zapisz się|sdílet|zdieľať|megosztás|distribuie|abonează-te|paylaş|takip et|abone ol|delen$|volg ons|dela$|del$|jaa$|κοινοποίηση|bagikan|ikuti kami|chia sẻ|theo dõi|شارك|تابعنا|اشترك|اشتراک|پیوند کوتاه|لینک کوتاه|शेयर करें|分享|订阅|訂閱|关注我们|シェア|フォロー|공유|구독|แชร์|podeli|podijeli|сподели|подели|абонирайте се";
export const SHARE_LINE = anchored(new RegExp(`^[\\s>•*\\-–—→»#\\[(👉👇🔔📲📌➡✅\\ufe0f]*(?:${SHARE})`, "iu"));

/** Where readers are asked to follow, lower case: hardly a line names one. */
export const CHANNELS =
  "telegram|телеграм|viber|вайбер|whatsapp|youtube|facebook|instagram|tiktok|канал|google news|новости в max";
/** A sentence that asks readers to follow the paper there: "Want more? Follow us on Telegram". */
export const INVITATION = new RegExp(
  `(?:^|[.?!…] ?|[–—-] )(?:підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь|приєднуйтеся|подписывайтесь|подпишитесь|присоединяйтесь|падпісвайцеся|follow us|subscribe to our|join our|folgen sie uns|folgt uns|abonniere[nt]? (?:sie )?unseren?|suivez-nous|abonnez-vous à notre|rejoignez notre|síguenos|suscríbete a nuestro|siga-nos|seguici|iscriviti al nostro|obserwuj nas|dołącz do nas|pratite nas|пратите нас|последвайте ни|takip edin|kövessen minket|sledujte nás|urmăriți-ne)(?!\\p{L}).{0,60}?(?:${CHANNELS})`,
  "iu",
);

export const FOOTER_LINE = anchored(
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|все права защищены|усі права захищені|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır|alle rechten voorbehouden|alla rättigheter|sva prava (?:zadržana|pridržana)|сва права задржана|всички права запазени|جميع الحقوق محفوظة|کلیه حقوق|版权所有|版權所有|無断転載|무단 ?전재|при использовании материалов|перепечатка|bei übernahme)/iu,
);
/** What a copyright notice says, lower case. */
export const RIGHTS =
  "all rights reserved|все права защищены|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|무단전재|무단 전재|版权所有|جميع الحقوق محفوظة|tüm hakları saklıdır|сва права задржана|sva prava zadržana";

/** "By Jane Roe", "Автор: …", "Von …": the name is group 1. */
export const BYLINE = anchored(
  /^(?:(?:(?:written |reported |story )?by|author|authors|автор|авторы|автори|текст|аутор|autor|autorka|autora|auteur|autore|yazar|skrevet af|skrevet av|av|door|von|par|forfatter|szerző|szöveg|συντάκτης|penulis|tác giả|كتب|بقلم|نویسنده|作者|记者|記者|文|기자)(?:\s*[:：]\s*|\s+))(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:\p{Lu}|de|da|van|von|del|la|el|bin|al-)[\p{L}\p{M}.'’-]*){0,4}|[\p{Script=Han}]{2,4})(?:\s*[,|].{0,60})?$/iu,
);

/** Labels that may stand beside the date in a header line. */
export const DATE_LABEL = anchored(
  /^(?:date|published|updated|posted|last updated|modified|created|on|at|the|time|views?|reads?|просмотров|просмотры|опубликовано|обновлено|дата|время|оновлено|опубліковано|перегляди|дата публикации|публикуване|објављено|publicado|actualizado|fecha|data|datum|stand|veröffentlicht|aktualisiert|publié|mis à jour|le|pubblicato|aggiornato|opublikowano|aktualizacja|publikováno|objavljeno|ažurirano|yayınlanma|güncelleme|tarih|geplaatst|publicerad|uppdaterad|publisert|julkaistu|päivitetty|δημοσίευση|ημερομηνία|diterbitkan|ngày|تاريخ|نشر|تحديث|تاریخ|انتشار|日期|发布|发表|时间|更新|公開|投稿|입력|수정|등록|เผยแพร่|вид|жарияланған|күні)$/iu,
);

/** Heading of the readers' comments: what follows is not the article. */
export const COMMENTS_LINE = anchored(
  /^(?:\d+\s+)?(?:comments?|комментари[ийев]+|коментар[іиів]*|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|komentarze?|komentáře|komentari|коментари|yorumlar|reacties|kommentit|hozzászólások|comentarii|σχόλια|komentar|bình luận|تعليقات|التعليقات|نظرات|תגובות|टिप्पणियां|评论|評論|コメント|댓글|ความคิดเห็น|leave a (?:comment|reply)|join the conversation|(?:show|view|see|read) (?:all )?(?:the )?(?:\d+ )?comments|comments? from (?:the|our) .{3,20})\s*(?:[(:]?\s*\d*\s*\)?)?$/iu,
);

/** The button below each of the readers' comments. */
export const REPLY_LINE = anchored(
  /^(?:reply|replies|report|like reply|antworten|melden|répondre|signaler|responder|reportar|denunciar|rispondi|segnala|odpowiedz|zgłoś|odpovědět|odpovedať|ответить|пожаловаться|відповісти|адказаць|отговор|одговори|odgovori|răspunde|válasz|απάντηση|yanıtla|cevapla|svar|svara|vastaa|reageer|reageren|balas|trả lời|رد|پاسخ|הגב|जवाब दें|উত্তর|回复|回覆|返信|답글|ตอบกลับ)\.?$/iu,
);

/** Signs of a text on consent and tracking, lower case. */
export const CONSENT =
  " cookie|файлы cookie|файлов cookie|куки|privacy policy|privacy notice|privacy settings|privacy statement|personal information|personal data|your consent|your browser|your device|your choices|terms of use|terms of service|opt-out|opt out|targeted advertising" +
  "|конфиденциальности|персональных данных|datenschutz|einwilligung|confidentialité|vos données|política de privacidad|sus datos|informativa|polityka prywatności|polityką prywatności|polityki prywatności|ochran|osobních údajů|gizlilik|隐私|隱私|プライバシー|개인정보";

/** Signs of an appeal for money, a subscription or an address, lower case. */
export const APPEAL =
  "support us|support our|your support|your contribution|your donation|contribute today|contribute now|contributing as|contribute as|contribute to our|as little as|donate|become a member|become a supporter|become a subscriber|our newsroom|quality journalism|independent journalism|our journalism|our reporting|readers like you|cannot do this without|sign up|signing up|subscribe|subscription|newsletter|special offer|your inbox|promo code|our app|our podcast" +
  "|spende|unterstützen sie|unterstütze uns|unabhängigen journalismus|abonn|faites un don|soutenez|journalisme indépendant|infolettre|donación|doação|donazione|apoya a|apoya nuestro|periodismo independiente|suscríb|suscrib|apoie|jornalismo independente|sostieni|wesprzyj|darowizn|wpłać|niezależne dziennikarstwo|поддержите|поддержать редакцию|пожертвован|подпишитесь|подписывайтесь|подписк|рассылк|підтримай|підпишіться|підписуйтесь|podrži|doniraj|подржите|bağış|destek ol|abone|تبرع|اشترك|捐款|订阅|支持我们|寄付|購読|후원|구독";

/** What says that a release, or an agency's report, ends here. */
export const REPORT_END = anchored(
  /^(?:#\s?#\s?#|[-–—*]{1,3}\s?(?:ends?|30|0|fin|ende|конец|кінець)\s?[-–—*]{1,3}|[(（/](?:ends?|fin|fim|lusa\/fim|ende|конец|кінець|kraj|крај|konec|koniec|slut|完|끝|انتهى|انتهی)[)）/]|enditem|■|انتهى\/?|انتهی\/?)$/iu,
);
