import { latinizeWord } from "../knowledge/latinize.ts";
import { romanize } from "./actors/romanize.ts";

/**
 * Cities and regions whose bodies are in the news, under their English names, with the stems by which other languages write
 * them and their adjectives. Only those that the letters alone do not bring together.
 */
const PLACES = `
moscow|moskau|moskva|moskv|moskow|moskiew|moscou|mosca|moscu|москв|москов|маскв
saint-petersburg|st-petersburg|petersburg|san-petersburgo|saint-petersbourg|petrohrad|petersburs|петербург|санкт-петербург
kyiv|kiev|kiew|kijow|kyjev|kijev|киев|київ|києв
odesa|odessa|odess|одес|odes
kharkiv|charkiw|charkow|kharkov|charkov|харьков|харків|харков
lviv|lwiw|lemberg|lwow|lvov|leopoli|львов|львів
dnipro|dnjepr|dniepr|днепр|дніпр
donetsk|donezk|donieck|doneck|donbass|донецк|донеччин
zaporizhzhia|saporischschja|zaporoz|запорож|запоріж
mykolaiv|mykolajiw|nikolaev|николаев|миколаїв|миколаєв
kherson|cherson|херсон
chernihiv|tschernihiw|чернигов|чернігів|чернігов
minsk|mińsk|минск|мінск
warsaw|warschau|warszaw|varsov|varsovie|varsavia|varsovia|varšav|warschauer|варшав
krakow|cracow|krakau|cracov|краков|краків
gdansk|danzig|гданьск|gdańsk
wroclaw|breslau|вроцлав
poznan|posen|познан
prague|prag|praha|prazs|praz|praga|praze|praho|праг|праж|празь
brno|brn|brunn|брно|брнен
vienna|wien|wieden|vide|viden|vienne|viena|beč|dunaj|вен|відн|віден|виен
budapest|budapeszt|будапешт|будапеща
bucharest|bukarest|bukareszt|bukurest|bucuresti|bucarest|бухарест|букурещ
sofia|sofij|софи|софій
belgrade|belgrad|beograd|belehrad|белград|београд
zagreb|agram|zahreb|загреб
ljubljana|ljublj|lublan|laibach|любл
bratislava|pressburg|bratysław|братислав|братіслав
athens|athen|aten|atene|athenes|athin|афин|афін|атин
rome|rom|roma|rzym|řím|rim|рим
milan|mailand|mediolan|milán|milano|милан|мілан
naples|neapel|neapol|napoli|неапол
turin|torino|turyn|турин
venice|venedig|wenecj|venezia|benatk|venise|венеци|венец
florence|florenz|florencj|firenze|флоренц
genoa|genua|genova|janov|генуя|генуи|генуэ
munich|münchen|münchn|monachi|mnichov|мюнхен
cologne|köln|kolon|kolin|koloni|colonia|кельн|кёльн
nuremberg|nürnberg|norymberg|norimberk|нюрнберг
hanover|hannover|hanower|ганновер|хановер
dusseldorf|düsseldorf|duesseldorf|дюссельдорф|дюселдорф
frankfurt|frankfurcie|francfort|francoforte|франкфурт
stuttgart|штутгарт|щутгарт
hamburg|hamburk|hambourg|amburgo|гамбург|хамбург
berlin|berlín|berlino|берлин|берлін
bremen|brema|brem|брем
leipzig|lipsk|lipsko|lipsia|лейпциг|лайпциг
dresden|drezno|dresd|drážďan|дрезден
dortmund|дортмунд
essen|эссен
bonn|бонн
potsdam|poczdam|постдам|потсдам
karlsruhe|карлсруэ
mannheim|мангейм
bavaria|bayern|bayeris|bawari|bavor|baviera|baviere|бавар|бавари
saxony|sachsen|sächsis|saksoni|sask|саксони|саксон
hesse|hessen|hessis|гессен
lower-saxony|niedersachsen|niedersächsis
north-rhine-westphalia|nordrhein-westfalen|nordrhein-westfälis|nrw
baden-wurttemberg|baden-württemberg
zurich|zürich|zürch|zurych|curych|zurigo|цюрих|цюріх
geneva|genf|genfer|geneve|genève|genew|ženev|ginevra|ginebra|женев
basel|basler|bale|basilea|bazyle|базел
bern|berne|berner|bern|берн
lausanne|lozann|лозанн
paris|paryż|paríž|paříž|parigi|pariz|parys|pařížs|париж
marseille|marsyli|marsiglia|марсел
lyon|lione|лион|ліон
brussels|brüssel|bruxelles|brusel|bruksel|bruselas|bruxell|брюссел
antwerp|antwerpen|anvers|antwerpi|антверпен
amsterdam|амстердам
the-hague|haag|den-haag|haga|haag|la-haye|haška|гааг|хага
rotterdam|роттердам|ротердам
london|londyn|londýn|londres|londra|лондон
manchester|манчестер
birmingham|бирмингем
edinburgh|edynburg|эдинбург
glasgow|глазго
belfast|белфаст
dublin|дублин
madrid|madryt|мадрид
barcelona|barcelon|barcelone|барселон
valencia|walencj|валенси
seville|sevilla|sewill|севиль
catalonia|katalonien|katalanis|catalun|catalogne|kataloni|katalons|каталон|каталонс
andalusia|andaluci|andaluz
lisbon|lissabon|lizbon|lisboa|lisabon|лиссабон|лисабон
stockholm|sztokholm|štokholm|estocolmo|стокгольм|стокхолм
gothenburg|göteborg|гетеборг|гьотеборг
copenhagen|kopenhagen|kopenha|kodaň|kodan|copenhague|kobenhavn|копенгаген
oslo|осло
helsinki|helsing|helsinek|хельсинк|гельсінк
tallinn|tallin|таллин|таллінн|талин
riga|rig|riga|риг|риж|ризьк
vilnius|wilno|wilen|wilna|vilnjus|вильнюс|вільнюс
chisinau|kischinau|kiszyni|kišiněv|кишин|кишинев
tbilisi|tiflis|тбилис|тбіліс
yerevan|eriwan|erywa|jerevan|ереван|єреван
baku|баку|бакин
astana|астан
almaty|almaty|алмат|алма-ат
bishkek|bischkek|biszkek|бишкек
tashkent|taschkent|taszkent|taškent|ташкент
dushanbe|duschanbe|душанбе
istanbul|stambu|estambul|стамбул|истанбул
ankara|анкар
jerusalem|ירושלים|בירושלים|القدس|قدس|jerozolim|jeruzalem|jeruzalém|gerusalemme|jerusalén|иерусалим|єрусалим|йерусалим
tel-aviv|תל-אביב|בתל-אביב|тель-авив|тел-авив
tehran|teheran|тегеран|техеран
cairo|القاهرة|قاهرة|kairo|kair|káhir|il-cairo|le-caire|каир|кайро
dubai|dubaj|дуба
mumbai|मुंबई|bombay|мумба
new-delhi|दिल्ली|नई-दिल्ली|neu-delhi|nowe-delhi|нью-дели|delhi|дели
allahabad|इलाहाबाद
chennai|சென்னை|चेन्नई
beirut|بيروت
baghdad|بغداد
giza|الجيزة|جيزة
beijing|peking|pekin|pechino|pékin|пекин|пекін
shanghai|schanghai|szanghaj|šanghaj|шанха
hong-kong|hongkong|гонконг|хонконг
tokyo|tokio|tókio|токио|токіо
seoul|seul|soul|сеул
sydney|сидн|сідне
melbourne|мельбурн
new-york|nowy-jork|nowego-jorku|nova-york|nueva-york|nowojors|new-yorker|нью-йорк|ню-йорк
los-angeles|лос-анджелес|лос-анжелес
chicago|чикаг
san-francisco|сан-франциск
san-diego|сан-диего
philadelphia|filadelfi|филадельфи|філадельфі|филаделфи
boston|бостон
houston|хьюстон
dallas|даллас
miami|майами|маями
seattle|сиэтл
detroit|детройт
las-vegas|лас-вегас
washington|waszyngton|вашингтон
texas|teksas|техас|texanis
california|kalifornien|kalifornis|kaliforni|californie|калифорни|каліфорні
florida|флорид
toronto|торонто
montreal|монреал
ottawa|оттав
vancouver|ванкувер
mexico-city|mexiko-stadt|ciudad-de-mexico|мехико
buenos-aires|буэнос-айрес
rio-de-janeiro|рио-де-жанейро
sao-paulo|сан-паул
yekaterinburg|jekaterinburg|ekaterinburg|екатеринбург|єкатеринбург
novosibirsk|nowosibirsk|новосибир
kazan|kasan|казан
chechnya|tschetschen|czeczen|čečn|чечн|чечен
crimea|krim|krym|крым|крим
tatarstan|татарст
dagestan|дагест
rostov|rostow|ростов
sochi|sotschi|soczi|сочи
vladivostok|wladiwostok|владивосток
murmansk|мурманск
kaliningrad|królewiec|калининград
`;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\s\u2010\u2011]+/gu, "-")
    .replaceAll("ł", "l");

/** Letters of an ending that may follow a stem: "московская", "Hamburger", "Pragi". */
const MAX_ENDING = 5;
const MIN_STEM = 3;

let byStem: Map<string, string> | undefined;

function stems(): Map<string, string> {
  if (byStem !== undefined) return byStem;
  byStem = new Map();
  for (const line of PLACES.trim().split("\n")) {
    const [id = "", ...others] = line.split("|");
    for (const stem of [id, ...others]) byStem.set(fold(stem), id);
  }
  return byStem;
}

const CYRILLIC = /[\u0400-\u052f]/u;
const CASE_ENDING = /(?<=.{4})(?:ск(?:ая|ий|ой|ого|ому|ом|ую|им)|ого|ому|ами|[аеуыиоюя]|ом|ой|ем)$/u;

/**
 * The id of a city or a region by its name or adjective as a text writes it: its English name where listed ("Мюнхена",
 * "Münchner": munich), else its letters. Lower case, words joined by hyphens.
 */
export function placeId(written: string, language: string): string {
  const word = fold(written);
  for (let length = word.length; length >= Math.max(MIN_STEM, word.length - MAX_ENDING); length--) {
    const id = stems().get(word.slice(0, length));
    if (id !== undefined && (length === word.length || length > MIN_STEM || word.length - length <= 2)) return id;
  }
  const words = written.split(/[\s-]+/u).map((part) => {
    if (!CYRILLIC.test(part)) return latinizeWord(part, language);
    return romanize(part.toLowerCase().replace(CASE_ENDING, ""), language);
  });
  return words.join("-");
}

/** Capitals, whose name before or after a government is that of the state: "the Kyiv government". */
const CAPITALS = new Set(
  (
    "moscow kyiv minsk warsaw prague vienna budapest bucharest sofia belgrade zagreb ljubljana bratislava athens rome berlin bern " +
    "paris brussels amsterdam the-hague london dublin madrid lisbon stockholm copenhagen oslo helsinki tallinn riga vilnius chisinau " +
    "tbilisi yerevan baku astana bishkek tashkent dushanbe ankara jerusalem tehran cairo new-delhi beijing tokyo seoul washington " +
    "ottawa mexico-city buenos-aires hong-kong crimea"
  ).split(" "),
);
/** Whether `placeId` found a place in the list. */
export const isListedPlace = (id: string): boolean => stems().has(id);

/** Whether a place is listed and no capital, so that a government of its name is its own. */
export const isOwnSeat = (id: string): boolean => !CAPITALS.has(id) && isListedPlace(id);

/** The id as a reader writes it: "san-diego" is San Diego. */
export const placeLabel = (id: string): string =>
  id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
