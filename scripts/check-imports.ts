import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findForbiddenImports } from "./check/import-rules.ts";

/** Checks the import rules on the whole tree; prints each breach and fails when there is one. */
const root = fileURLToPath(new URL("..", import.meta.url));
const paths = globSync("{src,scripts,test}/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
const breaches = findForbiddenImports(paths.map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") })));
for (const breach of breaches) console.error(breach);
if (breaches.length > 0) console.error("The table of who may import whom is in scripts/check/import-rules.ts.");
process.exit(breaches.length > 0 ? 1 : 0);
