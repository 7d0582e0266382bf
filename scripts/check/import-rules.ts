import { posix } from "node:path";

/**
 * Who may import what: the table of the architecture, the data flow in one direction. An entry that ends with `/` or `*`
 * is the beginning of a path or package name, any other is exact. A file falls under its most exact row, and may always
 * import from its own folder.
 */
export const IMPORT_RULES: Readonly<Record<string, readonly string[]>> = {
  "src/domain/": ["zod"],
  "src/clean/": ["src/domain/", "htmlparser2", "entities"],
  "src/knowledge/": ["src/domain/"],
  "src/classify/": ["src/domain/", "src/knowledge/"],
  "src/pipeline.ts": ["src/domain/", "src/clean/", "src/classify/"],
  "src/store/": ["src/domain/", "drizzle-orm", "drizzle-orm/", "migrations/meta/_journal.json"],
  "src/store/client.ts": ["src/domain/", "drizzle-orm", "drizzle-orm/", "@neondatabase/serverless"],
  "src/ingest.ts": ["src/domain/", "src/pipeline.ts", "src/store/"],
  "src/queue/": ["src/domain/", "src/ingest.ts", "src/pipeline.ts", "src/store/"],
  "src/scheduled.ts": ["src/domain/", "src/store/"],
  "src/http/": [
    "src/domain/",
    "src/ingest.ts",
    "src/queue/",
    "src/pipeline.ts",
    // What is known of countries, topics and actors, to be shown: knowledge itself stays the classifier's.
    ...["src/classify/look-up.ts", "src/classify/search-name.ts"],
    ...["client.ts", "cursor.ts", "check-*", "claim-*", "count-*", "delete-*", "find-*", "list-*", "note-*"].map(
      (verb) => `src/store/${verb}`,
    ),
    ...["hono", "hono/", "@hono/zod-openapi", "@scalar/hono-api-reference", "zod"],
  ],
  "src/config.ts": ["zod", "src/domain/", "src/queue/enqueue.ts"],
  "src/index.ts": [
    "src/config.ts",
    "src/domain/",
    "src/http/",
    "src/queue/",
    "src/scheduled.ts",
    "src/store/client.ts",
    "src/store/cursor.ts",
  ],
  "scripts/": ["src/", "migrations/", "node:*", "*"],
  "test/": ["src/", "scripts/", "migrations/", "node:*", "*"],
};

/** A source file: its path from the root of the repository, with `/`. */
export type SourceFile = { path: string; text: string };

/** Formatted code begins every import and re-export at the start of a line, and no text stands between it and `from`. */
const STATIC_IMPORT = /^(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']/gm;
const DYNAMIC_IMPORT = /\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g;

/** Finds the imports that the rules do not allow; each is a line `file: may not import "name"`. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const row = Object.keys(IMPORT_RULES)
      .filter((who) => covers(who, path))
      .sort((a, b) => b.length - a.length)[0];
    if (row === undefined) return [`${path}: no row of the import rules covers it`];
    return importedNames(text)
      .filter((name) => !isAllowed(row, resolveName(path, name)))
      .map((name) => `${path}: may not import "${name}"`);
  });
}

function importedNames(text: string): string[] {
  return [...text.matchAll(STATIC_IMPORT), ...text.matchAll(DYNAMIC_IMPORT)].map((match) => match[1]!);
}

function resolveName(path: string, name: string): string {
  return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
}

function isAllowed(row: string, target: string): boolean {
  const ownFolder = row.endsWith("/") ? row : `${posix.dirname(row)}/`;
  // Files at the top of src are stages of their own: only a row for a folder opens that folder.
  if (ownFolder !== "src/" && target.startsWith(ownFolder)) return true;
  return IMPORT_RULES[row]!.some((allowed) => covers(allowed, target));
}

function covers(rule: string, target: string): boolean {
  if (rule === "*") return !/^(?:node:|\.|src\/|scripts\/|test\/)/.test(target);
  if (rule.endsWith("*")) return target.startsWith(rule.slice(0, -1));
  return rule.endsWith("/") ? target.startsWith(rule) : target === rule;
}
