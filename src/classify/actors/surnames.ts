import { declinesNames } from "./given-names.ts";

/** Languages whose case endings are the ones below; the others that decline names mark them off or keep the stem. */
const SLAVIC = new Set("ru uk be bg mk sr hr bs sl cs sk pl".split(" "));

/** Surnames in -ić, -ович, -ов and the like cannot end so in the nominative. */
const CASE_FORM =
  /(?:[иі]ч|ић|ić)(?:а|у|ем|ем|ом|ю|a|u|em|om|ovi)$|(?:ов|ев|ёв|ов|ин)(?:у|ым|ом|е|им)$|(?:ого|ому|ého|ému|iego|iemu)$/u;

/** Whether a surname, lower case, is surely a case form. */
export const isCaseForm = (surname: string, language: string): boolean =>
  SLAVIC.has(language) && CASE_FORM.test(surname);

/** Case endings of surnames, longest first, with what the nominative has in their place. Cyrillic, then Latin. */
const MASCULINE: ReadonlyArray<readonly [string, string]> = [
  ["енком", "енко"],
  ["енка", "енко"],
  ["енку", "енко"],
  ["енкові", "енко"],
  ["енкою", "енко"],
  ["enki", "enko"],
  ["enką", "enko"],
  ["enkem", "enko"],
  ["ского", "ский"],
  ["скому", "ский"],
  ["ським", "ський"],
  ["ського", "ський"],
  ["ському", "ський"],
  ["ским", "ский"],
  ["ском", "ский"],
  ["цкого", "цкий"],
  ["цким", "цкий"],
  ["цкому", "цкий"],
  ["ем", ""],
  ["ом", ""],
  ["ым", ""],
  ["им", ""],
  ["ові", ""],
  ["а", ""],
  ["у", ""],
  ["е", ""],
  ["ові", ""],
  ["skiego", "ski"],
  ["skiemu", "ski"],
  ["skim", "ski"],
  ["ckiego", "cki"],
  ["ckim", "cki"],
  ["ckiemu", "cki"],
  ["ského", "ský"],
  ["skému", "ský"],
  ["ským", "ský"],
  ["ého", "ý"],
  ["ému", "ý"],
  ["ým", "ý"],
  ["owi", ""],
  ["ovi", ""],
  ["em", ""],
  ["om", ""],
  ["jem", ""],
  ["a", ""],
  ["u", ""],
];
const MIN_STEM = 3;

/** Surnames that a case form may stand for, the most likely first; the form itself is the last of them. */
export function nominatives(surname: string, language: string, declined: boolean): string[] {
  if (!SLAVIC.has(language)) {
    return language === "de" && surname.endsWith("s") && surname.length > 4
      ? [surname, surname.slice(0, -1)]
      : [surname];
  }
  const stems: string[] = [];
  for (const [ending, nominative] of MASCULINE) {
    if (surname.endsWith(ending) && surname.length - ending.length >= MIN_STEM) {
      stems.push(surname.slice(0, surname.length - ending.length) + nominative);
    }
  }
  return declined || isCaseForm(surname, language) ? [...stems, surname] : [surname, ...stems];
}

/** Letters by which two case forms of one surname may differ at the end. */
const MAX_ENDING = 4;

/** Whether two words may be case forms of one name: equal but for a short ending. Exact where names do not decline. */
export function sameName(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  if (!declinesNames(language)) return a === `${b}s` || b === `${a}s`;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  const rest = Math.max(a.length, b.length) - common;
  return common >= Math.max(MIN_STEM, shorter - 2) && rest <= MAX_ENDING;
}
