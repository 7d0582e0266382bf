import { knowledge } from "../../knowledge/index.ts";
import { foldSounds, latinizeWord, skeleton } from "../../knowledge/latinize.ts";
import type { Person } from "../../knowledge/load.ts";
import { readGivenName } from "./given-names.ts";

/** Listed people by folded surname, and by its consonants. */
interface SurnameIndex {
  bySurname: Map<string, Person[]>;
  bySkeleton: Map<string, Person[]>;
}

let surnames: SurnameIndex | undefined;

/** The index, made when first asked for. */
function surnameIndex(): SurnameIndex {
  if (surnames !== undefined) return surnames;
  surnames = { bySurname: new Map(), bySkeleton: new Map() };
  for (const person of knowledge.people.values()) {
    for (const fold of person.surnames) add(surnames.bySurname, fold, person);
    for (const key of new Set(person.surnames.map(skeleton))) add(surnames.bySkeleton, key, person);
  }
  return surnames;
}

function add(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [person]);
  else list.push(person);
}

/** Keys of listed given names, made when first asked for: few of the people are in any one article. */
const listedKeys = new Map<Person, GivenKey>();

function keyOf(person: Person): GivenKey {
  const known = listedKeys.get(person);
  if (known !== undefined) return known;
  const given = person.name.split(" ")[0] ?? "";
  const canonical = readGivenName(given, "en")?.canonical ?? null;
  const key = { canonical, fold: foldSounds(latinizeWord(given, "en")), initial: false };
  listedKeys.set(person, key);
  return key;
}

/** Given name as it is compared: by class of spellings where the list has it, and by sound. */
export interface GivenKey {
  canonical: string | null;
  fold: string;
  /** Only the first letter was written. */
  initial: boolean;
}

function givenAgrees(person: Person, given: GivenKey): boolean {
  const known = keyOf(person);
  if (given.initial) return known.fold.startsWith(given.fold);
  if (given.canonical !== null && given.canonical === known.canonical) return true;
  if (given.fold.startsWith(`${known.fold}-`) || known.fold.startsWith(`${given.fold}-`)) return true;
  return given.fold === known.fold || given.fold.slice(0, -1) === known.fold;
}

/**
 * The listed person that a given name and a folded surname name, or null. Surnames that agree only in their consonants
 * count when the given name agrees. Several namesakes: none.
 */
export function findKnownPerson(given: GivenKey, surnameFold: string): Person | null {
  const exact = (surnameIndex().bySurname.get(surnameFold) ?? []).filter((person) => givenAgrees(person, given));
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null;
  if (given.initial || surnameFold.length < 5) return null;
  const shape = shapeOf(surnameFold);
  const close = (surnameIndex().bySkeleton.get(skeleton(surnameFold)) ?? []).filter(
    (person) => givenAgrees(person, given) && person.surnames.some((fold) => shapeOf(fold) === shape),
  );
  return close.length === 1 ? close[0]! : null;
}

/** A folded surname without what its vowels are, only where they stand, the end aside: "McKinney" is not "McCain". */
const shapeOf = (folded: string): string => folded.replace(/[aeiouh]+/gu, "a").replace(/a$/u, "");

/** Nobody is named by the second half of such a name alone: "Perry" is not Karine Jean-Pierre. */
const DOUBLE_SURNAME = /-\S+$/u;

/** Listed people with a folded surname, for mentions without a given name. */
export const peopleBySurname = (surnameFold: string): Person[] =>
  (surnameIndex().bySurname.get(surnameFold) ?? []).filter(({ name }) => !DOUBLE_SURNAME.test(name));
