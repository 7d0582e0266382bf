import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";

/**
 * Parses JSON text nested at most `maxDepth` deep. The depth is measured before parsing, so that the parser never
 * meets a document made to exhaust it.
 */
export function parseJson(text: string, maxDepth: number): Result<unknown, Rejection> {
  if (isDeeperThan(text, maxDepth)) {
    return fail({ code: "malformed_json", detail: `The JSON is nested more than ${maxDepth} levels deep.` });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it cannot be parsed";
    return fail({ code: "malformed_json", detail: `The body is not valid JSON: ${reason.toWellFormed()}` });
  }
}

/** Counts brackets outside strings in one walk. */
function isDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      if (++depth > maxDepth) return true;
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
  }
  return false;
}

/** Where the string that opens at `start` is closed, or the end of the text. The search for quotes skips what is between. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let unescaped = end;
    while (text.charCodeAt(unescaped - 1) === BACKSLASH) unescaped -= 1;
    if ((end - unescaped) % 2 === 0) return end;
  }
  return text.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
