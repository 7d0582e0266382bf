import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { LIMIT_ROWS } from "../../src/http/limits-table.ts";
import { openAppWithoutDatabase } from "./open-app.ts";

const app = openAppWithoutDatabase();

/** The status of an answer and the code of its problem, null where it is none. */
async function verdictOf(answer: Response | Promise<Response>): Promise<[number, string | null]> {
  const { status, ...response } = { status: (await answer).status, body: await (await answer).text() };
  return [status, status < 400 ? null : (JSON.parse(response.body) as { code: string }).code];
}

describe("the address of a request", () => {
  const addressOf = (length: number) => {
    const start = "http://localhost/health?a=";
    return start + "a".repeat(length - start.length);
  };

  test("may have as many characters as the limit says", async () => {
    expect(await verdictOf(app.request(addressOf(LIMITS.REQUEST_URL_CHARACTERS)))).toEqual([200, null]);
  });

  test.each([1, 100_000])("is refused with %i more, wherever it leads", async (more) => {
    const long = addressOf(LIMITS.REQUEST_URL_CHARACTERS + more);
    expect(await verdictOf(app.request(long))).toEqual([414, "uri_too_long"]);
    expect(await verdictOf(app.request(long.replace("health", "nowhere")))).toEqual([414, "uri_too_long"]);
    expect(await verdictOf(app.request(long, { method: "POST" }))).toEqual([414, "uri_too_long"]);
  });
});

describe("the header fields of a request", () => {
  const send = (fields: Record<string, string>) => app.request("/health", { headers: fields });

  test("may have as many characters together as the limit says", async () => {
    const value = "a".repeat(LIMITS.REQUEST_HEADER_CHARACTERS - "cookie".length);
    expect(await verdictOf(send({ Cookie: value }))).toEqual([200, null]);
    expect(await verdictOf(send({ Cookie: `${value}a` }))).toEqual([431, "headers_too_large"]);
  });

  test("are refused when there are many small ones", async () => {
    const fields = Array.from({ length: 4000 }, (_, at) => [`X-${at}`, "12345"]);
    expect(await verdictOf(send(Object.fromEntries(fields)))).toEqual([431, "headers_too_large"]);
  });
});

describe("a query", () => {
  const titles = (count: number) => Array.from({ length: count }, () => "authors=a").join("&");
  const analyze = (query: string) =>
    app.request(`/v1/analyze?${query}`, { method: "POST", headers: { "Content-Type": "text/plain" }, body: "Text." });

  test("may repeat a parameter within the limits of both", async () => {
    expect((await analyze(titles(LIMITS.AUTHORS))).status).toBe(200);
  });

  test.each([
    ["the same parameter", "authors=a"],
    ["nothing at all", ""],
    ["a broken one", "%"],
  ])("is refused as a whole with too many of %s", async (_, part) => {
    const answer = await analyze(
      Array(LIMITS.QUERY_PARAMETERS + 1)
        .fill(part)
        .join("&"),
    );
    const problem = (await answer.json()) as { code: string; errors: { path: string; code: string }[] };
    expect([answer.status, problem.code]).toEqual([400, "invalid_parameter"]);
    expect(problem.errors).toMatchObject([{ path: "query", code: "too_many" }]);
  });
});

describe("the nesting of JSON", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  const send = (path: string, body: string, type = "application/json") =>
    app.request(path, { method: "POST", headers: { "Content-Type": type }, body });
  /** A submission whose `authors` hold lists in lists: `levels` deep as a whole. */
  const submission = (levels: number) => `{"text":"a","authors":${nested(levels - 1)}}`;

  test("is measured before anything is parsed", async () => {
    expect(await verdictOf(send("/v1/analyze", submission(LIMITS.JSON_DEPTH)))).toEqual([400, "invalid_field"]);
    expect(await verdictOf(send("/v1/analyze", submission(LIMITS.JSON_DEPTH + 1)))).toEqual([400, "malformed_json"]);
    // Not JSON at all: the depth is what it is refused for.
    const answer = await send("/v1/analyze", "[".repeat(LIMITS.JSON_DEPTH + 1));
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("levels deep") });
  });

  test("does not count brackets in strings", async () => {
    const text = JSON.stringify({ text: `The council ${'"[{'.repeat(200)} met.` });
    expect(await verdictOf(send("/v1/analyze", text))).toEqual([200, null]);
  });

  test("is that of each submission in a batch, in lines and in a list", async () => {
    const batch = "/v1/articles/batch";
    const lines = await send(batch, submission(LIMITS.JSON_DEPTH + 1), "application/x-ndjson");
    expect(await lines.json()).toMatchObject({ results: [{ problem: { code: "malformed_json" } }] });
    const within = await send(batch, `{"articles":[${submission(LIMITS.JSON_DEPTH)}]}`);
    expect(await within.json()).toMatchObject({ results: [{ problem: { code: "invalid_field" } }] });
    expect(await verdictOf(send(batch, `{"articles":[${submission(LIMITS.JSON_DEPTH + 1)}]}`))).toEqual([
      400,
      "malformed_json",
    ]);
  });
});

describe("the table of limits", () => {
  test("is in the API's description and on its page, each limit once", async () => {
    const { info } = (await (await app.request("/openapi.json")).json()) as { info: { description: string } };
    const page = await (await app.request("/docs")).text();
    const lines = info.description.split("\n");
    expect(new Set(LIMIT_ROWS.map(({ what }) => what)).size).toBe(LIMIT_ROWS.length);
    for (const { what, limit } of LIMIT_ROWS) {
      expect(lines).toContain(`| ${what} | ${limit} |`);
      const cell = what.split("`").map((part, at) => (at % 2 === 1 ? `<code>${part}</code>` : part));
      expect(page).toContain(`<tr><td><p>${cell.join("").replaceAll("'", "&#39;")}</p></td><td>${limit}</td></tr>`);
    }
    expect(page).not.toContain("| --- |");
  });

  test("says numbers as people read them", () => {
    const limits = LIMIT_ROWS.map(({ limit }) => limit);
    for (const shown of ["5 MiB", "8 MiB", "400,000 bytes", "16,384 characters", "24 h", "60 s", "100,000", "16"]) {
      expect(limits).toContain(shown);
    }
  });
});
