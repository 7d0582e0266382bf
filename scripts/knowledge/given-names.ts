import { allLocales } from "@faker-js/faker";
import { foldSounds, latinizeWord } from "../../src/knowledge/latinize.ts";
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

/**
 * Given names with the folded sounds they are found by: reviewed classes first, then the names of faker's locales (MIT)
 * that no class has. One sound belongs to one name; only a reviewed class gives it one
 * Latin form.
 */
export function givenNameRows(): Row[] {
  const taken = new Set<string>();
  const rows: Row[] = [];
  const addRow = (canonical: string, spellings: readonly string[], place: string): void => {
    const folds = new Set(
      spellings.map((spelling) => foldSounds(latinizeWord(spelling.trim().normalize("NFC"), "en"))),
    );
    const own = [...folds].filter((fold) => fold.length >= 2 && !taken.has(fold));
    for (const fold of own) taken.add(fold);
    if (own.length > 0) rows.push({ cells: { name: canonical, folds: own.join("|") }, place });
  };
  for (const { cells, place } of readTable("given-names.tsv")) {
    const name = cells.name ?? "";
    addRow(name, [name, ...(cells.forms ?? "").split("|").filter((form) => form !== "")], place);
  }
  for (const name of fakerNames()) if (!COMMON_WORDS.has(name.toLowerCase())) addRow("", [name], "faker");
  return rows;
}

/** First names in scripts that put spaces between words; of names that sound alike the English spelling comes first. */
function fakerNames(): Set<string> {
  const names = new Set<string>();
  const rank = (code: string): number => (code === "en" ? 0 : code.startsWith("en") ? 1 : 2);
  const locales = Object.entries(allLocales).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [, locale] of locales) {
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
