/**
 * Checks articles against what a careful reader expects: `node --import ./scripts/node-assets.ts test/eval/check-articles.ts
 * [DIR]`. DIR holds text files and expected.json (default: test/eval/articles). Prints every line that is not met.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { processSubmission } from "../../src/pipeline.ts";
import { type Expectation, unmetExpectations } from "../support/expectations.ts";
import { submissionOf } from "../support/submissions.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "articles");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Expectation>;
let failed = 0;
for (const [name, expectation] of Object.entries(expected)) {
  if (!existsSync(join(folder, name))) continue;
  const result = await processSubmission(submissionOf(readFileSync(join(folder, name), "utf8")), Date.UTC(2026, 10, 1));
  const unmet = result.ok ? unmetExpectations(result.value, expectation) : [`rejected: ${result.reason.code}`];
  console.log(`${unmet.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const line of unmet) console.log(`       ${line}`);
  if (unmet.length > 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
