import { findAgency } from "../agencies/index.ts";
import { anchored } from "../anchored-pattern.ts";

/** Longer parts are a sentence about somebody, in UTF-16 units. */
const LONGEST_NAME = 80;
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;

/** Words before the names, by language; some may follow one another ("Story by", "Updated by"). */
const BEFORE = [
  "by|written by|posted by|published by|updated by|reported by|story by|text by|words by|report by|author|authors|more stories by",
  "von|text von|ein beitrag von|ein artikel von|eine analyse von|ein kommentar von|text|autor|autorin|autoren",
  "par|écrit par|publié par|auteur|auteurs",
  "por|escrito por|publicado por|autora|autores",
  "di|a cura di|scritto da|autore|autori",
  "door|auteur",
  "autor|autorka|autorzy|napisał|napisała|opracowanie|opracował|opracowała",
  "napsal|napsala|pripravil|pripravila|piše|pišu|autori",
  "od|av|af|skrevet av|skrevet af|forfatter|szerző|szöveg|yazar|penulis|tác giả",
  "автор|авторы|автори|текст|пише|пишет|подготовил|подготовила|аутор",
  "συντάκτης|γράφει|كتب|بقلم|نویسنده|作者|记者|記者|文|기자",
]
  .join("|")
  .split("|")
  .sort((one, other) => other.length - one.length)
  .join("|");
const BEFORE_NAMES = new RegExp(`^(?:${BEFORE})(?:\\s*[:：]\\s*|\\s+)`, "iu");

/** What stands behind a name and is none: what somebody is, what was done when. First words of such a phrase. */
const BEHIND_NAME = new RegExp(
  `(?:^|\\s)(?:${[
    "contributor|contributing|editor|editors|editor-in-chief|reporter|correspondent|columnist|journalist|writer|staff|senior|chief|managing|associate|assistant|deputy|executive|freelance|freelancer|special|guest|fellow|officer|producer|sponsored|updated|published|posted|follow|twitter|facebook|email|share|bio|view",
    "redakteur|redakteurin|redaktion|korrespondent|korrespondentin|chefredakteur|chefredakteurin|reporterin|volontär|volontärin|freier|freie|aktualisiert",
    "journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|publié",
    "periodista|redactor|redactora|corresponsal|reportero|reportera|enviado|enviada|publicado",
    "jornalista|repórter|giornalista|redattore|redattrice|inviato|inviata|redactie|redacteur|verslaggever|dziennikarz|dziennikarka|redaktor|redaktorka|novinar|novinarka",
    "корреспондент|журналист|журналистка|редактор|обозреватель|кореспондент|новинар|новинарка|оглядач",
  ].join("|")})(?=$|[\\s,:.])`,
  "iu",
);

const BETWEEN_NAMES =
  /\s*[;|•·]\s*|\s\/\s|\s+[–—-]\s+|,\s+(?=\p{Lu})|\s+(?:and|und|et|y|e|i|a|og|och|en|и|і|та|&|with|mit)\s+(?=\p{Lu})/u;
/** "Roe, Jane": a family name first, as catalogues write it. */
const FAMILY_FIRST = /^(\p{Lu}[\p{L}\p{M}'’-]+),\s+(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.)?)$/u;

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
  for (const text of texts) {
    if (ADDRESS.test(text)) continue;
    for (const name of splitNames(text.replace(/\s+/g, " ").trim())) found.add(name);
  }
  const names = [...found];
  const isPerson = (name: string) => mayBePerson(name, publisher);
  const others = names.filter((name) => !isPerson(name));
  const capitalized = others.filter(isCapitalized);
  return {
    people: names.filter(isPerson).slice(0, MOST_AUTHORS),
    others: (capitalized.length > 0 ? capitalized : others).slice(0, MOST_AUTHORS),
  };
}

const LINE_MARKS = /^[\s|•·/–—-]+/u;
const FIRST_WORDS = [...new Set(BEFORE.split("|").map((words) => words.split(" ", 1)[0]!))].join("|");
const LINE_START = anchored(new RegExp(`^[\\s|•·/–—-]*(?:${FIRST_WORDS})(?:[\\s:：]|$)`, "iu"));

/** Whether a line that begins with `text` may name authors, by its first word. */
export const mayNameAuthors = (text: string): boolean => LINE_START.test(text);

/** Of a visible line that names authors, "By Jane Roe / 19 January": the line from its first name on; null for others. */
export function behindBy(line: string): string | null {
  const start = line.replace(LINE_MARKS, "");
  const words = BEFORE_NAMES.exec(start);
  if (words === null) return null;
  const [names = ""] = start.slice(words[0].length).split(/\s[|•·/–—-]\s/u, 1);
  return names.length <= LONGEST_LINE && FULL_NAME.test(names) ? names : null;
}

/** Longer texts are no line that names authors, in UTF-16 units. */
const LONGEST_LINE = 100;

function splitNames(text: string): string[] {
  const familyFirst = FAMILY_FIRST.exec(text);
  if (familyFirst !== null) return [`${familyFirst[2]} ${familyFirst[1]}`];
  return text.split(BETWEEN_NAMES).flatMap((part) => cleanName(part) ?? []);
}

function cleanName(part: string): string | null {
  let name = part.trim();
  for (let words = BEFORE_NAMES.exec(name); words !== null; words = BEFORE_NAMES.exec(name)) {
    name = name.slice(words[0].length).trim();
  }
  name = withoutAgency(withoutRole(name)).replace(/[\s,:–—-]+$/u, "");
  // "C.J." and "Jr." keep their stop.
  if (/\p{Ll}{3}\.$/u.test(name)) name = name.slice(0, -1);
  return isName(name) ? name : null;
}

/** "Zach Hanlon Contributor" is Zach Hanlon. */
function withoutRole(name: string): string {
  const role = BEHIND_NAME.exec(name);
  const before = role === null ? "" : name.slice(0, role.index).trim();
  return before.includes(" ") ? before : name;
}

/** "John Roe The Associated Press" is John Roe. */
function withoutAgency(name: string): string {
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
    !/https?:|@|www\.|\.(?:com|org|net)\b|\p{Nd}{2}|[<>{}]/u.test(text) &&
    text.split(" ").length <= MOST_WORDS
  );
}

/** Beside people: a publisher, an agency, a picture desk, a role, a place in capitals, a sentence are none. */
function mayBePerson(name: string, publisher: string | null): boolean {
  if (publisher !== null && name.toLowerCase() === publisher.toLowerCase()) return false;
  if (!isCapitalized(name) || /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|\p{Nd}/u.test(name)) return false;
  if (name.split(" ").some((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word))) return false;
  return !PUBLISHER.test(name) && !BEHIND_NAME.test(name) && findAgency(name) === null;
}

/** A name in a script without capitals counts as one that has them. */
const isCapitalized = (name: string): boolean => !/^\p{Ll}[\p{Ll}\s]*$/u.test(name);

/** Two words or more with capitals, or two to four Chinese signs, at the start of a text. */
const FULL_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:de|da|di|van|von|der|den|del|la|el|bin|al-)){0,2}\s+\p{Lu}|\p{Script=Han}{2,4}(?:$|[\s|/,，、]))/u;

/** Small words inside names. */
const PARTICLES = new Set(
  "de da di do dos das del della van von vom der den ter ten zu zur la le du des y e bin ibn bint al el ould af av st".split(
    " ",
  ),
);

/** Words of publishers' and agencies' names, in the languages that bylines of several write them in. */
const PUBLISHER =
  /(?:^|\s)(?:images?|press|news|post|times|gazette|telegram|tribune|journal|herald|newspaper|magazine|media|channel|network|radio|tv|agency|team|desk|staff|redaktion|rédaction|redacción|redazione|редакция|редакція)(?:$|\s)/iu;
