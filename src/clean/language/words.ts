/**
 * Function words and tell-tale stems that part languages which share most of their letter sequences. From the grammars
 * of the languages; a stem ends in "*". A word listed for two languages speaks for both.
 */
const WORDS: Record<string, string> = {
  hr: "tko netko nitko tijekom tjedan tjedna tjedni tjedana uvjet* sustav* tisuć* europ* povijes* glazb* priopć* kazališt* nogomet* milijun* tvrtk* unatoč sveučiliš* znanst* znanost* obitelj* vjerojatn* sudion* sudjelova* odvjetni* točn* točk* liječni* zagreb* hrvat* siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca nazočn* glede ravnatelj* redarstv* zrakopl* tvornic* vlak* kruh* šport* županij* premda ponajprije osobit* djelatni* promidžb* veleposlan* gospodarstv* obran* skupin* stupanj stupnj* ocean* kemij* časnik* podrijetl* utjecaj* osobno prijevod* otok* desetljeć* nizozemsk* španjolsk* talijan* križ* redatelj* suradn* unutarnj* opskrb* kaos* s tijek* prometn* ured* gledatelj* pozornic* službeno lipanj srpanj",
  bs: "tokom takođe saopć* evrop* histori* muzi* izvještaj* pozorišt* fudbal* hiljad* milion* preduzeć* uprkos univerzitet* porodi* vjerovatn* učesni* učestv* advokat* tačn* tačk* ljekar* sarajev* bosn* januar* februar* marta april* maja juna jula augusta avgusta septemb* oktob* novemb* decemb* kanton* hercegov* tuzl* zenic* mostar* sedmic* šta ko neko niko kahv* lahko mehk* entitet* bošnja* ambasad* naučn* nauk* opšt* saobraćaj* odbran* uslov* sistem* važi pošto vijek* dječij* stepen* okean* hemij* oficir* porijekl* utica* lično prevod* ostrv* decenij* holand* španij* španjolsk* italijan* krst* režiser* saradn* unutrašnj* snabdij* zvanič* haos* avion* fabrik* grup* jugoslav* sa jevrej* hljeb* sopstven* također sarajevu bih",
  sr: "gde ovde negde pre posle vreme vremena lepo deca dece svet svetu sveta mesto mesta reč reči čovek uvek cela takođe saopšt* srbij* srpsk* beograd* evrop* opšt* istorij* hiljad* milion* preduzeć* opštin* sredn* nedelj* predsednik* predsedni* bezbednost* deo delu dela dve pobed* mleko sledeć* ponedelj* vučić* uspeh* cena cene cenu treb* menja* izmen* promen* zahtev* primer* posled* odeljen* obave* vrednost* razume* telo tela leto leta beleži* izveštaj* savet* devojk* dete rešen* reše* poverenj* potreb* objašnj* ispred mera mere celu hteo želeo videti",
  sl: "je in na da se za so ki pa bi tudi kot ne po od pri ali bil bila bilo bili ter kako kaj ko še že zaradi lahko vendar slovenij* evropsk* leta letu",
  id: "bahwa karena bisa saat uang provinsi kantor mobil polisi universitas agar saja yaitu berbagai coba perusahaan siswa sore indonesia jakarta rupiah berbeda rapat kesehatan keamanan layanan pemilu tim olahraga bisnis februari maret agustus desember pemerintah anda kota usai tewas korban warga kabupaten bupati dprd gubernur kecamatan melakukan merupakan sebuah memiliki terkait seorang sering lewat namun ujar ujarnya katanya sedangkan sebesar selama buat pun kalau gak nggak tak desa butuh bikin senin rabu kamis jumat sabtu minggu film televisi musik zona mencoba menjadi karenanya resmi aksi produksi informasi situasi organisasi populasi generasi hingga dari setelah tapi internasional nasional mantan kota walikota wali jadi bagian daerah ditemukan dikenal sekarang album lagu pertandingan pria bahasa",
  ms: "bahawa kerana wang pejabat kereta polis universiti supaya sahaja ialah iaitu pelbagai cuba syarikat pelajar petang malaysia ringgit rm berbeza mesyuarat kesihatan keselamatan perkhidmatan pilihanraya pasukan sukan perniagaan mac ogos disember kerajaan awak encik datuk tun tan sri kelmarin semalam manakala apabila baharu persekutuan kanak-kanak kanak kuala lumpur johor selangor pinang perak sabah sarawak kedah kelantan menerusi turut seramai daripada lelaki tempatan sebarang membabitkan bekas isnin khamis jumaat sabtu ahad jabatan kemudahan berkenaan selepas mengikut disebabkan sekiranya boleh bandar bahagian negeri bola mempunyai merujuk bermula filem televisyen muzik zon kurang sesuai mereka-mereka pengguna memberi kakitangan pekerja rajah pulau beliau sungguhpun walau antarabangsa kebangsaan kedua-dua",
  nn: "ikkje ein eit eg frå vere vart noko nokon nokre korleis kva kven òg berre gjer gjere gjorde saman fleire mykje heile meir sjølv dykk høgare nye åra vore hadde dei kor då me oss skal vil kunne seier sidan mellom andre eigen eigne ho hjå heim heime bruka denne desse dersom kjem medan slik verte vert blei vorte arbeidar* einskild* framleis anna annan born laurdag sundag måndag tysdag onsdag torsdag fredag tida vegen året landet bygd* høyr* leiar* seinare gjennom nokolunde ynskje ynskjer trur heiter",
  nb: "ikke jeg fra være ble noe noen hvordan hva hvem også bare gjør gjøre gjorde sammen flere mye hele mer selv dere hvor da de vi oss en et etter nå opp ut av meg seg deg når vært hun hjem mellom andre egen egne blir fikk får dette disse hvis kommer mens slik lørdag søndag mandag tirsdag ifølge norske høyere siden nye enn både ennå uke måte sier mener veien tiden ønsker arbeid",
  da: "ikke jeg af blev nogen nogle meget efter hvad kunne skulle ud op mig sig dig også være hvor fra der til har med et en på som ved mod siger hun hvis kommer mens nu ifølge gennem mellem uden hvordan selv kun dansk* mere end både uge måde bliver fik får havde alle vores hver",
  sv: "och att det är som en på för av med till inte den har om ett jag men var sig så vi han från hon kan man när efter också där ska skulle eller mycket bara under mellan någon något några vad hur sin detta dessa blir blev enligt många flera hade",
  cs: "se které který která jako nebo když byl byla bylo byli jsou při pro jsem jsme aby podle také však už ještě než není bude jeho jejich další roku které tím těch již pouze mezi více může let kde tak že",
  sk: "sa ktorý ktorá ktoré ako alebo keď bol bola bolo boli sú pri pre som sme aby podľa tiež však už ešte než nie je bude jeho ich ďalší roku tým tých iba medzi viac môže rokov kde tak že aj či lebo",
  ca: "amb els les és que una per aquest aquesta dels als va ser més però també del al i en l'home seva seu són ha han fer quan molt des dins fins sense altres any anys entre com això perquè on ens li qui estan tots totes havia hi ho pels després lloc vegada dona mateix tres aquests aquestes era",
  es: "con los las es por este esta del más pero también fue una que para como su sus son ha han hacer cuando mucho desde hasta sin otros año años entre esto porque donde nos quien están todos todas había lo después lugar vez mismo tres estos estas era y el en se no al un",
  gl: "onte xunta axudas axuda verán goberno dixo cidade proxecto xustiza chegarán terán serán están deica xa dixeron onde galegos galega unha dos das coa polo pola máis tamén pero ao aos galicia onde xunta foi non dunha nun nunha uns cando despois moito moi até ata xa hai seu súa eles elas este esta estes ano anos entre porque xente eu esa desde ten lle pode concello galeg* ser que e o a os as do da no na cos",
  pt: "com os as é por este esta do da mais mas também foi uma que para como seu sua são tem fazer quando muito desde até sem outros ano anos entre isso porque onde nos quem estão todos todas havia não depois lugar vez mesmo três ao pelo pela num numa em um no na dos das você já ele ela à às",
  it: "il lo la gli le di che è per una un con del della dei delle sono non si nel nella anche come più ma al alla ha da questo questa dal dalla suo sua loro essere stato anni hanno dopo dove",
  fr: "le la les des du est dans pour que qui une un sur par pas au aux avec plus ce cette ces sont ont été mais il elle ils son sa ses leur être fait deux comme nous vous entre après où",
  ro: "și în de la cu pe care a nu că un o din mai este sunt pentru au fost prin acest această ce să se al ale lui după sau dar fi are",
  en: "the of and to in is that was for with it as on by at be this are from his her has have had not but they which their will would were said been an or its who he she we you all there when what",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man",
  nl: "de het een van en in is dat op te zijn met voor niet aan er om ook als dan bij maar uit door naar over heeft hij worden wordt nog wel deze zij hun haar of meer die had werd",
  af: "die van en in is het 'n nie dat op te sy met vir aan ook as om hy was wat sal word deur hulle uit oor nog maar daar moet kan sê gesê hierdie kon ek ons jy baie",
  la: "et in est ad non cum ut ex quod sed qui quae sunt a ab de per aut hoc esse eius atque etiam si enim quam ac nec fuit autem vel anno post inter",
  eo: "la kaj de estas al en por ne li ĝi kun kiu kiuj kiel sed ankaŭ pri ke el ĉu mi vi ili ŝi oni pli tiu tio tiuj estis pro post jaro iu kio",
  eu: "eta da ez du zen dira bat dute izan ere baina dela bere egin hau hori zuen dago ditu gero beste arte edo berri urte euskal",
  sq: "dhe në të e i me për nga një është që ka u nuk do se si por kjo ky janë më ishte kanë pas edhe këtë duke ose tij saj",
  hu: "a az és hogy nem is egy ez volt meg de csak már még ki mint el vagy azt van ha után szerint lesz majd aki ami kell",
  fi: "ja on ei että se oli hän mutta ovat myös kun joka niin kuin mukaan sen hänen ole jos vain tai sitä mitä noin jo",
  et: "ja on ei et see oli ta aga kui ka mis oma kes seda või siis nii tema pärast ning välja veel ole üle",
  lv: "un ir ar no par ka kas uz bet arī tas tika kā lai pēc vai nav gan šo tā līdz tikai būs viņš gada",
  lt: "ir yra kad su iš į tai bet kaip ne apie jo buvo per po dėl nuo arba tik jau taip bus metų kurie kuris jis",
  is: "og að er það sem á við í ekki var en hann fyrir með um þá þau þeir hún hefur verið til frá eða",
  ga: "agus an na ar i is tá ag go ní bhí sé do le ó sin mar seo atá chun don leis bhfuil nach",
  cy: "y yr a yn i o ar mae i'w gan wedi ei fod oedd am ond hefyd bod sydd nad fel at dros wrth eu ac",
  pl: "i w na z się do nie że jest to od jak po za co ale o dla przez są był była tym być już może także tylko oraz jego jej który która które",
  tr: "ve bir bu da de için ile olarak olan en çok daha gibi kadar sonra ama var ne olduğu değil ise veya o her şey dedi tarafından",
  az: "və bir bu da də üçün ilə olan ki daha çox kimi sonra edir deyil hər onun olub etmək isə tərəfindən azərbaycan",
  vi: "và của là có cho không được trong các một những với người này đã khi đến từ để về ở sẽ như cũng ra",
  sw: "na ya wa kwa ni katika za la kuwa hii hiyo cha pia watu lakini baada kama hata alisema yake wake au si",
  tl: "ng sa ang mga na ay at hindi siya para ito nang ni kay din rin pero may kung isang niya nila ko mo",
  yo: "ni ti àti sí náà ń fún wọn ó kan tí jẹ́ pẹ̀lú láti nínú ìlú ọjọ́",
  so: "iyo waxaa ka ku oo in uu ay la waa kale ee inuu si soo ah lagu aan wuxuu dalka sheegay",
  mi: "te ngā ki ko he o i e ka me nga ana kua kei mai atu tēnei hoki ai rā",
  sn: "uye kuti kana pa mu ne nekuti asi vanhu iyi zvakare kubva apo chete vari ndiye kune",
  lg: "nti era mu ku oba naye abantu kubanga okuva nga ate bwe nnyo eri abo ekyo omu buli omuntu",
  zu: "futhi ukuthi uma kakhulu noma abantu kodwa lapho ngoba kanye nje nokuthi ngesikhathi kuleli kusho lokhu kulo",
  xh: "ukuba kwaye okanye xa kuba ngokuba abantu kodwa nje ngoko kunye kwakhona ngexesha le oku ezi wathi ukuze apho",
  ts: "na ku hi ya leswaku va loko kumbe swi naswona ni ra hikuva xi exikarhi vanhu hambi ka le kambe nakambe",
  tn: "mme gore jaaka ga kwa tsa dira motho fa le ya mo go batho kgotsa gonne ka fela jalo rona tse dintsi",
  st: "hore ha tsa le ho hape empa haholo batho bona ka ke hobane kapa joalo seo eo ya mme e ne tse teng",
  uz: "va bilan uchun bu ham edi esa qilish o'zbekiston toshkent yil haqida kerak bo'lgan bo'yicha",
  tk: "we bilen üçin bu hem türkmenistanyň ýyl bolan hakynda edilen aşgabat",
  mt: "u li ta il fil dwar għal kien jew dan din huwa kif mill minn mhux tal",
  lb: "an de vun der dat ass net mat eng fir den och sech wéi si hunn gouf lëtzebuerg* vum déi",
  ht: "yo nan ki pou li te ap gen sou avèk pa ak nou lè men se ayiti",
  fo: "og at er ikki sum fyri við tað hann hon vóru í á av føroy* teir",
  ha: "da a ya na ta ba cikin don shi wannan kuma sun an ne ce wa amma ga zuwa najeriya",
  ig: "na nke ndị ya bụ n'ime ka ha dị ọ nwere maka onye",
  rw: "mu ku na ko yo kandi cyangwa ni bya abantu ariko kuri muri u rwanda kugira",
  mg: "ny sy dia tamin'ny ary izay fa tsy ho amin'ny eto madagasikara ireo",
  jv: "lan ing kang sing iku ora karo saka dadi utawa dening wong ana uga kanggo",
  su: "jeung nu di ka téh sarta kana anu ieu dina sareng atawa urang",
  ceb: "ang sa nga ug mga kay si ni dili ngadto usa iyang niini unya siya",
  ku: "û li ji bo di de ku ya yên wê vî ne jî bi xwe kurdistan*",
  gd: "agus an na air a bha tha chan do gun airson leis bho nach",
  ru: "и в не на что с по это как он его но из за так же все от был для до бы при также были который этого после или уже если",
  uk: "і в не на що з та це як він його але із за так же всі від був для до при також були який цього після або вже якщо є й у",
  be: "і ў не на што з гэта як ён яго але за так усе ад быў для да пры таксама былі які гэтага пасля або ужо калі",
  bg: "и в не на че с за това като той но от са по се да при също който след или вече ако е ще беше със във",
  mk: "и во не на дека со за ова како тој но од се по да при исто кој после или веќе ако е ќе беше што ги му",
  kk: "және мен бұл үшін болып деп да де бір еді туралы қазақстан бойынша керек оның осы тұр емес",
  ky: "жана менен бул үчүн болуп деп да де бир эле тууралуу кыргызстан* боюнча керек анын ошол эмес",
  mn: "нь бол энэ юм гэж байна болон тэр уу улсын байсан хийх монгол* оны ба өөр",
  tg: "ва дар ба аз ки бо барои ин он ҳам буд аст тоҷикистон* шуд худ кард",
  tt: "һәм белән бу өчен дип да дә бер татарстан* буенча кирәк аның иде",
  hi: "है और के में नहीं था हैं की का को से ने पर यह कि एक भी तो हो वह कर इस लिए",
  mr: "आहे आणि च्या मध्ये नाही होते आहेत असे या केले त्यांनी ते हे की तर होता होती व एक म्हणून करण्यात",
  ne: "छ र को मा गरेको भएको पनि छन् भने थियो हुने गर्न लागि नेपाल गरी एक तथा",
  ar: "في من على أن إلى عن مع هذا هذه التي الذي كان ما لا أو بعد قال بين",
  fa: "در به از که این را با است برای آن یک خود تا کرد بر هم شد شده می",
  ur: "کے میں کی ہے اور سے کا کو نے پر ہیں یہ کہ اس بھی تھا کر ایک نہیں",
  ps: "د په او چې له ته دي کې ده یې هم شي به",
  ckb: "لە بە و کە بۆ ئەو ئەم لەگەڵ دا بوو هەر",
  ug: "ۋە بىلەن بۇ ئۈچۈن بىر دەپ",
};

/** Languages that words and letters of their own part, once the n-grams have found the family. */
export const FAMILIES: string[][] = [
  "hr bs sr",
  "id ms jv su",
  "nb nn da",
  "cs sk",
  "es ca pt gl",
  "tr az uz tk ku",
  "sw ha rw",
  "ga gd",
  "is fo",
  "de lb",
  "fr ht",
  "it mt",
  "tl ceb mg",
  "yo ig",
  "zu xh",
  "tn st",
  "nl af",
  "kk ky tt",
  "ru uk be bg mk sr tg",
  "hi mr ne",
  "fa ps ckb ur",
  "ar ug",
].map((family) => family.split(" "));

/** Languages the n-grams do not know: scored like the neighbour named, and told from it by their words and letters. */
export const NEIGHBOURS: Record<string, string> = {
  sr: "bs",
  gl: "pt",
  uz: "az",
  tk: "tr",
  mt: "it",
  lb: "de",
  ht: "fr",
  fo: "is",
  ha: "sw",
  ig: "yo",
  rw: "sw",
  mg: "tl",
  jv: "id",
  su: "id",
  ceb: "tl",
  ku: "tr",
  gd: "ga",
  ky: "kk",
  tg: "ru",
  tt: "kk",
  ne: "hi",
  ps: "fa",
  ckb: "fa",
  ug: "ar",
};

/** Letters and letter pairs that only the language named uses among those of its script. */
export const LETTERS: [string, RegExp][] = [
  ["uz", /[og][ʻʼ‘](?=\p{L})/gu],
  ["tk", /ýa|ýe|iň|yň/gu],
  ["mt", /[ħġċ]/gu],
  ["lb", /ë(?:e|i)|éi/gu],
  ["fo", /ð(?:u|a)r|oy(?:g|r)/gu],
  ["ha", /[ɓɗƙ]/gu],
  ["ig", /[ịụṅ]/gu],
  ["az", /ə/gu],
  ["yo", /[ẹọṣ]|[ẹọ]\u0301/gu],
  ["kk", /[ұқәғһ]|і/gu],
  ["ky", /ңү|өө|үү|ыы|оо/gu],
  ["mn", /[өү](?:ө|ү)|ийг|ууд|үүд/gu],
  ["tg", /[ҷӣӯҳ]/gu],
  ["tt", /[җ]|ә/gu],
  ["uk", /[їєґ]|’[яюєї]/gu],
  ["be", /ў/gu],
  ["ru", /[ыэъё]/gu],
  ["bg", /ъ/gu],
  ["mk", /[ѓќѕ]/gu],
  ["sr", /[ђћ]/gu],
  ["ps", /[ښډړږېۍګټ]/gu],
  ["ckb", /[ێۆڕڵە]/gu],
  ["ug", /[ۇۈۋې]/gu],
  ["ur", /[ٹڈڑےھں]/gu],
  ["mr", /ळ/gu],
];

let exact: Map<string, string[]> | null = null;
const STEM_KEY = 4;
/** Stems by their first four letters. */
const stems = new Map<string, [string, string][]>();

function load(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, list] of Object.entries(WORDS)) {
    for (const word of list.split(" ")) {
      if (word.endsWith("*")) {
        const stem = word.slice(0, -1);
        const key = stem.slice(0, STEM_KEY);
        stems.set(key, [...(stems.get(key) ?? []), [stem, language]]);
      } else table.set(word, [...(table.get(word) ?? []), language]);
    }
  }
  return table;
}

/** Languages that have the lower-case word among their function words. */
export function languagesOfWord(word: string): string[] {
  exact ??= load();
  return exact.get(word) ?? [];
}

/** Languages with a stem the word begins with. */
export function languagesOfStem(word: string): string[] {
  exact ??= load();
  const near = stems.get(word.slice(0, STEM_KEY)) ?? [];
  return near.filter(([stem]) => word.startsWith(stem)).map(([, language]) => language);
}
