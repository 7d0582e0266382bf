import { encodeForm, MARK_JOINT } from "../../src/knowledge/form.ts";
import { foldSounds, latinizeWord } from "../../src/knowledge/latinize.ts";
import {
  addCyrillicCases,
  addGenitive,
  CYRILLIC_CASES,
  DECLINING,
  decline,
  formsBy,
  GENITIVE_S,
  KEPT_VOWEL_CASES,
  LATIN_CASES,
  MARK_CASES,
  MARK_IRREGULAR,
} from "../../src/knowledge/person-forms.ts";
import { languageOfSpelling } from "./spellings.ts";
import type { FormGroup, Row } from "./tables.ts";

const MIN_STEM = 3;

/** What a person's spellings are found by: in any language, and in those that decline or add -s. */
interface Forms {
  plain: Set<string>;
  declined: Set<string>;
  genitive: Set<string>;
}

/** Packed forms by which a listed person is found: every spelling, each word open to the endings of its script. */
export function peopleGroups(rows: readonly Row[]): FormGroup[] {
  return rows.flatMap(({ cells, place }) => {
    const wanted = formsOfSpellings([cells.name ?? "", ...(cells.aliases ?? "").split("|")]);
    const { plain, declined, genitive } = packForms(wanted);
    const base = { kind: "person", key: cells.id ?? "", weight: 0, place };
    return [
      { ...base, languages: [], forms: [...plain] },
      { ...base, languages: GENITIVE_S, forms: [...genitive] },
      { ...base, languages: DECLINING, forms: [...declined] },
    ];
  });
}

/** A last word too short to be a stem ends in a consonant, and takes these endings: "Ким Чен Ына". */
const SHORT_LAST_WORD = / \p{Script=Cyrillic}?[бвгджзклмнпрстфхцчшщ]$/u;
const SHORT_WORD_CASES = ["а", "у", "ом", "е"];

/** Forms as FORMAT.md writes them. */
function formsOfSpellings(spellings: readonly string[]): Forms {
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
    const open = openForm(spelling);
    plain.add(open);
    if (SHORT_LAST_WORD.test(spelling)) for (const ending of SHORT_WORD_CASES) plain.add(open + ending);
    if (/\p{Script=Latin}/u.test(spelling)) declined.add(spelling.split(" ").map(latinStem).join(" "));
  }
  const genitive = [...plain].filter((form) => /\p{Script=Latin}[^sxzß*]$/u.test(form)).map((form) => `${form}s`);
  return { plain, declined: declined.difference(plain), genitive: new Set(genitive) };
}

const withoutJoints = (form: string): string => form.replaceAll(MARK_JOINT, " ");
const packAll = (forms: Iterable<string>): Set<string> => new Set([...forms].map((form) => encodeForm(form)));

/** The same packed, without what the loader makes by rule; forms that the rules are not for are marked. */
function packForms(wanted: Forms): Forms {
  const all = packAll(wanted.plain);
  const declined = packAll(wanted.declined);
  const genitive = packAll(wanted.genitive);
  const plain = new Map<string, string>();
  for (const form of wanted.plain) plain.set(encodeForm(form), encodeForm(form, MARK_JOINT));
  for (const stem of shortStems(all)) {
    for (const form of formsBy(addCyrillicCases, stem)) plain.delete(form);
    plain.set(stem + MARK_CASES, stem + MARK_CASES);
  }
  const made = new Set<string>();
  const packed = [...plain.values()].map((form) => {
    const declinedHere = formsBy(decline, form).map(withoutJoints);
    const genitiveHere = formsBy(addGenitive, form).map(withoutJoints);
    if (!declinedHere.every((one) => declined.has(one)) || !genitiveHere.every((one) => genitive.has(one))) {
      return form + MARK_IRREGULAR;
    }
    for (const one of [...declinedHere, ...genitiveHere]) made.add(one);
    return form;
  });
  return { plain: new Set(packed), declined: declined.difference(made), genitive: genitive.difference(made) };
}

/** Stems of which every Cyrillic case form is among the forms. */
function shortStems(forms: ReadonlySet<string>): string[] {
  const stems = [...forms].filter((form) => /[а-яіїєґјљњћђџў]а$/u.test(form)).map((form) => form.slice(0, -1));
  return stems.filter((stem) => formsBy(addCyrillicCases, stem).every((form) => forms.has(form)));
}

/** A surname alone whose stem is so short that other words begin with it (Sandu: Sandra; Зась: Засега). */
function isShortSurname(spelling: string): boolean {
  if (spelling.includes(" ") || !/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(spelling)) return false;
  return spelling.replace(FINAL_VOWEL, "").length <= SHORT_STEM;
}

const SHORT_STEM = 5;
/** A vowel that case endings take the place of, with or without its mark: "Harrisová", "Harrisové". */
const FINAL_VOWEL = /[aeiouyáéíóúýаяоеёиіїйьыую]$/u;

/** The surname and its case forms, written out. */
function caseForms(surname: string): string[] {
  const kept = KEPT_VOWEL_CASES[surname.slice(-1)];
  const latin = kept === undefined ? LATIN_CASES : `${LATIN_CASES} ${kept}`;
  const endings = /\p{Script=Latin}/u.test(surname) ? latin : CYRILLIC_CASES;
  const stem = surname.replace(FINAL_VOWEL, "");
  return [surname, ...endings.split(" ").map((ending) => stem + ending)];
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
  const stem = word.replace(FINAL_VOWEL, "");
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
    .map((word) => foldSounds(latinizeWord(word.normalize("NFC"), languageOfSpelling(word))));
  return { ...row, cells: { ...row.cells, surnames: [...new Set(folds)].join("|") } };
}
