import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";

/** Bytes of an HTML document in which a `<meta>` may name its charset (HTML Standard, 13.2.3.2). */
const META_WINDOW_BYTES = 1024;

/**
 * Decodes an article. A byte order mark outranks the declared charset and that outranks an HTML `<meta>`, as browsers
 * do it; UTF-8 when nothing says otherwise. Invalid bytes become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared: string | null, isHtml: boolean): Result<string, Rejection> {
  const charset = charsetOfMark(bytes) ?? declared ?? (isHtml ? charsetOfMeta(bytes) : null) ?? "utf-8";
  const decoder = decoderFor(charset);
  if (decoder === null) return fail({ code: "unsupported_charset", charset });
  return ok(decoder.decode(bytes));
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** The charset that a `<meta charset>` or `<meta http-equiv … content="…; charset=…">` declares outside comments. */
function charsetOfMeta(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, META_WINDOW_BYTES));
  let at = head.indexOf("<");
  while (at !== -1) {
    const isComment = head.startsWith("<!--", at);
    const close = head.indexOf(isComment ? "-->" : ">", at);
    if (close === -1) return null;
    const tag = isComment ? "" : head.slice(at, close);
    const named = /^<meta[\s/]/i.test(tag) ? /charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(tag) : null;
    if (named?.[1] !== undefined) return charsetReadAsAscii(named[1]);
    at = head.indexOf("<", close);
  }
  return null;
}

/** A document whose `<meta>` can be read as ASCII is not in UTF-16, whatever it says (HTML Standard, 13.2.3.2). */
function charsetReadAsAscii(label: string): string {
  return /^utf-?16/i.test(label) ? "utf-8" : label;
}
