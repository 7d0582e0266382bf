import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../scripts/sum-test-reports.ts");

function sum(...reports: (object | null)[]): [line: string, code: number | null] {
  const folder = mkdtempSync(join(tmpdir(), "dateline-reports-"));
  const paths = reports.map((report, index) => {
    const path = join(folder, `${index}.json`);
    if (report !== null) writeFileSync(path, JSON.stringify(report));
    return path;
  });
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: "utf8" });
  return [stdout, status];
}

const GOOD = { success: true, numPassedTests: 7, numFailedTests: 0 };

test("the sum of good runs is good", () => {
  expect(sum(GOOD, GOOD)).toEqual(["14 passed, 0 failed\n", 0]);
});

test("a failed test, a file that cannot be loaded and a run that broke off are failures", () => {
  expect(sum(GOOD, { success: false, numPassedTests: 5, numFailedTests: 2 })).toEqual(["12 passed, 2 failed\n", 1]);
  expect(sum({ success: false, numPassedTests: 5, numFailedTests: 0 })).toEqual(["5 passed, 1 failed\n", 1]);
  expect(sum(GOOD, null)).toEqual(["7 passed, 1 failed\n", 1]);
});
