import { NATS_PER_POINT, scoreWords } from "./model.ts";
import { mainScript, orthography } from "./script.ts";
import { FAMILIES, LETTERS, languagesOfStem, languagesOfWord, NEIGHBOURS } from "./words.ts";

/** Language (ISO 639-1, 639-3 where there is none, "und" when unsure), script (ISO 15924) and confidence 0 to 1. */
export interface Language {
  language: string;
  script: string;
  confidence: number;
}

const SAMPLE_UNITS = 1_000;
const MIN_LETTERS = 8;

/** Languages that alone use a script in news. */
const BY_SCRIPT: Record<string, string> = {
  Jpan: "ja",
  Kore: "ko",
  Hani: "zh",
  Grek: "el",
  Hebr: "he",
  Thai: "th",
  Beng: "bn",
  Geor: "ka",
  Armn: "hy",
  Taml: "ta",
  Telu: "te",
  Gujr: "gu",
  Guru: "pa",
  Knda: "kn",
  Mlym: "ml",
  Sinh: "si",
  Orya: "or",
  Mymr: "my",
  Khmr: "km",
  Laoo: "lo",
  Ethi: "am",
  Tibt: "bo",
  Mong: "mn",
  Thaa: "dv",
};

/** Languages that share the script of one in `BY_SCRIPT`, with letters or words it has not. */
const SISTERS: Record<string, [string, RegExp]> = {
  he: ["yi", /אָ|אַ|פֿ|[װײױ]|(?<!\p{L})(?:און|איז|פון|די|דער|האט|מיט|צו|זענען|זיי|אין|א|דאס)(?!\p{L})/gu],
  bn: ["as", /[ৰৱ]/gu],
  am: ["ti", /ኣ|እዩ|ናይ|ካብ|ዝ(?=\p{L}{2})/gu],
};
/** One such sign for this many UTF-16 units decides. */
const SISTER_UNITS = 30;

/** Points a function word, a stem and a letter of a language's own are worth. */
const WORD_POINTS = 20;
const STEM_POINTS = 60;
/** A function word of one language alone, outside its family. */
const FREQUENT_POINTS = 20;
/** Points a letter that 99 of 100 Latin texts in a known language reach; below, the language is likely none of these. */
const FAMILIAR_POINTS = 30;
/** Share of the letters in words with a capital above which these are no names (German nouns, headlines). */
const MOST_IN_NAMES = 0.7;
const LETTER_POINTS = 12;
const HINT_POINTS = 12;
/** Standards of one speech: most sentences are right in all of them, and who sends one knows which it is. */
const ONE_SPEECH = new Set(["sr", "hr", "bs"]);
const SISTER_HINT_POINTS = 400;
/** What a language without n-grams of its own starts behind its neighbour. */
const NEIGHBOUR_HANDICAP = 40;
/** Languages with letters that no other language of the script has: these count whatever the n-grams say. */
const SIGNED_BY_LETTERS = new Set(["uz", "mt", "ha", "tk", "az", "ckb", "sd", "ba", "ug", "ur"]);
/** n-grams overlap, so their evidence counts less than their sum says; found on development data. */
const TEMPERATURE = 6;
/** Points a letter that make up for a smaller source, where texts of a language went to a neighbour. */
const LEAN: Record<string, number> = {
  bs: 0.4,
  nn: 0.15,
  gl: 1.4,
  ceb: 1,
  su: 1.4,
  jv: 1.2,
  fo: 0.9,
  lb: 0.8,
};
/** Below this share no language is named. */
const UNSURE = 0.15;

/** Language and script of the first `length` UTF-16 units of `text`. `hint` (BCP 47) breaks ties only. */
export function detectLanguage(text: string, hint: string | null, length = SAMPLE_UNITS): Language {
  const written = text.slice(0, length).replace(/https?:\/\/\S+|\S+@\S+/gu, " ");
  const sample = written.toLowerCase();
  const script = mainScript(sample);
  const form = script === "Hani" ? orthography(sample) : script;
  const alone = BY_SCRIPT[script];
  if (alone) return { language: ofScript(alone, sample), script: form, confidence: 1 };
  const words = sample.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const scores = letters < MIN_LETTERS ? null : scoreWords(script, words);
  if (scores) discountNames(scores, script, written, letters);
  if (!scores) return { language: "und", script: form, confidence: 0 };
  leanOnWords(scores, words, letters);
  partFamily(scores, words, sample);
  const hinted = hint?.toLowerCase().split(/[-_]/u)[0] ?? "";
  if (scores.has(hinted)) {
    const isSister = ONE_SPEECH.has(hinted) && ONE_SPEECH.has(best(scores).language);
    scores.set(hinted, scores.get(hinted)! + (isSister ? SISTER_HINT_POINTS : HINT_POINTS));
  }
  const { language, confidence } = best(scores);
  const familiar = script === "Latn" ? Math.min(1, (scores.get(language) ?? 0) / (letters * FAMILIAR_POINTS)) : 1;
  return { language, script: form, confidence: Math.round(confidence * familiar ** 2 * 100) / 100 };
}

/** Takes off half of what words with a capital say, unless many have one: names are spelt alike in all languages. */
function discountNames(scores: Map<string, number>, script: string, written: string, letters: number): void {
  const names = (written.match(/(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}'’]*/gu) ?? []).map((name) => name.toLowerCase());
  const inNames = names.reduce((sum, name) => sum + name.length, 0);
  if (inNames === 0 || inNames > letters * MOST_IN_NAMES) return;
  for (const [language, points] of scoreWords(script, names) ?? []) {
    scores.set(language, scores.get(language)! - Math.round(points / 2));
  }
}

/** Adds what the most frequent words say for every language, and what makes up for a small source. */
function leanOnWords(scores: Map<string, number>, words: string[], letters: number): void {
  const add = (language: string, points: number) => {
    const known = scores.get(language);
    if (known !== undefined) scores.set(language, known + Math.round(points));
  };
  for (const [language, share] of Object.entries(LEAN)) add(language, share * letters);
  for (const word of words) {
    const languages = languagesOfWord(word);
    for (const language of languages) add(language, FREQUENT_POINTS / Math.sqrt(languages.length));
  }
}

function ofScript(language: string, sample: string): string {
  const [sister, signs] = SISTERS[language] ?? [language, null];
  return signs && (sample.match(signs)?.length ?? 0) * SISTER_UNITS > sample.length ? sister : language;
}

/** Adds what words and letters say, for the family of the leading language only: elsewhere they would mean other things. */
function partFamily(scores: Map<string, number>, words: string[], sample: string): void {
  for (const [language, neighbour] of Object.entries(NEIGHBOURS)) {
    const start = scores.get(neighbour);
    if (start !== undefined && !scores.has(language)) scores.set(language, start - NEIGHBOUR_HANDICAP);
  }
  let leader = best(scores).language;
  for (const [language, letters] of LETTERS) {
    const count = SIGNED_BY_LETTERS.has(language) && scores.has(language) ? (sample.match(letters)?.length ?? 0) : 0;
    if (count * 40 < words.length) continue;
    scores.set(language, Math.max(scores.get(language)!, (scores.get(leader) ?? 0) + count * LETTER_POINTS));
    leader = best(scores).language;
  }
  const family = FAMILIES.find((members) => members.includes(leader));
  if (!family) return;
  const add = (language: string, points: number) => {
    const known = family.includes(language) ? scores.get(language) : undefined;
    if (known !== undefined) scores.set(language, known + points);
  };
  for (const word of words) {
    for (const language of languagesOfWord(word)) add(language, WORD_POINTS);
    for (const language of languagesOfStem(word)) add(language, STEM_POINTS);
  }
  for (const [language, letters] of LETTERS) {
    if (family.includes(language)) add(language, (sample.match(letters)?.length ?? 0) * LETTER_POINTS);
  }
}

/** The language with most points; its confidence is its share when points are taken as log-likelihoods. */
function best(scores: Map<string, number>): { language: string; confidence: number } {
  let language = "und";
  let most = Number.NEGATIVE_INFINITY;
  for (const [candidate, points] of scores) if (points > most) [language, most] = [candidate, points];
  let total = 0;
  for (const points of scores.values()) total += Math.exp(((points - most) * NATS_PER_POINT) / TEMPERATURE);
  const confidence = Math.round(100 / total) / 100;
  return most <= 0 || confidence < UNSURE ? { language: "und", confidence } : { language, confidence };
}
