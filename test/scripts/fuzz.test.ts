import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz/fuzz.ts";
import { freePort, startApi, stopApi, untilReady } from "./start-api.ts";

test("no request to any route makes npm start fail, hang or answer an error that is no problem", async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-fuzz-"));
  const PORT = await freePort();
  const api = startApi({ PORT, DATA_DIR });
  try {
    await untilReady(api);
    const report = await fuzz(Number(PORT), 1_500, 20);
    expect(report.faults).toEqual([]);
    expect(report.sent).toBe(1_500);
    // Otherwise the requests are all refused at the door, and what is behind it is not fuzzed.
    expect(report.served["POST /v1/articles"]).toBeGreaterThan(0);
    expect(report.served["GET /v1/articles"]).toBeGreaterThan(0);
  } finally {
    await stopApi(api);
    rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
