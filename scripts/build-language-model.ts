/**
 * Builds src/clean/generated/language-model.bin, the letter n-grams that tell languages apart, from the n-gram statistics in
 * the npm package @bluzzi/lingua 1.5.0 (Lingua by Peter M. Stahl, Apache-2.0; learned from news and web text of the
 * Wortschatz corpora, Leipzig). The package is 71 MB, so it is no dependency: `npm pack @bluzzi/lingua@1.5.0`, unpack,
 * and give its folder: `node scripts/build-language-model.ts <folder> [--check]`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const OUT = join(dirname(fileURLToPath(import.meta.url)), "../src/clean/generated/language-model.bin");

/** Languages that share a script, with Lingua's names; the other languages have a script of their own. */
const GROUPS: { script: string; features: number; languages: Record<string, string> }[] = [
  {
    script: "Latn",
    features: 20_000,
    languages: Object.fromEntries(
      (
        "af:AFRIKAANS sq:ALBANIAN az:AZERBAIJANI eu:BASQUE nb:BOKMAL bs:BOSNIAN ca:CATALAN hr:CROATIAN cs:CZECH da:DANISH nl:DUTCH " +
        "en:ENGLISH eo:ESPERANTO et:ESTONIAN fi:FINNISH fr:FRENCH lg:GANDA de:GERMAN hu:HUNGARIAN is:ICELANDIC id:INDONESIAN " +
        "ga:IRISH it:ITALIAN la:LATIN lv:LATVIAN lt:LITHUANIAN ms:MALAY mi:MAORI nn:NYNORSK pl:POLISH pt:PORTUGUESE ro:ROMANIAN " +
        "sn:SHONA sk:SLOVAK sl:SLOVENE so:SOMALI st:SOTHO es:SPANISH sw:SWAHILI sv:SWEDISH tl:TAGALOG ts:TSONGA tn:TSWANA " +
        "tr:TURKISH vi:VIETNAMESE cy:WELSH xh:XHOSA yo:YORUBA zu:ZULU"
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
    },
  },
  { script: "Arab", features: 2_000, languages: { ar: "ARABIC", fa: "PERSIAN", ur: "URDU" } },
  { script: "Deva", features: 1_500, languages: { hi: "HINDI", mr: "MARATHI" } },
];

const ORDERS = ["uni", "bi", "tri", "quadri"];
/** Natural log of the probability an n-gram of 1 to 4 letters has at least in a language. */
const FLOORS = [-11, -12, -13.5, -13.8];
/** An n-gram must reach this in some language to be a candidate. */
const CANDIDATE_SHORT = -10;
const CANDIDATE_LONG = -11.2;
/** Nats per level of the four bits a value is kept in. */
const STEP = 0.5;

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
function joint(orders: Ngrams[]): Map<string, number> {
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
  return all;
}

/**
 * The n-grams that part the languages best: Jeffreys divergence each adds for a pair of languages, over the square of the
 * pair's total, summed over pairs, so that close neighbours get most of the room.
 */
function choose(models: Map<string, number>[], features: number): { ngram: string; values: Float64Array }[] {
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
  const ngrams = new Set(models.flatMap((model) => [...model.keys()]));
  for (const ngram of ngrams) {
    const floor = FLOORS[ngram.length - 1]!;
    const values = Float64Array.from(models, (model) => model.get(ngram) ?? floor);
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

/** Header (JSON, length in front), then for each group the n-grams a line each and the rows, two values a byte. */
function build(folder: string): Buffer {
  const models = readModels(folder);
  const header: { script: string; languages: string[]; keyBytes: number; rows: number }[] = [];
  const parts: Buffer[] = [];
  for (const { script, features, languages } of GROUPS) {
    const joints = Object.values(languages).map((name) => joint(models.get(name)!));
    const chosen = choose(joints, features);
    const keys = Buffer.from(chosen.map(({ ngram }) => ngram).join("\n"));
    const width = Math.ceil(joints.length / 2);
    const rows = Buffer.alloc(width * chosen.length);
    chosen.forEach(({ ngram, values }, row) => {
      values.forEach((value, index) => {
        const level = Math.min(15, Math.round((value - FLOORS[ngram.length - 1]!) / STEP));
        rows[row * width + (index >> 1)]! |= index % 2 === 0 ? level : level << 4;
      });
    });
    header.push({ script, languages: Object.keys(languages), keyBytes: keys.length, rows: chosen.length });
    parts.push(keys, rows);
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...parts]);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Give the folder of the unpacked package @bluzzi/lingua 1.5.0");
const model = build(folder);
if (!process.argv.includes("--check")) writeFileSync(OUT, model);
else if (!readFileSync(OUT).equals(model)) throw new Error("language-model.bin differs from what its source gives");
