import { expect, test } from "vitest";
import { parseDate } from "../../src/http/parse-date.ts";

const iso = (text: string) => {
  const at = parseDate(text);
  return at === null ? null : new Date(at).toISOString();
};

test.each([
  ["2021-08-05", "2021-08-05T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2021-08-05T10:20:30Z", "2021-08-05T10:20:30.000Z"],
  ["2021-08-05t10:20:30.5z", "2021-08-05T10:20:30.500Z"],
  ["2021-08-05T10:20:30.123456789Z", "2021-08-05T10:20:30.123Z"],
  ["2021-08-05T00:30:00+06:00", "2021-08-04T18:30:00.000Z"],
  ["2021-08-05T23:30:00-01:00", "2021-08-06T00:30:00.000Z"],
  ["0001-01-01", "0001-01-01T00:00:00.000Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
])("reads %s", (text, instant) => {
  expect(iso(text)).toBe(instant);
});

test.each([
  ["a day that is not in the calendar", "2021-02-29"],
  ["a month that is not in the calendar", "2021-13-01"],
  ["day 0", "2021-01-00"],
  ["hour 24", "2021-01-01T24:00:00Z"],
  ["minute 60", "2021-01-01T00:60:00Z"],
  ["an offset of 24 hours", "2021-01-01T00:00:00+24:00"],
  ["a time without an offset", "2021-01-01T00:00:00"],
  ["a time without seconds", "2021-01-01T00:00Z"],
  ["year 0, which Postgres does not have", "0000-12-31"],
  ["an instant that is in year 0 in UTC", "0001-01-01T00:00:00+01:00"],
  ["an instant that is in year 10000 in UTC", "9999-12-31T23:59:59-01:00"],
  ["white space", " 2021-01-01"],
  ["a line behind the date", "2021-01-01\n"],
  ["digits of another script", "٢٠٢١-01-01"],
  ["epoch seconds", "1628121600"],
  ["nothing", ""],
])("rejects %s", (_, text) => {
  expect(parseDate(text)).toBeNull();
});
