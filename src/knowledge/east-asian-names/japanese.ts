import {
  GIVEN_HEADS,
  GIVEN_TAILS,
  OWN_GIVEN,
  OWN_SURNAMES,
  SURNAME_HEADS,
  SURNAME_PAIRS,
  SURNAME_TAILS,
} from "./japanese-table.ts";
import { capitalized, lettersOf, type ReadName, wordsOf } from "./table.ts";

interface Tables {
  /** One for each unit that a surname begins with. */
  first: Uint8Array;
  pairs: ReadonlySet<string>;
  heads: ReadonlyMap<string, string>;
  tails: ReadonlyMap<string, string>;
  surnames: ReadonlyMap<string, string>;
  givenHeads: ReadonlyMap<string, string>;
  givenTails: ReadonlyMap<string, string>;
  given: ReadonlyMap<string, string>;
}

let loaded: Tables | undefined;

/** The tables, read when a text first needs them. */
function tables(): Tables {
  loaded ??= readTables();
  return loaded;
}

function readTables(): Tables {
  const pairs = new Set(SURNAME_PAIRS.split(" ").flatMap(([head = "", ...tails]) => tails.map((tail) => head + tail)));
  const surnames = wordsOf(OWN_SURNAMES);
  const first = new Uint8Array(0x10000);
  for (const surname of [...pairs, ...surnames.keys()]) first[surname.charCodeAt(0)] = 1;
  return {
    first,
    pairs,
    heads: lettersOf(SURNAME_HEADS),
    tails: lettersOf(SURNAME_TAILS),
    surnames,
    givenHeads: lettersOf(GIVEN_HEADS),
    givenTails: lettersOf(GIVEN_TAILS),
    given: wordsOf(OWN_GIVEN),
  };
}

/** Whether a surname may begin at an offset. */
export const mayBeginSurname = (text: string, at: number): boolean => tables().first[text.charCodeAt(at)] === 1;

/** The longest Japanese names: three letters of surname, three of given name. */
export const MAX_JAPANESE = 6;
const MAX_PART = 3;

/** A whole Japanese name in Latin letters: "山口健太" is Yamaguchi, Kenta. Null where it is not read as a name. */
export function readJapanese(name: string): ReadName | null {
  if (name.length < 3 || name.length > MAX_JAPANESE) return null;
  for (const family of [2, MAX_PART, 1]) {
    const surname = readSurname(name.slice(0, family));
    const given = surname === null ? null : readGiven(name.slice(family));
    // "林 隆": two words of one letter each are other words as well.
    if (surname === null || given === null || (family === 1 && name.length < 3)) continue;
    return { surname: capitalized(surname), given: capitalized(given), family };
  }
  return null;
}

/** A Japanese surname in small Latin letters, or null. */
function readSurname(surname: string): string | null {
  const { pairs, heads, tails, surnames } = tables();
  const own = surnames.get(surname);
  if (own !== undefined) return own;
  if (surname.length !== 2 || !pairs.has(surname)) return null;
  return (heads.get(surname.charAt(0)) ?? "") + (tails.get(surname.charAt(1)) ?? "");
}

function readGiven(given: string): string | null {
  if (given.length < 1 || given.length > MAX_PART) return null;
  if (KANA.test(given)) return given.length > 1 ? readKana(given) : null;
  const { given: own, givenHeads, givenTails } = tables();
  const known = own.get(given);
  if (known !== undefined || given.length === 1) return known ?? null;
  const tail = own.get(given.slice(1)) ?? givenTails.get(given.charAt(given.length - 1));
  const first = givenHeads.get(given.charAt(0));
  if (first === undefined || tail === undefined) return null;
  if (given.length === 2 || own.has(given.slice(1)))
    return first + (given.length === 2 ? givenTails.get(given.charAt(1))! : tail);
  const middle = givenHeads.get(given.charAt(1));
  return middle === undefined ? null : first + middle + tail;
}

const KANA = /^[\u3041-\u3096\u30a1-\u30faー]+$/u;

const SYLLABLES = new Map(
  (
    "a=ア i=イ u=ウ e=エ o=オ ka=カ ki=キ ku=ク ke=ケ ko=コ sa=サ shi=シ su=ス se=セ so=ソ ta=タ chi=チ tsu=ツ te=テ to=ト na=ナ ni=ニ nu=ヌ " +
    "ne=ネ no=ノ ha=ハ hi=ヒ fu=フ he=ヘ ho=ホ ma=マ mi=ミ mu=ム me=メ mo=モ ya=ヤ yu=ユ yo=ヨ ra=ラ ri=リ ru=ル re=レ ro=ロ wa=ワ o=ヲ n=ン ga=ガ " +
    "gi=ギ gu=グ ge=ゲ go=ゴ za=ザ ji=ジ zu=ズ ze=ゼ zo=ゾ da=ダ ji=ヂ zu=ヅ de=デ do=ド ba=バ bi=ビ bu=ブ be=ベ bo=ボ pa=パ pi=ピ pu=プ pe=ペ " +
    "po=ポ vu=ヴ"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(-1), pair.slice(0, -2)]),
);
/** Small letters replace the vowel of the one before: "シャ" is sha, "ティ" ti. */
const SMALL: ReadonlyMap<string, string> = new Map(
  "ャ=ya ュ=yu ョ=yo ァ=a ィ=i ゥ=u ェ=e ォ=o".split(" ").map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Kana in small Latin letters (Hepburn), long vowels as short ones: "マーク" is maku. */
export function readKana(kana: string): string {
  let latin = "";
  let doubles = false;
  for (const letter of kana) {
    const code = letter.charCodeAt(0);
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : letter;
    const small = SMALL.get(katakana);
    if (small !== undefined && latin !== "") {
      const stem = latin.slice(0, -1);
      latin = stem + (/(?:sh|ch|j)$/u.test(stem) ? small.replace("y", "") : small);
      continue;
    }
    if (katakana === "ッ") {
      doubles = true;
      continue;
    }
    const syllable = SYLLABLES.get(katakana) ?? "";
    latin += (doubles ? (syllable.startsWith("ch") ? "t" : syllable.charAt(0)) : "") + syllable;
    doubles = false;
  }
  return latin.replace(/ou(?!e)/gu, "o").replaceAll("uu", "u");
}
