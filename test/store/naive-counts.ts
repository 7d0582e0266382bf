import type { StoredArticle } from "../../src/domain/article.ts";
import { COUNT_PERIODS, type CountDimension, type Counts } from "../../src/domain/counts.ts";
import type { ArticleFilter } from "../../src/domain/filter.ts";
import { listNaively } from "./naive-list.ts";

const DAY_MS = 86_400_000;

/** An article's values in a dimension. Countries are those in the role that the filter asks for. */
function valuesOf(article: StoredArticle, dimension: CountDimension, { countryRole }: ArticleFilter): string[] {
  const at = article.published?.at ?? article.receivedAt;
  const midnight = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  switch (dimension) {
    case "country":
      return article.countries.filter((tag) => countryRole === null || tag.role === countryRole).map((tag) => tag.code);
    case "actor":
      return article.actors.map((tag) => tag.id);
    case "topic":
      return article.topics.flatMap((tag) => tag.path);
    case "language":
      return [article.language];
    case "source":
      return [article.source.name, article.source.host].flatMap((name) => name?.toLowerCase() ?? []);
    case "hour":
      return [`${at.slice(0, 13)}:00:00Z`];
    case "day":
      return [at.slice(0, 10)];
    case "week":
      return [new Date(midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10)];
    case "month":
      return [at.slice(0, 7)];
  }
}

/** What counting these articles must give, said in the plainest way. */
export function countNaively(articles: StoredArticle[], filter: ArticleFilter, by: CountDimension[]): Counts {
  const found = listNaively(articles, filter);
  const counts = new Map<string, number>();
  for (const article of found) {
    let cells: string[][] = [[]];
    for (const dimension of by) {
      const values = [...new Set(valuesOf(article, dimension, filter))];
      cells = cells.flatMap((cell) => values.map((value) => [...cell, value]));
    }
    for (const cell of cells) counts.set(JSON.stringify(cell), (counts.get(JSON.stringify(cell)) ?? 0) + 1);
  }
  const periods = by.flatMap((dimension, index) =>
    (COUNT_PERIODS as readonly string[]).includes(dimension) ? [index] : [],
  );
  const cells = [...counts].map(([cell, count]) => ({ values: JSON.parse(cell) as string[], count }));
  const keyOf = (values: string[], indexes: number[]) => indexes.map((index) => values[index]).join("\0");
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  cells.sort(
    (one, other) =>
      compare(keyOf(one.values, periods), keyOf(other.values, periods)) ||
      other.count - one.count ||
      compare(one.values.join("\0"), other.values.join("\0")),
  );
  return { cells, total: found.length, approximate: false, truncated: false };
}
