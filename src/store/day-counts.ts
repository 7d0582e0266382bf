import { type SQL, sql } from "drizzle-orm";
import { type CountDimension, isPeriod, onlyValue } from "../domain/counts.ts";
import type { ArticleFilter } from "../domain/filter.ts";
import { FACET_LINKS } from "./link-rows.ts";

/**
 * What `day_counts` is kept for: all articles, and each value of these facets. Actors are left out: nearly every one has
 * so few articles that its rows would be as many as its links.
 */
export const ALL_ARTICLES = "all";
const ROLLED_FACETS = ["country", "topic", "language", "source"] as const;
type RolledFacet = (typeof ROLLED_FACETS)[number];

const isRolled = (dimension: CountDimension): dimension is RolledFacet =>
  (ROLLED_FACETS as readonly string[]).includes(dimension);

/** Fields of a filter under which each facet's values are asked for. */
const FILTER_FIELDS = {
  country: "countries",
  topic: "topics",
  language: "languages",
  source: "sources",
} as const satisfies Record<RolledFacet, keyof ArticleFilter>;

/** Fields that a count from rollups can have besides one value of one facet. */
const FREE_FIELDS: readonly string[] = ["countryRole", "publishedAfter", "publishedBefore"];

/** Which rollup answers a count: its facet as in `day_counts`, and the value, or null for a cell for each. */
export interface Rollup {
  facet: string;
  value: string | null;
}

/**
 * The rollup that a count can be added up from, or null. There is one when at most one value of one facet is filtered
 * by or asked for: of two, a rollup cannot say which articles have both. `filter` is canonical.
 */
export function findRollup(filter: ArticleFilter, by: readonly CountDimension[]): Rollup | null {
  if (by.includes("hour")) return null;
  const used = Object.entries(filter).filter(([name, value]) => !FREE_FIELDS.includes(name) && !isUnset(value));
  const facets = by.filter((dimension) => !isPeriod(dimension));
  if (used.length + facets.length > 1) return null;
  const { countryRole: role } = filter;
  const [facet] = facets;
  if (facet !== undefined) return isRolled(facet) && role === null ? { facet, value: null } : null;
  if (used.length === 0) return role === null ? { facet: ALL_ARTICLES, value: "" } : null;
  const filtered = ROLLED_FACETS.find((name) => FILTER_FIELDS[name] === used[0]![0]);
  const value = filtered === undefined ? null : onlyValue(filter[FILTER_FIELDS[filtered]]);
  if (filtered === undefined || value === null) return null;
  if (role === null) return { facet: filtered, value };
  return filtered === "country" ? { facet: `country:${role}`, value } : null;
}

const isUnset = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** A query of the (facet, value) pairs under which one article is counted; `row` names its row of `articles`. */
export function rolledValues(row: SQL): SQL {
  const facets = ROLLED_FACETS.map((facet) => {
    const { columns, rowsOf } = FACET_LINKS[facet];
    return sql`select ${sql.raw(`'${facet}'`)}, ${columns[0]} from (${rowsOf(row)}) as own`;
  });
  const byRole = sql`select 'country:' || role, country from (${FACET_LINKS.country.rowsOf(row)}) as own`;
  return sql.join([sql`select '${sql.raw(ALL_ARTICLES)}' as facet, '' as value`, ...facets, byRole], sql` union all `);
}
