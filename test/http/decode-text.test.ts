import { expect, test } from "vitest";
import { decodeText } from "../../src/http/decode-text.ts";
import { parseMediaType } from "../../src/http/media-type.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const decode = (input: Uint8Array, declared: string | null, isHtml = false) => {
  const decoded = decodeText(input, declared, isHtml);
  return decoded.ok ? decoded.value : decoded.reason.code;
};

/** "Мир" in windows-1251 and in koi8-r. */
const WINDOWS_1251 = bytes(0xcc, 0xe8, 0xf0);
const KOI8_R = bytes(0xed, 0xc9, 0xd2);

test("text is UTF-8 when nothing says otherwise", () => {
  expect(decode(ascii("Мир"), null)).toBe("Мир");
});

test.each([
  ["windows-1251", WINDOWS_1251, "Мир"],
  ["KOI8-R", KOI8_R, "Мир"],
  ["gb18030", bytes(0xd6, 0xd0), "中"],
  ["Shift_JIS", bytes(0x93, 0xfa), "日"],
  ["iso-8859-2", bytes(0xb9), "š"],
  ["utf-16le", bytes(0x1c, 0x04), "М"],
])("the declared charset %s is used", (charset, input, text) => {
  expect(decode(input, charset)).toBe(text);
});

test("a byte order mark outranks the declared charset and is no part of the text", () => {
  expect(decode(join(bytes(0xef, 0xbb, 0xbf), ascii("Мир")), "windows-1251")).toBe("Мир");
  expect(decode(bytes(0xff, 0xfe, 0x1c, 0x04), "windows-1251")).toBe("М");
  expect(decode(bytes(0xfe, 0xff, 0x04, 0x1c), null)).toBe("М");
});

test.each([
  ["<meta charset>", '<!doctype html><meta charset="windows-1251">'],
  ["<meta charset> without quotes", "<META CHARSET=windows-1251>"],
  ["<meta http-equiv>", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
])("HTML declares its charset with %s", (_, head) => {
  expect(decode(join(ascii(head), WINDOWS_1251), null, true)).toBe(`${head}Мир`);
});

test("the header outranks <meta>", () => {
  expect(decode(join(ascii('<meta charset="koi8-r">'), WINDOWS_1251), "windows-1251", true)).toContain("Мир");
});

test.each([
  ["in a comment", '<!-- <meta charset="windows-1251"> -->'],
  ["behind the first 1024 bytes", `${" ".repeat(1024)}<meta charset="windows-1251">`],
  ["that says UTF-16, which it cannot be in", '<meta charset="utf-16">'],
])("a <meta> %s is not believed", (_, head) => {
  expect(decode(join(ascii(head), ascii("Мир")), null, true)).toBe(`${head}Мир`);
});

test("a <meta> means nothing in plain text", () => {
  expect(decode(ascii('<meta charset="koi8-r">Мир'), null)).toContain("Мир");
});

test("invalid bytes become U+FFFD", () => {
  expect(decode(join(ascii("a"), bytes(0xff, 0xc3), ascii("b")), null)).toBe("a\uFFFD\uFFFDb");
  expect(decode(bytes(0xed, 0xa0, 0x80), null)).toBe("\uFFFD\uFFFD\uFFFD");
});

test.each(["utf-7", "iso-2022-kr", "klingon", ""])("rejects the charset «%s»", (charset) => {
  expect(decode(ascii("a"), charset)).toBe("unsupported_charset");
});

test.each([
  ["text/plain", "text/plain", null],
  ["Text/HTML; Charset=UTF-8", "text/html", "UTF-8"],
  ['text/html;charset="windows-1251";x=1', "text/html", "windows-1251"],
  ["text/plain; format=flowed ; charset = koi8-r", "text/plain", "koi8-r"],
  ["text/plain; charset=a; charset=b", "text/plain", "a"],
  ["; charset", "", null],
])("reads the Content-Type %s", (header, essence, charset) => {
  expect(parseMediaType(header)).toEqual({ essence, charset });
});
