import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "../domain/article.ts";
import type { ArticleFilter } from "../domain/filter.ts";
import type { QueryClause } from "../domain/search-query.ts";
import { LEVEL_BITS, ORDERS, type Order, TOP_LEVEL } from "./search-lexemes.ts";

/** Years 1 to 9999, which every instant lies in. */
const FIRST_MS = Date.parse("0001-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * The whole of a canonical filter as a condition on `article_search`: one GIN condition, then the dates exactly. Nothing
 * matches an empty group. `order` is that of a walk which keeps to its own dates by itself.
 */
export function searchCondition(filter: ArticleFilter, order: Order | null = null, bucket: SQL | null = null): SQL {
  const terms = searchTerms(filter, order);
  if (terms === null) return sql`false`;
  const text = sql`${terms.join(" & ")}::tsquery`;
  const lexemes = terms.length === 0 ? bucket : bucket === null ? text : sql`(${text} && ${bucket})`;
  const rest = unindexedClauses(filter).map(writeClause).join(" & ");
  const conditions = [
    ...(lexemes === null ? [] : [sql`tsv @@ ${lexemes}`]),
    // As a function call it is no condition for the index.
    ...(rest === "" ? [] : [sql`ts_match_vq(tsv, ${rest}::tsquery)`]),
    ...dateConditions(filter),
  ];
  return sql.join(conditions, sql` and `);
}

/** The conjuncts of the condition as Postgres writes a `tsquery`; null where nothing can match. */
function searchTerms(filter: ArticleFilter, order: Order | null): string[] | null {
  const role = filter.countryRole;
  const groups: [string, string[]][] = [
    ...filter.countries.map((values) => [role ?? "country", values] as [string, string[]]),
    ...filter.actors.map((values) => ["actor", values] as [string, string[]]),
    ...filter.topics.map((values) => ["topic", values] as [string, string[]]),
    ...filter.languages.map((values) => ["language", values] as [string, string[]]),
    ...filter.sources.map((values) => ["source", values] as [string, string[]]),
  ];
  if (groups.some(([, values]) => values.length === 0)) return null;
  if (role !== null && filter.countries.length === 0) groups.push(["role", [role]]);
  const { publishedAfter, publishedBefore, receivedAfter, updatedAfter } = filter;
  return [
    ...(filter.query ?? []).filter((clause) => !unindexedClauses(filter).includes(clause)).map(writeClause),
    ...groups.map(([facet, values]) => anyOf(values.map((value) => `${facet}:${value}`))),
    ...(order?.family === ORDERS.effective.family ? [] : rangeTerms(ORDERS.effective, publishedAfter, publishedBefore)),
    ...(order?.family === ORDERS.received.family ? [] : rangeTerms(ORDERS.received, receivedAfter, null)),
    // Walks in the order of changes start where these begin, as far as clocks can tell.
    ...(order?.family === ORDERS.changed.family ? [] : rangeTerms(ORDERS.updated, updatedAfter, null)),
  ];
}

/**
 * Beginnings of words beside whole words: the index would first gather every article that has a word with that beginning,
 * and there are few articles left to look at without.
 */
function unindexedClauses({ query }: ArticleFilter): QueryClause[] {
  const clauses = query ?? [];
  const isWhole = ({ words, excluded }: QueryClause) => !excluded && words.every(({ isPrefix }) => !isPrefix);
  return clauses.some(isWhole) ? clauses.filter(({ words }) => words.some(({ isPrefix }) => isPrefix)) : [];
}

/** Whether the index is asked for beginnings of words: there is nothing else that a query of the filter must have. */
export function looksUpPrefixes(filter: ArticleFilter): boolean {
  const indexed = (filter.query ?? []).filter((clause) => !unindexedClauses(filter).includes(clause));
  return indexed.some(({ words }) => words.some(({ isPrefix }) => isPrefix));
}

function dateConditions({ publishedAfter, publishedBefore, receivedAfter, updatedAfter }: ArticleFilter): SQL[] {
  return [
    ...(publishedAfter === null ? [] : [sql`effective_at >= ${publishedAfter}`]),
    ...(publishedBefore === null ? [] : [sql`effective_at < ${publishedBefore}`]),
    ...(receivedAfter === null ? [] : [sql`received_at >= ${receivedAfter}`]),
    ...(updatedAfter === null ? [] : [sql`updated_at >= ${updatedAfter}`]),
  ];
}

function writeClause({ words, excluded }: QueryClause): string {
  let written = "";
  let last = 0;
  for (const { text, isPrefix, offset } of words) {
    if (written !== "") written += ` <${offset - last}> `;
    written += quote(text) + (isPrefix ? ":*" : "");
    last = offset;
  }
  return `${excluded ? "!" : ""}(${written})`;
}

const anyOf = (lexemes: string[]): string => `(${lexemes.map(quote).join(" | ")})`;

/** A lexeme as `tsquery` reads it, whatever it consists of. */
const quote = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** At most one conjunct: the fewest buckets that hold every instant of [from, to), and a little around it. */
function rangeTerms(order: Order, from: Instant | null, to: Instant | null): string[] {
  if (from === null && to === null) return [];
  const fan = 2 ** LEVEL_BITS;
  const narrowest = 2 ** order.narrowestBits;
  const widest = fan ** TOP_LEVEL;
  // An open end is that of the widest bucket, which needs no narrower ones.
  let first =
    from === null ? Math.floor(FIRST_MS / narrowest / widest) * widest : Math.floor(Date.parse(from) / narrowest);
  let end = to === null ? Math.ceil(LAST_MS / narrowest / widest) * widest : Math.ceil(Date.parse(to) / narrowest);
  const buckets: string[] = [];
  const add = (level: number, bucket: number) => buckets.push(`${order.family}${level}:${bucket}`);
  for (let level = 0; level <= TOP_LEVEL; level += 1) {
    while (first < end && (first % fan !== 0 || level === TOP_LEVEL)) add(level, first++);
    while (first < end && end % fan !== 0) add(level, --end);
    first /= fan;
    end /= fan;
  }
  // Nothing lies in an empty range; the dates themselves say so too.
  return buckets.length === 0 ? [] : [anyOf(buckets)];
}
