import { knowledge } from "../knowledge/index.ts";
import {
  ALL_CAPITALS,
  GAP_BRACKET,
  GAP_HYPHEN,
  GAP_NEWLINE,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../knowledge/tokens.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, lowerAt, nameCovering, wordAt } from "./document.ts";

/** Languages that write national adjectives with a capital, as names. */
const CAPITAL_ADJECTIVES = new Set(["en", "nl", "tr", "az"]);
/** Languages whose adjectives stand after their nouns: "la compagnie aérienne irlandaise". */
const ADJECTIVE_AFTER = new Set(["fr", "es", "it", "pt", "ro", "ca", "gl"]);
/** Words that may stand between the adjective and the company: "irská nízkonákladová letecká společnost". */
const REACH = 3;

/** Beginnings of words for a company or a newspaper, lower case, in the languages of the knowledge base. */
const COMPANY_STEMS = [
  ...stems(
    "авиакомпани авіакомпані авиолини авиалини авіаліні авиопревоз авиаперевоз авіаперевіз перевозчик перевізник",
  ),
  ...stems("превозвач превозник лоукост нискотариф компани компані концерн холдинг корпораци корпораці фирм фірм"),
  ...stems(
    "предприяти підприємств подузе банк газет издани изданию виданн телеканал журнал вестник лист производител виробник",
  ),
  ...stems("профсоюз профспілк дружеств конгломерат монопол оператор канал подразделени підрозділ новин"),
  ...stems(
    "odbor svaz sindikat związk związek stowarzyszeni operátor operator provozovatel médi novin server list týdeník tygodnik",
  ),
  ...stems("авиокомпани лоу нискобуџет медии медиа медиј информагентств"),
  ...stems("lini przewoźnik spółk firm koncern korporacj holding bank gazet dziennik stacj przedsiębiorstw producent"),
  ...stems(
    "aerolin dopravc dopravce přepravc prepravc společnost spoločnos podnik deník denník výrobc výrobca nízkonáklad",
  ),
  ...stems(
    "družb podjetj prevoznik nizkocenovn časnik časopis tiskovn tiskov prasow tvrtk kompanij zrakoplovn poduzeć preduzeć medij",
  ),
  ...stems("unternehmen konzern fluggesellschaft airline billigflieger autobauer zeitung nachrichtenagentur sender"),
  ...stems(
    "compagnie entreprise groupe société banque constructeur quotidien aerolínea empresa compañía banco grupo diario",
  ),
  ...stems("compagnia azienda gruppo banca quotidiano companhia banco jornal fabricante"),
];
const MIN_STEM = 4;
const MAX_STEM = 18;
const companyStems = new Set(COMPANY_STEMS);

function stems(words: string): string[] {
  return words.split(" ");
}

/** Organizations that act for no state: an adjective before one says where it is from. */
const PRIVATE_KINDS = new Set(["company", "bank", "media", "news-agency", "sports"]);
const BREAK = GAP_STOP | GAP_NEWLINE | GAP_BRACKET;

/**
 * Mentions without the countries that only say where a company is from ("irská společnost", "австрийская OMV"), in
 * languages where such an adjective is no name, and where the document names another country by more than an adjective.
 * Linear.
 */
export function withoutCompanyOrigins(document: Document, mentions: readonly CountryMention[]): CountryMention[] {
  if (CAPITAL_ADJECTIVES.has(document.language)) return [...mentions];
  if (mentions.every((one) => mayBeAdjective(document, one))) return [...mentions];
  const adjectives = new Set(mentions.filter((one) => mayBeAdjective(document, one)).map(({ first }) => first));
  const kept = new Set<string>();
  for (const mention of mentions) {
    if (!kept.has(mention.code) && !isOrigin(document, mention, adjectives)) kept.add(mention.code);
  }
  return mentions.filter(({ code }) => kept.has(code));
}

/** An adjective; at the start of a sentence also one whose form is the country's name as well: "Irska družba". */
function mayBeAdjective({ names, nameAt, tokens }: Document, { kind, code, first }: CountryMention): boolean {
  if (kind === "adjective") return true;
  if (kind !== "country" || !(tokens.flags[first]! & STARTS_SENTENCE)) return false;
  return names[nameAt[first]!]?.senses.some((sense) => sense.kind === "adjective" && sense.key === code) ?? false;
}

function isOrigin(document: Document, mention: CountryMention, adjectives: ReadonlySet<number>): boolean {
  if (!adjectives.has(mention.first) || mention.end <= document.titleEnd) return false;
  if (ADJECTIVE_AFTER.has(document.language) && isAfterCompany(document, mention.first)) return true;
  if (isInPlace(document, mention)) return false;
  const { count, gap } = document.tokens;
  let reach = REACH;
  for (let token = mention.last + 1; token < count && reach > 0; token++) {
    if (adjectives.has(token)) {
      // "británsko-holandská", "ruská, francúzska a rakúska spoločnosť": what follows is said of all.
      if (gap[token]! & BREAK) return false;
      reach = REACH;
      continue;
    }
    if (gap[token]! & BREAK || (gap[token]! & ~(GAP_SPACE | GAP_QUOTE | GAP_HYPHEN)) !== 0) return false;
    if (isCompany(document, token, token === mention.last + 1 || adjectives.has(token - 1))) return true;
    reach--;
  }
  return false;
}

/** "In", by language, where nobody says it of a firm by a name in the letters of the language. */
const IN: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(["im"]),
  ...Object.fromEntries("ru uk be bg mk sr".split(" ").map((language) => [language, new Set("в во у ў".split(" "))])),
};

/** "В бразильском Белене", "im brasilianischen Belém": a town that no list has. */
function isInPlace(document: Document, { first, last }: CountryMention): boolean {
  const { flags, gap, count } = document.tokens;
  const next = last + 1;
  if (first === 0 || next >= count || !IN[document.language]?.has(lowerAt(document, first - 1))) return false;
  if (gap[next] !== GAP_SPACE || (flags[next]! & (STARTS_CAPITAL | ALL_CAPITALS)) !== STARTS_CAPITAL) return false;
  return nameCovering(document, next) === null && (document.language === "de" || !LATIN.test(wordAt(document, next)));
}
const LATIN = /^\p{Script=Latin}/u;

/** A listed company, a word for one, or, right behind the adjective, a capitalised word that nothing else explains. */
function isCompany(document: Document, token: number, isNext: boolean): boolean {
  const name = nameCovering(document, token);
  const key = name?.senses.find(({ kind }) => kind === "org")?.key;
  if (key !== undefined) return PRIVATE_KINDS.has(knowledge.organizations.get(key)?.kind ?? "");
  if (name !== null) return false;
  const { flags } = document.tokens;
  return isCompanyWord(wordAt(document, token)) || (isNext && (flags[token]! & STARTS_CAPITAL) !== 0);
}

function isCompanyWord(word: string): boolean {
  const lower = word.toLowerCase();
  for (let length = MIN_STEM; length <= Math.min(lower.length, MAX_STEM); length++) {
    if (companyStems.has(lower.slice(0, length))) return true;
  }
  return false;
}

function isAfterCompany(document: Document, first: number): boolean {
  const { gap } = document.tokens;
  for (let token = first; token > 0 && token > first - REACH; token--) {
    if (gap[token] !== GAP_SPACE) return false;
    if (isCompanyWord(wordAt(document, token - 1))) return true;
  }
  return false;
}
