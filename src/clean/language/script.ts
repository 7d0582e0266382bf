import { unitAt } from "../../domain/unit-at.ts";

/** ISO 15924 codes of the scripts news is written in, with a test of one character. Order: most frequent first. */
const SCRIPTS: [string, RegExp][] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Orya", /\p{Script=Oriya}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Tibt", /\p{Script=Tibetan}/u],
  ["Mong", /\p{Script=Mongolian}/u],
  ["Thaa", /\p{Script=Thaana}/u],
  ["Syrc", /\p{Script=Syriac}/u],
];

/** Place of each UTF-16 unit's script in `SCRIPTS` and 2, 1 for what is no letter of them; 0 until the unit is met. */
const places = new Uint8Array(0x10000);
const NO_SCRIPT = 1;
const FIRST_SCRIPT = 2;
const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;

function lookUp(letter: string): number {
  const isLetter = /[\p{L}\p{M}]/u.test(letter);
  return isLetter ? SCRIPTS.findIndex(([, test]) => test.test(letter)) + FIRST_SCRIPT : NO_SCRIPT;
}

/** Letters, with their vowel signs, of each script in `text`. */
export function countScripts(text: string): Map<string, number> {
  const counts = new Uint32Array(SCRIPTS.length + FIRST_SCRIPT);
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(text, index);
    let place = places[unit]!;
    if (place === 0) {
      const isPair = unit >= HIGH_SURROGATES && unit < LOW_SURROGATES;
      place = lookUp(isPair ? text.slice(index, index + 2) : text[index]!);
      // Half of a pair says nothing alone: it is looked up each time.
      if (!isPair) places[unit] = place;
    }
    counts[place]! += 1;
  }
  const found = new Map<string, number>();
  for (let index = 0; index < SCRIPTS.length; index += 1) {
    const count = counts[index + FIRST_SCRIPT]!;
    if (count > 0) found.set(SCRIPTS[index]![0], count);
  }
  return found;
}

/** Letters before it are Latin but for one (Unicode Scripts.txt). */
const FIRST_BEYOND_LATIN = 0x250;
const MICRO_SIGN = 0xb5;

/** The main script of a text by all its units that may be of one, or-ed: null when that does not say it. */
export function scriptOfUnits(units: number): string | null {
  return units !== 0 && units !== MICRO_SIGN && units < FIRST_BEYOND_LATIN ? "Latn" : null;
}

/** A sign for a syllable or a word weighs as much as the letters it takes in another script, or a few names decide. */
const LETTERS_PER_SYLLABLE = 2;

/** A text in one of these may have a link list in Latin letters below it, and the other way about. */
const BESIDE_LATIN = new Set(["Latn", "Cyrl", "Arab", "Grek"]);
/** What Latin letters weigh beside any other script: they are its names, titles and code. */
const LATIN_IN_OTHERS = 0.5;

/**
 * ISO 15924 script most letters of `text` have, "Zyyy" without letters. Kana with Han is "Jpan", Hangul "Kore"; Han alone
 * is "Hani" (Hans and Hant are told apart with the language).
 */
export function mainScript(text: string): string {
  const counts = countScripts(text);
  const kana = (counts.get("Hira") ?? 0) + (counts.get("Kana") ?? 0);
  const han = counts.get("Hani") ?? 0;
  const merged = new Map(counts);
  for (const part of ["Hira", "Kana", "Hani", "Hang"]) merged.delete(part);
  const korean = counts.get("Hang") ?? 0;
  if (kana * 10 > han && kana > 0) merged.set("Jpan", (kana + han) * LETTERS_PER_SYLLABLE);
  else if (han > 0) merged.set("Hani", (han + kana) * LETTERS_PER_SYLLABLE);
  if (korean > 0) merged.set("Kore", korean * LETTERS_PER_SYLLABLE);
  const latin = (counts.get("Latn") ?? 0) * LATIN_IN_OTHERS;
  if ([...merged].some(([script, count]) => !BESIDE_LATIN.has(script) && count > latin)) merged.delete("Latn");
  let best = "Zyyy";
  let most = 0;
  for (const [script, count] of merged) if (count > most) [best, most] = [script, count];
  return best;
}

/** Characters that only one of the two Chinese orthographies has, among the most frequent. */
const TRADITIONAL =
  /[來個們億動區員問國報學實將對導後從應時會東業樣氣為現產當發統經總與舉華萬見說車軍這進過選還長開關電題馬]/gu;
const SIMPLIFIED =
  /[万与业东个为举产亿从们会关军动区华发后员国学实对导将应开当总报时来样气现电经统见说车过还这进选长问题马]/gu;

/** "Hant" or "Hans" of a Chinese text, "Hani" when nothing in it decides. */
export function orthography(text: string): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  if (traditional === simplified) return "Hani";
  return traditional > simplified ? "Hant" : "Hans";
}
