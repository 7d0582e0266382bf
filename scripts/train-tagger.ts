/**
 * Trains the tagger of unknown names: `node --import ./scripts/node-assets.ts scripts/train-tagger.ts FOLDER
 * [--without NAME]`. FOLDER holds annotated corpora (gzip JSON lines, see src/knowledge/PROVENANCE.md for which);
 * `--without nkjp` leaves out files whose name begins so. Writes src/classify/generated/tagger.bin, the same bytes for
 * the same files. Takes three minutes and 2 GB of memory.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LABELS } from "../src/classify/tagger/labels.ts";
import { readCorpora, toExamples } from "./tagger/corpora.ts";
import { learn, newLearner, TRANSITIONS, weightOf } from "./tagger/crf.ts";
import { indexFeatures } from "./tagger/feature-index.ts";
import { packModel } from "./tagger/pack.ts";

const OUT = new URL("../src/classify/generated/tagger.bin", import.meta.url);
/** Found by trying: more epochs or features gain nothing on the development sets, fewer lose. */
const EPOCHS = 4;
const LEAST_COUNT = 3;
const FTRL = { alpha: 0.1, l1: 2, l2: 0.1 };
const FEATURES_KEPT = 20_000;
const SEED = 7;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", multiple: true, default: [] } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("name the folder of the corpora");
const corpora = [...readCorpora(folder)].filter(([name]) => !values.without.some((start) => name.startsWith(start)));
const examples = toExamples(corpora.flatMap(([, texts]) => texts));
const { names, ids } = indexFeatures(examples.features, LEAST_COUNT);
console.log(`${corpora.length} corpora, ${examples.labels.length} tokens near capitals, ${names.length} features`);

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
writeFileSync(OUT, packModel(names, weights, FEATURES_KEPT));

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
