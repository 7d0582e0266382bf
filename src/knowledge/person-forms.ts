import { foldText } from "./fold.ts";
import { MARK_CAPITAL, MARK_PREFIX, MARK_UPPER } from "./form.ts";

/** Latin-script languages that decline personal names. */
export const DECLINING = "az bs cs et fi hr hu lt lv pl ro sk sl sq sr tr uz".split(" ");
/** Languages whose genitive is -s without an apostrophe: "Merkels Nachfolger". */
export const GENITIVE_S = "da de lb nb nl nn no sv".split(" ");

/** Ends a packed form that these rules are not for: its case forms stand in the pack. */
export const MARK_IRREGULAR = "~";
/** Ends the packed stem of a short Cyrillic surname, which stands for the stem with each ending. */
export const MARK_CASES = "%";

const SHORT_STEM = 5;
/** Shorter stems begin too many other words. */
const MIN_STEM = 4;

const foldEndings = (endings: string): string[] => [...new Set(endings.split(" ").map(foldText))];
const LATIN_ENDINGS = foldEndings("a u em om ie owi ovi y i o ą ę ou ě e ja ju jem ovo ova");
const CYRILLIC_ENDINGS = foldEndings("а у ом ем е ой ы и ю я ым ові ою");

/** Folded Latin letters between marks and joints. */
const LATIN_FORM = /^[\^!a-zþ0-9 -]+$/u;
const FINAL_VOWEL = /[aeiouy]$/u;

/**
 * What a packed form of a person becomes in the languages of `DECLINING`: every word a stem, a short surname with each
 * ending written out, since other words begin with its stem (Sandu: Sandra). Empty for forms of other scripts.
 */
export function declinedForms(form: string): string[] {
  if (!LATIN_FORM.test(form)) return [];
  if (!/[ -]/u.test(form)) {
    const stem = form.replace(FINAL_VOWEL, "");
    if (/^\^?[a-z]+$/u.test(form) && lettersOf(stem) <= SHORT_STEM) return endedForms(stem, LATIN_ENDINGS, form);
  }
  const declined = form.split(" ").map(stemOf).join(" ");
  return declined === form ? [] : [declined];
}

/** What a packed form of a person becomes in the languages of `GENITIVE_S`. Empty where nothing is added. */
export function genitiveForms(form: string): string[] {
  if (!LATIN_FORM.test(form) || /(?:[sxz]|[^a-zþ].)$/u.test(form)) return [];
  const word = form.lastIndexOf(" ") + 1;
  const last = form.slice(word);
  return [`${form.slice(0, word)}${last.startsWith(MARK_UPPER) ? MARK_CAPITAL + last.slice(1) : last}s`];
}

/** The case forms that `MARK_CASES` stands for. */
export const cyrillicCases = (stem: string): string[] => endedForms(stem, CYRILLIC_ENDINGS, stem);

const endedForms = (stem: string, endings: readonly string[], without: string): string[] =>
  endings.map((ending) => stem + ending).filter((form) => form !== without);

const lettersOf = (word: string): number => word.replace(/^[\^!]/u, "").length;

function stemOf(word: string): string {
  const stem = word.replace(FINAL_VOWEL, "");
  return lettersOf(stem) < MIN_STEM ? word : stem + MARK_PREFIX;
}
