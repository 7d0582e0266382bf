import { DECLINING, GENITIVE_S } from "../../src/knowledge/person-forms.ts";
import { serbianLatin } from "./serbian.ts";
import { type FormGroup, languagesOf, readersOf, readForms, readTable } from "./tables.ts";

const COUNTRY_CLASSES = new Set(["country", "adjective", "demonym", "city", "namesake", "metonym"]);
const LIST_CLASSES = new Set([
  "not-country",
  "speech",
  "not-person",
  "org-word",
  "org-kind",
  "org-suffix",
  "event",
  "credit",
]);
const STATE_BODIES =
  "ministry-of-defence ministry-of-foreign-affairs ministry-of-internal-affairs ministry-of-finance ministry-of-economy " +
  "ministry-of-justice ministry-of-health ministry-of-education ministry-of-energy ministry-of-agriculture " +
  "ministry-of-transport ministry-of-culture ministry-of-trade ministry-of-industry ministry-of-environment " +
  "ministry-of-emergency-situations ministry-of-labour ministry-of-sport ministry-of-digital-development general-staff " +
  "armed-forces army air-force navy parliament government central-bank supreme-court constitutional-court " +
  "prosecutor-general security-council presidential-administration intelligence-service police border-guard " +
  "election-commission embassy";
const ROLES =
  "president vice-president prime-minister deputy-prime-minister chancellor monarch royal minister deputy-minister " +
  "secretary-general secretary-of-state spokesperson ambassador envoy chief-of-general-staff commander military-rank " +
  "governor mayor senator member-of-parliament speaker party-leader opposition-leader judge prosecutor lawyer director " +
  "chief-executive chair head adviser professor doctor scientist economist analyst activist religious-leader " +
  "police-officer coach athlete artist writer businessperson courtesy journalist photographer";
const KEYS: Record<string, Set<string>> = {
  "not-country": new Set(["person"]),
  ministry: new Set(STATE_BODIES.split(" ")),
  minister: new Set(STATE_BODIES.split(" ")),
  role: new Set(ROLES.split(" ")),
};

/** Forms of `names/<lang>.tsv`, with a Latin copy of the Serbian table. Throws on an unknown class or key. */
export function nameGroups(countries: ReadonlySet<string>): FormGroup[] {
  const groups: FormGroup[] = [];
  for (const language of languagesOf("names")) {
    for (const { cells, place } of readTable(`names/${language}.tsv`)) {
      const kind = cells.class ?? "";
      const key = cells.key ?? "";
      if (!isKnown(kind, key, countries)) throw new Error(`${place}: unknown class or key "${kind}" "${key}"`);
      const forms = withAdjectives(readForms(cells.forms ?? "", place), kind, language);
      groups.push(...withLatinCopy({ kind, key, languages: readersOf(language), weight: 0, forms, place }, language));
    }
  }
  return groups;
}

const ROMANCE = new Set(["fr", "es", "it", "pt", "ro", "ca", "gl"]);
const ROMANCE_OF = /^(\S+) ((?:de|des|du|d'|del|della|dell'|delle|dei|degli|di|da|do|das|dos)(?:\s|$|(?<=')).*)$/iu;

/** Romance languages put the country between the office and its field: "ministre allemand de la Défense". */
function withAdjectives(forms: string[], kind: string, language: string): string[] {
  if (!ROMANCE.has(language) || (kind !== "ministry" && kind !== "minister")) return forms;
  const split = forms.map((form) => ROMANCE_OF.exec(form)).filter((match) => match !== null);
  return [...forms, ...split.map((match) => `${match[1]} @ ${match[2]}`)];
}

function isKnown(kind: string, key: string, countries: ReadonlySet<string>): boolean {
  if (COUNTRY_CLASSES.has(kind)) return countries.has(key);
  if (LIST_CLASSES.has(kind) && key === "-") return true;
  return KEYS[kind]?.has(key) ?? false;
}

/** Serbian is written in two scripts; its tables in one. Croatian and Bosnian texts read the Latin copy too. */
function withLatinCopy(group: FormGroup, language: string): FormGroup[] {
  if (language !== "sr") return [group];
  return [group, { ...group, languages: ["sr", "hr", "bs"], forms: group.forms.map(serbianLatin) }];
}

/** Stands for the topic of forms that tell none: they silence what else is found in their words. */
const NO_TOPIC = "-";

/** Forms of `topics/<lang>.tsv`; topics are named by their English IPTC name. Throws on an unknown one. */
export function topicGroups(idOfName: ReadonlyMap<string, string>): FormGroup[] {
  const groups: FormGroup[] = [];
  for (const language of languagesOf("topics")) {
    for (const { cells, place } of readTable(`topics/${language}.tsv`)) {
      const key = cells.topic === NO_TOPIC ? NO_TOPIC : idOfName.get(cells.topic ?? "");
      const weight = Number(cells.weight);
      if (key === undefined) throw new Error(`${place}: unknown topic "${cells.topic}"`);
      const isWeight = Number.isInteger(weight) && Math.abs(weight) <= 3 && (weight === 0) === (key === NO_TOPIC);
      if (!isWeight) throw new Error(`${place}: weight`);
      const kind = key === NO_TOPIC ? "no-topic" : "topic";
      const forms = readForms(cells.forms ?? "", place);
      groups.push(...withLatinCopy({ kind, key, languages: readersOf(language), weight, forms, place }, language));
    }
  }
  return groups;
}

/** Forms of organizations in the languages that their rows name. Throws on an unknown id. */
export function organizationGroups(ids: ReadonlySet<string>): FormGroup[] {
  const groups: FormGroup[] = [];
  for (const { cells, place } of readTable("organization-names.tsv")) {
    const key = cells.id ?? "";
    if (!ids.has(key)) throw new Error(`${place}: unknown organization "${key}"`);
    const forms = readForms(cells.forms ?? "", place);
    for (const language of (cells.langs ?? "").split(",")) {
      const languages = language === "*" ? [] : readersOf(language);
      groups.push(...withLatinCopy({ kind: "org", key, languages, weight: 0, forms, place }, language));
    }
    const genitives = forms.filter((form) => GENITIVE.test(form)).map((form) => `${form}s`);
    if (genitives.length > 0) {
      groups.push({ kind: "org", key, languages: GENITIVE_S, weight: 0, forms: genitives, place });
    }
    const isOpen = (cells.langs ?? "").split(",").some((language) => !DECLINING.includes(language));
    const declined = isOpen ? forms.flatMap(declinedForms) : [];
    if (declined.length > 0) {
      groups.push({ kind: "org", key, languages: DECLINING, weight: 0, forms: declined, place });
    }
  }
  return groups;
}

/** A name that takes the genitive -s: one capitalised Latin word of some length. */
const GENITIVE = /^\p{Lu}(?=\p{Script=Latin}{3})\p{L}*[a-rt-wy]$/u;

const MIN_DECLINED = 5;

/** Case endings of names on -a and -o, which are written out: a bare stem begins too many other words ("Telefonická"). */
const VOWEL_CASES: Readonly<Record<string, readonly string[]>> = {
  a: ["y", "u", "ou", "ę", "ą", "e", "i", "o"],
  o: ["a", "u", "em", "om"],
};

/**
 * A name of one capitalised Latin word takes case endings in the languages that decline names: Ryanairu, Lufthansy. Rows
 * of those languages hold case forms already.
 */
function declinedForms(form: string): string[] {
  if (!/^\p{Lu}\p{L}+$/u.test(form) || !/\p{Script=Latin}/u.test(form)) return [];
  if (form.length < MIN_DECLINED || form === form.toUpperCase()) return [];
  const stem = form.replace(/[aeiouy]$/u, "");
  const cases = VOWEL_CASES[form.slice(-1)];
  if (cases !== undefined) return cases.map((ending) => stem + ending);
  return stem.length < MIN_DECLINED ? [] : [`${stem}*`];
}
