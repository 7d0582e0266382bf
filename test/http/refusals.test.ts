import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { Problem } from "../../src/http/wire-service.ts";
import { NOW, openApp, post, postJson } from "./open-app.ts";

const app = openApp();

/** Checks that an answer is a problem of this status and code, and gives it back. */
async function expectProblem(answer: Response | Promise<Response>, status: number, code: string): Promise<Problem> {
  const response = await answer;
  const problem = Problem.strict().parse(await response.json());
  expect({ status: response.status, code: problem.code }).toEqual({ status, code });
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(problem.status).toBe(status);
  expect(problem.request_id).toBe(response.headers.get("X-Request-Id"));
  expect(problem.type).toBe(`http://localhost/docs#${code}`);
  return problem;
}

const namesOf = (problem: Problem) => problem.errors?.map(({ path, code }) => `${path} ${code}`);

const UNUSABLE_JSON: [string, string, number, string][] = [
  ["nothing in JSON", "", 400, "malformed_json"],
  ["half a JSON document", '{"text": "a', 400, "malformed_json"],
  ["JSON that nests deeply", `{"text":${"[".repeat(100_000)}`, 400, "malformed_json"],
  ["JSON that is no object", '["text"]', 400, "invalid_field"],
  ["null", "null", 400, "invalid_field"],
  ["neither text nor html", '{"title":"a"}', 422, "unusable_submission"],
  ["both text and html", '{"text":"a","html":"b"}', 422, "unusable_submission"],
  ["text that is null", '{"text":null}', 422, "unusable_submission"],
  ["empty text", '{"text":""}', 422, "empty_article"],
  ["text of white space", '{"text":" \\n\\t\\u00a0 "}', 422, "empty_article"],
  ["HTML without text", '{"html":"<p> </p><script>var a</script>"}', 422, "empty_article"],
];

const WRONG_FIELDS: [string, object, string][] = [
  ["an unknown field", { txet: "a" }, "txet unknown_field"],
  ["__proto__", JSON.parse('{"__proto__":"a"}'), "__proto__ unknown_field"],
  ["a title that is no string", { title: 7 }, "title wrong_type"],
  ["text that is no string", { text: ["a"] }, "text wrong_type"],
  ["an empty title", { title: "" }, "title invalid_value"],
  ["a long title", { title: "a".repeat(LIMITS.TITLE_CHARACTERS + 1) }, "title too_long"],
  ["U+0000 in a title", { title: "a\0b" }, "title invalid_value"],
  ["half a surrogate pair in a source", { source: "a\ud800" }, "source invalid_value"],
  ["a relative URL", { url: "/news/1" }, "url invalid_value"],
  ["a script as URL", { url: "javascript:alert(1)" }, "url invalid_value"],
  ["a file as URL", { url: "file:///etc/passwd" }, "url invalid_value"],
  ["a URL without host", { url: "http://" }, "url invalid_value"],
  ["a URL with a password", { url: "https://me:secret@news.example/" }, "url invalid_value"],
  ["a URL with a space", { url: "https://news.example/a b" }, "url invalid_value"],
  ["a language that is a word", { language: "German language" }, "language invalid_value"],
  ["a day that is not in the calendar", { published_at: "2021-02-30" }, "published_at invalid_value"],
  ["a date in words", { published_at: "yesterday" }, "published_at invalid_value"],
  ["a number as date", { published_at: 1628121600 }, "published_at wrong_type"],
  ["authors that are no array", { authors: "A. Author" }, "authors wrong_type"],
  ["an author that is no string", { authors: ["A", 1] }, "authors.1 wrong_type"],
  ["too many authors", { authors: Array(LIMITS.AUTHORS + 1).fill("a") }, "authors too_long"],
];

const WRONG_QUERIES: [string, string][] = [
  ["txet=a", "txet unknown_parameter"],
  ["title=a&title=b", "title repeated_parameter"],
  ["title=", "title invalid_value"],
  ["title=%00", "title malformed"],
  ["title=%ED%A0%80", "title malformed"],
  ["title=%E0%A4%A", "title malformed"],
  ["published_at=2021-02-30", "published_at invalid_value"],
  ["authors=a&authors=", "authors invalid_value"],
  ["include=everything", "include invalid_value"],
  ["__proto__=a", "__proto__ unknown_parameter"],
];

const WRONG_LISTS: [string, string][] = [
  ["colour=red", "colour unknown_parameter"],
  ["q=", "q invalid_value"],
  ["q=-%20%22%22%20*%20!%20%F0%9F%9A%A2", "q invalid_value"],
  ["q=-harbour", "q invalid_value"],
  ["q=ha*", "q invalid_value"],
  ["q=a&q=b", "q repeated_parameter"],
  [`q=${"a".repeat(LIMITS.QUERY_CHARACTERS + 1)}`, "q too_long"],
  [
    `q=${Array(LIMITS.QUERY_WORDS + 1)
      .fill("a")
      .join("+")}`,
    "q invalid_value",
  ],
  ["sort=title", "sort invalid_value"],
  ["sort=received_at", "sort invalid_value"],
  ["sort=published_at&sort=updated_at", "sort repeated_parameter"],
  ["received_after=yesterday", "received_after invalid_value"],
  ["updated_after=2021-02-29", "updated_after invalid_value"],
  [
    ["country", "language"]
      .map((name) => Array.from({ length: 2 }, (_, at) => `${name}=${valuesOf(name, at)}`).join("&"))
      .join("&"),
    "country invalid_value",
  ],
  ["country=", "country invalid_value"],
  ["country=kz", "country invalid_value"],
  ["country=KAZ", "country invalid_value"],
  ["country=KZ,", "country invalid_value"],
  ["country=KZ,,BY", "country invalid_value"],
  ["country=KZ&country=by", "country invalid_value"],
  [
    `country=${Array(LIMITS.FILTER_VALUES + 1)
      .fill(0)
      .map((_, i) => String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26)))
      .join(",")}`,
    "country invalid_value",
  ],
  [
    Array(LIMITS.FILTER_REPEATS + 1)
      .fill("country=KZ")
      .join("&"),
    "country invalid_value",
  ],
  ["country_role=about", "country_role invalid_value"],
  ["country=KZ&country_role=subject", "country_role invalid_value"],
  ["country=KZ&country_role=about&country_role=about", "country_role repeated_parameter"],
  ["actor=belousov", "actor invalid_value"],
  ["actor=person:Andrei-Belousov", "actor invalid_value"],
  ["actor=robot:hal", "actor invalid_value"],
  [`actor=person:${"a".repeat(LIMITS.FILTER_VALUE_CHARACTERS)}`, "actor invalid_value"],
  ["topic=defence", "topic invalid_value"],
  ["topic=medtop:123", "topic invalid_value"],
  ["language=German", "language invalid_value"],
  ["source=%20", "source invalid_value"],
  ["source=a%01", "source invalid_value"],
  ["published_after=yesterday", "published_after invalid_value"],
  ["published_after=2021-02-29", "published_after invalid_value"],
  ["published_before=0000-01-01", "published_before invalid_value"],
  ["published_after=2021-01-01&published_after=2021-01-02", "published_after repeated_parameter"],
  ["published_after=2021-02-01&published_before=2021-01-01", "published_after invalid_value"],
  ["limit=0", "limit invalid_value"],
  ["limit=201", "limit invalid_value"],
  ["limit=-1", "limit invalid_value"],
  ["limit=1e2", "limit invalid_value"],
  ["limit=", "limit invalid_value"],
  ["limit=5&limit=6", "limit repeated_parameter"],
  ["cursor=", "cursor invalid_value"],
  [`cursor=${"a".repeat(LIMITS.CURSOR_CHARACTERS + 1)}`, "cursor too_long"],
  ["include=", "include invalid_value"],
  ["include=body,all", "include invalid_value"],
  ["country=%", "country malformed"],
  ["country=%FF", "country malformed"],
  ["source=%00", "source malformed"],
  ["constructor=1", "constructor unknown_parameter"],
];

/** Thirty values of a parameter, others for each `at`. */
function valuesOf(name: string, at: number): string {
  const letter = (index: number) => String.fromCharCode((name === "country" ? 65 : 97) + (index % 26));
  return Array.from({ length: 30 }, (_, index) => letter(index) + letter(at * 10 + index / 26)).join(",");
}

const NO_PATHS = [
  "/",
  "/v1",
  "/v2/articles",
  "/v1/articles/",
  "/v1/articles/7",
  "/v1/articles/not-a-uuid",
  "/v1/articles/'%20or%201=1",
  "/v1/articles/%00",
  "/v1/articles/%E0%A4%A",
  "/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b",
  "/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b/raw",
  "/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b/<script>",
  `/${"a".repeat(10_000)}`,
  "/__proto__",
];

describe.each(["/v1/articles", "/v1/analyze"])("POST %s", (path) => {
  test.each(UNUSABLE_JSON)("rejects %s", async (_, body, status, code) => {
    await expectProblem(post(app, path, body, "application/json"), status, code);
  });

  test.each(WRONG_FIELDS)("rejects %s by name", async (_, fields, error) => {
    const problem = await expectProblem(postJson(app, path, { text: "a", ...fields }), 400, "invalid_field");
    expect(namesOf(problem)).toEqual([error]);
  });

  test("names every wrong field, but not without end", async () => {
    const few = await expectProblem(postJson(app, path, { text: "a", b: 1, url: "c" }), 400, "invalid_field");
    expect(namesOf(few)?.sort()).toEqual(["b unknown_field", "url invalid_value"]);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`.repeat(50), 1]));
    const problem = await expectProblem(postJson(app, path, many), 400, "invalid_field");
    expect(JSON.stringify(problem).length).toBeLessThan(5000);
  });

  test.each([
    ["no Content-Type", {}],
    ["form data", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["XML", { "Content-Type": "text/xml" }],
    ["a media type that only begins like JSON", { "Content-Type": "application/jsonp" }],
    ["an empty Content-Type", { "Content-Type": "" }],
  ])("rejects %s", async (_, headers: Record<string, string>) => {
    const body = new TextEncoder().encode("text");
    const answer = await app.request(path, { method: "POST", headers, body });
    expect(answer.headers.get("Accept")).toContain("text/plain");
    await expectProblem(answer, 415, "unsupported_media_type");
  });

  test.each([
    ["text/plain; charset=klingon", "unsupported_charset"],
    ["application/json; charset=windows-1251", "unsupported_charset"],
  ])("rejects %s", async (type, code) => {
    await expectProblem(post(app, path, "text", type), 415, code);
  });

  test("rejects a charset that only the HTML declares and nobody knows", async () => {
    await expectProblem(post(app, path, '<meta charset="klingon"><p>text', "text/html"), 415, "unsupported_charset");
  });

  test("rejects a compressed body, whose bytes are no text", async () => {
    const headers = { "Content-Type": "text/plain", "Content-Encoding": "gzip" };
    const answer = app.request(path, { method: "POST", headers, body: "text" });
    await expectProblem(answer, 415, "unsupported_content_encoding");
  });

  test.each(["text/plain", "text/html", "text/markdown"])("rejects an empty article as %s", async (type) => {
    await expectProblem(post(app, path, "", type), 422, "empty_article");
    await expectProblem(post(app, path, "\uFEFF \n\u3000", type), 422, "empty_article");
  });

  test.each(WRONG_QUERIES)("rejects the query %s by name", async (query, error) => {
    const problem = await expectProblem(post(app, `${path}?${query}`, "text"), 400, "invalid_parameter");
    expect(namesOf(problem)).toEqual([error]);
  });

  test("rejects fields in the query beside a JSON body", async () => {
    const answer = postJson(app, `${path}?title=a`, { text: "a" });
    expect(namesOf(await expectProblem(answer, 400, "invalid_parameter"))).toEqual(["title misplaced"]);
  });

  test("rejects a date more than a day after now, and takes one within it", async () => {
    const at = (offset: number) => new Date(NOW + offset).toISOString();
    const day = 24 * 60 * 60 * 1000;
    const late = { text: "a", published_at: at(day + 1) };
    expect(namesOf(await expectProblem(postJson(app, path, late), 400, "invalid_field"))).toEqual([
      "published_at in_the_future",
    ]);
    await expectProblem(post(app, `${path}?published_at=2026-11-24`, "a"), 400, "invalid_parameter");
    expect((await postJson(app, path, { text: "a", published_at: at(day) })).ok).toBe(true);
  });
});

describe("a body over the limit", () => {
  test("is refused by its Content-Length, unread", async () => {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const headers = { "Content-Type": "text/plain", "Content-Length": String(50 * 1024 * 1024) };
    await expectProblem(app.request("/v1/analyze", { method: "POST", headers, body }), 413, "body_too_large");
    expect(pulled).toBe(0);
  });

  test.each([{}, { "Content-Length": "many" }])(
    "is refused where the limit is passed, when no length tells: %j",
    async (told) => {
      const chunk = new Uint8Array(64 * 1024).fill(0x61);
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += chunk.byteLength;
          controller.enqueue(chunk);
          if (sent >= 50 * 1024 * 1024) controller.close();
        },
      });
      const headers: Record<string, string> = { "Content-Type": "text/plain", ...told };
      const answer = app.request("/v1/analyze", { method: "POST", headers, body });
      await expectProblem(answer, 413, "body_too_large");
      expect(sent).toBeLessThan(LIMITS.BODY_BYTES + 4 * chunk.byteLength);
    },
  );

  test("is refused where its Content-Length tells less", async () => {
    const headers = { "Content-Type": "text/plain", "Content-Length": "12" };
    const body = new Uint8Array(LIMITS.BODY_BYTES + 1).fill(0x61);
    await expectProblem(app.request("/v1/analyze", { method: "POST", headers, body }), 413, "body_too_large");
  });
});

describe("GET /v1/articles", () => {
  test.each(WRONG_LISTS)("rejects ?%s", async (query, error) => {
    const problem = await expectProblem(app.request(`/v1/articles?${query}`), 400, "invalid_parameter");
    expect(namesOf(problem)).toEqual([error]);
  });

  test.each(["nonsense", "AAAA", "%2B%2F", "'; drop table articles; --"])("rejects the cursor %s", async (cursor) => {
    await expectProblem(app.request(`/v1/articles?cursor=${cursor}`), 400, "invalid_cursor");
  });
});

describe("paths", () => {
  test.each(NO_PATHS)("%s is not found", async (path) => {
    await expectProblem(app.request(path), 404, "not_found");
  });

  test("deleting what is not there is not found", async () => {
    const answer = app.request("/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b", { method: "DELETE" });
    await expectProblem(answer, 404, "not_found");
  });

  test.each([
    ["PUT", "/v1/articles", "POST, GET, HEAD, OPTIONS"],
    ["GET", "/v1/analyze", "POST, OPTIONS"],
    ["POST", "/v1/articles/7", "GET, HEAD, DELETE, OPTIONS"],
    ["DELETE", "/health", "GET, HEAD, OPTIONS"],
    ["PATCH", "/docs", "GET, HEAD, OPTIONS"],
  ])("%s %s is answered with the methods there are", async (method, path, allow) => {
    const answer = await app.request(path, { method });
    expect(answer.headers.get("Allow")).toBe(allow);
    await expectProblem(answer, 405, "method_not_allowed");
  });
});
