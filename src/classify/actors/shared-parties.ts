import { knowledge } from "../../knowledge/index.ts";
import type { Organization } from "../../knowledge/load.ts";
import { GAP_APOSTROPHE, GAP_SPACE, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type NameMatch, nameCovering } from "../document.ts";

/** Parties of many countries that have one name. */
interface Family {
  /** The name by itself, in lower case, as lists have it in languages that do not decline it. */
  name: RegExp;
  label: string;
  /** Its listed parties by country, and other countries whose party goes by the name; `null` for those. */
  parties: Readonly<Record<string, string | null>>;
  /** Whether the listed party is meant where no other country of `parties` is named. */
  isDefault?: true;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  greens: {
    name: /^(?:(?:die |the |les |los |gli |i )?(?:grünen?|greens|verts|verdes|verdi|groenen|gröna)|green party)$/u,
    label: "Greens",
    parties: {
      DE: "alliance-90-the-greens",
      AT: "greens-austria",
      CH: null,
      LU: null,
      GB: "green-party-of-england-and-wales",
      AU: "australian-greens",
      NZ: null,
      IE: null,
      CA: null,
      US: null,
      FR: null,
    },
  },
  labour: {
    name: /^(?:labou?r|labou?r[ -](?:party|partei)|arbeiderpartiet)$/u,
    label: "Labour Party",
    parties: {
      GB: "labour-party",
      AU: "australian-labor-party",
      NZ: "new-zealand-labour-party",
      NO: "norwegian-labour-party",
      IE: null,
      NL: null,
      IL: null,
      MT: null,
    },
  },
  conservatives: {
    name: /^(?:conservative party|konservative partei|conservatives|konservativen)$/u,
    label: "Conservative Party",
    parties: { GB: "conservative-party-united-kingdom", CA: "conservative-party-of-canada", NO: null, DK: null },
  },
  republicans: {
    name: /^(?:republicans|republican party|republikaner|republikanische[nr]? partei|parti républicain|les républicains)$/u,
    label: "Republicans",
    parties: { US: "republican-party", FR: "republicans-france", AM: null, IN: null },
    isDefault: true,
  },
  socialists: {
    name: /^(?:parti socialiste|socialist party|sozialistische[nr]? partei|partido socialista|partito socialista)$/u,
    label: "Socialist Party",
    parties: {
      FR: "socialist-party-france",
      ES: "spanish-socialist-workers-party",
      RS: "socialist-party-of-serbia",
      BG: "bulgarian-socialist-party",
      BE: null,
      PT: null,
      CL: null,
      CH: null,
      NL: null,
    },
  },
  "peoples-party": {
    name: /^(?:partido popular|people's party|volkspartei)$/u,
    label: "People's Party",
    parties: {
      ES: "peoples-party-spain",
      AT: "austrian-peoples-party",
      CH: "swiss-peoples-party",
      PK: "pakistan-peoples-party",
      PT: null,
    },
  },
  pirates: {
    name: /^(?:piratenpartei|pirates|piraten|pirate party)$/u,
    label: "Pirate Party",
    parties: { DE: "piratenpartei", CZ: "czech-pirate-party", AT: null, CH: null, IS: null, SE: null },
  },
};

/** What a shared name stands for. */
export type Party = Pick<Organization, "id" | "wikidata" | "name" | "country">;

/**
 * The party that a name which parties of many countries share stands for: that of the country beside it ("the Austrian
 * Greens", "Die Grünen in Österreich"), else of the country of such a party that the document names most. Where it names
 * none the name alone, without a country. Any other organization as it is listed; null for what the beginning of a sentence
 * makes a capital ("Greens and beans"). `countries` are those named most first.
 */
export function partyOf(
  document: Document,
  name: NameMatch,
  listed: Organization,
  countries: ReadonlySet<string>,
): Party | null {
  if (listed.kind !== "party") return listed;
  const words = document.text.slice(name.start, name.end).toLowerCase();
  const found = Object.entries(FAMILIES).find(([, family]) => family.name.test(words));
  if (found === undefined) return listed;
  if (words === "greens" && document.tokens.flags[name.first]! & STARTS_SENTENCE) return null;
  const [id, { label, parties, isDefault }] = found;
  const country = countryBeside(document, name) ?? [...countries].find((code) => code in parties) ?? null;
  if (country === listed.country || (country === null && isDefault)) return listed;
  const own = country === null ? null : knowledge.organizations.get(parties[country] ?? "");
  if (own) return own;
  if (country === null) return { id, wikidata: null, name: label, country };
  const place = knowledge.countries.get(country) ?? country;
  return { id: `${country.toLowerCase()}-${id}`, wikidata: null, name: `${label} (${place})`, country };
}

const OF = new Set("in of von der des aus d' de du del della di en van".split(" "));
const MAX_LINKS = 2;

/** The country of the adjective, genitive or complement right beside a name. */
function countryBeside(document: Document, { first, last }: NameMatch): string | null {
  const { gap, count } = document.tokens;
  let before = first - 1;
  if (before > 0 && gap[before] === GAP_APOSTROPHE && lowerAt(document, before) === "s") before--;
  if (before >= 0 && (gap[before + 1]! & ~GAP_APOSTROPHE & ~GAP_SPACE) === 0) {
    const code = countryAt(document, before);
    if (code !== null) return code;
  }
  for (let token = last + 1; token <= last + 1 + MAX_LINKS && token < count && gap[token] === GAP_SPACE; token++) {
    const code = token > last + 1 ? countryAt(document, token) : null;
    if (code !== null) return code;
    if (!OF.has(lowerAt(document, token))) return null;
  }
  return null;
}

const PLACES = new Set(["country", "adjective"]);

function countryAt(document: Document, token: number): string | null {
  const senses = nameCovering(document, token)?.senses ?? [];
  return senses.length === 1 && PLACES.has(senses[0]!.kind) ? senses[0]!.key : null;
}
