import type { CountFacet } from "../domain/counts.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Database } from "../store/client.ts";
import { countArticles } from "../store/count-articles.ts";
import { toFilter } from "./article-query.ts";

/** How many articles each value of a facet has. Throws DatabaseUnavailable. */
export async function countValues(db: Database, facet: CountFacet): Promise<Map<string, number>> {
  const { cells } = await countArticles(db, toFilter({}), { by: [facet], limit: LIMITS.COUNT_CELLS });
  return new Map(cells.map(({ values, count }) => [values[0]!, count]));
}
