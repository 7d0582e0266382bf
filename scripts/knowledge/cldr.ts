import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseForm } from "../../src/knowledge/form.ts";
import { type FormGroup, readersOf } from "./tables.ts";

/** Languages whose country and city names come from CLDR because no reviewed table has them yet. */
const CLDR_LANGUAGES = (
  "af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk " +
  "km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz " +
  "vi yo zh zu lb mt fo rw rn om ti yue sd ku tt ug xh sn lg ln mg wo jv su"
).split(" ");

/** Languages whose press writes many countries and the cities of Africa as English does. */
const ENGLISH_NAMES = "sn xh zu st tn ts lg ln rn rw yo ig ha so om sw ny tl fil ceb jv".split(" ");
/** Words of other languages at the start of a sentence: Bantu money, Oromo "those who". */
const NOT_BORROWED = new Set(["Mali", "Warri"]);
const AFRICA = new Set(
  (
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW " +
    "SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
  ).split(" "),
);

/** Languages in which a name takes endings; a stem of five letters or more is safe with a capital. */
const INFLECTING = new Set(
  "az be bg bs ca cs da de el et eu fi hr hu hy is ka kk ky lt lv mk mn nl no pl ro ru sk sl sq sr sv tg tk tr tt uk uz ko hi bn ta te ml kn mr gu ne si pa or lb am om so rw rn zu xh hy".split(
    " ",
  ),
);
/** What a nominative ends in where the other cases have something else in its place; elsewhere a vowel. */
const ENDINGS: Readonly<Record<string, RegExp>> = { lt: /(?:[aiuy]s|[aė])$/u, lv: /(?:[iau]?s|[ae])$/u };
const MIN_STEM = 5;
const MODULES = join(import.meta.dirname, "../../node_modules");

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(MODULES, path), "utf8"));

/** Country names (Unicode CLDR territories) of every listed language that has no table of its own. */
export function cldrCountryGroups(countries: ReadonlySet<string>, curated: ReadonlySet<string>): FormGroup[] {
  const groups: FormGroup[] = [];
  for (const language of CLDR_LANGUAGES) {
    const path = `cldr-localenames-full/main/${language}/territories.json`;
    if (curated.has(language) || !existsSync(join(MODULES, path))) continue;
    const data = readJson(path) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    const names = Object.entries(data.main[language]?.localeDisplayNames.territories ?? {}).filter(
      ([id, name]) => countries.has(id.slice(0, 2)) && (id.length === 2 || id.includes("-alt-")) && name !== id,
    );
    const all = names.map(([, name]) => name);
    for (const [id, name] of names) groups.push(groupOf("country", id.slice(0, 2), language, name, all));
  }
  return groups;
}

/** Countries, and cities of Africa, of the English table, for the languages whose press writes them so. */
export function borrowedGroups(names: readonly FormGroup[]): FormGroup[] {
  return names
    .filter(({ kind, key, languages }) => {
      return languages.includes("en") && (kind === "country" || (kind === "city" && AFRICA.has(key)));
    })
    .map((group) => {
      // Of a country's names only the first is everybody's: "Oz", "the Argentine" are English alone.
      const forms = group.kind === "country" ? group.forms.slice(0, 1) : group.forms;
      return { ...group, languages: ENGLISH_NAMES, forms: forms.filter((form) => !NOT_BORROWED.has(form)) };
    });
}

/**
 * Cities of CLDR's time zones that the English table names for the same country, in every listed language; where the
 * language has a table, those that it lacks. `names` are the forms of all tables.
 */
export function cldrCityGroups(english: ReadonlyMap<string, string>, names: readonly FormGroup[]): FormGroup[] {
  const zones = new Map<string, string>();
  const named = exemplarCities("en");
  for (const zone of exemplarCities("ru").keys()) {
    const code = english.get(named.get(zone) ?? cityOfZone(zone));
    if (code !== undefined) zones.set(zone, code);
  }
  const groups: FormGroup[] = [];
  for (const language of CLDR_LANGUAGES) {
    const own = formsIn(language, names);
    for (const [zone, name] of exemplarCities(language)) {
      const code = zones.get(zone);
      if (code === undefined || isCovered(name, own)) continue;
      groups.push(groupOf("city", code, language, name));
    }
  }
  return groups;
}

/** Every form of a table, with what kind of thing it names left aside: a word that it knows is not named anew. */
const formsIn = (language: string, names: readonly FormGroup[]): ReadonlySet<string> =>
  new Set(names.filter(({ languages }) => languages.includes(language)).flatMap(({ forms }) => forms.map(plainOf)));

const plainOf = (form: string): string => form.normalize("NFC").toLowerCase().replaceAll("-", " ");

/** The table has the name itself or a stem of it. */
function isCovered(name: string, forms: ReadonlySet<string>): boolean {
  const plain = plainOf(name);
  if (forms.has(plain)) return true;
  for (let length = 3; length <= plain.length; length++) if (forms.has(`${plain.slice(0, length)}*`)) return true;
  return false;
}

/** English names a zone's city only where its id does not: "/Africa/Dar_es_Salaam". */
const cityOfZone = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Zone id -> name of its city in a language. */
function exemplarCities(language: string): Map<string, string> {
  const cities = new Map<string, string>();
  const path = `cldr-dates-full/main/${language}/timeZoneNames.json`;
  if (!existsSync(join(MODULES, path))) return cities;
  const data = readJson(path) as { main: Record<string, { dates: { timeZoneNames: { zone: unknown } } }> };
  collectCities(data.main[language]?.dates.timeZoneNames.zone, "", cities);
  return cities;
}

function collectCities(node: unknown, path: string, cities: Map<string, string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "exemplarCity" && typeof value === "string") cities.set(path, value);
    else if (!key.startsWith("_")) collectCities(value, `${path}/${key}`, cities);
  }
}

/** Case endings after a vowel, and after a consonant, of names too short for a stem: "Kínában", "Iránból", "Puolasta". */
const CASES: Readonly<Record<string, readonly [vowel: string, consonant: string]>> = {
  hu: [
    "ban ben nak nek val vel ba be ból ből ról ről ra re n t hoz hez tól től nál nél ért ig",
    "ban ben nak nek ba be ból ből ról ről ra re on en ön t ot et hoz hez tól től nál nél ért ig",
  ],
  fi: ["n ssa ssä sta stä lla llä lle lta ltä a ä", "in issa ista iin ia ille"],
  et: ["s st sse le lt ga t", "i is ist i ile iga"],
  sv: ["s", "s"],
  da: ["s", "s"],
  no: ["s", "s"],
};

/** The case forms of a short name; Hungarian lengthens its last vowel, Finnish doubles it, Hungarian "with" a consonant. */
function casesOf(name: string, language: string): string[] {
  const cases = CASES[language];
  if (cases === undefined || name.length < MIN_SHORT || !/^\p{Lu}\p{Ll}+$/u.test(name)) return [];
  const last = name.slice(-1);
  const isVowel = /[aeiouyäöüáéíóú]/u.test(last);
  const own = (isVowel ? cases[0] : cases[1]).split(" ");
  if (language === "fi" && isVowel) own.push(`${last}n`);
  if (language === "hu" && !isVowel) own.push(`${last}al`, `${last}el`);
  const stem = language === "hu" ? name.replace(/a$/u, "á").replace(/e$/u, "é") : name;
  return own.map((ending) => `${stem}${ending}`);
}
const MIN_SHORT = 4;

/** `others` are names that no stem of this one may begin: "Niger*" would be Nigeria. */
function groupOf(kind: string, key: string, language: string, name: string, others: readonly string[] = []): FormGroup {
  const plain = name
    .normalize("NFC")
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/[\u200e\u200f]/gu, "")
    .trim();
  let form = plain;
  if (INFLECTING.has(language) && !plain.includes(" ")) {
    const stem = plain.replace(ENDINGS[language] ?? /[aeiouyаяоеиыіьйїαηοςωςი]$/u, "");
    const isHangul = /\p{Script=Hangul}/u.test(plain);
    const isOpen = stem.length >= MIN_STEM || (isHangul && plain.length >= 2);
    const begins = others.some((other) => other !== name && !other.startsWith(`${plain}-`) && other.startsWith(stem));
    if (isOpen && !begins) form = `${isHangul ? plain : stem}*`;
  }
  const sound = (form === plain && !plain.includes(" ") ? [form, ...casesOf(plain, language)] : [form]).filter(
    isReadable,
  );
  return { kind, key, languages: readersOf(language), weight: 0, forms: sound, place: `CLDR ${language}` };
}

/** CLDR writes "and" with signs that are no words in a few languages; those names are left out. */
function isReadable(form: string): boolean {
  try {
    return parseForm(form).length > 0;
  } catch {
    return false;
  }
}
