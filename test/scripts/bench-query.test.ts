import { describe, expect, test } from "vitest";
import { findFaults } from "../bench/query/faults.ts";
import { measureSizes } from "../bench/query/measure-sizes.ts";
import { QUERIES } from "../bench/query/queries.ts";

const server = process.env.TEST_DATABASE_URL;

describe.skipIf(!server)("the queries of the API", () => {
  test("read as little at 100,000 articles as at 10,000", { timeout: 900_000 }, async () => {
    const options = { server: server!, prefix: `dateline_test_${process.pid}`, reuse: false, keep: false };
    const results = await measureSizes([10_000, 100_000], options, () => {});
    expect(results.get(100_000)).toHaveLength(QUERIES.length);
    expect(findFaults(results)).toEqual([]);
  });
});
