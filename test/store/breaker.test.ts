import { expect, test } from "vitest";
import { createBreaker } from "../../src/store/breaker.ts";

const PROBE_MS = 10_000;

test("failures in a row, and only those, keep requests away from the database", () => {
  const breaker = createBreaker();
  breaker.failed(0);
  breaker.failed(0);
  breaker.succeeded();
  breaker.failed(0);
  breaker.failed(0);
  expect(breaker.allows(1, PROBE_MS)).toBe(true);
  breaker.failed(0);
  expect(breaker.allows(1, PROBE_MS)).toBe(false);
});

test("after the cooldown one request may try, and its success opens the way for all", () => {
  const breaker = createBreaker();
  for (let count = 0; count < 3; count += 1) breaker.failed(0);
  expect(breaker.allows(2_999, PROBE_MS)).toBe(false);
  expect(breaker.allows(3_000, PROBE_MS)).toBe(true);
  expect(breaker.allows(3_001, PROBE_MS)).toBe(false);
  breaker.succeeded();
  expect(breaker.allows(3_002, PROBE_MS)).toBe(true);
});

test("a try that fails or never ends is followed by another", () => {
  const breaker = createBreaker();
  for (let count = 0; count < 3; count += 1) breaker.failed(0);
  expect(breaker.allows(3_000, PROBE_MS)).toBe(true);
  breaker.failed(4_000);
  expect(breaker.allows(6_999, PROBE_MS)).toBe(false);
  expect(breaker.allows(7_000, PROBE_MS)).toBe(true);
  expect(breaker.allows(16_999, PROBE_MS)).toBe(false);
  expect(breaker.allows(17_000, PROBE_MS)).toBe(true);
});
