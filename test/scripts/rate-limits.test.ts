import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";

test("the rate limits in wrangler.toml are those that clients are told", () => {
  const text = readFileSync(new URL("../../wrangler.toml", import.meta.url), "utf8");
  const limits = [...text.matchAll(/name = "(\w+_LIMITER)"\n.*\nsimple = \{ limit = (\d+), period = (\d+) \}/g)];
  const period = String(LIMITS.RATE_LIMIT_PERIOD_SECONDS);
  expect(limits.map(([, ...parts]) => parts)).toEqual([
    ["KEY_LIMITER", String(LIMITS.RATE_LIMIT_KEY_REQUESTS), period],
    ["ADDRESS_LIMITER", String(LIMITS.RATE_LIMIT_ADDRESS_REQUESTS), period],
  ]);
});
