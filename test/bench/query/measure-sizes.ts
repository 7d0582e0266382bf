import { type FilledDatabase, openFilled, withClient } from "./database.ts";
import { type Measured, measure } from "./measure.ts";
import { QUERIES } from "./queries.ts";

/** Which databases to take and what becomes of them. */
export interface SizeOptions {
  /** A server and a role that may create databases. */
  server: string;
  /** The databases are named `PREFIX_SIZE`. */
  prefix: string;
  /** Takes whole databases of an earlier run. */
  reuse: boolean;
  /** Leaves the databases. */
  keep: boolean;
}

/** Measures every query at every number of articles; `report` is told of each database. */
export async function measureSizes(
  sizes: number[],
  { server, prefix, reuse, keep }: SizeOptions,
  report: (line: string) => void,
): Promise<Map<number, Measured[]>> {
  const opened: FilledDatabase[] = [];
  const results = new Map<number, Measured[]>();
  try {
    for (const size of sizes) {
      const database = await openFilled(server, `${prefix}_${size}`, size, reuse);
      opened.push(database);
      const filled = database.fillSeconds === null ? "there" : `filled in ${database.fillSeconds.toFixed(0)} s`;
      report(`${size.toLocaleString("en")} articles: ${filled}`);
      results.set(size, await withClient(database.url, measureAll));
    }
    return results;
  } finally {
    if (!keep) for (const database of opened) await database.drop();
  }
}

async function measureAll(client: Parameters<typeof measure>[0]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const query of QUERIES) measured.push(await measure(client, query));
  return measured;
}
