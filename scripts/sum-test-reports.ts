import { existsSync, readFileSync } from "node:fs";

/**
 * Prints `N passed, M failed` over the vitest JSON reports of its arguments and fails when M is not 0. A run that broke
 * off, or failed outside a test (a file that cannot be loaded), counts as one more failure.
 */
type Report = { success: boolean; numPassedTests: number; numFailedTests: number };

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : null;
  passed += report?.numPassedTests ?? 0;
  failed += report?.success ? 0 : Math.max(1, report?.numFailedTests ?? 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
