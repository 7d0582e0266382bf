import { allLocales } from "@faker-js/faker";
import { exactKey, foldSounds, latinizeWord } from "../../src/knowledge/latinize.ts";
import { languageOfSpelling } from "./spellings.ts";
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

/** A shorter sound is many words' ("Джо": o); such a name is found by its letters. */
const MIN_SOUND = 2;

/**
 * Given names with the folded sounds they are found by: reviewed classes first, then the names of faker's locales (MIT)
 * that no class has. One sound belongs to one name, and a spelling that shares it (Luis,
 * Louis) is kept apart by its letters; only a reviewed class gives a name one Latin form.
 */
export function givenNameRows(): Row[] {
  const owner = new Map<string, string>();
  const spelled = new Set<string>();
  const rows: Row[] = [];
  const addRow = (canonical: string, spellings: readonly string[], place: string): void => {
    const keys = new Set<string>();
    for (const spelling of spellings) {
      const written = spelling.trim().normalize("NFC");
      const latin = latinizeWord(written, languageOfSpelling(written));
      const sound = foldSounds(latin);
      const rival = owner.get(sound);
      const isVariant = canonical === "" && rival !== undefined && !isOtherName(latin, rival);
      const isOwned = rival !== undefined && rival !== canonical;
      const key = isOwned || sound.length < MIN_SOUND ? exactKey(latin) : sound;
      if (owner.has(key) || spelled.has(latin) || isVariant) continue;
      owner.set(key, canonical);
      spelled.add(latin);
      keys.add(key);
    }
    if (keys.size > 0) rows.push({ cells: { name: canonical, folds: [...keys].join("|") }, place });
  };
  for (const { cells, place } of readTable("given-names.tsv")) {
    const name = cells.name ?? "";
    addRow(name, [name, ...(cells.forms ?? "").split("|").filter((form) => form !== "")], place);
  }
  for (const name of fakerNames()) if (!COMMON_WORDS.has(name.toLowerCase())) addRow("", [name], "faker");
  return rows;
}

/** Whether a spelling is another name than the class that shares its sound: Jane and Ana, Victoria and Victor. */
function isOtherName(latin: string, canonical: string): boolean {
  const other = canonical.toLowerCase();
  if (other === "") return false;
  const isFeminine = (name: string): boolean => /[ae]$/u.test(name);
  const losesJ = /^j[aeiou]/u.test(latin) && /^[aeiou]/u.test(other);
  return losesJ || isFeminine(latin) !== isFeminine(other);
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
