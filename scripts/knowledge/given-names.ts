import { allLocales } from "@faker-js/faker";
import { type Row, readTable } from "./tables.ts";

/** Given names that are common words or places in news text far more often than people's names. */
const COMMON_WORDS = new Set(
  (
    "august may june april dallas virginia georgia london paris israel jordan china india asia america france austin houston " +
    "denver madison lincoln jackson christian german roman royal price art will mark chase major general prince duke king " +
    "bishop dean judge justice hope faith grace joy rose summer autumn winter star sky river golden era eve my so an hai mali " +
    "chad kim don earl in la na maria-theresia san santa lane forest ocean heaven destiny lucky chance pink"
  ).split(" "),
);

/** Reviewed classes of given names first, then the names of faker's locales (MIT) that no class has, one form each. */
export function givenNameRows(): Row[] {
  const rows = readTable("given-names.tsv");
  const known = new Set<string>();
  for (const { cells } of rows) {
    for (const form of [cells.name ?? "", ...(cells.forms ?? "").split("|")]) known.add(form.trim().toLowerCase());
  }
  for (const name of [...fakerNames()].sort()) {
    const key = name.toLowerCase();
    if (known.has(key) || COMMON_WORDS.has(key)) continue;
    known.add(key);
    rows.push({ cells: { name, gender: "", forms: "" }, place: "faker" });
  }
  return rows;
}

/** First names of every locale in scripts that put spaces between words. */
function fakerNames(): Set<string> {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const lists = Object.values(locale.person?.first_name ?? {}) as unknown[];
    for (const name of lists.flat()) {
      if (typeof name !== "string" || !/^[\p{L}\p{M}]{2,}$/u.test(name)) continue;
      if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(name)) {
        names.add(name.normalize("NFC"));
      }
    }
  }
  return names;
}
