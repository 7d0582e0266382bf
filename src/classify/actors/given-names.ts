import { knowledge } from "../../knowledge/index.ts";

/** A word read as a given name. */
export interface GivenName {
  /** Usual Latin form, one for all spellings and scripts ("Andrei" for Андрей, Andrej, Andrii). */
  canonical: string;
  /** The word is the name itself, not one of its case forms. */
  nominative: boolean;
}

/** Letters that may follow a name's stem in languages that decline names. */
const MAX_ENDING = 4;
const MIN_STEM = 3;
/** What a nominative may end in where a case form does not: Sergei/Sergeja, Anna/Annę, Игорь/Игоря. */
const NOMINATIVE_ENDINGS = [
  "",
  "a",
  "o",
  "e",
  "y",
  "i",
  "ek",
  "а",
  "я",
  "о",
  "е",
  "й",
  "ь",
  "и",
  "ий",
  "ей",
  "ай",
  "ія",
];
const DECLINING = new Set("ru uk be bg mk sr hr bs sl cs sk pl kk ky uz tt tr az lt lv et fi hu ro el la".split(" "));

/** Reads a capitalised word as a given name, in the nominative or, where the language declines names, another case. */
export function readGivenName(word: string, language: string): GivenName | null {
  const lower = word.toLowerCase();
  const exact = knowledge.givenNames.get(lower);
  if (exact !== undefined) return { canonical: exact, nominative: true };
  if (!DECLINING.has(language)) return null;
  for (let cut = 1; cut <= MAX_ENDING && lower.length - cut >= MIN_STEM; cut++) {
    const stem = lower.slice(0, -cut);
    for (const ending of NOMINATIVE_ENDINGS) {
      if (ending.length > cut) continue;
      const canonical = knowledge.givenNames.get(stem + ending);
      if (canonical !== undefined) return { canonical, nominative: false };
    }
  }
  return null;
}

/** Whether names take case endings in the language. */
export const declinesNames = (language: string): boolean => DECLINING.has(language);
