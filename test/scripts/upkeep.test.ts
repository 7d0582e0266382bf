import { afterAll, expect, test } from "vitest";
import { upkeepOf } from "../../scripts/dev/upkeep.ts";
import { openPgliteEngine } from "../../scripts/gateway/pglite-engine.ts";

const engine = await openPgliteEngine(null);
afterAll(() => engine.close());

const estimate = async () => {
  const { rows } = await engine.run({ query: "select reltuples from pg_class where relname = 'word'", params: [] });
  return Number(rows[0]![0]);
};

test("the planner learns of many new rows, and nothing is done when little was written", async () => {
  await engine.runScript("create table word (id int primary key, text text)");
  const upkeep = await upkeepOf(engine, 100_000);
  expect(await upkeep()).toBe(false);
  await engine.runScript("insert into word select n, 'word ' || n from generate_series(1, 5000) n");
  expect(await estimate()).toBe(-1);
  expect(await upkeep()).toBe(true);
  expect(await estimate()).toBe(5000);
  expect(await upkeep()).toBe(false);
});
