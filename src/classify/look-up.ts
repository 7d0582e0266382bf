import type { ActorType } from "../domain/tags.ts";
import type { ListedForms } from "../knowledge/forms-of.ts";
import { knowledge } from "../knowledge/index.ts";

/** An actor without what articles say of it. */
export interface KnownActor {
  id: string;
  name: string;
  type: ActorType;
  country: string | null;
  wikidata: string | null;
}

const PERSON = "person:";
const ORGANIZATION = "org:";

/** The listed person or organization with this id, or null. */
export function findKnownActor(id: string): KnownActor | null {
  if (id.startsWith(PERSON)) {
    const person = knowledge.people.get(id.slice(PERSON.length));
    if (person === undefined) return null;
    const { name, country, wikidata } = person;
    return { id, name, type: "person", country, wikidata };
  }
  const organization = knowledge.organizations.get(id.slice(ORGANIZATION.length));
  if (!id.startsWith(ORGANIZATION) || organization === undefined) return null;
  const { name, country, wikidata } = organization;
  return { id, name, type: "organization", country, wikidata };
}

/** The spellings by which the tables recognise an actor; none for one that they do not list. */
export function listAliases(id: string): ListedForms[] {
  const kind = id.startsWith(PERSON) ? "person" : "org";
  return knowledge.formsOf(kind, id.slice(id.indexOf(":") + 1));
}

/** Every listed actor of whose id each of the words begins a word. */
export function findKnownByWords(words: readonly (readonly string[])[]): string[] {
  const found: string[] = [];
  const collect = (prefix: string, keys: Iterable<string>) => {
    for (const key of keys) {
      const own = key.split("-");
      if (words.every((spellings) => spellings.some((text) => own.some((word) => word.startsWith(text))))) {
        found.push(prefix + key);
      }
    }
  };
  if (words.length === 0) return found;
  collect(PERSON, knowledge.people.keys());
  collect(ORGANIZATION, knowledge.organizations.keys());
  return found;
}

/** A country, with its name in English and in other languages where Unicode CLDR has it. */
export interface KnownCountry {
  code: string;
  name: string;
  names: Record<string, string>;
}

/** Languages in which countries are named besides English: those of most of the world's news. */
const NAME_LANGUAGES = ["ar", "de", "es", "fa", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "sr", "tr", "uk", "zh"];

let countries: KnownCountry[] | undefined;

/** Every ISO 3166-1 country, by code. Named once an isolate: the runtime brings CLDR's names. */
export function listKnownCountries(): KnownCountry[] {
  if (countries !== undefined) return countries;
  const namers = NAME_LANGUAGES.map((language) => {
    const namer = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    return [language, namer] as const;
  });
  countries = [...knowledge.countries].map(([code, name]) => {
    const names = namers.flatMap(([language, namer]): [string, string][] => {
      const own = namer.of(code);
      return own === undefined ? [] : [[language, own]];
    });
    return { code, name, names: { en: name, ...Object.fromEntries(names) } };
  });
  return countries.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** A topic of the IPTC tree. */
export interface KnownTopic {
  id: string;
  name: string;
  parent: string | null;
  wikidata: string | null;
}

const TOPIC = "medtop:";

/** Every IPTC Media Topic, each after its parent. */
export function listKnownTopics(): KnownTopic[] {
  const children = Map.groupBy(knowledge.topics.values(), ({ parent }) => parent);
  const below = (parent: string | null): KnownTopic[] =>
    (children.get(parent) ?? []).flatMap(({ id, name, wikidata }) => [
      { id: TOPIC + id, name, parent: parent === null ? null : TOPIC + parent, wikidata },
      ...below(id),
    ]);
  return below(null);
}
