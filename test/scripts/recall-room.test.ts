import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { recall } from "../../src/domain/recall.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use after everything that can go is gone. */
function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test("an answer that is kept for a word keeps no article in memory", () => {
  const read = recall((word) => ({ word }));
  const before = bytesInUse();
  for (let at = 0; at < 200; at += 1) {
    const article = Array.from({ length: 20_000 }, (_, word) => `word${word}of${at}`).join(" ");
    read(article.slice(1_000, 1_030));
  }
  expect(bytesInUse() - before).toBeLessThan(10_000_000);
});
