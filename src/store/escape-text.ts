/** U+0010, "data link escape": rare in text, and its name says what it is for. */
const ESCAPE = "\u0010";

/**
 * What Postgres' `text` cannot hold, U+0000 and surrogates without a partner; U+FEFF, which PGlite's decoder drops from
 * the start of a value; and the escape itself.
 */
const UNSTORABLE = new RegExp(`[\\0\uFEFF${ESCAPE}]|\\p{Surrogate}`, "gu");

const ESCAPED = new RegExp(`${ESCAPE}([0-9a-f]{4})`, "g");

/** Makes any string storable as Postgres `text` without loss; almost every text stays as it is. */
export function escapeText(text: string): string {
  const isStorable = text.isWellFormed() && !text.includes("\0") && !text.includes("\uFEFF") && !text.includes(ESCAPE);
  if (isStorable) return text;
  return text.replace(UNSTORABLE, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** Undoes `escapeText`. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/**
 * Whether a value whose JSON this is may hold what `replaceUnstorable` replaces: JSON has escapes for both. Text that only
 * looks like these is taken for them.
 */
export function mayBeUnstorable(json: string): boolean {
  return json.includes("\\u0000") || json.includes("\\ud");
}

/**
 * Puts U+FFFD for what Postgres cannot hold, in every string of a plain value. Each stands for one UTF-16 unit and one
 * code point as before, so offsets into the text stay right. Where nothing has to go, the same value comes back.
 */
export function replaceUnstorable<Value>(value: Value): Value {
  if (typeof value === "string") {
    const isStorable = value.isWellFormed() && !value.includes("\0");
    return isStorable ? value : (value.toWellFormed().replaceAll("\0", "\uFFFD") as Value & string);
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return replaceInList(value);
  let changed: Value | null = null;
  for (const key of Object.keys(value) as (keyof Value)[]) {
    const replaced = replaceUnstorable(value[key]);
    if (replaced === value[key]) continue;
    changed ??= { ...value };
    changed[key] = replaced;
  }
  return changed ?? value;
}

/** By place: as keys the places of a list would each be written out. */
function replaceInList<List extends unknown[]>(list: List): List {
  let changed: List | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const replaced = replaceUnstorable(list[at]);
    if (replaced === list[at]) continue;
    changed ??= [...list] as List;
    changed[at] = replaced;
  }
  return changed ?? list;
}
