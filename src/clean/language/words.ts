/**
 * Function words and tell-tale stems that part languages which share most of their letter sequences. From the grammars
 * of the languages; a stem ends in "*". A word listed for two languages speaks for both: what neighbours share stands in a list
 * of theirs together, for a word that one of them alone is given speaks against the others.
 */
const WORDS: Record<string, string> = {
  "hr bs":
    "gdje ovdje negdje nigdje mjest* vrijem* riječ* riječi poslije prije lijep* ljepš* uvijek svijet* svjetsk* nedjelj* predsjed* čovjek* mjesec* sljede* uspjeh* uspje* djec* dijete djetet* djeteta dijel* djela djelo djelu djelov* djeluj* njemačk* pjesm* pjesni* rijek* rijeci lijek* liječ* mlijek* snijeg* zvijezd* vjera vjere vjeru vjer* vjet* mjera mjere mjer* izmjen* promjen* primjen* primjer* cijel* cijen* ocjen* procjen* zamjen* zahtje* pobjed* sjever* bijel* ljet* rješ* riješ* vrijed* odjel* obavje* obavije* susjed* htje* željel* vidje* vidjel* živje* živjel* osjeć* osjet* dvije tijel* tjelesn* smjen* sjedni* sjediš* slijed* naslijed* vijest* vijeć* sjeć* djev* djelatn* lijev* ljev* razumij* dospje* izvje* umjes* namjer* zapovjed* svjedo* svjetl* stijen* vješta* vrijednos* premj* pripovij* bjel* bježa* uvjer* nasljed* posljed* povije* umjet* osmj* unaprijed naprijed sretan sretna sretni odjel odjela uopće vijek* odjeljenj* sljedstv* općinsk* izvijest* uslijed dio djet* vrijeme predsjedni* sljedeć* ponedjelj* mijenja* zahtjev* vrijedn* razumje* bilješk* djevojk* rješen* povjeren* vidjet* savjet* ljepo* cvijet* ljekar* hljeb* brijeg* njemač* sjednic* sjedišt* prijedlog* obje umjetn*",
  hr: "povjesn* učinkovit* provedb* tvari čimben* sastavnic* tko netko nitko tijekom tjedan tjedna tjedni tjedana uvjet* sustav* tisuć* povijes* glazb* priopć* kazališt* milijun* tvrtk* unatoč sveučiliš* znanst* znanost* obitelj* vjerojatn* sudion* sudjelova* odvjetni* točn* točk* liječni* zagreb* hrvat* siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca nazočn* glede ravnatelj* redarstv* zrakopl* tvornic* vlak* kruh* šport* županij* premda ponajprije osobit* djelatni* promidžb* veleposlan* gospodarstv* obran* skupin* stupanj stupnj* ocean* kemij* časnik* podrijetl* utjecaj* osobno prijevod* otok* desetljeć* nizozemsk* španjolsk* talijan* redatelj* suradn* unutarnj* opskrb* tijek* prometn* gledatelj* pozornic* službeno lipanj srpanj svatko europ* nogomet* ured ureda uredu izvješć* natječaj* natjec* natječ* momčad* vratar* udrug* zaklad* knjižnic* mirovin* umirovlj* tajništv* stožer* postotak postot* poduzeć* poduzetni* proračun* sukladno ovisi ovisn* neovisn* djelomi* izravn* razina razine razini razinu računal* dužnosni* zemljopis* putovnic* prosvjed* skrbi poveznic* inačic* odvjetništv* gospodarsk* postrojb* tiskar* tiskan* tisak tiskov* skladatelj* skladb* pučanstv* povjerenstv* svezak svesk* siječanj siječnj* veljač* ožujak ožujk* travanj travnj* svibanj svibnj* lipnj* srpnj* kolovoz* rujan rujn* listopad* studeni studenom prosinac prosinc* rabiti rabi uporab* promica* vrsnoć* financij* financir* kirurg* kolodvor* dvojb* prigod* bogoslužj* pristaš* rajčic* tjeskob* tlak tlaka susta* bit napose zasigurno priopćen* unaprjeđ* primjerice kaos križ križa sučelj* odgoj* odgoja posjet tajnik nositelj* slušatelj* gradit kakvoć* ovise ovisiti usporedb* usporedi* duljin* utrk* pritužb* razlučiv* tečaj* juha juhe kava kave kavu mrkv* tjestenin* maslac* vrhnj* ljekarn* zračn* sabor* kvaliteta kvalitetu kvalitetom žarišn* europski kisik* dušik* ugljik* vodik* redoviti* izvješ* tjedno povjerenik* nogometaš* tjelovježb* europsk* glasnogovorni* zapovjedni* strojarsk* ozračj* ponajviše nazočni*",
  bs: "tokom saopć* histori* izvještaj* preduzeć* uprkos univerzitet* porodi* vjerovatn* učesni* učestv* sarajev* bosn* augusta kanton* hercegov* tuzl* zenic* mostar* sedmic* šta ko neko niko kahv* lahko mehk* entitet* bošnja* dječij* porijekl* španij* saradn* sa sarajevu bih utica* pošto direktn* usljed august džamij* bošnjac* federacij* begov* efendi* hadži* reis* sahat hise historij* islamsk* muslimansk* djelimič* porodic* rejon* mahal* vakuf*",
  sr: "sa gde* ovde* negde* pre* posle* lepo* deca* dece* svet svetu sveta mesto* mesta reč* reči* čovek* uvek* saopšt* istorij* preduzeć* opštin* nedelj* predsednik* predsedni* bezbednost* deo* delu dela dve pobed* mleko* sledeć* ponedelj* vučić* uspeh* menja* izmen* promen* zahtev* primer* posled* odeljen* vrednost* razume* telo tela leto leta beleži* izveštaj* devojk* dete rešen* reše* poverenj* mera mere celu* hteo* želeo* videti* srbija srbije srbiji srbiju srpski srpska srpske beograd beogradu beograda cela celo* celi celog cena cene cenu cenama savet savetu saveta savetnik* lepot* lepš* nedelja* nedelje* nedelju* mestu* mestima* delovanj* delova delovi deluje delimič* podel* odelj* zahteva ocen* ocena razumev* primenj* primen* zamen* namen* mereno merenj* uspeo* uspela* uspeli* uspeva* bezbedn* vredn* cvet* sneg* snega reka reke reku* lekar* lekov* hleb* zvezd* breg bregu levo levic* celok* celin* sused* nemačk* nemac nigde* svuda vest vesti vestima pesma* pesme* pesmu* pesni* dvesta* sledi naslednik* smena smene smeni veštač* beli bela belog bele osećaj* oseća* vek veka veku vekova sever severn* severu živeo* živela* živeti usled* prime* primet* sednic* sedište jun porodi* vazduh* saradn* učesni* učestv* univerzitet* direktn* uprkos šta ko neko niko tokom utica* pošto meru uveče veče је су био била било били није нису ће који која које због када само године први после такође међу као или али што више још код према бити може има и у на да се од за са не по о из то ни га до пред под над без кроз већ док јер све овај ова ово тај та његов њен њихов vreme izvestaj* izvestio izvestila obezbed* obezbeđ*",
  sl: "je in na da se za so ki pa bi tudi kot ne po od pri ali bil bila bilo bili ter kako kaj ko še že zaradi lahko vendar slovenij* evropsk* leta letu januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra mesto mesta šola šole lep zelo nekaj kateri katera katere vsak vsi samo med brez pred čez država državni smo ste bo bodo sta jih jo ga mu naj kdo zdaj danes včeraj torej namreč treba uspeh tekmo tekma pravi dejal povedal",
  id: "bahwa karena bisa saat uang provinsi kantor mobil polisi universitas saja yaitu berbagai coba perusahaan siswa sore indonesia jakarta rupiah berbeda rapat kesehatan keamanan layanan pemilu tim olahraga bisnis maret agustus desember pemerintah usai tewas korban warga kabupaten bupati dprd gubernur kecamatan melakukan memiliki terkait lewat ujar sebesar kalau gak nggak tak desa butuh bikin senin rabu kamis jumat sabtu televisi musik zona mencoba karenanya resmi aksi produksi informasi tapi internasional nasional mantan walikota wali bagian ditemukan pria kalian kayak banget bahwasanya mobilnya kemarin kebijakan kegiatan wisata wisatawan kuliah mahasiswa dosen pabrik karyawan ibukota kepolisian kejaksaan tni polri polda polres jokowi prabowo pilkada pileg pilpres partai karun bandara situs unduh unggah posting gratis sepakbola lurah daftar kuartal triliun miliar persen apakah enggak kok dong sih deh nih lu gue udah aja doang keuangan penghasilan mengaku mengungkapkan menyebut menuturkan menilai dinilai digelar jum'at resiko kualitas kapasitas aktivitas komunitas fasilitas identitas prioritas mayoritas minoritas otoritas stabilitas reformasi investasi konstitusi diantara setelah tersebut risiko bahkan jepang prancis inggris spanyol italia ukraina tiongkok eropa britania selandia swiss juni juli dokter perawat pasien obat kebutuhan membutuhkan dibutuhkan listrik telepon ponsel sebagian sepeda truk kamar nomor tanggal hukum jaksa tentara ekspor impor pajak anggaran ilmuwan peneliti penelitian konsumen sapi kapan mulai dimulai didirikan teman anak-anak kota usia pihaknya maka bulat memperoleh diperoleh jadwal acara beda berusia lalu kecelakaan pengemudi sopir pengadilan terdakwa dakwaan tersangka penyidik",
  ms: "bahawa kerana wang kereta polis universiti sahaja ialah iaitu pelbagai cuba syarikat malaysia ringgit rm berbeza mesyuarat kesihatan perkhidmatan pilihanraya pasukan sukan perniagaan mac ogos disember encik datuk tun kelmarin manakala apabila baharu persekutuan kanak-kanak kuala lumpur johor selangor pinang perak sabah sarawak kedah kelantan menerusi seramai lelaki sebarang membabitkan isnin khamis jumaat sabtu ahad jabatan kemudahan berkenaan selepas disebabkan sekiranya boleh bandar bahagian televisyen muzik zon mereka-mereka kakitangan rajah sungguhpun antarabangsa kedua-dua tempatan filem bagaimanapun jenayah mahkamah didakwa pembangkang parlimen pilihan raya umno bersatu dap seri mb dipertua tuanku agong jemaah peringkat peguam perbicaraan juruterbang terbang lebuh lebuhraya kilang majikan cukai peratus bilion trilion dijangka pencapaian maklumat sesawang perisian bimbit kualiti kapasiti aktiviti komuniti identiti fasiliti majoriti minoriti autoriti pelaburan kempen stesen budak tengok jom makcik pakcik hujung dikemas diwujudkan mengandungi berasaskan ditubuhkan penubuhan jurulatih korang kemalangan bomba penyelamat mangsa jpj jbpm reman siasatan disiasat siasat kerajaan pelajar daripada supaya keselamatan negeri jepun perancis inggeris sepanyol itali eropah jun julai doktor jururawat pesakit ubat keperluan memerlukan elektrik telefon sebahagian basikal lori bilik nombor tarikh tentera eksport import belanjawan saintis penyelidik penyelidikan lembu bila mula kawan rakan hospital pemandu kes tertuduh pendakwaan suspek bajet",
  nn: "ein nokon nokre kva kven òg gjer gjere saman fleire mykje heile dykk høgare vore kor då me sidan eigen eigne hjå heim heime bruka desse kjem medan verte vert blei vorte arbeidar* einskild* framleis anna annan born laurdag sundag måndag tysdag året bygd* leiar* seinare nokolunde ynskje ynskjer trur heiter menneskje kome komen byrja arbeide nytta fann kallar kalla kjend kjende einaste dagar månader veker millionar åleine eige difor høgst lågare lågast lærar lærarar fyrste fyrst seinast kvar kvart kvarandre nåverande inneheld gjev gjeve gjevne fekk gjekk gjeng stend kyrkje kyrkja skule skulen skular verda medlemer ei* eit* ikkje* frå* noko* eg* vart* korleis* utafor utanfor innafor innanfor heilt dei* vere* meir* ho* berre* sjølv* høgskule* framfor vatn* uttrykt* dagleg* leggje seie seia fleirtal* mogleg* offentleg* særleg* stader høyrer høyrde høyrt tinga staden ikkje eg eit dei frå noko korleis sjølv berre vere meir finst vanleg* tydeleg* vanskeleg* naturleg* eigentleg* endeleg* truleg* rimeleg* personleg* årleg* farleg* tidlegare viktigaste vanlegaste brukar arbeidar held vart ligg spelar spela leiinga tenester teneste rettar vatnet millom eitt",
  nb: "ble noe noen hva gjør gjøre mye mer dere vært fikk siden ennå uke sier mener veien uken hverandre lærer gikk uker millioner fant sto kalles begynte arbeide utenfor innenfor veldig hundre bilde* innhold* fortsatt igjen bruker gir tar heter høyt høyere nå blitt løpet vanligste mulig* hovedoppgave* vedtatt bagasjerom",
  da: "af blev nogen nogle meget efter hvad ud op mig sig dig der mod siger nu gennem mellem uden kun dansk* mere end uge måde bliver fik havde vores farve* hundrede tusind* billede* indbygg* indhold* sprog* altid igen bruger giver tager hedder højt øje kender sagde lidt tog siden året udvikl* bag sådan indtil hvornår ligesom imod højere hvilket hvilken ind sit mit dit jer altså endnu måske noget blevet været efterfølgende ligge udenfor hjemme betyder samt henholdsvis udføre betragtning* betydning* virksomhed* regering*",
  sv: "och att det är som en på för av med till inte den har om ett jag men var sig så vi han från hon kan man när efter också där ska skulle eller mycket bara under mellan någon något några vad hur sin detta dessa blir blev enligt många flera hade medlemmar ofta bor människor vara vid sedan samt genom varit blivit ännu endast dock såsom året åren första andra nya både mot upp ut in ur alla allt denna vilket vilka kunna måste får fick",
  cs: "se které který která jako nebo když byl byla bylo byli jsou při pro jsem jsme podle také ještě než není jejich další roku tím těch již pouze mezi více může let kde tak že ve ze jak proto pokud nás jí jim své svůj svou bych být mít jen dnes vás nich toho této tento tato jeden před přes kdo co nic něco proti byly aniž vždy",
  sk: "sa ktorý ktorá ktoré ako alebo keď bol bola bolo boli sú pri pre som sme podľa tiež ešte než nie ich ďalší roku tým tých iba medzi viac môže rokov kde tak že aj či lebo vo zo preto pokiaľ nás jej im svoje svoj svoju byť mať len dnes vás nich toho tejto tento táto jeden pred cez kto čo nič niečo proti keby vždy potom",
  ca: "amb els les és que una per aquest aquesta dels als va ser més però també del al i en l'home seva seu són ha han fer quan molt des dins fins sense altres any anys entre com això perquè on ens li qui estan tots totes havia hi ho pels després lloc vegada dona mateix tres aquests aquestes era el es un se no sobre dos la de a cal té tenen pot poden fa cada abans ara llavors sota contra cap segons només me te si ni o ja bé així res aquell ell ella ells elles uns encara mentre durant davant",
  es: "con los las es por este esta del más pero también fue una que para como su sus son ha han hacer cuando mucho desde hasta sin otros año años entre esto porque donde nos quien están todos todas había lo después lugar vez mismo tres estos estas era y el en se no al un sobre dos ser me te le les la de a va van he hay si sí ni o ya muy bien así algo nada ese esa eso esos esas estar está tiene tienen puede pueden dijo hizo hace cada antes ahora entonces bajo contra hacia según solo sólo mi tu él ella ellos ellas uno unos aunque mientras durante ante",
  gl: "onte xunta axudas axuda verán goberno dixo cidade proxecto xustiza chegarán terán serán están deica xa dixeron onde galegos galega unha das coa polo pola máis tamén pero ao aos galicia foi non dunha nun nunha uns cando despois moito moi até ata hai seu súa eles elas estes ano anos porque xente ten lle pode concello galeg* ó á nos nas unhas algún algunha algúns ningún ningunha tódolos ambos cara aínda entón logo agás agora hoxe mañá vostede dicir facer ter ver ir poder quere queren fixo fixeron tivo tiveron houbo puido puideron cidades lugar xeral xoves venres luns mércores xullo xuño xaneiro decembro setembro outubro febreiro novembro maio abril marzo lingua tempo vez veces mellor maior menor poboación historia segundo ademais baixo tras mediante gran nova novo novos novas dende deste desta destes destas nesta neste aquel aquela isto iso ese mesmo mesma outro outra outros outras todo toda todos todas porén só soamente coma moitos teñen feito sempre ninguén esta este xeito estas sobre ser era se no un o a dos cun cunha debido auga xerada polos polas atopa atópase de me te lles vai van si ou ben así algo nada esa eses esas estar está di fai cada antes contra meu eu mentres durante ante",
  pt: "com os as é por este esta do da mais mas também foi uma que para como seu sua são tem fazer quando muito desde até sem outros ano anos entre isso porque onde nos quem estão todos todas havia não depois lugar vez mesmo três ao pelo pela num numa em um no na dos das você já ele ela à às sal então nesse nessa deste desta vocês isto aqui além sobre ainda apenas outras outra segundo dia foram sendo pode podem deve era ser se o a de me te lhe lhes vai vão têm há si ou bem assim algo nada esse essa esses essas estar está disse fez faz cada antes agora contra só meu eu uns embora enquanto durante ante",
  it: "il lo la gli le di che è per una un con del della dei delle sono non si nel nella anche come più ma al alla ha da questo questa dal dalla suo sua loro essere stato anni hanno dopo dove i e a o se in mi ti ci ne lui lei noi voi io tra fra su sui sulla alle agli dai dagli quando molto poco già ancora ora così solo ogni prima poi mentre durante contro secondo",
  fr: "le la les des du est dans pour que qui une un sur par pas au aux avec plus ce cette ces sont ont été mais il elle ils son sa ses leur être fait deux comme nous vous entre après où et à en y a se si ne moins très bien tout tous toute toutes sans sous contre vers chez selon depuis pendant avant encore déjà aussi je tu on même autre autres cela ceux celle dont car donc ni ou",
  ro: "și în de la cu pe care a nu că un o din mai este sunt pentru au fost prin acest această ce să se al ale lui după sau dar fi are cum când unde foarte numai doar fără până între despre spre asupra ei lor ea el noi voi eu îi îl își dacă deci iar ori ca deja încă acum apoi toate toți tot altă alte",
  en: "the of and to in is that was for with it as on by at be this are from his her has have had not but they which their will would were said been an or its who he she we you all there when what",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man",
  nl: "de een zijn voor niet er als bij uit door naar over heeft hij worden wordt wel deze zij hun had werd ze ik je we wat ons geen toen onder tegen tussen omdat waar zich alleen jaar twee eerste kunnen moeten zou zouden",
  af: "'n nie sy vir as hy wat sal word hulle uit oor sê gesê hierdie ek ons jy baie deur hul julle waar toe wanneer omdat tussen sonder onder sedert moes wou gewees geword een twee drie jaar",
  la: "et in est ad non cum ut ex quod sed qui quae sunt a ab de per aut hoc esse eius atque etiam si enim quam ac nec fuit autem vel anno post inter",
  eo: "la kaj de estas al en por ne li ĝi kun kiu kiuj kiel sed ankaŭ pri ke el ĉu mi vi ili ŝi oni pli tiu tio tiuj estis pro post jaro iu kio",
  eu: "eta da ez du zen dira bat dute izan ere baina dela bere egin hau hori zuen dago ditu gero beste arte edo berri urte euskal",
  sq: "dhe në të e i me për nga një është që ka u nuk do se si por kjo ky janë më ishte kanë pas edhe këtë duke ose tij saj",
  hu: "a az és hogy nem is egy ez volt meg de csak már még ki mint el vagy azt van ha után szerint lesz majd aki ami kell",
  fi: "ja on ei että se oli hän mutta ovat myös kun joka niin kuin mukaan sen hänen ole jos vain tai sitä mitä noin jo",
  et: "ja on ei et see oli ta aga kui ka mis oma kes seda või siis nii tema pärast ning välja veel ole üle",
  lv: "un ir ar no par ka kas uz bet arī tas tika kā lai pēc vai nav gan šo tā līdz tikai būs viņš gada",
  lt: "ir yra kad su iš į tai bet kaip ne apie jo buvo per po dėl nuo arba tik jau taip bus metų kurie kuris jis",
  is: "og að er það sem á í en fyrir með um þá þau þeir hún verið til frá eða ég þú voru vera hafa hafði þessi þess þeirra þeim meira mest eftir milli án íslands ísland íslenska íslensku gat átti fá fékk fengu svo nú líka allir öll ekki* hefur* einnig* mjög* þetta* ríkisstjórn* þriðjudag* miðvikudag* fimmtudag* föstudag* laugardag* mánudag* segir sagði",
  ga: "agus an na ar i is tá ag go ní bhí sé do le ó sin mar seo atá chun don leis bhfuil nach",
  cy: "y yr a yn i o ar mae i'w gan wedi ei fod oedd am ond hefyd bod sydd nad fel at dros wrth eu ac",
  pl: "i w na z się do nie że jest to od jak po za co ale o dla przez są był była tym być już może także tylko oraz jego jej który która które",
  tr: "ve bir bu da de için ile olarak olan en çok daha gibi kadar sonra ama var ne olduğu değil ise veya o her şey dedi tarafından",
  az: "və bir bu da də üçün ilə olan ki daha çox kimi sonra edir deyil hər onun olub etmək isə tərəfindən azərbaycan",
  vi: "và của là có cho không được trong các một những với người này đã khi đến từ để về ở sẽ như cũng ra",
  sw: "na ya wa kwa ni katika za la kuwa hii hiyo cha pia watu lakini baada kama hata alisema yake wake au si wakati mwaka nchi serikali alikuwa ilikuwa ambayo ambao pamoja siku moja kwamba rais mwanzo iliitwa huo hilo wengi mji",
  tl: "ng na ay at hindi para ito nang ni kay din rin pero may kung isang niya nila ko mo ayon kanilang kanyang noong mula upang dahil bilang bagong taon araw doon mayroon ngunit habang isa kami tayo natin naman lamang iyon ganito dito",
  yo: "ni ti àti sí náà ń fún wọn ó kan tí jẹ́ pẹ̀lú láti nínú ìlú ọjọ́",
  so: "iyo waxaa ka ku oo in uu ay la waa kale ee inuu si soo ah lagu aan wuxuu dalka sheegay waxay ayaa ayay ayuu markii soomaaliya soomaaliyeed dowladda xukuumadda madaxweynaha magaalada muqdisho isaga iyada kuwa kasta kadib inta laga loo ugu inay wuu wax hadda sidoo xilli dhexe",
  mi: "te ngā ki ko he o i e ka me nga ana kua kei mai atu tēnei hoki ai rā",
  sn: "uye kuti kana pa mu ne nekuti asi vanhu iyi zvakare kubva apo chete vari ndiye kune",
  lg: "nti era mu ku oba naye abantu kubanga okuva nga ate bwe nnyo eri abo ekyo omu buli omuntu",
  zu: "futhi ukuthi uma noma lapho ngoba kanye nokuthi ngesikhathi kuleli kusho lokhu le uthe nabo kanti phela manje lapha nakuba nokho kusukela phambili",
  xh: "ukuba kwaye okanye xa kuba ngokuba ngoko kunye kwakhona ngexesha oku ezi apho le uthe kwakunye njalo ngoku apha nangona ukususela ukwenza phambi ngenxa umntu",
  ts: "na ku hi ya leswaku va loko kumbe swi naswona ni ra hikuva xi exikarhi vanhu hambi ka le kambe nakambe",
  tn: "mme gore jaaka ga kwa tsa dira fa le ya mo go batho kgotsa gonne ka fela jalo tse dintsi",
  st: "hore ha tsa le ho hape empa haholo batho ka hobane kapa joalo eo ya mme tse teng",
  uz: "va bilan uchun bu ham edi esa qilish o'zbekiston toshkent yil haqida kerak bo'lgan bo'yicha",
  tk: "we bilen üçin bu hem türkmenistanyň ýyl bolan hakynda edilen aşgabat",
  mt: "u li ta il fil dwar għal kien jew dan din huwa kif mill minn mhux tal",
  lb: "vun dat ass net mat eng fir och sech wéi si hunn gouf lëtzebuerg* vum déi ginn gëtt huet hätt beim duerch datt dëst dësen dës wann wat wien wou wier goufen sinn hir hire säin seng senger engem enger eent keng kee keen awer nëmmen vill méi manner iwwer ënner tëscht géint virun zäit joer joren leit grouss kleng zwee zwou dräi véier éischt éischten lescht nei neien neit gëschter muer wëll soen sot seet gemaach kënnt geet goung steet stoung mir hie hinnen iech ech mech dech lëtzebuerger",
  ht: "yo nan ki pou li te ap gen sou avèk pa ak nou lè men se ayiti ou mwen sa yon fè moun peyi tout oswa paske kote jan kèk anpil lòt anvan apre pandan depi jiska gouvènman ayisyen",
  fo: "sum fyri tað vóru føroy* teir eitt tann hava eru tey verið vórðu varð frá nú nøkur øll allar allir aftur eftir ímillum undir uttan føroyar føroya føroyum føroyska føroyskt kundi skuldi vildi fáa fekk fingu ikki* hevur* eisin* nógv* síggj* millum* týsdag* mikudag* hósdag* fríggjadag* leygardag* sunnudag* mánadag* sigur segði landsstýri* býráð* tíðind* fyrr enn",
  ha: "da a ya na ta ba cikin don shi wannan kuma sun an ne ce wa amma ga zuwa najeriya",
  pcm: "dey wey di dem na don im wetin pipo sey abi una dis dose wia dia fit ova afta befor pesin pikin oda tok tori sabi neva becos kontri goment waka comot wahala wella yarn sef sha",
  om: "fi kan akka hin keessatti keessa irraa irratti kana kanaan kanas jira jiru jiran jiraachuu ture turan jedhe jedhan jechuun jedha isaa isaas ishee isaanii isaaniis isaan namoota namoonni nama namni waan ta'e ta'uu ta'us ta'an booda dura garuu yoo yeroo yookiin yookaan haala waggaa guyyaa biyya biyyaa biyyattii itoophiyaa oromiyaa oromoo himan himaniiru gara waliin hunda tokko lama sana sanaa kun kunis akkasumas immoo malee qabu qaba qabaachuu taasise taasisuu taasifame hanga mootummaa dubbate dubbatan ammoo akkaatti irraatti isa itti ittiin hedduu baay'ee biroo kanneen deemsa dabalataan erga osoo dhaaf mana duraa kaan wayita haga lammii magaalaa bulchiinsa keenya koo narratti kanarraa",
  ln: "ya na mpe oyo ete bato te mpo po ezali azali bazali ezalaki azalaki bazalaki nde kasi yango nyonso mingi mokolo mikolo mboka ekolo kati liboso nsima sima lokola soki pona ye bango biso moko mosusu basusu mibale awa kuna wana wapi likolo esika ntango sanza mobu mibu mokonzi bana mwana basi makambo likambo alobi alobaki balobi elongo epai ndenge esalema kokoka kosala kozala",
  ig: "na nke ndị ya bụ n'ime ka ha dị ọ nwere maka onye",
  rw: "cyane byose ibyo icyo bya byo cya cyo umunsi iminsi perezida leta amafaranga minisitiri igihugu kugeza imbere nyuma aho kandi mu ku na ko yo cyangwa ni abantu ariko kuri muri u rwanda kugira",
  mg: "ny sy dia tamin'ny ary izay fa tsy ho amin'ny eto madagasikara ireo",
  jv: "ing kang sing iku ora karo saka dadi utawa dening wong kanggo lan ana uga yaiku yoiku uwong pira-pira marang menyang nanging amarga supaya durung wis bakal duwe nduwe nduweni gawe gedhe cilik liyane liya iki kuwi kae sawijining minangka bebarengan nalika sawise sadurunge dumadi jawa kabeh akeh luwih manawa nganti utawane dheweke tartamtu kalebu sakabehing antarane",
  su: "jeung nu téh sarta anu ieu sareng atawa urang éta aya tina nyaéta boga ogé tapi ku kudu henteu teu moal geus parantos keur salaku ditangtukeun maranéhna manéhna hiji dua saban sakabéh sadaya poé wewengkon nagara jalma jelema sunda nyaeta eta oge mangrupakeun kawas ayeuna mimiti ngagunakeun saurang",
  ceb: "nga ug kay dili ngadto usa iyang niini unya og alang kini niya nila gikan ilang aron bag-o tuig adunay didto diha kaayo dayon human tungod usab sama bisan kon kung naa wala apan mao nahimong ilawom taliwala pinaagi ngalan dakbayan adlaw",
  ku: "û li ji bo di de ku ya yên wê vî ne jî bi xwe kurdistan*",
  gd: "agus an na air a bha tha chan do gun airson leis bho nach",
  ru: "и в не на что с по это как он его но из за так же все от был для до бы при также были который этого после или уже если она они оно её ее их ему ей им мы вы я нас вас нам вам меня мне себя там тут здесь где когда куда чтобы ли ещё еще только очень один одна одно два другой другие другим другого такой тоже есть нет можно надо может будет которая которое которые об под над перед между через без у о к со во ни то эти этот эта того тем всё вот потом сейчас",
  uk: "і в не на що з та це як він його але із за так же всі від був для до при також були який цього після або вже якщо є й у вона вони воно їх йому їй їм ми ви я нас вас нам мене мені себе там тут де коли куди щоб якби ще тільки дуже один одна одно два інший інші такий теж немає можна треба може буде яка яке які під над перед між через без о зі ні то ці цей ця того тим все ось потім зараз була було",
  be: "і ў не на што з гэта як ён яго але за так усе ад быў для да пры таксама былі які гэтага пасля або ужо калі яна яны яно іх яму ёй ім мы вы я нас вас нам мяне мне сябе там тут дзе куды каб яшчэ толькі ўжо вельмі адзін адна адно два іншы іншыя такі ёсць няма можна трэба можа будзе якая якое якія пад над перад між праз без аб са ні то гэты гэтая таго тым вось потым цяпер была было",
  bg: "и в не на че с за това като той но от са по се да при също който след или вече ако е ще беше със във му го ги си ми ти тя те то него нея много може само още пък ли какво как къде кога където когато защото ни ви им бил била било били има няма трябва които която което чрез между преди без до над под през този тази тези един една едно всички някои така там тук днес",
  mk: "и во не на дека со за ова како тој но од се по да при исто кој после или веќе ако е ќе беше што ги му го ја биле која кои кога само тоа оваа овој уште многу може таа тие него неа каде зошто ни ви им бил била било има нема треба кое преку меѓу пред без до над под низ овие еден една едно сите некои така таму тука денес",
  kk: "және мен бұл үшін болып деп да де бір еді туралы қазақстан бойынша керек оның осы тұр емес",
  ky: "жана менен бул үчүн болуп деп да де бир эле тууралуу кыргызстан* боюнча керек анын ошол эмес",
  mn: "нь бол энэ юм гэж байна болон тэр уу улсын байсан хийх монгол* оны ба өөр",
  tg: "ва дар ба аз ки бо барои ин он ҳам буд аст тоҷикистон* шуд худ кард",
  tt: "һәм белән бу өчен дип да дә бер татарстан* буенча кирәк аның иде",
  hi: "है और के में नहीं था हैं की का को से ने पर यह कि एक भी तो हो वह कर इस लिए वे उस अपने किया गया थी थे रहा रही रहे हुए हुआ साथ बाद तक लेकर जो जब आप",
  mr: "आहे आणि च्या मध्ये नाही होते आहेत असे या केले त्यांनी ते हे की तर होता होती व एक म्हणून करण्यात",
  ne: "छ र को मा गरेको भएको पनि छन् भने थियो हुने गर्न लागि नेपाल गरी एक तथा",
  ar: "في من على أن إلى عن مع هذا هذه التي الذي كان ما لا أو بعد قال بين",
  fa: "در به از که این را با است برای آن یک خود تا کرد بر هم شد شده می",
  ur: "کے میں کی ہے اور سے کا کو نے پر ہیں یہ کہ اس بھی تھا کر ایک نہیں",
  ps: "د په او چې له ته دي کې ده یې هم شي به",
  crh: "ve bu de içün ile edi edü olğan degil soñ soñra daa kibi eñ şeer ayttı oldı qadar çoq yañı vaqıt halq oña onıñ olarnıñ bizim bar yoq etken eken keldi ola olsa bugün tarafından arasında qırım* qırımtatar* memleket*",
  oc: "lo los dels dins que amb qu'es son foguèt tanben fòrça aquel aquela aqueste aquò lor lors nòstre nòstra pels sus dempuèi pendent jorn vila país govèrn aver èsser an diguèt seràn pòt pòdon gaire sens aquestes autres occitan* un es se ser sobre la de en per una a cal te o ara mai",
  ast: "ye yera la los les del nel na nun pa pol polos una unos tamién más dempués munchu munchos xente ciudá dende col colos coles qu'el l'añu foi tien tán yá agora ente esti esta eso otru otros llugar diz dixo foron tienen faen puen munches toles tola toos too tolos cásique con de a me te se lo o ser cada contra según tu ante durante va da ta mi si sí nada algo el que un por y en no sin",
  nso: "lehono mošomo mešomo gobane kudu mmušo setšhaba lefase gore goba gomme ge bja bjo bjalo tša tše yeo seo moo eupša bego efela šoma ka le ya ba go mo batho rena lena ke be se sa",
  ss: "kutsi futsi kepha nobe ngekutsi lokutsi batfu bantfu umuntfu ngobe loku lokunye lesikhatsi kwekutsi labanye emalanga lapho sitsite kulolu natsi ngesikhatsi",
  war: "an han hin nga mga ngan ha ini usa diri kon tikang iya hira nira amo dara para adto didto mahimo tungod",
  ckb: "لە بە و کە بۆ ئەو ئەم لەگەڵ دا بوو هەر",
  ug: "ۋە بىلەن بۇ ئۈچۈن بىر دەپ",
  "nb nn da":
    "og i er at det den som på til med har da vi om så kan skal vil når går står får ved alle under over for sin sine onsdag torsdag fredag landet kommunen ofte nær kunne skulle denne andre største både menneske luft jern kysten sende gjorde norske nye dette sagt må mens slik",
  "nb da":
    "ikke jeg være hvem hvor hvis også bare sammen flere hele hjem egen egne disse en et de lørdag søndag mandag tirsdag tiden ønsker kirke kirken skole skolen skoler verden leveres mennesker hvert hver eneste alene lærere første ligger komme selvfølgelig dem allerede fra kommer ifølge selv hvordan måneder tyder hun derfor finnes tidligere årene vanlig* tydelig* daglig* offentlig* særlig* endelig* personlig*",
  "nb nn":
    "etter opp ut av meg deg seg blir enn måte arbeid tillegg kjent brukt farge* innbygg* språk* alltid gjennom uttrykk* hadde norsk altfor å ulike mellom dersom oss tida åra vegen omlag anlegg* nesten enkelte begge likt",
  "id ms":
    "agar anda merupakan sebuah seorang sering namun ujarnya katanya sedangkan buat pun minggu jadi daerah sekarang album bahasa cuma tiba-tiba presiden sepak juara bertemu memastikan versi kemampuan dikenal pertandingan pejabat awak mengikut bola pekerja pulau pas amanah lapangan bursa berjumlah laman tadi kemas wujud jajahan penjaga nahas dibebaskan soal turut semalam petang mempunyai pengguna memberi beliau kebangsaan bekas terdapat kebanyakan menyertai ramai merujuk bermula yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke saya ada oleh telah sudah lebih atau dia mereka kita dapat hanya seperti adalah antara masih banyak lain satu dua orang tahun hari bagi kepada",
  "bs sr":
    "muzi* advokat* tačn* tačk* marta april* aprila maja juna jula juni juli avgusta avgust* nauk* nauka nauke naučn* stepen* stepen okean* oficir* prevod* ostrv* holand* italijan* režiser* unutrašnj* haos* avion* jugoslav* jevrej* važi važe lično krst krsta penzi* bibliotek* procent* procenat procenata preduzet* budžet* privred* zavisi zavisn* nezavis* shodno nivo nivoa nivou računar* funkcioner* štamp* kompozitor* prisus* odsus* formulis* kritikov* kontrolis* organizov* definis* finans* hirurg* kancelarij* uopšte juče naročito januara februara mart septembra oktobra novembra decembra januar* februar* septemb* oktob* novemb* decemb* izvršen* fudbal* hiljad* milion* takođe evrop* uslov* takmič* saobraćaj* opšt* hemij* decenij* zvanič* sistem* snabdij* sopstven* pozorišt* fabrik* ambasad* muzik* muzič* reditelj* ministark* upotreb* pasoš* golman* aerodrom* odbran* region* uporedi* uporedb* dužin* apotek* kafa kafe kafu supa supu paradajz* puter* kiseonik* vodonik* azot* ugljenik* kvalitet portparol* komandant* čuven* mašin* voz voza vozom vozovi",
  "hr bs sr":
    "je i u na da se za od su s što koji koja koje koju kojim nije će kao ali ili bi ne po iz o te biti bio bila bilo bili zbog nakon između samo ako kada kad prema još već više dok jer sve svi ovaj ova ovo taj ta to kod bez pred pod nad do ga mu im ih njegov njegova njihov može mogu treba ima nema uglavnom kazao kazala kazali naime dogovoreno grupa grupe kasnije obuhvat* ukupno nadalje ukoliko period periodu razvoj preko ipak zemlje umrla ispred sam smo ste si jedan jedna jedno prvi prva godine godina kako kroz tako ni niti vrlo dana",
  "nl af": "dan haar of meer was daar moet kan kon die van en in is het dat op te met aan ook om nog maar",
  "cs sk": "je aby však už a v na o i k do za po od z s ten to ta jeho bude",
  "zu xh": "kakhulu kulo ukuze wathi abantu kodwa nje",
  "tn st": "motho rona bona ke seo e ne",
  rn: "canke ico ivyo vyo vya vyose ca co cane yamara gushika umusi imisi reta amahera urwaruka umushikiranganji abashikiranganji uburundi bujumbura wiwe biwe yiwe ciwe kandi ariko kuri muri mu ku na ko ni abantu aho imbere inyuma umukuru gusumba cokimwe igihugu barundi runo murundi abarundi",
};

/** Languages that words and letters of their own part, once the n-grams have found the family. */
export const FAMILIES: string[][] = [
  "hr bs sr",
  "id ms jv su",
  "nb nn da",
  "cs sk",
  "es ca pt gl la oc ast",
  "tr az uz tk ku crh",
  "sw ha rw rn lg ny ln sn so om",
  "en pcm",
  "ga gd",
  "is fo",
  "de lb fy",
  "fr ht",
  "it mt",
  "tl ceb ilo mg war",
  "yo ig",
  "zu xh ss",
  "tn st nso",
  "nl af",
  "kk ky tt ba",
  "ru uk be bg mk sr tg",
  "hi mr ne",
  "fa ps ckb ur",
  "ar ug sd",
].map((family) => family.split(" "));

/**
 * Languages that the letter sequences do not know, or from one text in another spelling: scored like the neighbour named where
 * that is better, and told from it by their words and letters.
 */
export const NEIGHBOURS: Record<string, string> = {
  ckb: "fa",
  sd: "ar",
  pcm: "en",
  ba: "tt",
  rn: "rw",
};

/** Letters and letter pairs that only the language named uses among those of its script. */
export const LETTERS: [string, RegExp][] = [
  ["uz", /[og][ʻʼ‘](?=\p{L})/gu],
  ["tk", /ýa|ýe|iň|yň/gu],
  ["mt", /[ħġċ]/gu],
  ["lb", /ë(?:e|i)|éi/gu],
  ["fo", /ø|oy|[óú]gv/gu],
  ["is", /[þö]/gu],
  ["ha", /[ɓɗƙ]/gu],
  ["ig", /[ịụṅ]/gu],
  ["az", /ə/gu],
  ["yo", /[ẹọṣ]|[ẹọ]\u0301/gu],
  ["kk", /[ұқәғһ]|і/gu],
  ["ky", /ңү|өө|үү|ыы|оо/gu],
  ["mn", /[өү](?:ө|ү)|ийг|ууд|үүд/gu],
  ["tg", /[ҷӣӯҳ]/gu],
  ["tt", /җ/gu],
  ["uk", /[їєґ]|’[яюєї]/gu],
  ["be", /ў/gu],
  ["ru", /[ыэъё]/gu],
  ["bg", /ъ/gu],
  ["mk", /[ѓќѕ]/gu],
  ["sr", /[ђћ]/gu],
  ["rn", /vy|(?<![\p{L}])i?c[aou](?!\p{L})|(?<!\p{L})c['’]/gu],
  ["ps", /[ښډړږېۍګټ]/gu],
  ["ckb", /[ێۆڕڵە]/gu],
  ["ug", /[ۇۈۋ]/gu],
  ["ur", /[ٹڈڑےںہ]/gu],
  ["sd", /[ٻڄڃڇڏڌڊڍڦڳڱٺٽڙ]/gu],
  ["ba", /[ҙҡ]/gu],
  ["crh", /ñ|qı|ığ/gu],
  ["oc", /ò/gu],
  ["mr", /ळ/gu],
];

/** What the function words and stems say to a model: numbers are places in its list of languages. */
export interface WordTable {
  exact: Map<string, readonly number[]>;
  /** Stems by their first four letters. */
  stems: Map<string, readonly (readonly [stem: string, language: number])[]>;
}

const STEM_KEY = 4;

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [value]);
  else known.push(value);
}

/** The words and stems of `languages`. */
export function createWordTable(languages: readonly string[]): WordTable {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, (readonly [string, number])[]>();
  for (const [owners, list] of Object.entries(WORDS)) {
    const numbers = owners.split(" ").flatMap((language) => {
      const number = languages.indexOf(language);
      return number < 0 ? [] : [number];
    });
    if (numbers.length === 0) continue;
    for (const word of list.split(" ")) {
      for (const number of numbers) {
        if (word.endsWith("*")) add(stems, word.slice(0, STEM_KEY).replace("*", ""), [word.slice(0, -1), number]);
        else add(exact, word, number);
      }
    }
  }
  return { exact, stems };
}

const NONE: readonly number[] = [];

/** Languages that have the lower-case word among their function words. */
export function languagesOfWord({ exact }: WordTable, word: string): readonly number[] {
  return exact.get(word) ?? NONE;
}

/** Languages with a stem the word begins with. */
export function languagesOfStem({ stems }: WordTable, word: string): readonly number[] {
  const near = stems.get(word.slice(0, STEM_KEY));
  return near === undefined ? NONE : near.filter(([stem]) => word.startsWith(stem)).map(([, language]) => language);
}
