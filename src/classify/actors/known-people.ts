import { knowledge } from "../../knowledge/index.ts";
import { foldSounds, latinizeWord, skeleton } from "../../knowledge/latinize.ts";
import type { Person } from "../../knowledge/load.ts";
import { readGivenName } from "./given-names.ts";

/** A listed person with the keys that a spelling is compared by. */
interface KnownPerson {
  person: Person;
  givenFold: string;
  givenCanonical: string | null;
}

const bySurname = new Map<string, KnownPerson[]>();
const bySkeleton = new Map<string, KnownPerson[]>();

const add = (index: Map<string, KnownPerson[]>, key: string, known: KnownPerson): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [known]);
  else list.push(known);
};

for (const person of knowledge.people.values()) {
  const given = person.name.split(" ")[0] ?? "";
  const known: KnownPerson = {
    person,
    givenFold: foldSounds(latinizeWord(given, "en")),
    givenCanonical: readGivenName(given, "en")?.canonical ?? null,
  };
  for (const fold of person.surnames) add(bySurname, fold, known);
  for (const key of new Set(person.surnames.map(skeleton))) add(bySkeleton, key, known);
}

/** Given name as it is compared: by class of spellings where the list has it, and by sound. */
export interface GivenKey {
  canonical: string | null;
  fold: string;
  /** Only the first letter was written. */
  initial: boolean;
}

function givenAgrees(known: KnownPerson, given: GivenKey): boolean {
  if (given.initial) return known.givenFold.startsWith(given.fold);
  if (given.canonical !== null && given.canonical === known.givenCanonical) return true;
  if (given.fold.startsWith(`${known.givenFold}-`) || known.givenFold.startsWith(`${given.fold}-`)) return true;
  return given.fold === known.givenFold || given.fold.slice(0, -1) === known.givenFold;
}

/**
 * The listed person that a given name and a folded surname name, or null. Surnames that agree only in their consonants
 * count when the given name agrees. Several namesakes: none.
 */
export function findKnownPerson(given: GivenKey, surnameFold: string): Person | null {
  const exact = (bySurname.get(surnameFold) ?? []).filter((known) => givenAgrees(known, given));
  if (exact.length > 0) return exact.length === 1 ? exact[0]!.person : null;
  if (given.initial || surnameFold.length < 5) return null;
  const close = (bySkeleton.get(skeleton(surnameFold)) ?? []).filter((known) => givenAgrees(known, given));
  return close.length === 1 ? close[0]!.person : null;
}

/** Listed people with a folded surname, for mentions without a given name. */
export function peopleBySurname(surnameFold: string): Person[] {
  return (bySurname.get(surnameFold) ?? []).map((known) => known.person);
}
