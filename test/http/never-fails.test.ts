import fc from "fast-check";
import { expect, test } from "vitest";
import { openApp } from "./open-app.ts";

const app = openApp();

/** Fragments that have broken servers before, beside anything at all. */
const nasty = fc.constantFrom(
  "%00",
  "%",
  "%ff",
  "%ED%A0%80",
  "\0",
  "\ud800",
  "'",
  '"',
  "--",
  "#{x}",
  "{{",
  "<script>",
  "../",
  "..%2f",
  "__proto__",
  "medtop:20000598",
  "person:a",
  "KZ",
  "2021-08-05",
  "0000-01-01",
  "9".repeat(400),
  "a".repeat(5000),
  "٣",
  "İ",
  "\u202e",
);
const text = fc.oneof(nasty, fc.string({ unit: "binary" }), fc.string());
const name = fc.oneof(
  fc.constantFrom(
    "country",
    "country_role",
    "actor",
    "topic",
    "language",
    "source",
    "published_after",
    "published_before",
    "limit",
    "cursor",
    "include",
    "title",
    "url",
    "external_id",
    "published_at",
    "authors",
  ),
  text,
);
const query = fc
  .array(fc.tuple(name, text, fc.boolean()), { maxLength: 4 })
  .map((pairs) =>
    pairs.map(([key, value, encode]) => (encode ? `${safe(key)}=${safe(value)}` : `${key}=${value}`)).join("&"),
  );
const path = fc.oneof(
  fc.constantFrom("/v1/articles", "/v1/analyze", "/health", "/ready", "/docs", "/openapi.json"),
  text.map((id) => `/v1/articles/${id}`),
  text.map((id) => `/v1/articles/${id}/raw`),
  text.map((rest) => `/${rest}`),
);
const method = fc.constantFrom("GET", "HEAD", "DELETE", "OPTIONS", "PUT");

const safe = (value: string) => encodeURIComponent(value.toWellFormed());

async function statusOf(target: string, init: RequestInit): Promise<number> {
  const answer = await app.request(new Request(new URL(`http://localhost${target}`), init));
  const body = await answer.text();
  expect(answer.headers.get("X-Request-Id")).not.toBeNull();
  if (answer.status >= 400 && init.method !== "HEAD") expect(JSON.parse(body)).toMatchObject({ status: answer.status });
  return answer.status;
}

test("no path and query make the API fail", async () => {
  await fc.assert(
    fc.asyncProperty(path, query, method, async (where, what, how) => {
      expect(await statusOf(`${where}?${what}`, { method: how })).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

const type = fc.oneof(
  fc.constantFrom(
    "application/json",
    "text/plain",
    "text/html",
    "text/markdown",
    "text/html; charset=shift_jis",
    "text/plain; charset=",
  ),
  fc.string({ unit: fc.constantFrom(...'abc/;= "charset-8') }),
);
const submission = fc.record(
  {
    text: fc.oneof(text, fc.jsonValue()),
    html: fc.oneof(text, fc.constantFrom("<p>", "<!--", "<a href='", "&#0;&#xD800;", "<svg><style><p>".repeat(50))),
    title: fc.oneof(text, fc.jsonValue()),
    url: fc.oneof(fc.webUrl(), text),
    source: text,
    external_id: text,
    published_at: fc.oneof(
      text,
      fc
        .date()
        .filter((date) => !Number.isNaN(date.getTime()))
        .map((date) => date.toISOString()),
    ),
    language: text,
    authors: fc.oneof(fc.array(text), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  submission.map((value) => new TextEncoder().encode(JSON.stringify(value))),
  fc.json().map((json) => new TextEncoder().encode(json)),
  text.map((content) => new TextEncoder().encode(content)),
);

test("no body makes the API fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("/v1/articles", "/v1/analyze"), type, body, async (where, what, sent) => {
      const headers = { "Content-Type": what };
      expect(await statusOf(where, { method: "POST", headers, body: sent })).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

const listOf = (value: fc.Arbitrary<string>) =>
  fc
    .array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 2 })
    .map((groups) => groups.map((group) => group.join(",")));
const once = (value: fc.Arbitrary<string>) => fc.array(value, { maxLength: 1 });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-08-${String(number).padStart(2, "0")}`);
const filters = fc.record({
  country: listOf(fc.constantFrom("KZ", "BY", "XX")),
  actor: listOf(fc.constantFrom("person:andrei-belousov", "org:nato", "person:ü-東")),
  topic: listOf(fc.constantFrom("medtop:20000598", "medtop:00000000")),
  language: listOf(fc.constantFrom("en", "und", "kk")),
  source: listOf(fc.constantFrom("BelTA", "belta.by", "'; --", "\\", "%", "İ", "🗞")),
  published_after: once(day.filter((text) => text < "2021-08-15")),
  published_before: once(day.filter((text) => text >= "2021-08-15")),
  limit: once(fc.integer({ min: 1, max: 200 }).map(String)),
  include: once(fc.constantFrom("body", "evidence,removed")),
});

test("every combination of good filters gives a list", async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const pairs = Object.entries(chosen).flatMap(([key, values]) => values.map((value) => `${key}=${safe(value)}`));
      expect(await statusOf(`/v1/articles?${pairs.join("&")}`, { method: "GET" })).toBe(200);
    }),
    { numRuns: 150 },
  );
});
