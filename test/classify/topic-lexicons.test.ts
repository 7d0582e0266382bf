import { describe, expect, test } from "vitest";
import { knowledge } from "../../src/knowledge/index.ts";
import { classify } from "./sample.ts";

const topicsOf = (language: string, body: string, title: string | null = null) =>
  classify(language, body, { title }).topics;

/** Top level of the best topic of a headline. */
const HEADLINES: ReadonlyArray<readonly [string, string, string]> = [
  ["sv", "Riksbanken höjer räntan för att dämpa inflationen", "economy, business and finance"],
  ["sv", "Målvakten räddade straffsparken i cupfinalen", "sport"],
  ["sv", "Snöstorm och halka väntas i helgen, varnar meteorologer", "weather"],
  ["sv", "Sju års fängelse för rånet mot guldsmeden", "crime, law and justice"],
  ["sv", "Forskare ser svart hål med nytt teleskop", "science and technology"],
  ["da", "Lærerne strejker for højere løn", "labour"],
  ["da", "Ny biskop indviet ved gudstjeneste i domkirken", "religion"],
  ["da", "Valgkampen begynder: vælgerne skal stemme til maj", "politics"],
  ["da", "To mænd sigtet for drab efter knivstik i nat", "crime, law and justice"],
  ["da", "Skuespiller vinder pris på filmfestival", "arts, culture, entertainment and media"],
  ["nb", "Stortinget felte regjeringen etter mistillit", "politics"],
  ["nb", "Skogbrannen sprer seg, hus evakuert", "disaster, accident and emergency incident"],
  ["nb", "Sykehuset mangler sykepleiere på intensivavdelingen", "health"],
  ["nn", "Elevane får ny læreplan, seier skulen", "education"],
  ["nn", "Forskarar oppdaga ny planet", "science and technology"],
  ["fi", "Hallitus kaatui: eduskunta hajotetaan ja vaalit edessä", "politics"],
  ["fi", "Ammattiliitto aloitti lakon palkkojen vuoksi", "labour"],
  ["fi", "Rekka ja henkilöauto kolaroivat, kaksi menehtyi", "disaster, accident and emergency incident"],
  ["fi", "Keskuspankki laski ohjauskorkoa inflaation hidastuttua", "economy, business and finance"],
  ["fi", "Ilmatieteen laitos ennustaa lumisadetta ja pakkasta", "weather"],
  ["hu", "A jegybank kamatot emelt az infláció miatt", "economy, business and finance"],
  ["hu", "Letartóztatták a gyilkossággal vádolt férfit", "crime, law and justice"],
  ["hu", "Tüzérségi támadás érte a frontot, összeomlott a tűzszünet", "conflict, war and peace"],
  ["hu", "Kézilabda: győzelem a világbajnoki döntőben", "sport"],
  ["hu", "A püspök misét celebrált a felújított templomban", "religion"],
  ["el", "Απεργία στα λιμάνια για τους μισθούς", "labour"],
  ["el", "Νίκη του Ολυμπιακού στον τελικό με γκολ στο τέλος", "sport"],
  ["el", "Κάθειρξη δέκα ετών για δωροδοκία στον πρώην δήμαρχο", "crime, law and justice"],
  ["el", "Ισχυρός σεισμός στην Κρήτη, ζημιές σε σπίτια", "disaster, accident and emergency incident"],
  ["el", "Επιστήμονες ανακάλυψαν πλανήτη με τηλεσκόπιο", "science and technology"],
  ["ro", "Guvernul a căzut după moțiunea de cenzură din Parlament", "politics"],
  ["ro", "Incendiu puternic la o fabrică, pompierii au evacuat clădirea", "disaster, accident and emergency incident"],
  ["ro", "Elevii au susținut examenul de bacalaureat", "education"],
  ["ro", "Antrenorul echipei naționale de fotbal și-a anunțat lotul", "sport"],
  ["ro", "Cod galben de ninsori și viscol în Moldova", "weather"],
  ["lt", "Seimas patvirtino naują vyriausybę", "politics"],
  ["lt", "Teismas nuteisė sukčių kalėti šešerius metus", "crime, law and justice"],
  ["lv", "Hokeja izlase uzvarēja pasaules čempionātā", "sport"],
  ["lv", "Ugunsgrēkā bojāgājušie, strādā glābēji", "disaster, accident and emergency incident"],
  ["et", "Valitsus tõstab käibemaksu, teatas peaminister", "politics"],
  ["et", "Haiglas napib arste ja õdesid, ütlevad patsiendid", "health"],
  ["sq", "Zgjedhjet: votuesit zgjodhën parlamentin e ri", "politics"],
  ["sq", "Tërmeti dëmtoi shtëpi, ekipet e shpëtimit në terren", "disaster, accident and emergency incident"],
  ["ka", "ნაკრებმა ფეხბურთში მატჩი მოიგო", "sport"],
  ["ka", "პარლამენტმა ახალი მთავრობა დაამტკიცა", "politics"],
  ["hy", "Դատարանը նախկին քաղաքապետին դատապարտեց ազատազրկման", "crime, law and justice"],
  ["hy", "Գիտնականները նոր մոլորակ են հայտնաբերել աստղադիտակով", "science and technology"],
  ["az", "Mərkəzi Bank uçot dərəcəsini artırdı, inflyasiya azalır", "economy, business and finance"],
  ["az", "Milli komanda futbol üzrə çempionatın finalında", "sport"],
  ["uz", "Oʻqituvchilar va oʻquvchilar uchun yangi maktab qurildi", "education"],
  ["uz", "Saylovchilar yangi prezidentni saylash uchun ovoz berdi", "politics"],
  ["ne", "प्रतिनिधिसभाको निर्वाचनमा मतदान सकियो", "politics"],
  ["ne", "बाढी र पहिरोले पुल बगायो", "disaster, accident and emergency incident"],
  ["si", "ක්‍රිකට් තරගය ශ්‍රී ලංකා කණ්ඩායම ජයග්‍රහණය කළා", "sport"],
  ["si", "මැතිවරණ ඡන්ද ප්‍රතිඵල නිකුත් වේ", "politics"],
  ["km", "អ្នកជំងឺគ្រុនឈាមកើនឡើងនៅមន្ទីរពេទ្យ", "health"],
  ["km", "ប៉ូលិសចាប់ខ្លួនជនសង្ស័យលួចទ្រព្យ", "crime, law and justice"],
  ["lo", "ນັກຮຽນ ແລະ ຄູສອນ ເຂົ້າໂຮງຮຽນໃໝ່", "education"],
  ["lo", "ນໍ້າຖ້ວມໜັກ ປະຊາຊົນຕ້ອງອົບພະຍົບ", "disaster, accident and emergency incident"],
  ["mn", "Эмнэлэгт өвчтөн олширч, эмч нар хүрэлцэхгүй байна", "health"],
  ["mn", "УИХ-ын сонгуулийн санал хураалт эхэллээ", "politics"],
  ["bn", "ঘূর্ণিঝড়ে গ্রাম প্লাবিত, আশ্রয়কেন্দ্রে মানুষ", "disaster, accident and emergency incident"],
  ["hi", "ट्रेन पटरी से उतरी, रेल हादसे में कई घायल", "disaster, accident and emergency incident"],
  ["id", "Gunung meletus, abu vulkanik menutupi desa", "disaster, accident and emergency incident"],
  ["vi", "Bị cáo lãnh án tử hình vì buôn ma túy", "crime, law and justice"],
  ["th", "ผู้ป่วยไข้เลือดออกเพิ่ม โรงพยาบาลเตียงเต็ม", "health"],
  ["sk", "Brankár chytil penaltu a tím vyhral majstrovstvá", "sport"],
  ["sk", "Súd odsúdil podvodníka na osem rokov väzenia", "crime, law and justice"],
  ["sk", "Prieskum: voľby by vyhrala opozícia", "politics"],
  ["sk", "Meteorológovia vydali výstrahu pred mrazom a snežením", "weather"],
  ["sl", "Planinca rešil helikopter, snežni plaz terjal žrtev", "disaster, accident and emergency incident"],
  ["sl", "Protestniki na shodu metali kamenje, solzivec in izgredi", "conflict, war and peace"],
  ["mk", "Рудари штрајкуваат за повисоки плати, вели синдикатот", "labour"],
  ["mk", "Шумски пожар кај Кочани, пожарникари на терен", "disaster, accident and emergency incident"],
  ["be", "Суд асудзіў былога дырэктара за хабар на восем гадоў калоніі", "crime, law and justice"],
  ["be", "Біёлагі знайшлі ў пушчы рэдкія птушкі", "science and technology"],
  ["nl", "Huizenprijzen stijgen, starters krijgen geen hypotheek", "economy, business and finance"],
  ["ky", "Жогорку Кеңештин депутаттары президенттик шайлоонун күнүн талкуулады", "politics"],
  ["ky", "Балбандар эркин күрөш боюнча Азия чемпионатында алтын алды", "sport"],
  ["ky", "Ошто кызамык менен ооругандар көбөйүп, оорукана толду", "health"],
  ["ky", "Алматы көчөсүндө унаа кырсыгы: эки киши каза тапты", "disaster, accident and emergency incident"],
  ["ky", "Эртең аба ырайы: түштүктө жамгыр жаайт", "weather"],
  ["tg", "Додгоҳ собиқ раиси бонкро барои ришваситонӣ маҳкум кард", "crime, law and justice"],
  ["tg", "Номзадҳо пеш аз интихоботи порлумон баҳс карданд", "politics"],
  ["tg", "Дар мактаби нав омӯзгор намерасад, хонандагон дар ду баст мехонанд", "education"],
  ["tg", "Паҳлавони тоҷик дар мусобиқаи гӯштин медали нуқра гирифт", "sport"],
  ["tg", "Дар осорхонаи миллӣ консерти мусиқии суннатӣ баргузор шуд", "arts, culture, entertainment and media"],
  ["ca", "El Parlament aprova els pressupostos amb els vots de l'oposició", "politics"],
  [
    "ca",
    "Els bombers treballen per apagar un incendi forestal a l'Alt Empordà",
    "disaster, accident and emergency incident",
  ],
  ["ca", "Els metges alerten d'una epidèmia de grip entre els infants", "health"],
  ["ca", "L'entrenadora convoca vint jugadores per al partit de lliga", "sport"],
  ["ca", "Detingut el sospitós de l'assassinat d'una dona a Lleida", "crime, law and justice"],
  ["ckb", "پەرلەمان دەنگی بە وەزیری نوێی حکومەت دا", "politics"],
  ["ckb", "بوومەلەرزەیەک گوندێکی وێران کرد و دەیان کەس بریندار بوون", "disaster, accident and emergency incident"],
  ["ckb", "یانەی هەولێر لە یاریی تۆپی پێ سەرکەوت", "sport"],
  ["ckb", "پزیشکان: نەخۆشیی کۆلێرا لە کەمپەکان بڵاوبووەتەوە", "health"],
  ["ps", "د کرکټ ملي لوبډلې سیالۍ وګټله", "sport"],
  ["ps", "سېلابونو د کروندګرو کورونه وران کړل", "disaster, accident and emergency incident"],
  ["ps", "بهرنیو چارو وزیر له سفیر سره وکتل", "politics"],
  ["ps", "د ښځینه زده کوونکو پر مخ پوهنتونونه تړلي پاتې شول", "education"],
];

/** A word that stands in a sentence with its other life, and the topic that it must not tell there. */
const OTHER_LIVES: ReadonlyArray<readonly [string, string, string]> = [
  ["vi", "Anh ấy đang chờ, chưa biết bao giờ mới thuộc bài, tháng sau sẽ mua thêm", "politics"],
  ["vi", "Tháng này họ thuê nhà, màu sơn còn mới", "health"],
  ["vi", "Bây giờ chúng tôi sống ở đây và mua rau", "weather"],
  ["mk", "Премиерата на драмата беше синоќа во театарот", "politics"],
  ["tr", "Göçük altında kalan işçi kurtarıldı", "society"],
  ["id", "Gunung itu meletus dan warga mengungsi", "environment"],
  ["da", "Regeringen vandt kampen om budgettet i Folketinget", "sport"],
  ["el", "Ο δήμαρχος έκανε δηλώσεις για τη στρατηγική της πόλης", "conflict, war and peace"],
  ["ro", "Turiștii s-au cazat la o pensiune din munți", "labour"],
  ["fi", "Joukkueen puolustus piti ja maalivahti torjui", "politics"],
  ["hu", "A játékvezető kiállította a csatárt a mérkőzésen", "crime, law and justice"],
  ["sk", "To malo byť celé pripravené, mená sú známe", "economy, business and finance"],
  ["bg", "Премиерата на филма беше посрещната с аплодисменти", "politics"],
];

describe("the best topic of a headline in a language with a table of its own", () => {
  test.each(HEADLINES)("%s: %s is %s", (language, title, topic) => {
    const top = topicsOf(language, "", title)[0]?.path[0]?.slice("medtop:".length) ?? "";
    expect(knowledge.topics.get(top)?.name).toBe(topic);
  });
});

describe("a word with two lives does not tell the topic of its other life", () => {
  test.each(OTHER_LIVES)("%s: %s is not about %s", (language, sentence, topic) => {
    expect(topicsOf(language, sentence).map(({ name }) => name)).not.toContain(topic);
  });
});
