import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/language/index.ts";

/** Close pairs: the words that part them decide, in sentences written for these tests. */
const PAIRS: [string, [string, string][]][] = [
  [
    "Oromo and Somali",
    [
      [
        "om",
        "Pirezidaantiin guyyaa har'aa waa'ee nageenyaa fi misoomaa namoota magaalaa keessa jiran waliin mari'atan.",
      ],
      ["om", "Barattoonni waggaa kana qormaata biyyaalessaa akka fudhatan mana barumsaa irratti himame."],
      ["so", "Madaxweynaha dalka ayaa maanta sheegay in dowladda ay sii wadi doonto dib u habeynta garsoorka."],
    ],
  ],
  [
    "Nigerian Pidgin and English",
    [
      ["pcm", "Goment don tok sey dem go build new school for di area, but pipo dey vex becos light no dey."],
      ["en", "The government has said that it will build a new school in the area, but people are angry."],
    ],
  ],
  [
    "Lingala and what is spelt like it",
    [["ln", "Mokonzi ya ekolo alobaki na bato ya mboka ete mosala ya sika ekobanda na sanza oyo ezali koya."]],
  ],
  [
    "Serbian in Latin letters by ekavian forms, Croatian and Bosnian by ijekavian ones",
    [
      ["sr", "Selektor je rekao posle utakmice da je reprezentacija Srbije remizirala i da mesto na tabeli nije loše."],
      ["sr", "Posle nedelju dana lepo vreme se vraća, a deca će u ponedeljak ponovo u školu."],
      [
        "hr",
        "Trener je nakon utakmice kazao da je momčad odigrala lijepo, ali da vrijeme za natjecanje nije bilo dobro.",
      ],
    ],
  ],
  [
    "Croatian and Bosnian by their own words",
    [
      ["hr", "U siječnju je tisuću ljudi čekalo vlak; nitko nije znao tko će platiti, rekao je ravnatelj kazališta."],
      [
        "bs",
        "U januaru je hiljadu ljudi čekalo voz; niko nije znao ko će platiti, kazao je direktor pozorišta u Tuzli.",
      ],
    ],
  ],
  [
    "Indonesian and Malay",
    [
      ["id", "Polisi mengatakan bahwa mobil itu bisa dibawa ke kantor karena korban sudah pulang."],
      ["ms", "Polis berkata bahawa kereta itu boleh dibawa ke pejabat kerana mangsa sudah pulang."],
    ],
  ],
  [
    "Nynorsk, Bokmål and Danish",
    [
      ["nn", "Ei ny bru skal byggjast utanfor byen, men ikkje før kommunen veit korleis ho skal betalast."],
      ["nb", "En ny bro skal bygges utenfor byen, men ikke før kommunen vet hvordan den skal betales."],
      ["da", "En ny bro skal bygges uden for byen, men ikke før kommunen ved, hvordan den skal betales."],
    ],
  ],
  [
    "Galician, Portuguese, Spanish and Catalan",
    [
      ["gl", "A conselleira dixo onte que as obras da ponte rematarán en xuño e que non haberá máis atrasos."],
      ["pt", "A conselheira disse ontem que as obras da ponte vão terminar em junho e que não haverá mais atrasos."],
      ["es", "La consejera dijo ayer que las obras del puente terminarán en junio y que no habrá más retrasos."],
      ["ca", "La consellera va dir ahir que les obres del pont acabaran al juny i que no hi haurà més retards."],
    ],
  ],
  [
    "Luxembourgish, German, Dutch and Frisian",
    [
      ["lb", "D'Regierung huet e Méindeg matgedeelt, datt déi nei Bréck eréischt am Summer opgemaach gëtt."],
      ["de", "Die Regierung hat am Montag mitgeteilt, dass die neue Brücke erst im Sommer geöffnet wird."],
      ["nl", "De regering heeft maandag meegedeeld dat de nieuwe brug pas in de zomer open gaat."],
      ["fy", "De regearing hat moandei sein dat de nije brêge pas yn de simmer iepen giet foar it ferkear."],
    ],
  ],
  [
    "Haitian and French",
    [
      ["ht", "Gouvènman an te di madi ke nouvo pon an pap louvri anvan mwa jen paske travay yo poko fini."],
      ["fr", "Le gouvernement a dit mardi que le nouveau pont ne sera pas ouvert avant juin car les travaux durent."],
    ],
  ],
  [
    "Javanese and Sundanese",
    [
      [
        "jv",
        "Pamrentah ngandharake yen kreteg anyar iku durung bisa dibukak amarga wong sing nyambut gawe kurang akeh.",
      ],
      ["su", "Pamaréntah nyebutkeun yén sasak anyar téh teu acan tiasa dibuka sabab jalma anu damel kirang seueur."],
    ],
  ],
  [
    "Faroese and Icelandic, Scottish Gaelic and Irish",
    [
      ["fo", "Landsstýrið segði týsdagin, at nýggja brúgvin ikki verður latin upp fyrr enn í summar."],
      ["is", "Ríkisstjórnin sagði á þriðjudag að nýja brúin yrði ekki opnuð fyrr en í sumar."],
      ["gd", "Thuirt an riaghaltas Dimàirt nach bi an drochaid ùr fosgailte ron t-samhradh airson an luchd-siubhail."],
      ["ga", "Dúirt an rialtas Dé Máirt nach mbeidh an droichead nua oscailte roimh an samhradh don lucht taistil."],
    ],
  ],
  [
    "Turkic languages in Latin letters",
    [
      ["tr", "Hükümet salı günü yeni köprünün yazdan önce açılmayacağını söyledi."],
      ["az", "Hökumət çərşənbə axşamı yeni körpünün yaydan əvvəl açılmayacağını dedi."],
      ["tk", "Hökümet sişenbe güni täze köpriniň tomusdan öň açylmajakdygyny aýtdy."],
      ["uz", "Hukumat seshanba kuni yangi koʻprik yozgacha ochilmasligini aytdi."],
      ["ku", "Hikûmetê roja sêşemê got ku pira nû berî havînê venabe û kar didome."],
    ],
  ],
  [
    "Languages of Africa and the Philippines",
    [
      ["ha", "Gwamnati ta ce ranar Talata ba za a buɗe sabuwar gadar ba sai lokacin damina ya wuce."],
      ["ig", "Gọọmentị kwuru na Tuzdee na a gaghị emeghe àkwà mmiri ọhụrụ ahụ tupu oge ọkọchị."],
      ["rw", "Guverinoma yavuze ku wa kabiri ko ikiraro gishya kitazafungurwa mbere y'impeshyi."],
      ["sw", "Serikali ilisema Jumanne kwamba daraja jipya halitafunguliwa kabla ya majira ya joto."],
      ["mg", "Nilaza ny governemanta tamin'ny talata fa tsy hosokafana alohan'ny fahavaratra ilay tetezana vaovao."],
      [
        "ceb",
        "Miingon ang gobyerno niadtong Martes nga dili pa ablihan ang bag-ong taytayan kay wala pa kini mahuman.",
      ],
      ["tl", "Sinabi ng pamahalaan noong Martes na hindi pa bubuksan ang bagong tulay dahil hindi pa ito tapos."],
    ],
  ],
  [
    "Bashkir, Tatar and Kyrgyz, Pashto, Sorani, Uyghur and Sindhi by letters of their own",
    [
      ["ba", "Башҡортостан хөкүмәте яңы күперҙең йәйгә тиклем асылмаясағын белдерҙе."],
      ["tt", "Татарстан хөкүмәте яңа күпернең җәйгә кадәр ачылмаячагын белдерде."],
      ["ps", "حکومت د سې شنبې په ورځ وویل چې نوی پل به تر اوړي پورې خلاص نه شي."],
      ["ckb", "حکومەت ڕۆژی سێشەممە ڕایگەیاند کە پردە نوێیەکە پێش هاوین ناکرێتەوە."],
      ["ug", "ھۆكۈمەت سەيشەنبە كۈنى يېڭى كۆۋرۈكنىڭ يازدىن بۇرۇن ئېچىلمايدىغانلىقىنى ئېيتتى."],
      ["sd", "حڪومت اڱاري ڏينهن چيو ته نئين پل اونهاري کان اڳ نه کلندي."],
    ],
  ],
  [
    "Nepali, Hindi and Marathi; Yiddish and Hebrew; Assamese and Bengali; Tigrinya and Amharic",
    [
      ["ne", "सरकारले नयाँ पुल गर्मी अघि नखुल्ने भएको मंगलबार जानकारी दिएको छ।"],
      ["hi", "सरकार ने मंगलवार को कहा कि नया पुल गर्मी से पहले नहीं खुलेगा।"],
      ["mr", "नवीन पूल उन्हाळ्यापूर्वी उघडणार नाही, असे सरकारने मंगळवारी सांगितले."],
      ["yi", "די רעגירונג האט געזאגט דינסטיק אז די נייע בריק וועט נישט זיין אפן פאר זומער."],
      ["he", "הממשלה אמרה ביום שלישי שהגשר החדש לא ייפתח לפני הקיץ."],
      ["as", "চৰকাৰে মঙলবাৰে কয় যে নতুন দলংখন গ্ৰীষ্মৰ আগতে মুকলি কৰা নহ'ব।"],
      ["bn", "সরকার মঙ্গলবার বলেছে যে নতুন সেতু গ্রীষ্মের আগে খোলা হবে না।"],
      ["ti", "መንግስቲ ሰሉስ ከም ዝበሎ እቲ ሓድሽ ድልድል ቅድሚ ክረምቲ ኣይክፈትን እዩ።"],
      ["am", "መንግሥት ማክሰኞ አዲሱ ድልድይ ከበጋ በፊት አይከፈትም አለ።"],
    ],
  ],
  [
    "Asturian and Spanish, Waray and Cebuano, Bhojpuri and Hindi, which one short text each teaches",
    [
      [
        "ast",
        "El conceyu dixo güei que la ponte nueva nun va abrir enantes del branu porque los obreros tán en fuelga.",
      ],
      ["es", "El concejo dijo hoy que el puente nuevo no va a abrir antes del verano porque los obreros no trabajan."],
      ["war", "Siring han gobyerno yana nga an bag-o nga taytayan diri pa bubuksan kay waray pa mahuman an trabaho."],
      ["bho", "उ लोग कहलन कि ई गाँव में पानी नइखे आवत।"],
      ["hi", "उन लोगों ने कहा कि इस गाँव में पानी नहीं आता है।"],
    ],
  ],
  [
    "Swati, Zulu and Xhosa; Northern Sotho, Southern Sotho and Tswana",
    [
      [
        "ss",
        "Hulumende utsite namuhla libhuloho lelisha ngeke livulwe ngaphambi kwelihlobo ngobe umsebenti awukapheli.",
      ],
      ["zu", "Uhulumeni uthe namuhla ibhuloho elisha ngeke livulwe ngaphambi kwehlobo ngoba umsebenzi awukapheli."],
      ["xh", "Urhulumente uthe namhlanje ibhulorho entsha ayizukuvulwa phambi kwehlobo kuba umsebenzi awukagqitywa."],
      [
        "nso",
        "Mmušo o boletše lehono gore leporogo le leswa le ka se bulwe pele ga selemo ka gobane mošomo ga se wa fela.",
      ],
      [
        "st",
        "Mmuso o boletse kajeno hore borokgo bo botjha bo ke ke ba bulwa pele ho lehlabula hobane mosebetsi ha o so fele.",
      ],
      [
        "tn",
        "Puso e boletse gompieno gore borogo jo boša ga bo ne bo bulwa pele ga selemo ka gonne tiro ga e ise e fele.",
      ],
    ],
  ],
  [
    "Chuvash, Yakut, Tuvan and Ossetian beside the Turkic languages in Cyrillic",
    [
      ["cv", "Хулара ҫӗнӗ шкул уҫӑлчӗ, унта пӗр пин ача вӗренет."],
      ["sah", "Куоракка саҥа оскуола аһылынна, онно тыһыынча оҕо үөрэнэр."],
      ["tyv", "Хоорайга чаа школа ажыттынган, ында муң уруг өөренип турар."],
      ["os", "Горӕты ног скъола байгом, уым ахуыр кӕнынц мин сывӕллоны."],
    ],
  ],
  [
    "Kirundi and Kinyarwanda",
    [
      [
        "rn",
        "Umukuru w'igihugu c'Uburundi yavuze ko urwaruka rwinshi rutarabona akazi, yamara ko reta igiye gufasha bose.",
      ],
      ["rn", "Abashikiranganji bashitse i Bujumbura ku musi wa kabiri canke wa gatatu, bavuga ibijanye n'amahera."],
      ["rw", "Perezida w'u Rwanda yavuze ko urubyiruko rwinshi rutarabona akazi, ariko ko leta igiye gufasha bose."],
    ],
  ],
  [
    "neighbours by function words, those that both have counted for both",
    [
      ["da", "Når vi går hjem, er det altid mørkt."],
      ["nb", "Når vi går hjem, er det alltid mørkt."],
      ["nn", "Når vi går heim, er det alltid mørkt."],
      ["bg", "Тя му каза, че може да го види само днес."],
      ["mk", "Тој може да ги види само таму."],
      ["ru", "И там одно за другим."],
      ["sl", "Vlada je za to dala denar in to je dobro."],
      ["hr", "Svi su već bili kod kuće kad je pala kiša."],
      ["bs", "Jedan od njih je samo bio na mostu."],
      ["ast", "A los vecinos présta-yos muncho la fiesta, y cásique toos foron a la plaza."],
      ["es", "El estado no te va a ayudar, no te va a oír."],
    ],
  ],
  [
    "few everyday words that neighbours have different decide",
    [
      ["hr", "Vijeće odgađa glasovanje."],
      ["hr", "Odbor traži suglasnost građana."],
      ["hr", "Ozlijeđeni su prevezeni u bolnicu."],
      ["bs", "Rukovodilac ekipe daje podršku igračima."],
      ["id", "Badai merusak jembatan."],
      ["ms", "Banduan itu naik teksi."],
      ["zu", "Ubaba ubuyile ekhaya."],
      ["xh", "Utata ubuyile ekhaya."],
      ["nb", "Toget stanset ved fjellet, og hundrevis ventet i timevis."],
      ["mr", "माझी पहिली गाडी"],
      ["rn", "Ni vyiza cane."],
    ],
  ],
  [
    "news of a neighbour's country is in the language of its words, not of its place names",
    [
      ["sr", "U Bosni i Hercegovini dve stranke traže nove izbore."],
      ["sr", "Vlada Federacije BiH usvojila je budžet za sledeću godinu."],
      ["sr", "Sneg zavejao puteve u Hercegovini."],
      ["hr", "U Bosni i Hercegovini tijekom vikenda pao je prvi snijeg."],
      ["hr", "Tisuće ljudi na ulicama Beograda traže ostavku vlade."],
      ["bs", "U Beogradu su održani protesti, saopćeno je iz policije."],
      ["id", "Presiden tiba di Kuala Lumpur karena diundang ke rapat di Johor dan Sarawak."],
      ["ms", "Perdana Menteri tiba di Jakarta kerana mesyuarat di Indonesia bermula esok."],
      ["cs", "Slovenská vláda jednala v Bratislavě o rozpočtu, který se musí změnit."],
      ["nb", "Mannen ble pågrepet i København og sendt ut av Danmark."],
    ],
  ],
  [
    "short texts by letters that only one language of the script has",
    [
      ["sd", "هڪ ماڻهو گهر کان نڪتو"],
      ["ug", "ئىككى كىشى كەلدى"],
      ["ckb", "ئەو کەسە هات"],
      ["ba", "Ҡала үҙәге һәм урамдар"],
    ],
  ],
  [
    "Danish and Bokmål, Czech and Slovak by everyday words of one",
    [
      ["da", "Sæsonens chef"],
      ["nb", "Sesongens sjef"],
      ["cs", "Zkusme to, pane."],
      ["sk", "Skúsme to, pane."],
    ],
  ],
  [
    "where no word tells them apart, its subject does",
    [
      ["bs", "Grad Zenica i grad Mostar"],
      ["hr", "Grad Zagreb i hrvatski gradovi"],
    ],
  ],
  [
    "Serbian writes the future in one word, Croatian and Bosnian in two",
    [
      ["sr", "Novi zakon o radu stupiće na snagu, a stari prestaće da važi."],
      ["hr", "Novi zakon o radu stupit će na snagu, a stari prestat će vrijediti."],
    ],
  ],
  [
    "languages learned from one text have everyday words too",
    [
      ["rn", "Umwigisha yashikirije ijambo mu Burundi."],
      ["gl", "A auga da fonte é moi boa."],
      ["fo", "Børnini fóru til skúlan í dag."],
      ["bho", "लइका लोग स्कूल जात बा।"],
    ],
  ],
  [
    "a list of names is read by the words between them",
    [
      ["eu", "Egan, Murphy, Kelly, Byrne eta Walsh daude."],
      ["fi", "Smith, Jones, Brown ja White ovat."],
      ["cs", "John Smith, Mary Brown a David White jsou tady."],
      ["lt", "John Smith, Mary Brown ir David White yra."],
    ],
  ],
];

describe.each(PAIRS)("%s", (_rule, sentences) => {
  test.each(sentences)("%s: %s", (language, sentence) => {
    expect(detectLanguage(sentence, null).language).toBe(language);
  });
});
