import { bareArticle } from "../domain/article.ts";
import { latinizeWord } from "../knowledge/latinize.ts";
import { spellWord } from "./actors/foreign-names.ts";
import { slug } from "./actors/identity.ts";
import { romanize } from "./actors/romanize.ts";
import { nominatives } from "./actors/surnames.ts";
import { classifyArticle } from "./index.ts";
import { findKnownByWords } from "./look-up.ts";

/** What a written name may stand for. */
export interface NameSearch {
  /** Actors that the classifier finds in it. */
  named: string[];
  /** Listed actors of whose ids its words begin a word. */
  listed: string[];
  /** For each word, how an id may write it; ids begin their words with these. */
  words: string[][];
}

/** Most words of a name that are looked for. */
const MAX_WORDS = 6;
const MIN_STEM = 4;

/** Languages that a script is read as: what declines, spells or transliterates names in ways of its own. */
const SCRIPT_LANGUAGES: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/\p{Script=Cyrillic}/u, ["ru", "uk", "sr", "bg", "be", "kk"]],
  [/\p{Script=Arabic}/u, ["ar", "fa", "ur"]],
  [/\p{Script=Hebrew}/u, ["he"]],
  [/\p{Script=Greek}/u, ["el"]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
  [/\p{Script=Han}/u, ["zh", "ja"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/\p{Script=Latin}/u, ["en", "de", "fr", "es", "pl", "cs", "sr", "tr"]],
];

const CYRILLIC_ENDING = /(?<=.{4})[аеёиійоуыьэюяїєјмх]{1,3}$/u;

/**
 * Reads a name in any script and case form as the classifier would read it in an article, in each language that its
 * script may be, and writes its words as ids do.
 */
export function searchName(text: string): NameSearch {
  const name = text.normalize("NFC").trim();
  const languages = SCRIPT_LANGUAGES.find(([script]) => script.test(name))?.[1] ?? ["und"];
  const found = new Set<string>();
  for (const written of new Set([name, capitalize(name)])) {
    for (const language of languages) {
      for (const { id } of classifyArticle(bareArticle(written, language)).actors) found.add(id);
    }
  }
  const pieces = name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  const words = pieces.filter((word) => word !== "").slice(0, MAX_WORDS);
  const spellings = words.map((word) => spellingsOf(word, languages)).filter((own) => own.length > 0);
  return { named: [...found], listed: findKnownByWords(spellings), words: spellings };
}

const capitalize = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** How an id may write a word: by each language, as it stands and in the nominatives that it may be a case form of. */
function spellingsOf(word: string, languages: readonly string[]): string[] {
  const spellings = new Set<string>();
  for (const language of languages) {
    const forms = [word, ...nominatives(word, language, false).slice(0, 4), word.replace(CYRILLIC_ENDING, "")];
    for (const form of forms) {
      if (form !== word && form.length < MIN_STEM) continue;
      for (const latin of [spellWord(form, language).id, romanize(form, language), latinizeWord(form, language)]) {
        const written = slug(latin).replaceAll("-", "");
        if (written !== "") spellings.add(written);
      }
    }
  }
  return [...spellings];
}
