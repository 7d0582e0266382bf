import type { Line, Step } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";

/** Fewer lines than this are no page but a text, whose refrains are its own. */
const MIN_LINES = 30;
/** So many lines in a row that stand elsewhere again are a box of the page. */
const BOX_LINES = 4;
/** Shortest line that is not repeated on purpose, in UTF-16 units. */
const REPEAT_LENGTH = 60;

const isScrap = ({ text, prose }: Line) => !prose && text.length < 200 && !endsSentence(text);

/** Where boxes stand: runs of short lines that the page shows more than once, 1 at all their places. */
function boxes(lines: Line[]): Uint8Array {
  const found = new Uint8Array(lines.length);
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  const boxesBefore = new Map<number, number>();
  /** Number of the pair of lines that begins at each line of the run so far. */
  const pairAt: number[] = [];
  let run = 0;
  let before = 0;
  lines.forEach((line, index) => {
    run = isScrap(line) ? run + 1 : 0;
    if (run === 0) return;
    const number = numberOf(numbers, line.text);
    if (run > 1) pairAt[index - 1] = numberOf(pairs, before * lines.length + number);
    before = number;
    if (run < BOX_LINES) return;
    const start = index - BOX_LINES + 1;
    const box = pairAt[start]! * lines.length + pairAt[start + 2]!;
    const known = boxesBefore.get(box);
    if (known !== undefined && start - known < BOX_LINES) return;
    boxesBefore.set(box, start);
    if (known === undefined) return;
    found.fill(1, known, known + BOX_LINES);
    found.fill(1, start, start + BOX_LINES);
  });
  return found;
}

/** A number for each different key, in order of appearance. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

/** What a copied page shows more than once: boxes of links between the paragraphs, a paragraph again as caption or teaser. */
export const repeats: Step = {
  name: "repeats",
  run({ lines }) {
    const removed: { reason: string; text: string }[] = [];
    if (lines.length < MIN_LINES) return { lines, removed };
    const boxed = boxes(lines);
    const seen = new Set<string>();
    const kept = lines.filter((line, index) => {
      const { text } = line;
      const again = text.length >= REPEAT_LENGTH && line.prose && seen.has(text);
      if (line.prose) seen.add(text);
      if (!again && boxed[index] === 0) return true;
      removed.push({ reason: again ? "paragraph that stands above already" : "box that the page repeats", text });
      return false;
    });
    return { lines: kept, removed };
  },
};
