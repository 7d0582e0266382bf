import { foldSounds, latinizeWord } from "../../src/knowledge/latinize.ts";
import type { FormGroup, Row } from "./tables.ts";

/** Latin-script languages that decline personal names. */
export const DECLINING = [
  "pl",
  "cs",
  "sk",
  "sl",
  "hr",
  "bs",
  "sr",
  "lt",
  "lv",
  "et",
  "fi",
  "hu",
  "ro",
  "tr",
  "az",
  "uz",
  "sq",
];
/** Languages whose genitive is -s without an apostrophe: "Merkels Nachfolger". */
const GENITIVE_S = ["de", "sv", "da", "no", "nb", "nn", "lb", "nl"];
const MIN_STEM = 3;

/** Forms by which a listed person is found: every spelling, each word open to the endings of its script. */
export function peopleGroups(rows: readonly Row[]): FormGroup[] {
  const groups: FormGroup[] = [];
  for (const { cells, place } of rows) {
    const spellings = [cells.name ?? "", ...(cells.aliases ?? "").split("|")];
    const plain = new Set<string>();
    const declined = new Set<string>();
    for (const raw of spellings) {
      const spelling = raw.trim().normalize("NFC");
      if (spelling === "") continue;
      if (isShortSurname(spelling)) {
        const isLatin = /\p{Script=Latin}/u.test(spelling);
        for (const form of caseForms(spelling)) (isLatin && form !== spelling ? declined : plain).add(form);
        continue;
      }
      plain.add(openForm(spelling));
      if (/\p{Script=Latin}/u.test(spelling)) declined.add(spelling.split(" ").map(latinStem).join(" "));
    }
    const base = { kind: "person", key: cells.id ?? "", weight: 0, place };
    groups.push({ ...base, languages: [], forms: [...plain] });
    const inflected = [...declined].filter((form) => !plain.has(form));
    const genitives = [...plain].filter((form) => /\p{Script=Latin}[^sxzß*]$/u.test(form)).map((form) => `${form}s`);
    if (genitives.length > 0) groups.push({ ...base, languages: GENITIVE_S, forms: genitives });
    if (inflected.length > 0) groups.push({ ...base, languages: DECLINING, forms: inflected });
  }
  return groups;
}

/** A surname alone whose stem is so short that other words begin with it (Sandu: Sandra; Зась: Засега). */
function isShortSurname(spelling: string): boolean {
  if (spelling.includes(" ") || !/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(spelling)) return false;
  return spelling.replace(/[aeiouyаяоеёиіїйьыую]$/u, "").length <= SHORT_STEM;
}

const SHORT_STEM = 5;
const LATIN_CASES = "a u em om ie owi ovi y i o ą ę ou ě e ja ju jem ovo ova".split(" ");
const CYRILLIC_CASES = "а у ом ем е ой ы и ю я ым ові ою".split(" ");

/** The surname and its case forms, written out. */
function caseForms(surname: string): string[] {
  const endings = /\p{Script=Latin}/u.test(surname) ? LATIN_CASES : CYRILLIC_CASES;
  const stem = surname.replace(/[aeiouyаяоеёиіїйьыую]$/u, "");
  return [surname, ...endings.map((ending) => stem + ending)];
}

/** The form of a spelling in texts of any language: stems in Cyrillic and Hangul, the words themselves elsewhere. */
function openForm(spelling: string): string {
  return spelling
    .split(" ")
    .map((word) => {
      if (/\p{Script=Cyrillic}/u.test(word)) return cyrillicStem(word);
      return /\p{Script=Hangul}/u.test(word) ? `${word}*` : word;
    })
    .join(" ");
}

function cyrillicStem(word: string): string {
  const stem = word.replace(/(?:ий|ый|ой|ей)$/u, "").replace(/[аяоеёиіїйьыую]$/u, "");
  return stem.length < MIN_STEM ? word : `${stem}*`;
}

function latinStem(word: string): string {
  const stem = word.replace(/[aeiouy]$/u, "");
  return stem.length < MIN_STEM + 1 ? word : `${stem}*`;
}

/** The row with the folded sounds of the surname in each alphabetic spelling: how mentions by office find the person. */
export function withSurnames(row: Row): Row {
  const spellings = [row.cells.name ?? "", ...(row.cells.aliases ?? "").split("|")];
  const folds = spellings
    .map(
      (spelling) =>
        spelling
          .trim()
          .split(/[\s-]+/u)
          .at(-1) ?? "",
    )
    .filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
    .map((word) => foldSounds(latinizeWord(word.normalize("NFC"), "en")));
  return { ...row, cells: { ...row.cells, surnames: [...new Set(folds)].join("|") } };
}
