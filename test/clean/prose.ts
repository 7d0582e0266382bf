/** Two paragraphs of an article in each language, written for these tests. */
export const PROSE: Record<string, [string, string]> = {
  en: [
    "The council of the river town approved a new bridge on Monday after two years of debate about its cost.",
    "Work will begin in spring, the mayor said, and the old ferry will run until the bridge is open to traffic.",
  ],
  de: [
    "Der Rat der Stadt am Fluss hat am Montag nach zwei Jahren Streit über die Kosten den Bau einer neuen Brücke beschlossen.",
    "Die Arbeiten sollen im Frühjahr beginnen, sagte die Bürgermeisterin, und die alte Fähre fährt bis zur Eröffnung weiter.",
  ],
  fr: [
    "Le conseil de la ville a approuvé lundi la construction d'un nouveau pont après deux années de débat sur son coût.",
    "Les travaux commenceront au printemps, a dit la maire, et l'ancien bac circulera jusqu'à l'ouverture du pont.",
  ],
  es: [
    "El consejo de la ciudad aprobó el lunes la construcción de un nuevo puente después de dos años de debate sobre su coste.",
    "Las obras comenzarán en primavera, dijo la alcaldesa, y el viejo transbordador seguirá hasta la apertura del puente.",
  ],
  ru: [
    "Совет города на реке в понедельник одобрил строительство нового моста после двух лет споров о его стоимости.",
    "Работы начнутся весной, сказала мэр, а старый паром будет ходить до тех пор, пока мост не откроют для движения.",
  ],
  uk: [
    "Рада міста на річці в понеділок схвалила будівництво нового мосту після двох років суперечок про його вартість.",
    "Роботи почнуться навесні, сказала міська голова, а старий пором ходитиме, доки міст не відкриють для руху.",
  ],
  sr: [
    "Скупштина града на реци одобрила је у понедељак изградњу новог моста после две године расправе о његовој цени.",
    "Радови ће почети на пролеће, рекла је градоначелница, а стара скела ће радити све док се мост не отвори за саобраћај.",
  ],
  pl: [
    "Rada miasta nad rzeką zatwierdziła w poniedziałek budowę nowego mostu po dwóch latach sporu o jego koszty.",
    "Prace rozpoczną się wiosną, powiedziała burmistrz, a stary prom będzie kursował do czasu otwarcia mostu dla ruchu.",
  ],
  tr: [
    "Nehir kıyısındaki kentin meclisi, maliyeti üzerine iki yıl süren tartışmanın ardından pazartesi günü yeni köprüyü onayladı.",
    "Belediye başkanı çalışmaların ilkbaharda başlayacağını ve köprü açılana kadar eski feribotun çalışacağını söyledi.",
  ],
  kk: [
    "Өзен жағасындағы қаланың кеңесі дүйсенбіде құны туралы екі жылдық пікірталастан кейін жаңа көпір салуды мақұлдады.",
    "Жұмыс көктемде басталады, деді әкім, ал ескі паром көпір қозғалысқа ашылғанға дейін жүре береді.",
  ],
  ar: [
    "وافق مجلس المدينة الواقعة على النهر يوم الاثنين على بناء جسر جديد بعد عامين من النقاش حول تكلفته.",
    "وقالت رئيسة البلدية إن العمل سيبدأ في الربيع وإن العبارة القديمة ستستمر حتى افتتاح الجسر أمام حركة المرور.",
  ],
  hi: [
    "नदी किनारे बसे नगर की परिषद ने लागत पर दो साल की बहस के बाद सोमवार को नए पुल के निर्माण को मंजूरी दे दी।",
    "महापौर ने कहा कि काम वसंत में शुरू होगा और पुल खुलने तक पुरानी नाव चलती रहेगी।",
  ],
  zh: [
    "经过两年关于费用的争论，这座河边城市的议会星期一批准修建一座新的大桥，预计三年以后建成通车，费用由国家和城市共同承担。",
    "市长说，工程将于春天开始，在大桥通车之前，旧的渡轮将继续运行，居民可以像现在这样每天往返于河的两岸。",
  ],
  id: [
    "Dewan kota di tepi sungai itu pada hari Senin menyetujui pembangunan jembatan baru setelah dua tahun perdebatan tentang biayanya.",
    "Pekerjaan akan dimulai pada musim semi, kata wali kota, dan feri lama akan tetap berjalan sampai jembatan dibuka.",
  ],
};

/** Both paragraphs, as a clean body has them. */
export const bodyIn = (language: string) => PROSE[language]!.join("\n\n");

/** What a page shows below an article. */
export const ENGLISH_LINKS = [
  "New plant opens in the south",
  "Rain to reach the capital this weekend",
  "Schools to get new buses",
  "Museum extends its hours",
];
