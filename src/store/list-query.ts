import { type SQL, sql } from "drizzle-orm";
import type { AllOfAny, ArticleFilter, Include, Position } from "../domain/filter.ts";
import type { CountryRole } from "../domain/tags.ts";
import { needsText, ROW_VERSION, selectArticle } from "./article-row.ts";

/** How much of a list to read, and from where. */
export interface ListOptions {
  limit: number;
  /** The `next` of the page before; null for the first page. */
  after: Position | null;
  include: Include;
}

/** A link table and the column of the facet's value; its primary key, walked backwards, has each value newest first. */
interface Facet {
  table: SQL;
  value: SQL;
}

const FACETS = {
  countries: { table: sql`article_countries`, value: sql`country` },
  actors: { table: sql`article_actors`, value: sql`actor` },
  topics: { table: sql`article_topics`, value: sql`topic` },
  languages: { table: sql`article_languages`, value: sql`language` },
  sources: { table: sql`article_sources`, value: sql`source` },
} satisfies { [Name in keyof ArticleFilter]?: Facet };

/** A half-open range of effective dates, in SQL. */
export interface Span {
  from: SQL;
  before: SQL;
}

/** What every walk must stay within. */
interface Bounds {
  filter: ArticleFilter;
  after: Position | null;
  span: Span | null;
}

/** Selects one page for `readArticle`; `filter` is canonical. The articles are read only once the page is known. */
export function listQuery(filter: ArticleFilter, { limit, after, include }: ListOptions): SQL {
  const page = selectPage(filter, after, limit);
  const text = needsText(include) ? sql`join article_texts on article_texts.article_key = articles.key` : sql``;
  return sql`select ${selectArticle(include)}, ${ROW_VERSION} as version from (${page}) as page join articles on articles.key = page.key ${text}
    order by page.effective_at desc, page.key desc`;
}

/**
 * Selects the version of a page alone, as `listQuery` would give it row by row. The long columns stay unread, and most of
 * the row's: `updated_tx` is near its beginning.
 */
export function pageVersionQuery(filter: ArticleFilter, { limit, after }: Omit<ListOptions, "include">): SQL {
  return sql`select string_agg(${ROW_VERSION}, ',' order by page.effective_at desc, page.key desc) as version
    from (${selectPage(filter, after, limit)}) as page join articles on articles.key = page.key`;
}

/** Selects (effective_at, key) of the first `limit` articles that match a canonical filter, newest first, after a position. */
function selectPage(filter: ArticleFilter, after: Position | null, limit: number): SQL {
  return sql`${mergeWalks({ filter, after, span: null })}
    order by walk0.effective_at desc, walk0.key desc limit ${limit}`;
}

/** Selects (effective_at, key) of every article that matches a canonical filter and lies within the span, unordered. */
export function selectMatches(filter: ArticleFilter, span: Span | null): SQL {
  return mergeWalks({ filter, after: null, span });
}

/**
 * Every group of values is one ordered walk and the walks are merged; each repeats all bounds, since the planner does
 * not carry them across a join and would read the other walks from their start.
 */
function mergeWalks(bounds: Bounds): SQL {
  const { filter } = bounds;
  const walks = Object.entries(FACETS).flatMap(([name, facet]) =>
    groupsOf(filter, name as keyof typeof FACETS).map((values) => walkAny(facet, values, roleOf(filter, name), bounds)),
  );
  if (walks.length === 0 || (filter.countryRole !== null && filter.countries.length === 0)) {
    walks.unshift(walkAll(bounds));
  }
  const [first, ...others] = walks.map((walk, index) => ({ walk, name: sql.identifier(`walk${index}`) }));
  const joins = others.map(
    ({ walk, name }) =>
      sql` join ${walk} as ${name} on ${name}.effective_at = walk0.effective_at and ${name}.key = walk0.key`,
  );
  return sql`select walk0.effective_at, walk0.key from ${first!.walk} as walk0 ${sql.join(joins)}`;
}

const groupsOf = (filter: ArticleFilter, name: keyof typeof FACETS): AllOfAny => filter[name];

const roleOf = (filter: ArticleFilter, name: string): CountryRole | null =>
  name === "countries" ? filter.countryRole : null;

/** All articles. A role without a country means any country in that role, which nearly every article has. */
function walkAll(bounds: Bounds): SQL {
  const role = bounds.filter.countries.length === 0 ? bounds.filter.countryRole : null;
  const inRole = role === null ? sql`true` : sql`countries @> ${JSON.stringify([{ role }])}::jsonb`;
  return sql`(select effective_at, key from articles where ${inRole} and ${within(bounds, sql`key`)})`;
}

/**
 * Articles with any of the values. Each branch is ordered, so the union is a lazy merge, and an article found under
 * several values comes as neighbours, of which DISTINCT ON keeps one. (Plain DISTINCT hashes all, branches without
 * their own ORDER BY are sorted: Postgres 15 then reads every article of every value for one page.)
 */
function walkAny(facet: Facet, values: string[], role: CountryRole | null, bounds: Bounds): SQL {
  const [first, ...others] = values.map((value) => walkOne(facet, value, role, bounds));
  if (first === undefined) return sql`(select effective_at, key from articles where false)`;
  if (others.length === 0) return sql`(${first})`;
  const branches = [first, ...others].map((branch) => sql`(${branch} order by effective_at desc, article_key desc)`);
  return sql`(select distinct on (effective_at, key) effective_at, key from (
    ${sql.join(branches, sql` union all `)}) as any_of order by effective_at desc, key desc)`;
}

function walkOne(facet: Facet, value: string, role: CountryRole | null, bounds: Bounds): SQL {
  const inRole = role === null ? sql`` : sql` and role = ${role}`;
  return sql`select effective_at, article_key as key from ${facet.table}
    where ${facet.value} = ${value}${inRole} and ${within(bounds, sql`article_key`)}`;
}

/**
 * The conditions of the bounds. Only the tighter upper one is written: given both, a walk starts at the date and reads
 * its way to the position.
 */
function within({ filter, after, span }: Bounds, key: SQL): SQL {
  const { publishedAfter: from, publishedBefore: before } = filter;
  const inSpan = span === null ? sql`` : sql` and effective_at >= ${span.from} and effective_at < ${span.before}`;
  const lower = from === null ? inSpan : sql`${inSpan} and effective_at >= ${from}`;
  if (after !== null && (before === null || Date.parse(after.effectiveAt) < Date.parse(before))) {
    return sql`(effective_at, ${key}) < (${after.effectiveAt}, ${after.articleKey})${lower}`;
  }
  return before === null ? sql`true${lower}` : sql`effective_at < ${before}${lower}`;
}
