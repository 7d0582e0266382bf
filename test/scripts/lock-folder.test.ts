import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { lockFolder } from "../../scripts/dev/lock-folder.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-lock-"));
  lock = join(folder, "lock");
});

test("a held folder is refused with the holder's number, and free again once given back", () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`${folder} is in use by another start (process ${process.pid})`);
  release();
  expect(existsSync(lock)).toBe(false);
  lockFolder(folder)();
});

test("a folder that does not exist is made", () => {
  const release = lockFolder(join(folder, "new", "data"));
  expect(existsSync(join(folder, "new", "data", "lock"))).toBe(true);
  release();
});

test.each([
  ["a process that is gone", "999999999 1"],
  ["a process number that another program has now", `${process.pid} 1`],
  ["nothing readable", ""],
])("a lock that names %s is taken over", (_, content) => {
  writeFileSync(lock, content);
  const release = lockFolder(folder);
  expect(readFileSync(lock, "utf8")).toMatch(new RegExp(`^${process.pid} \\d*$`));
  release();
});
