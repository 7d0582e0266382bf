import { type SQL, sql } from "drizzle-orm";
import type { AllOfAny, ArticleFilter, Include, Position, Sort } from "../domain/filter.ts";
import type { CountryRole } from "../domain/tags.ts";
import { needsText, ROW_VERSION, selectArticle } from "./article-row.ts";
import { firstChangeSince, LIST_ORDERS, type ListOrder } from "./list-order.ts";
import { searchCondition } from "./search-condition.ts";
import { searchPage } from "./search-page.ts";

/** How much of a list to read, and from where. */
export interface ListOptions {
  sort: Sort;
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
  order: ListOrder;
  after: Position | null;
  span: Span | null;
}

/** Selects one page for `readArticle`; `filter` is canonical. The articles are read only once the page is known. */
export function listQuery(
  filter: ArticleFilter,
  { sort, limit, after, include }: ListOptions,
  tagsAsText = false,
): SQL {
  const { direction } = LIST_ORDERS[sort];
  const text = needsText(include) ? sql`join article_texts on article_texts.article_key = articles.key` : sql``;
  return sql`select ${selectArticle(include, tagsAsText)}, ${ROW_VERSION} as version from ${selectPage(filter, sort, after, limit)} as page
    join articles on articles.key = page.key ${text} order by page.at ${direction}, page.key ${direction}`;
}

/**
 * Selects the versions of a page's rows alone, in the page's order: `keys` and `changes`, arrays in Postgres' text form.
 * The long columns stay unread, and most of the row's: `updated_tx` is near its beginning. A subquery a row and two
 * arrays are quicker than a join and a string a row (`npm run bench:query`, "304 of one country").
 */
export function pageVersionQuery(filter: ArticleFilter, { sort, limit, after }: Omit<ListOptions, "include">): SQL {
  return sql`select array_agg(page.key)::text as keys,
      array_agg((select updated_tx from articles where articles.key = page.key))::text as changes
    from ${selectPage(filter, sort, after, limit)} as page`;
}

/**
 * Selects (at, key) of the first `limit` articles that match a canonical filter, in the order of a sort, after a
 * position. The link tables are in the order of the effective date, and `articles` has an index for every order; all
 * else is looked for in `article_search`.
 */
export function selectPage(filter: ArticleFilter, sort: Sort, after: Position | null, limit: number): SQL {
  const order = LIST_ORDERS[sort];
  return needsSearch(filter, sort)
    ? searchPage(filter, order, after, limit)
    : sql`(${mergeWalks({ filter, order, after, span: null })}
        order by walk0.at ${order.direction}, walk0.key ${order.direction} limit ${limit})`;
}

/** Selects (effective_at, key) of every article that matches a canonical filter and lies within the span, unordered. */
export function selectMatches(filter: ArticleFilter, span: Span | null): SQL {
  const order = LIST_ORDERS["-published_at"];
  if (needsSearch(filter, "-published_at")) {
    return sql`select effective_at, article_key as key from article_search
      where ${searchCondition(filter)}${withinSpan(span)}`;
  }
  return sql`select at as effective_at, key from (${mergeWalks({ filter, order, after: null, span })}) as matching`;
}

const withinSpan = (span: Span | null): SQL =>
  span === null ? sql`` : sql` and effective_at >= ${span.from} and effective_at < ${span.before}`;

function needsSearch(filter: ArticleFilter, sort: Sort): boolean {
  if (filter.query !== null) return true;
  const byDate = sort === "published_at" || sort === "-published_at";
  const hasFacet = filter.countryRole !== null || Object.keys(FACETS).some((name) => groupsOf(filter, name).length > 0);
  const hasDate = filter.publishedAfter !== null || filter.publishedBefore !== null;
  if (!byDate && (hasFacet || hasDate)) return true;
  if (filter.receivedAfter !== null && sort !== "-received_at") return true;
  return filter.updatedAfter !== null && sort !== "updated_at";
}

/**
 * Every group of values is one ordered walk and the walks are merged; each repeats all bounds, since the planner does
 * not carry them across a join and would read the other walks from their start.
 */
function mergeWalks(bounds: Bounds): SQL {
  const { filter } = bounds;
  const walks = Object.entries(FACETS).flatMap(([name, facet]) =>
    groupsOf(filter, name).map((values) => walkAny(facet, values, roleOf(filter, name), bounds)),
  );
  if (walks.length === 0 || (filter.countryRole !== null && filter.countries.length === 0)) {
    walks.unshift(walkAll(bounds));
  }
  const [first, ...others] = walks.map((walk, index) => ({ walk, name: sql.identifier(`walk${index}`) }));
  const joins = others.map(
    ({ walk, name }) => sql` join ${walk} as ${name} on ${name}.at = walk0.at and ${name}.key = walk0.key`,
  );
  return sql`select walk0.at, walk0.key from ${first!.walk} as walk0 ${sql.join(joins)}`;
}

const groupsOf = (filter: ArticleFilter, name: string): AllOfAny => filter[name as keyof typeof FACETS];

const roleOf = (filter: ArticleFilter, name: string): CountryRole | null =>
  name === "countries" ? filter.countryRole : null;

/** All articles. A role without a country means any country in that role, which nearly every article has. */
function walkAll(bounds: Bounds): SQL {
  const { filter, order } = bounds;
  const role = filter.countries.length === 0 ? filter.countryRole : null;
  const inRole = role === null ? sql`true` : sql`countries @> ${JSON.stringify([{ role }])}::jsonb`;
  const updated = filter.updatedAfter === null ? sql`` : sql` and updated_at >= ${filter.updatedAfter}`;
  return sql`(select ${order.column} as at, key from articles where ${inRole}${updated} and ${within(bounds, sql`key`)})`;
}

/**
 * Articles with any of the values. Each branch is ordered, so the union is a lazy merge, and an article found under
 * several values comes as neighbours, of which DISTINCT ON keeps one. (Plain DISTINCT hashes all, branches without
 * their own ORDER BY are sorted: Postgres 15 then reads every article of every value for one page.)
 */
function walkAny(facet: Facet, values: string[], role: CountryRole | null, bounds: Bounds): SQL {
  const { direction } = bounds.order;
  const [first, ...others] = values.map((value) => walkOne(facet, value, role, bounds));
  if (first === undefined) return sql`(select effective_at as at, key from articles where false)`;
  if (others.length === 0) return sql`(${first})`;
  const branches = [first, ...others].map(
    (branch) => sql`(${branch} order by effective_at ${direction}, article_key ${direction})`,
  );
  return sql`(select distinct on (at, key) at, key from (
    ${sql.join(branches, sql` union all `)}) as any_of order by at ${direction}, key ${direction})`;
}

function walkOne(facet: Facet, value: string, role: CountryRole | null, bounds: Bounds): SQL {
  const inRole = role === null ? sql`` : sql` and role = ${role}`;
  return sql`select effective_at as at, article_key as key from ${facet.table}
    where ${facet.value} = ${value}${inRole} and ${within(bounds, sql`article_key`)}`;
}

/**
 * The conditions of the bounds. On the side that the walk starts from only the tighter one is written: given both, a
 * walk starts at the date and reads its way to the position.
 */
function within({ filter, order, after, span }: Bounds, key: SQL): SQL {
  const { column, descending, bind, horizon } = order;
  const { updatedAfter } = filter;
  const [from, before] = order.range(filter);
  const near = descending ? before : from;
  const isNearer = near !== null && after !== null && (descending ? after.at >= near : after.at < near);
  const conditions: SQL[] = [];
  if (after !== null && !isNearer) {
    conditions.push(
      sql`(${column}, ${key}) ${sql.raw(descending ? "<" : ">")} (${bind(after.at)}, ${after.articleKey})`,
    );
  }
  const isPassed = after !== null && !isNearer;
  if (from !== null && (descending || !isPassed)) conditions.push(sql`${column} >= ${bind(from)}`);
  if (before !== null && (!descending || !isPassed)) conditions.push(sql`${column} < ${bind(before)}`);
  if (horizon !== null) {
    conditions.push(sql`${column} < ${horizon}`);
    // From a change on, changes are also later, as a rule; the first of them must be found.
    if (after === null && updatedAfter !== null) conditions.push(sql`${column} >= ${firstChangeSince(updatedAfter)}`);
  }
  return sql`${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}${withinSpan(span)}`;
}
