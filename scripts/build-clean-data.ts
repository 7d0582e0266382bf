/**
 * Builds src/clean/generated/date-names.ts: month and weekday names of every language of CLDR. `node scripts/build-clean-data.ts` writes,
 * `--check` fails when the result would differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "src/clean/generated");
const CLDR = join(ROOT, "node_modules/cldr-dates-full/main");

type Names = Record<string, string>;
type Widths = Record<string, Names | undefined>;
interface Gregorian {
  months: Record<string, Widths>;
  days: Record<string, Widths>;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A name as text is looked up: lower case, NFC, no full stop, one kind of space and apostrophe. */
function key(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, " ")
    .replace(/[.\u200e\u200f\u061c]/gu, "")
    .trim();
}

/** All wide and abbreviated names of month or weekday `index`, both in a date and standing alone. */
function spellings(widths: Record<string, Widths>, index: string): string[] {
  const found: string[] = [];
  for (const context of Object.values(widths)) {
    for (const width of ["wide", "abbreviated"]) {
      const name = context[width]?.[index];
      if (name && /\p{L}/u.test(name) && !/^m\d\d$/i.test(name)) found.push(key(name));
    }
  }
  return found;
}

function readGregorian(locale: string): Gregorian | null {
  const file = join(CLDR, locale, "ca-gregorian.json");
  if (!existsSync(file)) return null;
  const parsed = JSON.parse(readFileSync(file, "utf8")) as {
    main: Record<string, { dates: { calendars: { gregorian: Gregorian } } }>;
  };
  return parsed.main[locale]!.dates.calendars.gregorian;
}

/** One line a language: code, 12 month lists, 7 weekday lists; locales of a language are merged. */
export function dateNames(): string {
  const languages = new Map<string, { months: Set<string>[]; days: Set<string>[] }>();
  for (const locale of readdirSync(CLDR).sort()) {
    const gregorian = readGregorian(locale);
    if (!gregorian) continue;
    const language = locale.split("-")[0]!;
    const months = Array.from({ length: 12 }, (_, m) => spellings(gregorian.months, String(m + 1)));
    if (months.some((names) => names.length === 0)) continue;
    let entry = languages.get(language);
    if (!entry) {
      entry = {
        months: months.map(() => new Set<string>()),
        days: WEEKDAYS.map(() => new Set<string>()),
      };
      languages.set(language, entry);
    }
    months.forEach((names, m) => {
      for (const name of names) entry.months[m]!.add(name);
    });
    WEEKDAYS.forEach((day, d) => {
      for (const name of spellings(gregorian.days, day)) entry.days[d]!.add(name);
    });
  }
  const lines = [...languages].map(([language, { months, days }]) => {
    const list = (sets: Set<string>[]) => sets.map((names) => [...names].sort().join(",")).join(";");
    return `${language}|${list(months)}|${list(days)}`;
  });
  return [
    "// Built by scripts/build-clean-data.ts from cldr-dates-full (Unicode-3.0). Do not edit.",
    "/** Lines `language|12 month lists|7 weekday lists, Monday first`; lists are split by `;`, names by `,`. */",
    `export const DATE_NAMES: string = ${JSON.stringify(lines.join("\n"))};`,
    "",
  ].join("\n");
}

function main(): void {
  const check = process.argv.includes("--check");
  const outputs: [string, Buffer][] = [["date-names.ts", Buffer.from(dateNames())]];
  mkdirSync(OUT, { recursive: true });
  for (const [name, content] of outputs) {
    const file = join(OUT, name);
    const same = existsSync(file) && readFileSync(file).equals(content);
    if (check && !same) {
      console.error(`${name} differs from what its sources give: run node scripts/build-clean-data.ts`);
      process.exitCode = 1;
    }
    if (!check && !same) writeFileSync(file, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
