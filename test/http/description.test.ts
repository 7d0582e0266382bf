import { describe, expect, test } from "vitest";
import { z } from "zod";
import { SCOPES } from "../../src/domain/api-key.ts";
import { EXAMPLE_ANALYZED, EXAMPLE_ARTICLE, EXAMPLE_LISTED, EXAMPLE_SUBMITTED } from "../../src/http/examples.ts";
import { JsonSubmission } from "../../src/http/submission-fields.ts";
import { AnalyzedArticle, Article, ListedArticle, SubmittedArticle } from "../../src/http/wire.ts";
import { Problem } from "../../src/http/wire-service.ts";
import { openAppWithoutDatabase, post } from "./open-app.ts";

const app = openAppWithoutDatabase();

/** The parts of an OpenAPI 3.1 document that are checked here, strictly as the specification has them. */
const Media = z.strictObject({ schema: z.looseObject({}) });
const Answer = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.strictObject({ description: z.string(), schema: z.looseObject({}) })).optional(),
  content: z.record(z.string(), Media).optional(),
});
const Parameter = z.strictObject({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean(),
  description: z.string().min(1),
  schema: z.looseObject({}),
});
const Operation = z.strictObject({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  security: z.array(z.strictObject({ key: z.array(z.never()) })).optional(),
  "x-required-scope": z.enum(["public", ...SCOPES]),
  description: z.string().optional(),
  parameters: z.array(Parameter).optional(),
  requestBody: z
    .strictObject({ required: z.boolean(), description: z.string(), content: z.record(z.string(), Media) })
    .optional(),
  responses: z.record(z.string().regex(/^\d{3}$/), Answer),
});
const Document = z.looseObject({
  openapi: z.literal("3.1.0"),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({ example: z.unknown() })) }),
});

/** What a route that needs a key can answer before its handler is asked. */
const GUARD = ["401", "403", "429"];

const read = async () => Document.parse(await (await app.request("/openapi.json")).json());
const operationsOf = (document: z.infer<typeof Document>) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

describe("the OpenAPI document", () => {
  test("has exactly the routes that there are", async () => {
    const documented = operationsOf(await read()).map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    const served = app.routes
      .filter((route) => route.method !== "ALL")
      .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, "{$1}")}`);
    expect(documented.sort()).toEqual([...new Set(served)].sort());
  });

  test("names each operation once and declares each part of its path", async () => {
    const operations = operationsOf(await read());
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(declared.map((parameter) => parameter.name)).toEqual(inPath);
      expect(declared.every((parameter) => parameter.required)).toBe(true);
    }
  });

  test("refers only to what it defines, and uses all of it", async () => {
    const document = await read();
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1],
    );
    expect([...new Set(referred)].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  test("writes patterns without flags, which JSON Schema does not have", async () => {
    const patterns = [...JSON.stringify(await read()).matchAll(/"pattern":"([^"]*)"/g)].map((match) => match[1] ?? "");
    for (const pattern of patterns) expect(pattern).toMatch(/\$$/);
  });

  test("documents how the guard of each route refuses", async () => {
    for (const { path, operation } of operationsOf(await read())) {
      const refusals = GUARD.filter((status) => operation.responses[status] !== undefined);
      expect(refusals, path).toEqual(operation["x-required-scope"] === "public" ? ["429"] : GUARD);
      expect(operation.security, path).toEqual(operation["x-required-scope"] === "public" ? undefined : [{ key: [] }]);
    }
  });

  test("documents the statuses that are sent", async () => {
    const { paths } = await read();
    const statuses = (path: string, method: string) =>
      Object.keys(paths[path]?.[method]?.responses ?? {}).filter((status) => !GUARD.includes(status));
    expect(statuses("/v1/articles", "post")).toEqual([
      "200",
      "201",
      "202",
      "400",
      "409",
      "413",
      "415",
      "422",
      "500",
      "503",
    ]);
    expect(statuses("/v1/analyze", "post")).toEqual(["200", "400", "413", "415", "422", "500"]);
    expect(statuses("/v1/articles", "get")).toEqual(["200", "304", "400", "500", "503"]);
    expect(statuses("/v1/articles/{id}", "get")).toEqual(["200", "304", "400", "404", "500", "503"]);
    expect(statuses("/v1/articles/{id}", "delete")).toEqual(["204", "400", "404", "500", "503"]);
    expect(statuses("/v1/articles/{id}/raw", "get")).toEqual(["200", "304", "400", "404", "500", "503"]);
  });

  test("says that date bounds are half-open and what the effective date is", async () => {
    const parameters = (await read()).paths["/v1/articles"]?.get?.parameters ?? [];
    for (const bound of ["published_after", "published_before"]) {
      const description = parameters.find(({ name }) => name === bound)?.description;
      expect(description).toMatch(/half-open/);
      expect(description).toMatch(/effective date: `published_at`, or `received_at` where that is unknown/);
    }
  });

  test("has examples that fit its schemas", async () => {
    Article.strict().parse(EXAMPLE_ARTICLE);
    AnalyzedArticle.strict().parse(EXAMPLE_ANALYZED);
    SubmittedArticle.strict().parse(EXAMPLE_SUBMITTED);
    ListedArticle.strict().parse(EXAMPLE_LISTED);
    const { schemas } = (await read()).components;
    Problem.strict().parse(schemas.Problem?.example);
    const submission = JsonSubmission.parse(schemas.ArticleSubmission?.example);
    expect((await post(app, "/v1/analyze", JSON.stringify(submission), "application/json")).status).toBe(200);
    for (const tag of [...EXAMPLE_ARTICLE.countries, ...EXAMPLE_ARTICLE.actors, ...EXAMPLE_ARTICLE.topics]) {
      for (const { start, end, text } of tag.evidence) expect(EXAMPLE_ARTICLE.body.slice(start, end)).toBe(text);
    }
  });
});

describe("the reference page", () => {
  test("needs nothing from elsewhere, runs no script, and its policy allows just its own style", async () => {
    const answer = await app.request("/docs");
    const page = await answer.text();
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? "";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(answer.headers.get("Content-Security-Policy")).toContain(`style-src 'sha256-${hash}'`);
    expect(page.match(/style="/)).toBeNull();
  });

  test("has the same policy when it did not change, because a browser then puts it in the place of the first", async () => {
    const first = await app.request("/docs");
    const again = await app.request("/docs", { headers: { "If-None-Match": first.headers.get("ETag") ?? "" } });
    expect(again.status).toBe(304);
    expect(again.headers.get("Content-Security-Policy")).toBe(first.headers.get("Content-Security-Policy"));
  });

  test("shows every operation, object and problem code, and each link in it leads somewhere", async () => {
    const page = await (await app.request("/docs")).text();
    const document = await read();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const { operation } of operationsOf(document)) expect(ids).toContain(operation.operationId);
    for (const name of Object.keys(document.components.schemas)) expect(ids).toContain(name);
    for (const code of ["invalid_parameter", "body_too_large", "database_unavailable"]) expect(ids).toContain(code);
    for (const match of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(match[1]);
  });

  test("gives lines for a shell with the address it was asked at", async () => {
    const page = await (await app.request("https://api.example/docs")).text();
    expect(page).toContain(
      "curl &#39;https://api.example/v1/articles?country=KZ&amp;actor=person:andrei-belousov&#39;",
    );
    expect(page).toContain("--data-binary");
  });
});
