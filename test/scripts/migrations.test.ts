import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { StatementError } from "../../scripts/gateway/engine.ts";
import { openPgliteEngine } from "../../scripts/gateway/pglite-engine.ts";
import { applyMigrations, readMigrations } from "../../scripts/migrations.ts";

const engine = await openPgliteEngine(null);
afterAll(() => engine.close());
beforeEach(() =>
  engine.runScript("drop schema public cascade; create schema public; drop schema if exists drizzle cascade"),
);

/** A folder as drizzle-kit leaves it. */
function folderOf(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-migrations-"));
  mkdirSync(join(folder, "meta"));
  const entries = Object.keys(migrations).map((tag, index) => ({ idx: index, tag, when: 1_700_000_000_000 + index }));
  writeFileSync(
    join(folder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries }),
  );
  for (const [tag, sql] of Object.entries(migrations)) writeFileSync(join(folder, `${tag}.sql`), sql);
  return folder;
}

const FIRST = { "0000_first": "create table a (id int);\n--> statement-breakpoint\ncreate index on a (id);" };
const SECOND = { ...FIRST, "0001_second": "alter table a add name text;" };

test("an empty or missing folder has no migrations", async () => {
  expect(readMigrations(mkdtempSync(join(tmpdir(), "dateline-migrations-")))).toEqual([]);
  expect(readMigrations("/nowhere/at/all")).toEqual([]);
  expect(await applyMigrations(engine, [])).toEqual([]);
});

test("only what is missing is applied, once", async () => {
  expect(await applyMigrations(engine, readMigrations(folderOf(FIRST)))).toEqual(["0000_first"]);
  expect(await applyMigrations(engine, readMigrations(folderOf(SECOND)))).toEqual(["0001_second"]);
  expect(await applyMigrations(engine, readMigrations(folderOf(SECOND)))).toEqual([]);
  const query = "select created_at, length(hash) from drizzle.__drizzle_migrations order by id";
  expect((await engine.run({ query, params: [] })).rows).toEqual([
    ["1700000000000", "64"],
    ["1700000000001", "64"],
  ]);
});

test("a failing migration leaves nothing of itself or of those before it", async () => {
  const broken = readMigrations(
    folderOf({ ...FIRST, "0001_broken": "create table b (id int);\n--> statement-breakpoint\nselect 1/0" }),
  );
  await expect(applyMigrations(engine, broken)).rejects.toThrow(StatementError);
  const query = "select count(*) from pg_tables where schemaname = 'public'";
  expect((await engine.run({ query, params: [] })).rows).toEqual([["0"]]);
  expect(await applyMigrations(engine, readMigrations(folderOf(FIRST)))).toEqual(["0000_first"]);
});

test("two runs at once apply each migration once", async () => {
  const migrations = readMigrations(folderOf(SECOND));
  const runs = await Promise.all([applyMigrations(engine, migrations), applyMigrations(engine, migrations)]);
  expect(runs.flat().sort()).toEqual(["0000_first", "0001_second"]);
});

test("after the API's own, new sessions do not compile large statements, which takes longer than running them", async () => {
  await applyMigrations(engine, readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url))));
  const query = `select unnest(setconfig) from pg_db_role_setting join pg_database on pg_database.oid = setdatabase
    where datname = current_database()`;
  expect((await engine.run({ query, params: [] })).rows).toContainEqual(["jit=off"]);
});

test("a signature of whole minima becomes the low bits that new ones are compared with", async () => {
  const all = readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url)));
  const bits = all.findIndex(({ name }) => name === "0016_signature_bits");
  await applyMigrations(engine, all.slice(0, bits));
  const minima = Array.from({ length: 128 }, (_, bin) => ((bin * 40_503) % 65_536) - 32_768);
  const text = (key: number, signature: number[]) =>
    `insert into article_texts (article_key, body, evidence, removed, signature) values (${key}, '', '{}', '[]', '{${signature}}')`;
  await engine.runScript(`set session_replication_role = replica; ${text(1, minima)}; ${text(2, [])}`);
  await applyMigrations(engine, all);
  const query = "select signature::text from article_texts order by article_key";
  const lowBits = minima.map((minimum) => (minimum & 255).toString(2).padStart(8, "0")).join("");
  expect((await engine.run({ query, params: [] })).rows).toEqual([[lowBits], [""]]);
});

test("evidence that was stored with its texts is kept as spans, also of revisions", async () => {
  const all = readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url)));
  const asSpans = all.findIndex(({ name }) => name === "0019_evidence_spans");
  await applyMigrations(engine, all.slice(0, asSpans));
  const span = (field: string, start: number, end: number) => ({ field, start, end, text: "x".repeat(end - start) });
  const evidence = {
    countries: [[span("title", 0, 6), span("body", 70, 72)], [span("body", 9, 12)]],
    actors: [],
    topics: [[]],
  };
  const written = JSON.stringify(evidence);
  await engine.runScript(`set session_replication_role = replica;
    insert into article_texts (article_key, body, evidence, removed) values (1, '', '${written}', '[]'), (2, '', '{}', '[]');
    insert into article_revisions (article_key, number, replaced_at, article, content_type, content)
      values (1, 1, now(), '{"title": "A", "evidence": ${written}}', 'text/plain', '')`);
  await applyMigrations(engine, all);
  const spans = {
    countries: [
      [0, 0, 6, 1, 70, 72],
      [1, 9, 12],
    ],
    actors: [],
    topics: [[]],
  };
  const texts = await engine.run({ query: "select evidence from article_texts order by article_key", params: [] });
  expect(texts.rows.map(([kept]) => JSON.parse(kept!))).toEqual([spans, {}]);
  const revisions = await engine.run({ query: "select article from article_revisions", params: [] });
  expect(JSON.parse(revisions.rows[0]![0]!)).toEqual({ title: "A", evidence: spans });
});
