import { neon, neonConfig } from "@neondatabase/serverless";
import { describe, expect, test } from "vitest";
import { openTestDatabase } from "./database.ts";
import wasm from "./fixtures/answer.wasm";
import bytes from "./fixtures/four-bytes.bin";

describe("the test runtime", () => {
  test("is workerd", () => {
    expect(navigator.userAgent).toBe("Cloudflare-Workers");
  });

  test("imports a .bin file as an ArrayBuffer", () => {
    expect([...new Uint8Array(bytes)]).toEqual([0, 1, 254, 255]);
  });

  test("imports a .wasm file as a compiled module", async () => {
    const instance = await WebAssembly.instantiate(wasm);
    expect((instance.exports.answer as () => number)()).toBe(42);
  });
});

describe("the database of a test file", () => {
  const first = openTestDatabase();
  const second = openTestDatabase();
  neonConfig.fetchEndpoint = first.endpoint;

  test("keeps rows between requests and shares them with nobody", async () => {
    const mine = neon(first.connectionString);
    await mine`create table note (id int primary key, words text[])`;
    await mine`insert into note values (1, ${["a", "b"]})`;
    expect(await mine`select * from note`).toEqual([{ id: 1, words: ["a", "b"] }]);
    await expect(neon(second.connectionString)`select * from note`).rejects.toMatchObject({ code: "42P01" });
  });

  test("undoes a failed batch whole", async () => {
    const sql = neon(second.connectionString);
    await sql`create table item (id int constraint item_key primary key)`;
    const batch = sql.transaction([sql`insert into item values (1)`, sql`insert into item values (1)`]);
    await expect(batch).rejects.toMatchObject({ code: "23505", constraint: "item_key" });
    expect(await sql`select * from item`).toEqual([]);
  });
});
