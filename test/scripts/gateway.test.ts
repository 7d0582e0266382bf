import { neon, neonConfig } from "@neondatabase/serverless";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../scripts/gateway/engine.ts";
import { openPgliteEngine } from "../../scripts/gateway/pglite-engine.ts";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { type Gateway, startGateway } from "../../scripts/gateway/server.ts";

const server = process.env.TEST_DATABASE_URL;
const engines: [string, () => Promise<Engine>][] = [["the embedded Postgres", () => openPgliteEngine(null)]];
if (server) engines.push(["a Postgres server", async () => openPostgresEngine(server)]);

/** A schema of its own keeps the tests out of the way of whatever else the server holds. */
const SCHEMA = `gateway_test_${process.pid}`;
const CONNECTION = "postgres://user:password@db.example.com/articles";

describe.each(engines)("the gateway over %s", (_, openEngine) => {
  let engine: Engine;
  let gateway: Gateway;
  beforeAll(async () => {
    engine = await openEngine();
    await engine.runScript(
      `create schema ${SCHEMA}; create table ${SCHEMA}.item (id int constraint item_key primary key)`,
    );
    gateway = await startGateway((connectionString) => (connectionString.includes("/articles") ? engine : null));
    neonConfig.fetchEndpoint = gateway.endpoint;
  });
  afterAll(async () => {
    await engine.runScript(`drop schema ${SCHEMA} cascade`);
    await gateway.close();
    await engine.close();
  });

  const send = (body: string, headers: Record<string, string> = { "Neon-Connection-String": CONNECTION }) =>
    fetch(gateway.endpoint, { method: "POST", body, headers });
  const countItems = async () => {
    const { rows } = await engine.run({ query: `select count(*) from ${SCHEMA}.item`, params: [] });
    return Number(rows[0]![0]);
  };

  test("answers with Postgres' own text for every value, in arrays", async () => {
    const query =
      "select $1::int + 1 as number, $2::text[] as list, $3::text as nothing, true as yes, '\\x00ff'::bytea as bytes";
    const response = await send(JSON.stringify({ query, params: ["41", '{a,"b c"}', null] }));
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { fields: { name: string; dataTypeID: number }[] };
    expect(answer).toMatchObject({
      command: "SELECT",
      rowCount: 1,
      rowAsArray: true,
      rows: [["42", '{a,"b c"}', null, "t", "\\x00ff"]],
    });
    expect(answer.fields.map((field) => [field.name, field.dataTypeID])).toEqual([
      ["number", 23],
      ["list", 1009],
      ["nothing", 25],
      ["yes", 16],
      ["bytes", 17],
    ]);
  });

  test("serves Neon's driver as Neon does", async () => {
    const sql = neon(CONNECTION, { fullResults: true });
    const result = await sql`select ${["x", "y"]}::text[] as list, ${7}::int as n, ${{ a: 1 }}::jsonb as doc`;
    expect(result).toMatchObject({ rowCount: 1, rows: [{ list: ["x", "y"], n: 7, doc: { a: 1 } }] });
  });

  test("reports an error of Postgres with its fields and status 400", async () => {
    const query = `insert into ${SCHEMA}.item values (1), (1)`;
    const response = await send(JSON.stringify({ query, params: [] }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining("duplicate key"),
      ...{ severity: "ERROR", code: "23505", schema: SCHEMA, table: "item", constraint: "item_key" },
      detail: "Key (id)=(1) already exists.",
    });
  });

  test("runs a batch in one transaction, with the settings it asks for", async () => {
    const sql = neon(CONNECTION);
    const queries = [sql`select current_setting('transaction_isolation') as level`, sql`select txid_current() as id`];
    const [levels, first] = await sql.transaction([...queries], { isolationLevel: "Serializable" });
    expect(levels).toEqual([{ level: "serializable" }]);
    const [ids, again] = await sql.transaction([sql`select txid_current() as id`, sql`select txid_current() as id`]);
    expect(ids).toEqual(again);
    expect(ids).not.toEqual(first);
    const readOnly = sql.transaction([sql.query(`insert into ${SCHEMA}.item values (9)`)], { readOnly: true });
    await expect(readOnly).rejects.toMatchObject({ code: "25006" });
  });

  test("undoes a failed batch whole, and the next request works", async () => {
    const sql = neon(CONNECTION);
    const insert = (id: number) => sql.query(`insert into ${SCHEMA}.item values ($1)`, [id]);
    await expect(sql.transaction([insert(20), insert(21), insert(20)])).rejects.toMatchObject({ code: "23505" });
    expect(await countItems()).toBe(0);
  });

  test("keeps batches of many clients apart", async () => {
    const sql = neon(CONNECTION);
    const insert = (id: number) => sql.query(`insert into ${SCHEMA}.item values ($1)`, [id]);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => sql.transaction([insert(100 + n), insert(n % 2 ? 100 + n : 200 + n)])),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(10);
    expect(await countItems()).toBe(20);
  });

  test("carries no setting and no open transaction over to the next request", async () => {
    const sql = neon(CONNECTION);
    const before = await sql`select current_setting('search_path') as path`;
    await sql`set search_path to ${sql.unsafe(SCHEMA)}`;
    await sql`begin`;
    await sql`insert into ${sql.unsafe(SCHEMA)}.item values (300)`;
    expect(await sql`select current_setting('search_path') as path`).toEqual(before);
    const transaction = await sql`select txid_current() as id`;
    expect(await sql`select txid_current() as id`).not.toEqual(transaction);
  });

  test.each([
    ["no JSON", "{"],
    ["no query", "{}"],
    ["queries that are none", '{"queries":[1]}'],
  ])("refuses a body with %s", async (_, body) => {
    expect((await send(body)).status).toBe(400);
  });

  test("knows no other database, path or method", async () => {
    const other = await send('{"query":"select 1","params":[]}', { "Neon-Connection-String": "postgres://h/other" });
    expect([other.status, await other.json()]).toEqual([400, { message: "database does not exist", code: "3D000" }]);
    expect((await fetch(gateway.endpoint)).status).toBe(404);
    expect((await fetch(gateway.endpoint.replace("/sql", "/"), { method: "POST" })).status).toBe(404);
  });
});
