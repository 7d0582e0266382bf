/**
 * Function words and tell-tale stems that part languages which share most of their letter sequences. From the grammars
 * of the languages; a stem ends in "*". A word listed for two languages speaks for both.
 */
const WORDS: Record<string, string> = {
  "hr bs":
    "gdje ovdje negdje nigdje mjest* vrijem* riječ* riječi poslije prije lijep* ljepš* uvijek svijet* svjetsk* nedjelj* predsjed* čovjek* mjesec* sljede* uspjeh* uspje* djec* dijete djetet* djeteta dijel* djela djelo djelu djelov* djeluj* njemačk* pjesm* pjesni* rijek* rijeci lijek* liječ* mlijek* snijeg* zvijezd* vjera vjere vjeru vjer* vjet* mjera mjere mjer* izmjen* promjen* primjen* primjer* cijel* cijen* ocjen* procjen* zamjen* zahtje* pobjed* sjever* bijel* ljet* rješ* riješ* vrijed* odjel* obavje* obavije* susjed* htje* željel* vidje* vidjel* živje* živjel* osjeć* osjet* dvije tijel* tjelesn* smjen* sjedni* sjediš* slijed* naslijed* vijest* vijeć* sjeć* djev* djelatn* lijev* ljev* razumij* dospje* izvje* umjes* namjer* zapovjed* svjedo* svjetl* stijen* vješta* vrijednos* premj* pripovij* bjel* bježa* uvjer* nasljed* posljed* povije* umjet* osmj* unaprijed naprijed",
  hr: "povjesn* učinkovit* provedb* tvari čimben* sastavnic* tko netko nitko tijekom tjedan tjedna tjedni tjedana uvjet* sustav* tisuć* povijes* glazb* priopć* kazališt* milijun* tvrtk* unatoč sveučiliš* znanst* znanost* obitelj* vjerojatn* sudion* sudjelova* odvjetni* točn* točk* liječni* zagreb* hrvat* siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca nazočn* glede ravnatelj* redarstv* zrakopl* tvornic* vlak* kruh* šport* županij* premda ponajprije osobit* djelatni* promidžb* veleposlan* gospodarstv* obran* skupin* stupanj stupnj* ocean* kemij* časnik* podrijetl* utjecaj* osobno prijevod* otok* desetljeć* nizozemsk* španjolsk* talijan* redatelj* suradn* unutarnj* opskrb* s tijek* prometn* gledatelj* pozornic* službeno lipanj srpanj svatko europ* nogomet* uopće ured ureda uredu izvješć* natječaj* natjec* natječ* momčad* vratar* udrug* zaklad* knjižnic* mirovin* umirovlj* tajništv* stožer* postotak postot* poduzeć* poduzetni* proračun* sukladno ovisi ovisn* neovisn* djelomi* izravn* razina razine razini razinu računal* dužnosni* zemljopis* putovnic* prosvjed* skrbi poveznic* inačic* odvjetništv* gospodarsk* postrojb* tiskar* tiskan* tisak tiskov* skladatelj* skladb* pučanstv* povjerenstv* svezak svesk* siječanj siječnj* veljač* ožujak ožujk* travanj travnj* svibanj svibnj* lipnj* srpnj* kolovoz* rujan rujn* listopad* studeni studenom prosinac prosinc* rabiti rabi uporab* promica* vrsnoć* financij* financir* kirurg* kolodvor* dvojb* nadzor prigod* bogoslužj* mirovn* odjel odjela glasovan* glasova* pristaš* rajčic* tjeskob* sretan sretna sretni općenito tlak tlaka susta* nuklearn* bit napose naime zasigurno priopćen* unaprjeđ* primjerice uglavnom koristi kaos križ križa bolesnik tvrdi radije kazao kazala kazali sučelj* odgoj* odgoja dogovoreno posjet tajnik čelni* nositelj* slušatelj* prijatelji gradit biti kakvoć* zbog ovise ovisiti",
  bs: "tokom takođe saopć* evrop* histori* muzi* izvještaj* pozorišt* fudbal* hiljad* milion* preduzeć* uprkos univerzitet* porodi* vjerovatn* učesni* učestv* advokat* tačn* tačk* ljekar* sarajev* bosn* januar* februar* marta april* maja juna jula augusta avgusta septemb* oktob* novemb* decemb* kanton* hercegov* tuzl* zenic* mostar* sedmic* šta ko neko niko kahv* lahko mehk* entitet* bošnja* ambasad* naučn* nauk* opšt* saobraćaj* odbran* uslov* vijek* dječij* stepen* okean* hemij* oficir* porijekl* prevod* ostrv* decenij* holand* španij* italijan* režiser* saradn* unutrašnj* snabdij* zvanič* haos* avion* fabrik* jugoslav* sa jevrej* sopstven* sarajevu bih sistem* grupa grupe važi važe utica* lično pošto hljeb* krst krsta penzi* bibliotek* aerodrom* procent* procenat procenata preduzet* budžet* privred* zavisi zavisn* nezavis* shodno direktn* nivo nivoa nivou računar* funkcioner* pasoš* golman* štamp* kompozitor* takmič* prisus* odsus* organizov* definis* formulis* kritikov* kontrolis* finans* hirurg* kancelarij* odjeljenj* uopšte juče naročito ukoliko usljed januara februara mart aprila juni juli august septembra oktobra novembra decembra džamij* bošnjac* federacij* begov* efendi* hadži* reis* sahat hise historij* islamsk* muslimansk* sljedstv* djelimič* općinsk* naseljeno nadalje kasnije izvijest* period periodu obuhvat* porodic* izvršen* rejon* region* ukupno mahal* vakuf*",
  sr: "sa golman* gde* ovde* negde* pre* posle* vreme* vremena* lepo* deca* dece* svet svetu sveta mesto* mesta reč* reči* čovek* uvek* takođe saopšt* evrop* opšt* istorij* hiljad* milion* preduzeć* opštin* sredn* nedelj* predsednik* predsedni* bezbednost* deo* delu dela dve pobed* mleko* sledeć* ponedelj* vučić* uspeh* menja* izmen* promen* zahtev* primer* posled* odeljen* vrednost* razume* telo tela leto leta beleži* izveštaj* devojk* dete rešen* reše* poverenj* objašnj* ispred mera mere celu* hteo* želeo* videti* srbija srbije srbiji srbiju srpski srpska srpske beograd beogradu beograda cela celo* celi celog cena cene cenu cenama savet savetu saveta savetnik* izvest* lepot* lepš* nedelja* nedelje* nedelju* vremenu* vremenom* mestu* mestima* delovanj* delova delovi deluje delimič* podel* odelj* zahteva ocen* ocena razumev* primenj* primen* zamen* namen* mereno merenj* uspeo* uspela* uspeli* uspeva* bezbedn* vredn* cvet* sneg* snega reka reke reku* rekom* lekar* lekov* hleb* zvezd* breg bregu levo levic* celok* celin* sused* nemačk* nemac nigde* svuda vest vesti vestima pesma* pesme* pesmu* pesni* dvesta* sledi naslednik* smena smene smeni veštač* beli bela belog bele osećaj* oseća* vek veka veku vekova stepen bio sever severn* severu živeo* živela* živeti umrla usled* prime* primet* obez* sednic* sedište razvoj međuvremen* upotreb* decenij* januar* februar* septemb* oktob* novemb* decemb* jun jula avgust* uslov* sistem* porodi* vazduh* fudbal* organizov* definis* finans* privred* fabrik* saradn* takmič* učesni* učestv* naučn* nauka nauke hemij* muzik* muzič* pozorišt* univerzitet* saobraćaj* odbran* sopstven* zvanič* direktn* uprkos šta ko neko niko tokom preko utica* reditelj* ministark* zemlje ipak pošto meru uveče veče gradonačelni* preds* је су био била било били није нису ће који која које због када само године први после такође међу као или али што више још код према бити може има и у на да се од за са не по о из то ни га до пред под над без кроз већ док јер све овај ова ово тај та његов њен њихов",
  sl: "je in na da se za so ki pa bi tudi kot ne po od pri ali bil bila bilo bili ter kako kaj ko še že zaradi lahko vendar slovenij* evropsk* leta letu januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra mesto mesta šola šole lep zelo nekaj kateri katera katere vsak vsi samo med brez pred čez država državni smo ste bo bodo sta jih jo ga mu naj kdo zdaj danes včeraj torej namreč treba uspeh tekmo tekma pravi dejal povedal",
  id: "bahwa karena bisa saat uang provinsi kantor mobil polisi universitas agar saja yaitu berbagai coba perusahaan siswa sore indonesia jakarta rupiah berbeda rapat kesehatan keamanan layanan pemilu tim olahraga bisnis februari maret agustus desember pemerintah anda usai tewas korban warga kabupaten bupati dprd gubernur kecamatan melakukan merupakan sebuah memiliki terkait seorang sering lewat namun ujar ujarnya katanya sedangkan sebesar buat pun kalau gak nggak tak desa butuh bikin senin rabu kamis jumat sabtu minggu televisi musik zona mencoba karenanya resmi aksi produksi informasi tapi internasional nasional mantan walikota wali jadi bagian daerah ditemukan dikenal sekarang album pertandingan pria bahasa kalian cuma kayak banget bahwasanya tiba-tiba mobilnya kemarin kebijakan kegiatan wisata wisatawan kuliah mahasiswa dosen pabrik karyawan ibukota kepolisian kejaksaan tni polri polda polres jokowi prabowo pilkada pileg pilpres presiden partai karun bandara situs unduh unggah posting gratis sepak sepakbola juara lurah daftar kuartal triliun miliar persen apakah enggak kok dong sih deh nih lu gue udah aja doang keuangan penghasilan mengaku mengungkapkan menyebut menuturkan memastikan menilai dinilai digelar jum'at resiko risiko kualitas kapasitas aktivitas komunitas fasilitas identitas prioritas mayoritas minoritas otoritas stabilitas reformasi investasi konstitusi versi bertemu diantara kemampuan",
  ms: "bahawa kerana wang pejabat kereta polis universiti supaya sahaja ialah iaitu pelbagai cuba syarikat pelajar petang malaysia ringgit rm berbeza mesyuarat kesihatan keselamatan perkhidmatan pilihanraya pasukan sukan perniagaan mac ogos disember kerajaan awak encik datuk tun kelmarin semalam manakala apabila baharu persekutuan kanak-kanak kuala lumpur johor selangor pinang perak sabah sarawak kedah kelantan menerusi turut seramai daripada lelaki sebarang membabitkan isnin khamis jumaat sabtu ahad jabatan kemudahan berkenaan selepas mengikut disebabkan sekiranya boleh bandar bahagian negeri bola mempunyai merujuk bermula televisyen muzik zon mereka-mereka pengguna memberi kakitangan pekerja rajah pulau beliau sungguhpun antarabangsa kebangsaan kedua-dua tempatan bekas filem bagaimanapun jenayah mahkamah didakwa pembangkang parlimen pilihan raya umno pas bersatu amanah dap seri mb dipertua tuanku agong jemaah peringkat peguam perbicaraan juruterbang lapangan terbang lebuh lebuhraya kilang majikan cukai bursa berjumlah peratus bilion trilion dijangka pencapaian maklumat laman sesawang perisian bimbit kualiti kapasiti aktiviti komuniti identiti fasiliti majoriti minoriti autoriti pelaburan kempen stesen ramai budak tengok jom makcik pakcik hujung tadi kemas kini dikemas wujud diwujudkan terdapat mengandungi berasaskan kebanyakan ditubuhkan penubuhan jajahan menyertai penjaga jurulatih korang kemalangan nahas bomba penyelamat mangsa jpj jbpm reman dibebaskan siasatan disiasat soal siasat",
  nn: "ein nokon nokre kva kven òg gjer gjere gjorde saman fleire mykje heile dykk høgare nye åra vore hadde kor då me oss skal vil seier sidan mellom andre eigen eigne hjå heim heime bruka denne desse dersom kjem medan slik verte vert blei vorte arbeidar* einskild* framleis anna annan born laurdag sundag måndag tysdag onsdag torsdag fredag tida vegen året landet bygd* høyr* leiar* seinare gjennom nokolunde ynskje ynskjer trur heiter omlag ulike menneske menneskje kome komen byrja arbeide nytta fann kallar kalla kjend kjende einaste dagar månader veker millionar åleine eige difor høgst lågare lågast lærar lærarar fyrste fyrst seinast kvar kvart kvarandre nåverande inneheld tyder gjev gjeve gjevne fekk gjekk gjeng stend kyrkje kyrkja skule skulen skular verda kommunen medlemer ei* eit* ikkje* frå* noko* eg* vart* korleis* utafor utanfor innafor innanfor heilt seg ofte dei* vere* meir* ho* berre* sjølv* høgskule* framfor nær kysten vatn* uttrykk* uttrykt* dagleg* leggje seie seia sende fleirtal* mogleg* offentleg* særleg* saker* ting* stad* stader",
  nb: "ikke jeg fra være ble noe noen hvordan hva hvem også bare gjør gjøre gjorde sammen flere mye hele mer selv dere hvor da de vi oss en et etter nå opp ut av meg seg deg når vært hun hjem mellom andre egen egne blir fikk dette disse hvis kommer mens slik lørdag søndag mandag tirsdag ifølge norske høyere siden nye enn både ennå uke måte sier mener veien tiden ønsker arbeid uken kirke kirken skole skolen skoler verden leveres tillegg mennesker hvert hver hverandre eneste alene derfor lærer lærere første gikk måneder uker millioner fant ligger sto kalles kjent begynte arbeide brukt komme utenfor innenfor veldig farge* hundre bilde* innbygg* innhold* språk* fortsatt alltid igjen bruker gir tar går står hadde heter største høyt altfor selvfølgelig jern luft",
  da: "ikke jeg af blev nogen nogle meget efter hvad kunne skulle ud op mig sig dig også være hvor fra der til har med et en på som ved mod siger hun hvis kommer mens nu ifølge gennem mellem uden hvordan selv kun dansk* mere end både uge måde bliver fik får havde alle vores hver farve* hundrede tusind* billede* indbygg* indhold* sprog* altid igen bruger giver tager står hedder største højt højere øje kender sagde sagt lidt tog siden året dem udvikl* bag sådan indtil derfor hvornår ligesom allerede imod",
  sv: "och att det är som en på för av med till inte den har om ett jag men var sig så vi han från hon kan man när efter också där ska skulle eller mycket bara under mellan någon något några vad hur sin detta dessa blir blev enligt många flera hade medlemmar ofta bor människor vara vid sedan samt genom varit blivit ännu endast dock såsom året åren första andra nya både mot upp ut in ur alla allt denna vilket vilka kunna måste får fick",
  cs: "se které který která jako nebo když byl byla bylo byli jsou při pro jsem jsme aby podle také však už ještě než není bude jeho jejich další roku které tím těch již pouze mezi více může let kde tak že",
  sk: "sa ktorý ktorá ktoré ako alebo keď bol bola bolo boli sú pri pre som sme aby podľa tiež však už ešte než nie je bude jeho ich ďalší roku tým tých iba medzi viac môže rokov kde tak že aj či lebo",
  ca: "amb els les és que una per aquest aquesta dels als va ser més però també del al i en l'home seva seu són ha han fer quan molt des dins fins sense altres any anys entre com això perquè on ens li qui estan tots totes havia hi ho pels després lloc vegada dona mateix tres aquests aquestes era",
  es: "con los las es por este esta del más pero también fue una que para como su sus son ha han hacer cuando mucho desde hasta sin otros año años entre esto porque donde nos quien están todos todas había lo después lugar vez mismo tres estos estas era y el en se no al un",
  gl: "onte xunta axudas axuda verán goberno dixo cidade proxecto xustiza chegarán terán serán están deica xa dixeron onde galegos galega unha dos das coa polo pola máis tamén pero ao aos galicia onde xunta foi non dunha nun nunha uns cando despois moito moi até ata xa hai seu súa eles elas estes ano anos porque xente ten lle pode concello galeg* ó á nos nas unhas algún algunha algúns ningún ningunha tódolos ambos cara aínda entón logo agás agora hoxe mañá vostede dicir facer ter ver ir poder quere queren fixo fixeron tivo tiveron houbo puido puideron cidades lugar xeral xoves venres luns mércores xullo xuño xaneiro decembro setembro outubro febreiro novembro maio abril marzo lingua tempo vez veces mellor maior menor poboación historia segundo ademais baixo tras mediante gran nova novo novos novas dende deste desta destes destas nesta neste aquel aquela isto iso ese mesmo mesma outro outra outros outras todo toda todos todas porén só soamente coma moitos teñen feito sempre ninguén esta este xeito estas",
  pt: "com os as é por este esta do da mais mas também foi uma que para como seu sua são tem fazer quando muito desde até sem outros ano anos entre isso porque onde nos quem estão todos todas havia não depois lugar vez mesmo três ao pelo pela num numa em um no na dos das você já ele ela à às sal então nesse nessa deste desta vocês isto aqui além sobre ainda apenas outras outra segundo dia foram sendo pode podem deve",
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
  zu: "futhi ukuthi uma kakhulu noma abantu kodwa lapho ngoba kanye nje nokuthi ngesikhathi kuleli kusho lokhu kulo",
  xh: "ukuba kwaye okanye xa kuba ngokuba abantu kodwa nje ngoko kunye kwakhona ngexesha le oku ezi wathi ukuze apho",
  ts: "na ku hi ya leswaku va loko kumbe swi naswona ni ra hikuva xi exikarhi vanhu hambi ka le kambe nakambe",
  tn: "mme gore jaaka ga kwa tsa dira motho fa le ya mo go batho kgotsa gonne ka fela jalo rona tse dintsi",
  st: "hore ha tsa le ho hape empa haholo batho bona ka ke hobane kapa joalo seo eo ya mme e ne tse teng",
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
  rw: "mu ku na ko yo kandi cyangwa ni bya abantu ariko kuri muri u rwanda kugira",
  mg: "ny sy dia tamin'ny ary izay fa tsy ho amin'ny eto madagasikara ireo",
  jv: "ing kang sing iku ora karo saka dadi utawa dening wong kanggo lan ana uga yaiku yoiku uwong pira-pira marang menyang nanging amarga supaya durung wis bakal duwe nduwe nduweni gawe gedhe cilik liyane liya iki kuwi kae sawijining minangka bebarengan nalika sawise sadurunge dumadi jawa kabeh akeh luwih manawa nganti utawane dheweke tartamtu kalebu sakabehing antarane",
  su: "jeung nu téh sarta anu ieu sareng atawa urang éta aya tina nyaéta boga ogé tapi ku kudu henteu teu moal geus parantos keur salaku ditangtukeun maranéhna manéhna hiji dua saban sakabéh sadaya poé wewengkon nagara jalma jelema sunda nyaeta eta oge mangrupakeun kawas ayeuna mimiti ngagunakeun saurang",
  ceb: "nga ug kay dili ngadto usa iyang niini unya og alang kini niya nila gikan ilang aron bag-o tuig adunay didto diha kaayo dayon human tungod usab sama bisan kon kung naa wala apan mao nahimong ilawom taliwala pinaagi ngalan dakbayan adlaw",
  ku: "û li ji bo di de ku ya yên wê vî ne jî bi xwe kurdistan*",
  gd: "agus an na air a bha tha chan do gun airson leis bho nach",
  ru: "и в не на что с по это как он его но из за так же все от был для до бы при также были который этого после или уже если",
  uk: "і в не на що з та це як він його але із за так же всі від був для до при також були який цього після або вже якщо є й у",
  be: "і ў не на што з гэта як ён яго але за так усе ад быў для да пры таксама былі які гэтага пасля або ужо калі",
  bg: "и в не на че с за това като той но от са по се да при също който след или вече ако е ще беше със във",
  mk: "и во не на дека со за ова како тој но од се по да при исто кој после или веќе ако е ќе беше што ги му го ја биле која кои кога само тоа оваа овој уште многу може",
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
  oc: "lo los dels dins que amb qu'es son foguèt mai tanben fòrça aquel aquela aqueste aquò lor lors nòstre nòstra pels sus dempuèi pendent jorn vila país govèrn aver èsser an diguèt seràn pòt pòdon gaire sens aquestes autres occitan*",
  ast: "ye yera la los les del nel na nun pa pol polos una unos tamién más dempués munchu munchos xente ciudá dende col colos coles qu'el l'añu foi tien tán yá agora ente esti esta eso otru otros llugar",
  nso: "lehono mošomo mešomo gobane kudu mmušo setšhaba lefase gore goba gomme ge bja bjo bjalo tša tše yeo seo moo eupša bego efela šoma ka le ya ba go mo batho rena lena ke be se sa",
  ss: "kutsi futsi kepha nobe ngekutsi lokutsi batfu bantfu umuntfu ngobe loku lokunye lesikhatsi kwekutsi labanye emalanga lapho sitsite kulolu natsi ngesikhatsi",
  war: "an han hin nga mga ngan ha ini usa diri kon tikang iya hira nira amo dara para adto didto mahimo tungod",
  ckb: "لە بە و کە بۆ ئەو ئەم لەگەڵ دا بوو هەر",
  ug: "ۋە بىلەن بۇ ئۈچۈن بىر دەپ",
};

/** Languages that words and letters of their own part, once the n-grams have found the family. */
export const FAMILIES: string[][] = [
  "hr bs sr",
  "id ms jv su",
  "nb nn da",
  "cs sk",
  "es ca pt gl la oc ast",
  "tr az uz tk ku crh",
  "sw ha rw lg ny ln sn so om",
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
