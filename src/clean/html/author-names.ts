import { findAgency } from "../agencies/index.ts";
import { anchored } from "../anchored-pattern.ts";
import { isKnownPlace } from "../dateline/places.ts";
import { isWeekday, monthOf, nameKey } from "../dates/names.ts";

/** Longer parts are a sentence about somebody, in UTF-16 units. */
const LONGEST_NAME = 80;
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;

/** Words before the names, by language; some may follow one another ("Story by", "Updated by"). */
const BEFORE = [
  "by|written by|posted by|published by|updated by|reported by|story by|text by|words by|report by|author|authors|more stories by",
  "prepared by|compiled by|posts by|all posts by|view all posts by|articles by|more from|more by|more",
  "von|text von|ein beitrag von|ein artikel von|eine analyse von|ein kommentar von|text|autor|autorin|autoren",
  "par|écrit par|publié par|propos recueillis par|auteur|auteurs",
  "por|escrito por|publicado por|texto de|autora|autores",
  "di|a cura di|testo di|scritto da|autore|autori",
  "door|geschreven door|auteur",
  "autor|autorka|autorzy|napisał|napisała|opracowanie|opracował|opracowała|oprac.|rozmawiał|rozmawiała",
  "napsal|napsala|pripravil|pripravila|připravil|připravila|piše|pišu|autori|objavio|objavila",
  "od|av|af|skrevet av|skrevet af|forfatter|szerző|szöveg|írta|yazar|yazan|penulis|tác giả|kirjoittaja|scris de",
  "автор|авторы|автори|автор текста|автор статьи|текст|пише|пишет|подготовил|подготовила|підготував|підготувала|беседовал|беседовала|аутор",
  "συντάκτης|γράφει ο|γράφει η|γράφει|كتب|كتبت|بقلم|إعداد|نویسنده|خبرنگار|מאת|כתב|כתבה|โดย|ผู้เขียน",
  "作者|记者|記者|文|撰文|投稿者|作成者|執筆者|執筆|著者|筆者|기자|글",
]
  .join("|")
  .split("|")
  .sort((one, other) => other.length - one.length)
  .join("|");
const BEFORE_NAMES = new RegExp(`^(?:${BEFORE})(?:\\s*[:：]\\s*|\\s+)`, "iu");
/** Kinds of text and work: who did it stands behind a colon alone. */
const KIND_WORDS =
  "interview|texte?|textos?|tekst|recherche|protokoll|reportage|analysis|analyse|kommentar|entrevista|intervista|wywiad|haber|интервью|文|取材";
const KINDS = new RegExp(`^(?:${KIND_WORDS})\\s*[:：/／]\\s*`, "iu");
/** Who made the pictures did not write. */
const PICTURES =
  /^(?:photos?|photographs?|pictures?|fotos?|fotografie|bild|bilder|illustrations?|illustration|video|zdjęcia|fotografías?|фото|写真|图|사진)(?:\s(?:by|von|par|de|di))?\s*[:：/／]/iu;

/** What stands behind a name and is none: what somebody is, what was done when. First words of such a phrase. */
const BEHIND_NAME = new RegExp(
  `(?:^|\\s)(?:${[
    "contributor|contributing|editor|editors|editor-in-chief|reporter|correspondent|columnist|journalist|writer|staff|senior|chief|managing|associate|assistant|deputy|executive|freelance|freelancer|special|guest|fellow|officer|producer|sponsored|updated|published|posted|follow|twitter|facebook|email|share|bio|view",
    "redakteur|redakteurin|redaktion|korrespondent|korrespondentin|chefredakteur|chefredakteurin|reporterin|volontär|volontärin|freier|freie|aktualisiert|leiter|leiterin|projektleiter|projektleiterin|geschäftsführer|geschäftsführerin|pressesprecher|pressesprecherin",
    "journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|publié",
    "periodista|redactor|redactora|corresponsal|reportero|reportera|enviado|enviada|publicado",
    "jornalista|repórter|giornalista|redattore|redattrice|inviato|inviata|redactie|redacteur|verslaggever|dziennikarz|dziennikarka|redaktor|redaktorka|novinar|novinarka",
    "contributors|reporters|correspondents|columnists|journalists|writers|muhabiri|muhabir|editörü|記者|记者|기자|특파원|선임기자|인턴기자|객원기자|논설위원",
    "корреспондент|журналист|журналистка|редактор|обозреватель|кореспондент|новинар|новинарка|оглядач",
  ].join("|")})(?=$|[\\s,:.])`,
  "iu",
);

const BETWEEN_NAMES =
  /\s*[;|•、]\s*|\s*·\s+|\s+·|\s\/\s|\s+[–—-]\s+|,\s+(?=\p{Lu}|(?:photos?|foto|фото|zdjęcia)\s*:)|\s+(?:and|und|et|y|e|i|a|og|och|en|и|і|та|&|with|mit)\s+(?=\p{Lu})/u;
/** "Roe, Jane", "Roe, J.", "Roe, Jane van": a family name first, as catalogues write it. */
const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}\p{M}'’-]+),\s+(\p{Lu}(?:\.|[\p{L}\p{M}'’-]+)(?:\s\p{Lu}\.)?(?:\s(?:van|von|de|der|den|da|del))*)$/u;
/** "Jane Roe (with Ann Doe)". */
const TOGETHER_WITH = /\((?:with|avec|mit|con|com|med|met|ile)\s+([^()]*)\)/giu;

/** Who wrote something: people, and where there are none what else is named as the author. */
export interface AuthorNames {
  people: string[];
  others: string[];
}

/**
 * The names in texts that say who wrote something ("By Jane Roe, Chief Reporter, and Ann Doe | The Associated Press"):
 * without the words before them, without what somebody is. `others` are the publisher, agencies and what reads like no
 * person's name. At most 12 of each, each once, in their order.
 */
export function readAuthorNames(texts: readonly string[], publisher: string | null): AuthorNames {
  const found = new Set<string>();
  const beside = new Set<string>();
  for (const text of texts) {
    if (ADDRESS.test(text)) continue;
    const parts = splitNames(text.replace(/\s+/g, " ").replace(TOGETHER_WITH, "& $1").trim());
    // What stands alone behind a full name or an office is a place.
    const isPlaced = parts.length > 1 && (parts[0]!.includes(" ") || !mayBePerson(parts[0]!, publisher));
    const hasSmall = parts.some((part) => /\s\p{Lu}\p{Ll}/u.test(part) && mayBePerson(part, publisher));
    for (const part of parts) {
      found.add(part);
      if ((isPlaced && ONE_WORD.test(part)) || (hasSmall && CAPITALS.test(part))) beside.add(part);
    }
  }
  const names = [...found];
  const isPerson = (name: string) => !beside.has(name) && mayBePerson(name, publisher);
  const others = names.filter((name) => !isPerson(name));
  const capitalized = others.filter(isCapitalized);
  return {
    people: names.filter(isPerson).slice(0, MOST_AUTHORS),
    others: (capitalized.length > 0 ? capitalized : others).slice(0, MOST_AUTHORS),
  };
}

/** Whether a text is one person's name and nothing else. */
export function isNameAlone(text: string, publisher: string | null): boolean {
  const { people } = readAuthorNames([text], publisher);
  return people.length === 1 && people[0] === text;
}

const ONE_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|[\p{Script=Arabic}\p{Script=Hebrew}]+)$/u;
/** "Jane Roe, CITY NEWS": beside a name in small letters, words in capitals are a paper. */
const CAPITALS = /^\p{Lu}{2,}(?:\s\p{Lu}{2,})+$/u;

const LINE_MARKS = /^[\s|•·/–—→»>*-]+/u;
const FIRST_WORDS = [...new Set(BEFORE.split("|").map((words) => words.split(" ", 1)[0]!))].join("|");
const LINE_START = anchored(
  new RegExp(`^[\\s|•·/–—-]*(?:(?:${FIRST_WORDS})(?:[\\s:：]|$)|(?:${KIND_WORDS})\\s*[:：/／])`, "iu"),
);

/** "김민수 기자", as Korean papers close an article: the word stands behind the name. */
const REPORTER_BEHIND = /^\s*\p{Script=Hangul}{2,4}\s?(?:선임|수습|인턴|객원|전문)?기자(?=$|[\s=|·,(])/u;
const isHangul = (text: string) => text.charCodeAt(text.search(/\S|$/u)) >= 0xac00;

/** Whether a line that begins with `text` may name authors, by its first word. */
export const mayNameAuthors = (text: string): boolean =>
  LINE_START.test(text) || (isHangul(text) && REPORTER_BEHIND.test(text));

/** Of a visible line that names authors, "By Jane Roe / 19 January": the line from its first name on; null for others. */
export function behindBy(line: string): string | null {
  const start = line.replace(LINE_MARKS, "");
  const reporter = REPORTER_BEHIND.exec(start);
  if (reporter !== null) return reporter[0].replace(/(?:선임|수습|인턴|객원|전문)?기자$/u, "").trim();
  const words = BEFORE_NAMES.exec(start) ?? KINDS.exec(start);
  if (words === null) return null;
  const [names = ""] = start.slice(words[0].length).split(/\s[|•·/–—-]\s/u, 1);
  if (names.length > LONGEST_LINE) return null;
  const isLabelled = /[:：]\s*$/u.test(words[0]) && NAME_WITHOUT_CAPITALS.test(names);
  return isLabelled || FULL_NAME.test(names) ? names : null;
}

/** Longer texts are no line that names authors, in UTF-16 units. */
const LONGEST_LINE = 100;

/** Of a longer part, in UTF-16 units, no more is read: a name stands at its beginning, and what is behind it is walked word by word. */
const LONGEST_PART = 300;

function splitNames(text: string): string[] {
  const familyFirst = FAMILY_FIRST.exec(text);
  if (familyFirst !== null) return [`${familyFirst[2]} ${familyFirst[1]}`];
  return text.split(BETWEEN_NAMES).flatMap((part) => cleanName(part.slice(0, LONGEST_PART)) ?? []);
}

function cleanName(part: string): string | null {
  if (PICTURES.test(part.trim())) return null;
  let name = part.replace(LINE_MARKS, "").replace(KINDS, "").trim();
  for (let words = BEFORE_NAMES.exec(name); words !== null; words = BEFORE_NAMES.exec(name)) {
    const behind = name.slice(words[0].length).trim();
    if (OF_NAMES.test(words[0]) && ONE_WORD.test(behind) && mayBePerson(behind, null)) break;
    name = behind;
  }
  name = withoutAgency(withoutRole(withoutRest(withoutDay(name.replace(CHINESE_ROLE, "")))))
    .replace(/\s(?:and|und|et|y|e|i|и|і|та|og|och|en|mit|with)$/u, "")
    .replace(/(?<=\S\s\S.*)\s\([^()]*\)$/u, "")
    .replace(/[\s,:–—-]+$/u, "");
  // "C.J." and "Jr." keep their stop.
  if (/\p{Ll}{3}\.$/u.test(name)) name = name.slice(0, -1);
  return isName(name) && !OF_THE_PAGE.has(name.toLowerCase()) && !isDateName(nameKey(name)) ? name : null;
}

/** Words before names that are names themselves: "Di Wu", "Von Miller". */
const OF_NAMES = /^(?:di|von|por|par|more|text|av|af|od)\s+$/iu;
/** "本报记者林晓梅": what somebody is, before the name. */
const CHINESE_ROLE =
  /^(?:本[报報社网網刊台])?(?:驻\p{Script=Han}{2,4})?(?:特[约約]|[实實][习習]|见习)?(?:记者|記者|通讯员)\s*(?=\p{Script=Han}{2,4}$)/u;

const isMonth = (word: string): boolean => monthOf(nameKey(word), { language: "und" }) !== null;

/** Shorter words for days and months are names too, as "Jan". */
const isDateName = (key: string): boolean => key.length >= DATE_NAME_LENGTH && (isWeekday(key) || isMonth(key));

/** What pages write on their buttons and beside their facts, where a name is looked for. */
const OF_THE_PAGE = new Set(
  (
    "admin|administrator|админ|author|authors|profile|profil|learn more|read more|more|view profile|about|contact|source|date|share|follow|biography|bio" +
    "|autor|autoren|datum|quelle|mehr|mehr erfahren|zum profil|auteur|auteurs|voir plus|en savoir plus|perfil|ver más|ver perfil|fecha|fuente"
  ).split("|"),
);

/** "Jane Roe @roe", "Jane Roe on Jun 26", "Jane Roe Tuesday" are Jane Roe. */
function withoutDay(name: string): string {
  const words = name.split(" ");
  if (isMonth(words[0]!)) return name;
  const end = words.findIndex((word, index) => {
    if (index === 0) return false;
    if (/^(?:@|\p{Nd})/u.test(word)) return true;
    if (index === 1) return false;
    const key = nameKey(word.replace(/[^\p{L}\p{M}]+$/u, ""));
    if (key.length >= DATE_NAME_LENGTH && isWeekday(key)) return true;
    return /^\p{Nd}/u.test(words[index + 1] ?? "") && isMonth(key);
  });
  if (end < 0) return name;
  const before = words.slice(0, end).join(" ");
  return before.replace(/\s(?:on|am|at|le|el|il|em|den|dne|dnia|от)$/iu, "");
}

const DATE_NAME_LENGTH = 5;

/** "Jane Roe, our reporter", "Jane Roe in Paris" are Jane Roe. */
function withoutRest(name: string): string {
  const rest = name.search(REST);
  const before = rest < 0 ? "" : name.slice(0, rest);
  return before.includes(" ") ? before : name;
}

const REST = /,\s\p{Ll}|\s(?:in|from|aus|à|из|в|w)\s\p{Lu}/u;

/** "Zach Hanlon Contributor" is Zach Hanlon. */
function withoutRole(name: string): string {
  const role = BEHIND_NAME.exec(name);
  const before = role === null ? "" : name.slice(0, role.index).trim();
  return before.includes(" ") || UNSPACED_NAME.test(before) ? before : name;
}

/** A whole name in scripts that write it as one word. */
const UNSPACED_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** "John Roe The Associated Press", "Jan Nowak/PAP" are persons. */
function withoutAgency(name: string): string {
  const slash = name.indexOf("/");
  if (slash > name.indexOf(" ") && name.includes(" ") && findAgency(name.slice(slash + 1).trim()) !== null)
    return name.slice(0, slash).trim();
  const words = name.split(" ");
  for (let from = 2; from < words.length; from += 1) {
    if (findAgency(words.slice(from).join(" ")) !== null) return words.slice(0, from).join(" ");
  }
  return name;
}

const ADDRESS = /^(?:https?:)?\/\//u;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    !/[:：]|@|www\.|\.(?:com|org|net)\b|\p{Nd}{2}|[<>{}]/u.test(text) &&
    text.split(" ").length <= MOST_WORDS
  );
}

/** Beside people: a publisher, an agency, a picture desk, a role, a place, a sentence are none. */
function mayBePerson(name: string, publisher: string | null): boolean {
  if (publisher !== null && name.toLowerCase() === publisher.toLowerCase()) return false;
  if (isKnownPlace(name)) return false;
  if (
    !isCapitalized(name) ||
    /\.\p{Ll}{2,}$/u.test(name) ||
    /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|\p{Nd}/u.test(name)
  )
    return false;
  if (name.split(" ").some((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word))) return false;
  return !PUBLISHER.test(name) && !BEHIND_NAME.test(name) && findAgency(name) === null;
}

/** A name in a script without capitals counts as one that has them. */
const isCapitalized = (name: string): boolean => !/^\p{Ll}[\p{Ll}\s]*$/u.test(name);

/** Two words or more with capitals, or two to four Chinese signs, at the start of a text. */
const FULL_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:de|da|di|van|von|der|den|del|la|el|bin|al-)){0,2}\s+\p{Lu}|\p{Script=Han}{2,4}(?:$|[\s|/,，、]))/u;

/** Behind a colon: two to four words in a script without capitals, or one of the signs and syllables of East Asia. */
const NAME_WITHOUT_CAPITALS =
  /^(?:[\p{Lo}\p{M}]{2,20}(?:\s[\p{Lo}\p{M}]{2,20}){1,3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・]{2,10})$/u;

/** Small words inside names. */
const PARTICLES = new Set(
  "de da di do dos das del della los las van von vom der den ter ten zu zur la le du des y e bin ibn bint al el ould af av st".split(
    " ",
  ),
);

/** Words of publishers' and agencies' names, in the languages that bylines of several write them in. */
const PUBLISHER =
  /(?:^|\s)(?:images?|press|news|post|times|gazette|telegram|tribune|journal|herald|newspaper|magazine|media|channel|network|radio|tv|agency|team|webteam|desk|newsdesk|newsroom|staff|online|gmbh|ag|e\.v\.|inc|ltd|llc|verlag|stiftung|ediciones|éditions|redaktion|rédaction|redacción|redazione|редакция|редакція)(?:$|\s)/iu;
