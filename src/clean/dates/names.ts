import { DATE_NAMES } from "../generated/date-names.ts";
import type { InLanguage } from "./assemble.ts";

/** A month as a word; `languages` are those that use the word for this month. */
export interface MonthReading {
  month: number;
  languages: string[];
}

interface Tables {
  months: Map<string, MonthReading[]>;
  /** Languages that use a word for a weekday. */
  weekdays: Map<string, string[]>;
}

/**
 * Spellings CLDR lacks: inflected, colloquial, regional or transliterated. Month number and words, from the news pages
 * and grammars of the languages named.
 */
const MORE_MONTHS: [string, number, string][] = [
  ["en", 9, "sept"],
  ["de", 1, "jänner"],
  ["de", 3, "maerz"],
  ["ru", 5, "май"],
  ["kk", 8, "тамыздың"],
  ["fa", 1, "ژانویه"],
  ["fa", 2, "فوریه"],
  ["fa", 3, "مارس"],
  ["fa", 4, "آوریل"],
  ["fa", 5, "مه"],
  ["fa", 6, "ژوئن"],
  ["fa", 7, "ژوئیه"],
  ["fa", 7, "جولای"],
  ["fa", 8, "اوت"],
  ["fa", 8, "آگوست"],
  ["fa", 9, "سپتامبر"],
  ["fa", 10, "اکتبر"],
  ["fa", 11, "نوامبر"],
  ["fa", 12, "دسامبر"],
  ["ar", 1, "كانون الثاني"],
  ["ar", 10, "تشرين الأول"],
  ["ar", 11, "تشرين الثاني"],
  ["ar", 12, "كانون الأول"],
  ["ar", 8, "اغسطس"],
  ["ar", 4, "ابريل"],
  ["ar", 10, "اكتوبر"],
  ["hi", 8, "अगस्‍त"],
  ["eu", 8, "abuztuaren"],
  ["fi", 8, "elokuuta"],
];

/** More than the longest name has with its marks apart, in UTF-16 units: ordering marks takes time by their square. */
const LONGEST_NAME = 100;

/** What is its own NFC and has neither stops nor apostrophes. */
const PLAIN_NAME = /^[A-Za-z ]*$/u;

/** A name as it is looked up: lower case, NFC, without full stops; a longer text as it is. The build script writes names the same way. */
export function nameKey(name: string): string {
  if (name.length > LONGEST_NAME) return name;
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  return name.normalize("NFC").toLowerCase().replace(/[’ʼ`]/gu, "'").replaceAll(".", "");
}

let tables: Tables | null = null;

function add(months: Map<string, MonthReading[]>, name: string, month: number, language: string): void {
  const readings = months.get(name);
  if (!readings) months.set(name, [{ month, languages: [language] }]);
  else {
    const same = readings.find((reading) => reading.month === month);
    if (same) same.languages.push(language);
    else readings.push({ month, languages: [language] });
  }
}

function load(): Tables {
  const months = new Map<string, MonthReading[]>();
  const weekdays = new Map<string, string[]>();
  for (const line of DATE_NAMES.split("\n")) {
    const [language = "", monthLists = "", dayLists = ""] = line.split("|");
    monthLists.split(";").forEach((names, index) => {
      for (const name of names.split(",")) add(months, name, index + 1, language);
    });
    for (const name of dayLists.split(/[;,]/u)) {
      const languages = weekdays.get(name);
      if (languages) languages.push(language);
      else weekdays.set(name, [language]);
    }
  }
  for (const [language, month, name] of MORE_MONTHS) add(months, name, month, language);
  return { months, weekdays };
}

function loaded(): Tables {
  tables ??= load();
  return tables;
}

/** Every word for a month or a weekday, as `nameKey` writes it. */
export function dateNames(): Iterable<string> {
  const { months, weekdays } = loaded();
  return [...months.keys(), ...weekdays.keys()];
}

/** Languages whose words are tried first when the text's language is unknown: the ones news is most often in. */
const COMMON = ["en", "ru", "es", "fr", "de", "pt", "it", "ar", "pl", "tr", "uk", "nl", "cs", "sv"];

/**
 * Month a word names, 1 to 12, or null. In the text's language where it has the word, else where all languages agree, else in the
 * first common language that has it ("listopad" is November in Czech, October in Croatian).
 */
export function monthOf(word: string, text: InLanguage): number | null {
  const readings = loaded().months.get(word);
  if (!readings) return null;
  if (readings.length === 1) return readings[0]!.month;
  for (const wanted of [text.language, ...COMMON]) {
    const reading = readings.find(({ languages }) => languages.includes(wanted));
    if (reading) return reading.month;
  }
  return null;
}

/** Whether a language itself uses the word for a month: short words mean something else in most others ("de", "mar"). */
export function languageHasMonth(word: string, text: InLanguage): boolean {
  const readings = loaded().months.get(word);
  if (readings === undefined) return false;
  // A draft finds its language out when it is asked for it.
  const { language } = text;
  return readings.some(({ languages }) => languages.includes(language));
}

/** Whether a word names a weekday in any language. */
export function isWeekday(word: string): boolean {
  return loaded().weekdays.has(word);
}

/** Whether the word is a weekday, not a month, to readers of a language: "Sat" is September in Hausa, "sa" in others. */
export function readsAsWeekday(word: string, text: InLanguage): boolean {
  const languages = loaded().weekdays.get(word);
  if (!languages) return false;
  // A word that no language has for a month is none, whatever the language.
  if (!loaded().months.has(word)) return true;
  if (languageHasMonth(word, text)) return false;
  if (languages.includes(text.language)) return true;
  return (
    COMMON.some((common) => languages.includes(common)) &&
    !COMMON.some((common) => languageHasMonth(word, { language: common }))
  );
}
