import { BitCoder } from "./bit-coder.ts";
import { type Pack, readRows, sectionOf } from "./pack.ts";
import { treeOf } from "./symbol-tree.ts";
import { type Letters, TopicFormCoder, WEIGHT_ZERO } from "./topic-coder.ts";

/** The forms of topics in a set of languages. */
export interface TopicSet {
  languages: string[];
  /** Scripts (`scriptsOf`) that the forms begin with. */
  scripts: number;
  forms: number;
}

/** Sets of languages whose forms are coded one after the other, since each helps to foresee the next. */
export interface TopicFamily {
  sets: TopicSet[];
  /** Place in the lines of letters. */
  letters: number;
  start: number;
  end: number;
  /** Numbers that its forms take, read, and their checksum. */
  size: number;
  check: number;
}

/** Numbers before a form's own units: how many it shares with the form before it, all of its units, its sense. */
export const FORM_HEAD = 3;
/** A sense is eight times the place of its topic, plus the weight from 0 to 6. */
export const SENSES_A_TOPIC = 8;

/** The families of a pack; their forms are not read yet. */
export function readFamilies(pack: Pack): TopicFamily[] {
  let { start } = sectionOf(pack, "topic-forms");
  return readRows(pack, "topic-sets").map((row) => {
    const [letters, bytes, size, check, ...cells] = row.split("\t");
    const sets = cells.map((cell) => {
      const [languages = "", scripts, forms] = cell.split(" ");
      return {
        languages: languages === "" ? [] : languages.split(","),
        scripts: Number(scripts),
        forms: Number(forms),
      };
    });
    const end = start + Number(bytes);
    const family = { sets, letters: Number(letters), start, end, size: Number(size), check: Number(check) };
    start = end;
    return family;
  });
}

/**
 * Reads the forms of a family, an array for each of its sets: for each form its head and then those units that it does not
 * share. Throws when they are not what the builder wrote.
 */
export function readTopicForms(pack: Pack, family: TopicFamily): Uint16Array[] {
  const { start, end, size, check } = family;
  const coder = new TopicFormCoder(
    new BitCoder(pack.bytes.subarray(start, end)),
    readLetters(readRows(pack, "topic-letters")[family.letters]!),
    treeOf(readWeights(readRows(pack, "topic-weights")[0]!)),
  );
  const numbers = new Uint16Array(size);
  const { form } = coder;
  let at = 0;
  const sets = family.sets.map(({ forms }) => {
    const from = at;
    coder.begin();
    for (let count = 0; count < forms; count++) {
      coder.next();
      numbers[at++] = coder.shared;
      numbers[at++] = form.length;
      numbers[at++] = form.topic * SENSES_A_TOPIC + form.weight + WEIGHT_ZERO;
      for (let unit = coder.shared; unit < form.length; unit++) numbers[at++] = form.units[unit]!;
    }
    return numbers.subarray(from, at);
  });
  if (at !== size || checksumOf(numbers) !== check) {
    throw new Error(`knowledge pack: the topics of ${family.sets[0]!.languages.join()} are damaged`);
  }
  return sets;
}

/** 32 bits that change with each of the numbers. */
export function checksumOf(numbers: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum = (Math.imul(sum ^ numbers[at]!, 0x01000193) + 1) | 0;
  return sum >>> 0;
}

/** Steps from letter to letter, pages as hexadecimal numbers, and the weights of the end, the letters and the pages. */
export function readLetters(row: string): Letters {
  const [steps = "", pages = "", weights = ""] = row.split("\t");
  let unit = 0;
  return {
    tree: treeOf(readWeights(weights)),
    units: Uint16Array.from(steps === "" ? [] : steps.split(" "), (step) => {
      unit += Number(step);
      return unit;
    }),
    pages: Uint8Array.from({ length: pages.length / 2 }, (_, at) =>
      Number.parseInt(pages.slice(2 * at, 2 * at + 2), 16),
    ),
  };
}

/** Digits of base 36, each the power of two that is nearest to a count. */
export const readWeights = (digits: string): number[] => [...digits].map((digit) => 2 ** Number.parseInt(digit, 36));
