import { type KnownWords, placeOf } from "./known-words.ts";
import { addWord, createKnown, createTally, type Model, modelOf, NATS_PER_POINT, pointsOf } from "./model.ts";
import { sampleOf, withoutAddresses } from "./sample.ts";
import { mainScript, orthography, scriptOfUnits } from "./script.ts";
import { readWords, type Words } from "./tokens.ts";
import { createWordTable, FAMILIES, LETTERS, NEIGHBOURS, type Owners, type WordTable } from "./words.ts";

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
  Tibt: "bo",
  Mong: "mn",
  Thaa: "dv",
};

/** Languages that share the script of one in `BY_SCRIPT`, with letters or words it has not. */
const SISTERS: Record<string, [string, RegExp]> = {
  bn: ["as", /[ৰৱ]/gu],
};
/** One such sign for this many UTF-16 units decides. */
const SISTER_UNITS = 30;

/** Points a function word, a stem and a letter of a language's own are worth. */
const WORD_POINTS = 16;
const STEM_POINTS = 60;
/** What a text is about, however often it says so: less than a stem, since neighbours write of it too. */
const SUBJECT_POINTS = 20;
/** A function word of one language alone, outside its family. */
const FREQUENT_POINTS = 8;
/**
 * How much a text is in a language: its points by what the language lets expect, and a part of the share of its words that are
 * function words there. Where that is `HALF_FIT` it is as likely in a language that no model knows; `FIT_SLOPE` says how quickly
 * that changes. A few words vary more, so less is asked of them. Fitted on texts in 75 known and 80 unknown languages.
 */
const HALF_FIT = 0.925;
const FIT_SLOPE = 30;
const FUNCTION_WORDS_PART = 0.2;
const MOST_FUNCTION_WORDS = 0.25;
const HALF_FIT_LOSS = 0.045;
const SHORT_LETTERS = 80;
/** Languages whose model knows one text alone (scripts/build-language-model.ts): others in them fit it less. */
const SMALL_SOURCES = new Set(
  (
    "gl uz tk mt lb ht fo ha ig rw mg jv su ceb ku gd fy br ny ln ilo crh oc pcm om ast nso war ss " +
    "ky tg tt cv os sah ab tyv ps ug"
  ).split(" "),
);
const SMALL_SOURCE_LOSS = 0.053;
const FITTED_SCRIPTS = new Set(["Latn", "Cyrl", "Arab"]);
/** Share of the letters in words with a capital above which these are no names: what has small words between them is a list of names. */
const MOST_IN_NAMES = 0.9;
const LETTER_POINTS = 12;
/** A letter of its own in so many words signs a language. */
const WORDS_PER_LETTER = 40;
const HINT_POINTS = 12;
/** Standards of one speech: most sentences are right in all of them, and who sends one knows which it is. */
const ONE_SPEECH = new Set(["sr", "hr", "bs"]);
const SISTER_HINT_POINTS = 400;
/** What a language without n-grams of its own starts behind its neighbour. */
const NEIGHBOUR_HANDICAP = 30;
/** Languages with letters that no other language of the script has: these count whatever the n-grams say. */
const SIGNED_BY_LETTERS = new Set(["uz", "mt", "ha", "tk", "az", "ckb", "sd", "ba", "ug", "ur"]);
/** n-grams overlap, so their evidence counts less than their sum says; found on development data. */
const TEMPERATURE = 2;
/** A longer text says by its words what the lean stands for in a sentence: it grows no more there, then falls to nothing. */
const MOST_LEANING_LETTERS = 120;
const NO_LEANING_LETTERS = 480;
/** Points a letter by which a language is likelier than its letters say, or less likely, in a script. */
const LEAN: Record<string, Record<string, number>> = {
  Latn: { bs: 0.2, sr: -0.2, gl: 0.25, fo: 0.3, ss: 0.3, ast: 0.15, crh: 0.15, oc: 0.15, nso: 0.15 },
  Deva: { bho: -0.5 },
};
/** Below this share no language is named. */
const UNSURE = 0.15;

/** Letters read before it is asked whether more are needed. */
const READ_AT_ONCE = 400;
/** Points that no other language makes up for in the letters that are left: one that leads by so much has won. */
const DECISIVE_POINTS = 300;

/** The languages of a script, those of the model and then those that start behind a neighbour, and what is known of them. */
interface Field {
  model: Model;
  languages: string[];
  words: WordTable;
  /** The words met before, with their owners. */
  known: KnownWords<Owners>;
  /** Points a letter, by language. */
  lean: Float64Array;
  /** Languages that are spelt much like a neighbour, with its place. */
  neighbours: readonly (readonly [language: number, neighbour: number])[];
  /** Which family each is in, -1 for none. */
  family: Int8Array;
  /** Letters that the languages named have alone. */
  letters: { language: number; letters: RegExp }[];
}

const fields = new Map<string, Field | null>();

function fieldOf(script: string): Field | null {
  let field = fields.get(script);
  if (field === undefined) {
    const model = modelOf(script);
    field = model && createField(script, model);
    fields.set(script, field);
  }
  return field;
}

function createField(script: string, model: Model): Field {
  const neighbours = Object.keys(NEIGHBOURS).filter((language) => model.languages.includes(NEIGHBOURS[language]!));
  const languages = [...new Set([...model.languages, ...neighbours])];
  return {
    model,
    languages,
    words: createWordTable(languages),
    known: createKnown(model),
    lean: Float64Array.from(languages, (language) => LEAN[script]?.[language] ?? 0),
    neighbours: neighbours.map((language) => [languages.indexOf(language), languages.indexOf(NEIGHBOURS[language]!)]),
    family: Int8Array.from(languages, (language) => FAMILIES.findIndex((family) => family.includes(language))),
    letters: LETTERS.flatMap(([name, letters]) => {
      const language = languages.indexOf(name);
      return language < 0 ? [] : [{ language, letters }];
    }),
  };
}

/** Language and script of `text`, by `SAMPLE_UNITS` of it. `hint` (BCP 47) breaks ties only. */
export function detectLanguage(text: string, hint: string | null): Language {
  const words = readWords(withoutAddresses(sampleOf(text, SAMPLE_UNITS)));
  const script = scriptOfUnits(words.units) ?? mainScript(words.text);
  const form = script === "Hani" ? orthography(words.text) : script;
  const alone = BY_SCRIPT[script];
  if (alone) return { language: ofScript(alone, words.text), script: form, confidence: 1 };
  const field = words.letters < MIN_LETTERS ? null : fieldOf(script);
  if (field === null) return { language: "und", script: form, confidence: 0 };
  const sequences = scoreSequences(field, words);
  const { points, letters, owners } = sequences;
  leanOnWords(points, field, owners, letters);
  partFamily(points, field, words, owners);
  leanOnHint(points, field, hint);
  const leader = greatest(points);
  const fit = FITTED_SCRIPTS.has(script) ? fitOf(sequences, field, words, leader) : 1;
  const confidence = Math.round(shareOf(points, leader) * fit * 100) / 100;
  const isSure = points[leader]! > 0 && confidence >= UNSURE;
  return { language: isSure ? field.languages[leader]! : "und", script: form, confidence };
}

/** How likely the text is in the language rather than in one that no model knows, 0 to 1. */
function fitOf(
  { sums, signs, letters, read, owners }: Sequences,
  field: Field,
  words: Words,
  language: number,
): number {
  const { model } = field;
  // Told from its neighbour by words and letters of its own.
  if (field.neighbours.some(([own]) => own === language)) return 1;
  let plain = 0;
  let functional = 0;
  for (let word = 0; word < read; word += 1) {
    if (words.names[word] === 1) continue;
    plain += 1;
    if (owners[word]!.functional.includes(language)) functional += 1;
  }
  const share = plain === 0 ? 0 : Math.min(MOST_FUNCTION_WORDS, functional / plain);
  const loss = SMALL_SOURCES.has(field.languages[language]!) ? SMALL_SOURCE_LOSS : 0;
  const half = HALF_FIT - loss - HALF_FIT_LOSS * Math.max(0, 1 - letters / SHORT_LETTERS);
  return (
    1 /
    (1 +
      Math.exp(
        -FIT_SLOPE * (sums[language]! / (signs * model.expected[language]!) + share * FUNCTION_WORDS_PART - half),
      ))
  );
}

/** What the letter sequences of the words read say. */
interface Sequences {
  /** Points by language, for more to be added. */
  points: Float64Array;
  /** The same for the model's languages alone, to stay. */
  sums: Int32Array;
  letters: number;
  /** The signs that have points, where those in names count half if so do their points. */
  signs: number;
  /** Number of words read. */
  read: number;
  /** The owners of each word, read or not: a language that is spelt like its neighbour has few words that tell. */
  owners: Owners[];
}

/** Points of the model's languages by their letter sequences, read until one leads far enough, and how much was read for that. */
function scoreSequences(field: Field, words: Words): Sequences {
  const { model, known, languages } = field;
  const isNamesLess = words.nameLetters <= words.letters * MOST_IN_NAMES;
  const tally = createTally(model);
  const owners: Owners[] = [];
  let read = 0;
  let letters = 0;
  for (;;) {
    const enough = letters + READ_AT_ONCE;
    while (read < words.count && letters < enough) {
      const place = placeOf(known, words.text, words.starts[read]!, words.ends[read]!);
      owners.push(ownersAt(field, words, read, place));
      addWord(model, known, tally, words, read, place, isNamesLess && words.names[read] === 1);
      letters += words.ends[read]! - words.starts[read]!;
      read += 1;
    }
    const sums = pointsOf(tally);
    if (read === words.count || leadOf(sums) >= DECISIVE_POINTS) {
      const points = new Float64Array(languages.length);
      points.set(sums.subarray(0, model.languages.length));
      for (let word = read; word < words.count; word += 1) {
        const place = placeOf(known, words.text, words.starts[word]!, words.ends[word]!);
        owners.push(ownersAt(field, words, word, place));
      }
      return { points, sums, letters, signs: tally.signs, read, owners };
    }
  }
}

/** How far the first is before the second. */
function leadOf(points: Int32Array): number {
  let first = 0;
  let second = 0;
  for (const value of points) {
    if (value > first) {
      second = first;
      first = value;
    } else if (value > second) second = value;
  }
  return first - second;
}

/** The owners of a word, `place` being its place among those known. */
function ownersAt({ known, words: table }: Field, { text, starts, ends }: Words, word: number, place: number): Owners {
  const before = place < 0 ? undefined : known.answers[place];
  if (before !== undefined) return before;
  const owners = table.ownersOf(text.slice(starts[word]!, ends[word]!));
  if (place >= 0) known.answers[place] = owners;
  return owners;
}

/** Adds what the most frequent words say for every language, and what makes up for a small source. */
function leanOnWords(points: Float64Array, field: Field, owners: readonly Owners[], letters: number): void {
  const leaning = Math.max(0, Math.min(letters, MOST_LEANING_LETTERS, (NO_LEANING_LETTERS - letters) / 2));
  for (let language = 0; language < points.length; language += 1) {
    points[language]! += Math.round(field.lean[language]! * leaning);
  }
  for (const { functional } of owners) {
    if (functional.length === 0) continue;
    const each = Math.round(FREQUENT_POINTS / Math.sqrt(functional.length));
    for (const language of functional) points[language]! += each;
  }
}

function ofScript(language: string, sample: string): string {
  const [sister, signs] = SISTERS[language] ?? [language, null];
  return signs && (sample.match(signs)?.length ?? 0) * SISTER_UNITS > sample.length ? sister : language;
}

/** Adds what words and letters say, for the family of the leading language only: elsewhere they would mean other things. */
function partFamily(points: Float64Array, field: Field, words: Words, owners: readonly Owners[]): void {
  for (const [language, neighbour] of field.neighbours) {
    points[language] = Math.max(points[language]!, points[neighbour]! - NEIGHBOUR_HANDICAP);
  }
  let leader = greatest(points);
  for (const { language, letters } of field.letters) {
    if (!SIGNED_BY_LETTERS.has(field.languages[language]!)) continue;
    const count = words.text.match(letters)?.length ?? 0;
    if (count * WORDS_PER_LETTER < words.count || count === 0) continue;
    points[language] = Math.max(points[language]!, points[leader]! + count * LETTER_POINTS);
    leader = greatest(points);
  }
  const family = field.family[leader]!;
  if (family < 0) return;
  const subjects = new Set<number>();
  for (let word = 0; word < owners.length; word += 1) {
    const { functional, stems } = owners[word]!;
    for (let at = 0; at < functional.length; at += 1) {
      const language = functional[at]!;
      if (field.family[language] === family) points[language]! += WORD_POINTS;
    }
    for (let at = 0; at < stems.length; at += 1) {
      const { language, isSubject } = stems[at]!;
      if (field.family[language] !== family) continue;
      if (isSubject) subjects.add(language);
      else points[language]! += STEM_POINTS;
    }
  }
  for (const language of subjects) points[language]! += SUBJECT_POINTS;
  for (const { language, letters } of field.letters) {
    if (field.family[language] === family)
      points[language]! += (words.text.match(letters)?.length ?? 0) * LETTER_POINTS;
  }
}

/** What the submission says of its language; between standards of one speech it decides. */
function leanOnHint(points: Float64Array, field: Field, hint: string | null): void {
  const hinted = field.languages.indexOf(hint?.toLowerCase().split(/[-_]/u)[0] ?? "");
  if (hinted < 0) return;
  const isSister = ONE_SPEECH.has(field.languages[hinted]!) && ONE_SPEECH.has(field.languages[greatest(points)]!);
  points[hinted]! += isSister ? SISTER_HINT_POINTS : HINT_POINTS;
}

/** The language with most points. */
function greatest(points: Float64Array): number {
  let best = 0;
  for (let language = 1; language < points.length; language += 1)
    if (points[language]! > points[best]!) best = language;
  return best;
}

/** Share of a language when points are taken as log-likelihoods. */
function shareOf(points: Float64Array, language: number): number {
  let total = 0;
  for (const value of points) total += Math.exp(((value - points[language]!) * NATS_PER_POINT) / TEMPERATURE);
  return 1 / total;
}
