import { expect, it } from "vitest";
import { parseMachineDate, parseUrlDate } from "../../../src/clean/html/machine-dates.ts";

it.each([
  ["2032-04-01", "2032-04-01T00:00:00.000Z", "day"],
  ["2032-04-01T10:30+02:00", "2032-04-01T08:30:00.000Z", "minute"],
  ["2032-04-01T10:30:15Z", "2032-04-01T10:30:15.000Z", "second"],
  ["2032-04-01T10:30:15:684Z", "2032-04-01T10:30:15.000Z", "second"],
  ["2032-04-01 10:30:15 -0500", "2032-04-01T15:30:15.000Z", "second"],
  ["2032-04-01T00:00:00Z", "2032-04-01T00:00:00.000Z", "day"],
  ["2032-04", "2032-04-01T00:00:00.000Z", "month"],
  ["20320401", "2032-04-01T00:00:00.000Z", "day"],
  ["2032/04/01 10:30", "2032-04-01T10:30:00.000Z", "minute"],
  ["Thu, 01 Apr 2032 10:30:00 GMT", "2032-04-01T10:30:00.000Z", "second"],
  ["Thu Apr 01 10:30:00 EST 2032", "2032-04-01T15:30:00.000Z", "second"],
  ["April 1, 2032", "2032-04-01T00:00:00.000Z", "day"],
  ["2032-04-01T10:30:15+02", "2032-04-01T08:30:15.000Z", "second"],
  ["1 Apr 2032 10:30 CST", "2032-04-01T16:30:00.000Z", "minute"],
  ["2032-04-01T00:30:00Z", "2032-04-01T00:30:00.000Z", "second"],
  ["2032-04-01T00:00:30Z", "2032-04-01T00:00:30.000Z", "second"],
  ["20320401T103015Z", "2032-04-01T10:30:15.000Z", "second"],
  ["203204011030", "2032-04-01T10:30:00.000Z", "minute"],
  ["2032/04/01 10:30:15", "2032-04-01T10:30:15.000Z", "second"],
  ["1 Apr 2032 10:30 -0500", "2032-04-01T15:30:00.000Z", "minute"],
  ["Thursday, April 1, 2032, 10:30:15", "2032-04-01T10:30:15.000Z", "second"],
  ["1600000000", "2020-09-13T12:26:40.000Z", "second"],
  ["1600000000000", "2020-09-13T12:26:40.000Z", "second"],
])("reads %s", (text, at, precision) => {
  expect(parseMachineDate(text)).toEqual({ at, precision });
});

it.each([
  ...["", "yesterday", "12", "99999999999999", "1 Foo 2032"],
  ...["1899-01-01", "2101-01-01", "2032-00-01", "2032-13-01", "2032-04-00", "2032-02-30", "0000-00-00"],
  ...["2032-04-01T25:00", "2032-04-01T10:60", "2032-04-01T10:30:61"],
])("rejects %s", (text) => {
  expect(parseMachineDate(text)).toBeNull();
});

it.each([
  ["https://a.example/2032/04/01/pier", "2032-04-01"],
  ["https://a.example/news/2032-4-1/pier.html", "2032-04-01"],
  ["https://a.example/pier-20320401.html", "2032-04-01"],
  ["https://a.example/2032/apr/01/pier", "2032-04-01"],
  ["a.example/2032/04/01/pier", "2032-04-01"],
  ["https://web.archive.org/web/20330101000000/http://a.example/2032/04/01/pier", "2032-04-01"],
  [
    "https://a.example/web/20330101000000/http://b.example/web/20330202000000/http://c.example/2032/04/01/",
    "2032-04-01",
  ],
])("finds the day in %s", (url, day) => {
  expect(parseUrlDate(url)?.at.slice(0, 10)).toBe(day);
});

it.each([
  "https://2032-04-01.example",
  "https://a.example/pier-2032",
  "https://a.example/id/12032040199",
  "https://a.example/?d=2032/04/01",
  "https://a.example/2032/apr21/pier",
  "https://a.example/web/20330101000000/http://b.example/pier",
])("finds no day in %s", (url) => {
  expect(parseUrlDate(url)).toBeNull();
});

it("finds the month in an address without a day", () => {
  expect(parseUrlDate("https://a.example/2032/04/pier")).toEqual({
    at: "2032-04-01T00:00:00.000Z",
    precision: "month",
  });
});
