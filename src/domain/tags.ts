/** Where a tag was seen: offsets in Unicode code points into `field`; `text` is exactly what stands there. */
export interface Evidence {
  field: "title" | "body";
  start: number;
  end: number;
  text: string;
}

export const COUNTRY_ROLES = ["about", "mentioned"] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

/** `code` is ISO 3166-1 alpha-2, `score` 0 to 1. */
export interface CountryTag {
  code: string;
  name: string;
  role: CountryRole;
  score: number;
  evidence: Evidence[];
}

export const ACTOR_TYPES = ["person", "organization"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** `id` is one identity in every language and script, `person:…` or `org:…`. */
export interface ActorTag {
  id: string;
  wikidata: string | null;
  name: string;
  type: ActorType;
  country: string | null;
  score: number;
  evidence: Evidence[];
}

/** `id` is an IPTC Media Topic, `path` its ancestors from the top level down to itself. */
export interface TopicTag {
  id: string;
  name: string;
  path: string[];
  score: number;
  evidence: Evidence[];
}
