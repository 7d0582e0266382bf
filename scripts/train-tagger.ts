/**
 * Trains the taggers of unknown names: `node --import ./scripts/node-assets.ts scripts/train-tagger.ts FOLDER
 * [--pack shared|de-en] [--without NAME]`. FOLDER holds annotated corpora (gzip JSON lines, see
 * src/knowledge/PROVENANCE.md for which); `--without nkjp` leaves out files whose name begins so. Writes
 * src/classify/generated/tagger.bin and tagger-de-en.bin, or only the pack named, the same bytes for the same files and knowledge.
 * Takes half a minute to three minutes and 2 GB of memory.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LABELS } from "../src/classify/tagger/labels.ts";
import { type Annotated, readCorpora, toExamples } from "./tagger/corpora.ts";
import { learn, newLearner, TRANSITIONS, weightOf } from "./tagger/crf.ts";
import { detokenize } from "./tagger/detokenize.ts";
import { indexFeatures } from "./tagger/feature-index.ts";
import { readOwnTexts } from "./tagger/own-texts.ts";
import { packModel } from "./tagger/pack.ts";

/** Found by trying: more epochs or features gain nothing on the development sets, fewer lose. */
const EPOCHS = 5;
const LEAST_COUNT = 3;
const FTRL = { alpha: 0.1, l1: 2, l2: 0.1 };
const SEED = 7;
/** How often the project's own texts are read in an epoch: they are few, and the only ones like today's and older wires. */
const OWN_REPEATS = 3;

interface Pack {
  file: string;
  featuresKept: number;
  texts: (corpora: ReadonlyMap<string, Annotated[]>) => Annotated[];
}

const PACKS: Readonly<Record<string, Pack>> = {
  shared: { file: "tagger.bin", featuresKept: 20_000, texts: (corpora) => [...corpora.values()].flat() },
  "de-en": { file: "tagger-de-en.bin", featuresKept: 14_000, texts: germanAndEnglish },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: "string" }, without: { type: "string", multiple: true, default: [] } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("name the folder of the corpora");
const corpora = new Map(
  [...readCorpora(folder)].filter(([name]) => !values.without.some((start) => name.startsWith(start))),
);
for (const name of values.pack === undefined ? Object.keys(PACKS) : [values.pack]) {
  const pack = PACKS[name];
  if (pack === undefined) throw new Error(`no pack ${name}: ${Object.keys(PACKS).join(", ")}`);
  const out = new URL(`../src/classify/generated/${pack.file}`, import.meta.url);
  writeFileSync(out, train(name, pack.texts(corpora), pack.featuresKept));
}

/** The corpora of the two languages without the spaces of their tokenizers, and the project's own texts. */
function germanAndEnglish(corpora: ReadonlyMap<string, Annotated[]>): Annotated[] {
  const own = readOwnTexts();
  const published = [...corpora].filter(([name]) => /\.(?:de|en)\./u.test(name)).flatMap(([, texts]) => texts);
  return [...published.map(detokenize), ...Array.from({ length: OWN_REPEATS }, () => own).flat()];
}

function train(name: string, texts: readonly Annotated[], featuresKept: number): Uint8Array {
  const examples = toExamples(texts);
  const { names, ids } = indexFeatures(examples.features, LEAST_COUNT);
  console.log(
    `${name}: ${texts.length} texts, ${examples.labels.length} tokens near capitals, ${names.length} features`,
  );
  const learner = newLearner(names.length, FTRL);
  const order = Array.from({ length: examples.starts.length - 1 }, (_, index) => index);
  const random = generator(SEED);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sequence of order) loss += learn(learner, ids, examples, sequence);
    console.log(`epoch ${epoch}: loss ${(loss / examples.labels.length).toFixed(4)} a token`);
  }
  const weights = Float32Array.from({ length: names.length * LABELS.length + TRANSITIONS }, (_, at) =>
    weightOf(learner, at),
  );
  return packModel(names, weights, featuresKept);
}

/** A linear congruential generator (Numerical Recipes' constants), 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates, in place. */
function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
}
