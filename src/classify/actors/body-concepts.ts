import { recallIn } from "../../domain/recall.ts";

/**
 * Words of which official names are made, by what they mean in every language: a stem with any ending of up to
 * `MAX_ENDING` letters, `=word` that word alone, `stem@cs` in that language only. Lower case, Latin letters without their
 * marks.
 */
const KINDS = `
agency: агенц агентств agentur agencj agencij agenc управлени управлінн управа урад urad urzad urzed biur бюро burea office ведомств відомств authorit kancelar канцеляри канцелярі канцелари =орган =органа =органу =органът organ@pl organ@cs organ@sl
administration: администрац адміністрац administrac administrat administracj
service: служб sluzb sluzeb service
centre: центр център центъ центар centr centar center centrum stredisk osrod sredisc
institute: институт інститут institut instytut ustav@cs =zavod@sl zavod@sl
fund: фонд fond fund sklad@sl nadac
committee: комитет комітет komitet vybor committee odbor@sl комисс комис комісі komis commission
council: совет съвет савет =рада =ради =раді =раду =радою rada@cs rady@cs rade@cs radu@cs radou@cs rada@pl rady@pl rade@pl radzie@pl =svet@sl =sveta@sl =svetu@sl =svetom@sl council
chamber: палат палата komor комор izb@pl zbornic chamber
union: союз съюз савез svaz zwiaz zvez@sl unij uni@cs uni@pl =union спілк юнион
association: ассоциац асоціац асоциац асоциј asociac asocjac zdruzenj sdruzen объединен об'єднан обєднан stowarzysz удружењ сдружен association drustv spolk spolek towarzystw обществ@ru товариств дружеств
confederation: конфедерац konfederac konfederacj confederation
federation: федераци федераці федерациј federac federacj federation
organization: организаци організаці организациј organizac organizacj organisation organization
group: групп груп skupin grup group
party: =партия =партії партии партию партией партія партію партією =партията партија партије партију =strana@cs =strany@cs =strane@cs =stranu@cs =stranou@cs strank@sl stranc@sl parti@pl =party странк
movement: движен =рух =руху =рухом hnuti =ruch =ruchu =ruchem gibanj покрет movement
academy: академи академі академия akademi academy
university: университет університет универзитет univerzit univerz uniwersytet universit
hospital: больниц лікарн болниц болнич nemocnic szpital bolnisnic hospital клиник клінік klinik clinic
school: гимнази гімназі gymnazi gimnaz лице ліце liceum школ школа škol skol szkol училищ
museum: музе muze museum
theatre: театр театър divadl teatr gledalisc позоришт theat
library: библиотек бібліотек knihovn bibliotek knjiznic librar
inspectorate: инспекц інспекц inspekc inspekcj inspektorat инспекторат inspectorat
supervision: надзор нагляд dohled nadzor supervis
prosecution: прокуратур prokuratur tozilstv тужилаштв zastupitelstv
mission: =миссия =миссии =миссию =миссией місія місії місію =мисия =мисията мисиј misj misij =mise =misi =misie mission
church: церк църк црк cirkev cirkv cerkv cerkev cerkiew cerkw kosciol kosciel church
forum: форум forum
alliance: альянс алианс алијанс alianc sojusz allianc
league: =лига =лиги =лигу =лиге =ліга =ліги =лігу =ligi =liga =lige =ligu =ligy =lidze league
coalition: коалиц коаліц koalic koalicj coalition
directorate: дирекц reditelstv dyrekcj direkc directorat
department: департамент departament oddel odbor@cs department
assembly: собран събран зібран скупштин skupscin zgromadz shromazd асамбле ассамбле assembl
staff: щаб штаб stab sztab
exchange: бирж борс borz burz gield
airport: летищ аэропорт аеропорт letist lotnisk letalisc аеродром airport
laboratory: лаборатор laborator
bank: банк bank
trade-union: профсоюз профспілк синдикат sindikat odborov
initiative: инициатив ініціатив iniciativ inicjatyw initiativ
`;
const SUBJECTS = `
national: национал націонал narodn@cs narodn@sk narodow@pl nacional national
peoples: народн ljudsk lidov ludow
state: государствен державн държавн statni panstwow drzavn
federal: федеральн федерален федерална федерално федерални spolkov federaln zvezn federal
central: централн центральн centraln =central
main: главн головн glown naczeln hlavn glavn
supreme: высш вищ върховн верховн vrhovn najwyzs nejvyss врховн
general: генеральн генерален генералн generaln
european: европейс європейс европск evropsk europejsk european
international: международн міжнародн международен mezinarodn medzinarodn miedzynarod mednarod међународн international
world: мировой миров світов светов svetov swiatow всемирн всесвітн
independent: независим незалежн nezavisl niezalezn neodvisn independent
special: специальн спеціальн специал specialn specjaln zvlastn posebn special
public: публичн публічн verejn publiczn javn public общественн обществен громадськ јавн
social: социал соціал социјал socialn socjaln social
civil: гражданск цивільн громадянськ civiln cywiln civil obcansk obywatelsk drzavljansk грађанск
science: наук научн науков vedeck naukow znanstven scien
research: исследов дослідн дослідж изследов vyzkum badaw badan raziskov истражив research
investigation: расследов розслідув разследв vysetrov dochodz sledcz preiskov preiskav следств слідч
accident: авари аварі катастроф происшеств подій nehod wypadk nesrec произшеств accident
aviation: авиаци авіаці авиационн авіаційн letec lotnic letalsk letalstv aviation полет польот ваздухопл
safety: безопас безпек сигурн bezpecn bezpiecz varnost безбедн secur safety
information: информац інформац informac informacj information
intelligence: разведк разведыв развідув розвід разузнав zpravodaj wywiad obvescev intelligence
health: здравоохран здоров здрав zdravi zdravot zdrowi zdrowot zdravj zdravst health
disease: болезн захворюв заболяван nemoci choroby chorob bolezni disease
control: контрол kontrol control obvladov
prevention: профилакт профілакт превенц предотвращ запобіган prevenc zapobieg preprecev prevent
medical: медицин медичн medicin medyczn lekarsk лекарск zdravnisk medical
military: военн воєнн військов vojensk wojskow vojask војн military
defence: оборон отбран obran obron obramb обрамб одбран defence defense
law: =право =права =праву =правом =прав правни pravo@cs =prava@cs =prav@cs =pravo@sl =pravic@sl =pravice@sl prawa@pl prawo@pl =praw@pl law right
government: правительств урядов vladn rzadow
human: человек людин човек човешк lidsk czlowiek clovekov cloveka људск human
humanitarian: гуманитар гуманітар хуманитар humanit
organized: организованн організован организиран organizovan zorganizowan organiziran organised organized
crime: преступн злочин престъпн zlocin przestepcz kriminal crime
corruption: коррупц корупц korupc corrupt антикоррупц антикорупц protikorup antykorup
terrorism: террор терор teror terror
finance: финанс фінанс financ finans
market: рынк ринк trhem trhu trhy rynk rynek пазар trga market
competition: конкурен konkuren soutez антимонопол antymonopol protimonopol
consumer: потребител spozywac споживач spotrebitel konsument potrosnik konsumen consumer
energy: энерг енерг energ
nuclear: атомн ядерн jadern jadrow jedrsk нуклеар nuclear
industry: промышлен промислов индустри prumysl przemysl industri
trade: торгов търгов obchod handl handel trgovin trade commerc
economy: эконом економ ekonom hospodarsk gospodar господар стопан
agriculture: сельск сільск аграрн zemedel rolnic rolnicz kmetij земедел пољопривр
environment: окружающ довкілл околн okolj zivotn@cs prostredi srodowisk эколог еколог ekolog environment
climate: климат клімат klimat podnebn climate
transport: транспорт transport doprav promet
railway: железнодорож залізнич железнич zeleznic kolejow
maritime: морск морськ namorn morsk pomorsk maritim
space: космич космічн vesmir kosmicz vesoljsk
education: образован освіт просвет vzdelav edukac oswiat izobraz
culture: культур култур kultur cultur
sport: спорт sport
football: футбол fotbal pilkarsk nogomet фудбал football
youth: молодеж молод младеж mladez mladin mlodziez youth
women: женск жіноч жінок жените kobiet zensk women
child: детск дитяч детей дітей децата detsk dziec otrok child
student: студент student
journalist: журналист журналіст novinar dziennikar новинар journalist
lawyer: адвокат advokat adwokat odvetnis odvetnik
judge: судей судді суддів съдии soudc sedzi sodnik судиј
judiciary: судебн судов съдебн soudn sadown sodstv judicia правосуд
statistics: статист statist statyst
election: избирательн виборч избирател изборн voleb wyborcz volil
refugee: беженц біженц бежан uprchl uchodz begunc
migration: мигра міграц migrac
customs: таможен митн митниц celn carin
tax: налогов податков данъч danov davcn podatk
border: погранич прикордон граничн hranicn graniczn mejn
rescue: спасат рятув спасит zachran ratownic resevaln
emergency: чрезвычайн надзвичайн аварийн
communication: связи зв'язк коммуникац комуникац комунікац komunikac telekom
media: медиа медій медіа medij medial
chemical: химич хіміч chemic kemi
weapon: оружи зброї зброєю оръж zbrani broni orozj
prohibition: запрещ заборон забран zakaz prepoved
data: данных даних dat@cs danych
personal: персональн osobn osobow лични
protection: защит захист закрил ochran ochron zascit varstv заштит protect
regulation: регулир регулюв regulac regulacj regulat
development: развит розвитк развој rozvoj rozwoj razvoj develop
cooperation: сотруднич співроб сътрудн spoluprac wspolprac sodelov cooper
peace: =мира =миру pokoj peace
democratic: демократ demokrat democra
liberal: либерал ліберал liberal
conservative: консерватив konserwatyw konzervativ conservativ
christian: христиан християн krestan chrzesc krscan christian
republican: республикан республікан републикан republik
socialist: социалист соціаліст социјалист socialist socjalist
unionist: юнионист юніоніст unionist
pilot: пилот пілот pilot
worker: трудящ рабоч робітнич работнич delav robotnic
employer: работодател роботодав zamestnavatel pracodawc delodajal
entrepreneur: предприним підприємц предприем podnikatel przedsiebiorc podjetni
doctor: врачей лікарів лекарите lekaru lekarzy zdravnikov
pension: пенсион пенсій penzij emeryt pokojnin
insurance: страхов застрах pojist ubezp zavarov осигур
memory: памят пам'ят памет pameti pamieci spomin
history: истор істор histor zgodov
foreign: иностран закордон zahranicn zagranicz zunanj foreign
internal: внутренн внутрішн вътрешн vnitrn wewnetrzn notranj
strategy: стратег strateg
analysis: анализ аналіз аналит analyz analiz analit
politics: политик політик политич політич politi
technology: технолог technolog tehnolog
investment: инвест інвест invest
monetary: валют monet menov
audit: аудит одит audit счетн рахунков сметн
standard: стандарт standard
food: продоволь харч хранит potravin zywnosc zivil food
medicine: лекарств ліків leciv lekow zdravil лекови
nature: природ prirod przyrod narav
animal: животн тварин zviret zvirat zwierzat zival
orthodox: православ pravoslav prawoslaw orthodox
catholic: католи katoli catholi
property: имуществ майна imovin majetk
city: городск міськ градск mestsk miejsk
regional: региональн регіональн регионал regional oblastn областн краев
university: университетск університетськ университетс univerzitn uniwersyteck univerzitetn
clinical: klinicn клиничн клінічн kliniczn
medical-military: военномедиц військовомедич
operative: оперативн operativn operacyjn
genetics: генет genet
epidemiology: эпидем епідем епидем epidem
vaccine: вакцин vakcin ockov szczepi cepi
virology: вирусол вірусол virolog wirusolog
bolivarian: боливар болівар bolivar boliwar
`;
/** Words that tell nothing: links, "affairs", "questions", and the fight against what follows. */
const NEUTRAL = `
борьб боротьб борб борба =boj =boje walki walka walce zwalczan протиді противодейст suzbij противодейств =делам =дел =дела справах справ@uk въпрос вопрос питан spraw zalezit zadev otazk vprasanj kwesti affair
=и =і =та =й =a =i =in =oraz =and =за =по =для =з =із =зі =с =со =у =в =во =на =от =від =ds =do =k =pri =za =pro =proti =pre =w =ve =v =ze =z =od =of =for =the =on =against =против =проти =им =имени =імені =im
`;

const MAX_ENDING = 8;
const LEAST_STEM = 2;
const LONGEST_STEM = 15;

export interface Concept {
  name: string;
  /** A kind is what a body is, a subject what it is for or which one it is, a neutral word neither. */
  role: "kind" | "subject" | "neutral";
}

interface Entry extends Concept {
  isWhole: boolean;
  language: string | undefined;
}

function readEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (role: Concept["role"], name: string, stems: string) => {
    for (const written of stems.split(" ")) {
      const [form = "", language] = written.split("@");
      const stem = form.replace(/^=/u, "");
      if (stem === "") continue;
      const list = entries.get(stem) ?? [];
      list.push({ name, role, isWhole: form !== stem, language });
      entries.set(stem, list);
    }
  };
  const addLines = (role: Concept["role"], table: string) => {
    for (const line of table.trim().split("\n")) {
      const [name = "", stems = ""] = line.split(": ");
      add(role, name, stems);
    }
  };
  addLines("kind", KINDS);
  addLines("subject", SUBJECTS);
  for (const line of NEUTRAL.trim().split("\n")) add("neutral", "", line);
  return entries;
}

let table: Map<string, Entry[]> | undefined;

/** What a word of an official name means, by its longest listed stem; null where none is listed. `word` in lower case. */
export const conceptOf = recallIn(readConcept);

function readConcept(word: string, language: string): Concept | null {
  table ??= readEntries();
  const folded = fold(word);
  const longest = Math.min(folded.length, LONGEST_STEM);
  for (let length = longest; length >= LEAST_STEM || length === folded.length; length--) {
    if (length < 1 || folded.length - length > MAX_ENDING) break;
    const found = table
      .get(folded.slice(0, length))
      ?.find((one) => (!one.isWhole || length === folded.length) && (one.language ?? language) === language);
    if (found !== undefined) return found;
  }
  return null;
}

const fold = (word: string): string =>
  /^\p{Script=Latin}/u.test(word)
    ? word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("đ", "d")
    : word.replaceAll("ё", "е").replace(/[’ʼ]/gu, "'");
