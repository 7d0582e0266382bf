import { describe, expect, test } from "vitest";
import { findForbiddenImports, IMPORT_RULES } from "../../scripts/check/import-rules.ts";

const breaches = (path: string, text: string) => findForbiddenImports([{ path, text }]);
const importing = (name: string) => `import { thing } from "${name}";\n`;

/** For each row: imports it allows, and imports that it must refuse. */
const ROWS: [row: string, path: string, allowed: string[], forbidden: string[]][] = [
  ["src/domain/", "src/domain/article.ts", ["./tags.ts", "zod"], ["../clean/index.ts", "hono", "node:fs"]],
  [
    "src/clean/",
    "src/clean/html/read.ts",
    ["../index.ts", "../../domain/result.ts", "htmlparser2"],
    ["../../classify/index.ts", "../../knowledge/index.ts", "../../store/client.ts", "hono", "node:buffer"],
  ],
  ["src/knowledge/", "src/knowledge/match.ts", ["./fold.ts"], ["../classify/index.ts", "../clean/index.ts", "zod"]],
  [
    "src/classify/",
    "src/classify/actors/find.ts",
    ["../states.ts", "../../knowledge/index.ts", "../../domain/tags.ts"],
    ["../../clean/index.ts", "../../store/schema.ts", "../../pipeline.ts", "zod"],
  ],
  [
    "src/pipeline.ts",
    "src/pipeline.ts",
    ["./domain/result.ts", "./clean/index.ts", "./classify/index.ts"],
    ["./knowledge/index.ts", "./store/save-article.ts", "./http/app.ts", "./ingest.ts"],
  ],
  [
    "src/store/",
    "src/store/save-article.ts",
    ["./client.ts", "../domain/article.ts", "drizzle-orm", "drizzle-orm/pg-core"],
    ["@neondatabase/serverless", "../http/wire.ts", "../clean/index.ts", "../ingest.ts", "pg"],
  ],
  ["src/store/client.ts", "src/store/client.ts", ["@neondatabase/serverless"], ["../http/errors.ts", "hono"]],
  [
    "src/ingest.ts",
    "src/ingest.ts",
    ["./pipeline.ts", "./store/save-article.ts"],
    ["./http/app.ts", "./clean/index.ts", "drizzle-orm"],
  ],
  [
    "src/queue/",
    "src/queue/accept.ts",
    ["./enqueue.ts", "../ingest.ts", "../store/save-submission.ts", "../domain/queued.ts"],
    ["../http/wire.ts", "../config.ts", "../clean/index.ts", "drizzle-orm", "hono"],
  ],
  [
    "src/scheduled.ts",
    "src/scheduled.ts",
    ["./store/refresh-counts.ts", "./domain/limits.ts"],
    ["./http/app.ts", "./config.ts", "./ingest.ts", "drizzle-orm"],
  ],
  [
    "src/http/",
    "src/http/app.ts",
    ["./wire.ts", "../ingest.ts", "../store/find-article.ts", "../classify/look-up.ts", "hono", "@hono/zod-openapi"],
    [
      "../store/save-article.ts",
      "../store/schema.ts",
      "../knowledge/index.ts",
      "../classify/index.ts",
      "../clean/index.ts",
      "../config.ts",
      "drizzle-orm",
    ],
  ],
  ["src/config.ts", "src/config.ts", ["zod"], ["./index.ts", "./http/app.ts"]],
  [
    "src/index.ts",
    "src/index.ts",
    ["./config.ts", "./http/app.ts", "./store/client.ts"],
    ["./store/save-article.ts", "./pipeline.ts", "drizzle-orm", "../scripts/dev.ts", "../test/support/database.ts"],
  ],
  ["scripts/", "scripts/eval/run.ts", ["../../src/pipeline.ts", "node:fs", "pg"], ["../../test/support/database.ts"]],
  ["test/", "test/http/app.test.ts", ["../../src/http/app.ts", "../../scripts/migrations.ts", "vitest"], []],
];

describe("import rules", () => {
  test("every row is tested here", () => {
    expect(ROWS.map(([row]) => row)).toEqual(Object.keys(IMPORT_RULES));
  });

  test.each(ROWS)("%s imports only what its row allows", (_, path, allowed, forbidden) => {
    for (const name of allowed) expect(breaches(path, importing(name))).toEqual([]);
    for (const name of forbidden)
      expect(breaches(path, importing(name))).toEqual([`${path}: may not import "${name}"`]);
  });

  test("a file that no row covers is refused", () => {
    expect(breaches("src/utils/text.ts", "")).toEqual(["src/utils/text.ts: no row of the import rules covers it"]);
  });

  test.each([
    ["a type", 'import type { A } from "hono";'],
    ["several lines", 'import {\n  a,\n  type B,\n} from "hono";'],
    ["a re-export", 'export * from "hono";'],
    ["a side effect", 'import "hono";'],
    ["a call", 'const a = await import("hono");'],
    ["an attribute", 'import a from "hono" with { type: "json" };'],
  ])("sees an import written as %s", (_, text) => {
    expect(breaches("src/domain/article.ts", `const before = "x";\n${text}\n`)).toHaveLength(1);
  });
});
