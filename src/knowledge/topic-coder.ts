import type { BitCoder } from "./bit-coder.ts";
import { MARK_CAPITAL, MARK_PREFIX, MARK_SUFFIX, MARK_UNLIMITED, MARK_UPPER, MAX_SHARED } from "./form.ts";
import { MAX_FORM_UNITS } from "./group-cursor.ts";
import { type SymbolTree, treeOf } from "./symbol-tree.ts";

/** A form of a topic, its first `length` units. */
export interface TopicForm {
  units: Uint16Array;
  length: number;
  /** Place of the topic in the table of topics, the size of the table where the form tells none. */
  topic: number;
  /** -3 to 3. */
  weight: number;
}

/** What forms are written with; the leaves of the tree are the end of a form, the letters and the pages. */
export interface Letters {
  tree: SymbolTree;
  /** UTF-16 units in order. */
  units: Uint16Array;
  /** High bytes of all other units: their low bytes follow. */
  pages: Uint8Array;
}

const MARKS = [MARK_CAPITAL, MARK_UPPER, MARK_PREFIX, MARK_UNLIMITED, MARK_SUFFIX].map((mark) => mark.charCodeAt(0));
const IS_MARK = Uint8Array.from({ length: 128 }, (_, unit) => (MARKS.includes(unit) ? 1 : 0));
const SPACE = 0x20;
/** Stand for letters before a form's first. */
const BEFORE = 1;
/** From here on letters are syllables or words. */
const FIRST_WIDE = 0x3000;
const STEM_LETTERS = 5;
const WIDE_STEM_LETTERS = 2;
const START_LETTERS = 3;
const END_LETTERS = 4;

/** Sets of the mixer's weights; shares have four, letters sixteen. */
const MIX = { share: 0, same: 4, topic: 5, weight: 6, low: 7, letter: 8 } as const;
/** Keeps contexts of different things apart. */
const OF = {
  same: 0x5100_0000,
  topic: 0x5200_0000,
  weight: 0x5300_0000,
  share: 0x5400_0000,
  letter: 0x5500_0000,
} as const;

const LOW_BYTES = treeOf(new Array(256).fill(1));
/** By how common the weights from -3 to 3 are. */
const WEIGHTS = treeOf([5, 2, 8, 1, 60, 100, 70]);
export const WEIGHT_ZERO = 3;

const hashOf = (before: number, number: number): number => (Math.imul(before, 0x3d4d51cb) + number) | 0;

/**
 * Codes forms of topics in order, one after the other, each with its topic and weight: how much of the form before it stays,
 * the letters after that, whether the topic stays, the topic, the weight. Reads where its coder reads, and writes likewise.
 */
export class TopicFormCoder {
  /** The form coded last. */
  readonly form: TopicForm = { units: new Uint16Array(MAX_FORM_UNITS), length: 0, topic: 0, weight: 0 };
  /** How many units it shares with the form before it. */
  shared = 0;
  readonly #coder: BitCoder;
  readonly #letters: Letters;
  readonly #topics: SymbolTree;
  readonly #leafOf = new Int16Array(0x10000);
  #sharedBefore = 0;
  #firstStem = 0;
  #lastStem = 0;
  #lastStart = 0;

  constructor(coder: BitCoder, letters: Letters, topics: SymbolTree) {
    this.#coder = coder;
    this.#letters = letters;
    this.#topics = topics;
    for (const [index, unit] of letters.units.entries()) this.#leafOf[unit] = index + 1;
  }

  /** Begins the forms of a set of languages: the next shares nothing. */
  begin(): void {
    this.form.length = 0;
    this.form.topic = 0;
    this.form.weight = 0;
    this.shared = 0;
  }

  /** Codes the next form: `wanted`, or what the coder reads. */
  next(wanted: TopicForm = NONE): void {
    const { form } = this;
    const lengthBefore = form.length;
    this.#codeShared(wanted);
    const next = form.units[this.shared]!;
    const isLonger = this.shared < Math.min(lengthBefore, MAX_SHARED);
    this.#codeLetters(wanted, isLonger ? next : 0);
    this.#findStems();
    this.#codeTopic(wanted, lengthBefore);
  }

  #codeShared(wanted: TopicForm): void {
    const { units, length } = this.form;
    const most = Math.min(length, MAX_SHARED);
    this.#sharedBefore = this.shared;
    let shared = 0;
    for (; shared < most; shared++) {
      const unit = units[shared]!;
      const before = shared > 0 ? units[shared - 1]! : BEFORE;
      const after = shared + 1 < length ? units[shared + 1]! : BEFORE;
      const beyond = Math.max(-3, Math.min(3, shared - this.#sharedBefore)) + 4;
      this.#coder.see(
        OF.share + shared * 32 + Math.min(length - shared, 31),
        OF.share + 0x10000 + beyond * 32 + shared,
        hashOf(OF.share + 1, hashOf(unit, before)),
        hashOf(OF.share + 2, (after * 8 + beyond) * 32 + shared),
      );
      const mix = shared === 0 ? 0 : beyond < 4 ? 1 : beyond === 4 ? 2 : 3;
      const stays = shared < wanted.length && wanted.units[shared] === unit ? 1 : 0;
      if (this.#coder.code(0, MIX.share + mix, stays) === 0) break;
    }
    this.shared = shared;
  }

  /** Codes the units after the shared ones; the first comes after `passed` in order, where that is not 0. */
  #codeLetters(wanted: TopicForm, passed: number): void {
    const { units } = this.form;
    const { tree, units: letters, pages } = this.#letters;
    let wordAt = this.shared;
    while (wordAt > 0 && units[wordAt - 1] !== SPACE) wordAt--;
    let word = 0;
    for (let at = wordAt; at < this.shared; at++) word = hashOf(word, units[at]!);
    const passedLeaf = this.#leafOf[passed]!;
    let least = passedLeaf === 0 ? 0 : passedLeaf + 1;
    for (let at = this.shared; ; at++) {
      const fresh = Math.min(at - this.shared, 3);
      const one = at > 0 ? units[at - 1]! : BEFORE;
      const two = hashOf(at > 1 ? units[at - 2]! : BEFORE, one);
      this.#coder.see(
        hashOf(fresh === 0 ? OF.letter + passed : OF.letter - fresh, one),
        hashOf(OF.letter + 0x10000, two),
        hashOf(
          hashOf(hashOf(OF.letter + 0x20000, two), at > 2 ? units[at - 3]! : BEFORE),
          at > 3 ? units[at - 4]! : BEFORE,
        ),
        hashOf(OF.letter + (at === wordAt ? 0x40000 : 0x30000), word),
      );
      const set = MIX.letter + fresh * 4 + Math.min(at - wordAt, 3);
      const unit = at < wanted.length ? wanted.units[at]! : 0;
      const leaf = this.#symbol(tree, 0, set, unit === 0 ? 0 : this.#leafOf[unit] || this.#leafOfPage(unit), least);
      least = 0;
      if (leaf === 0 || at === MAX_FORM_UNITS) {
        this.form.length = at;
        return;
      }
      const page = leaf - 1 - letters.length;
      const made =
        page < 0
          ? letters[leaf - 1]!
          : (pages[page]! << 8) | this.#symbol(LOW_BYTES, leaf * 256, MIX.low, unit & 255, 0);
      units[at] = made;
      if (made === SPACE) {
        word = 0;
        wordAt = at + 1;
      } else word = hashOf(word, made);
    }
  }

  #leafOfPage(unit: number): number {
    return this.#letters.pages.indexOf(unit >> 8) + 1 + this.#letters.units.length;
  }

  #codeTopic(wanted: TopicForm, lengthBefore: number): void {
    const { form, shared } = this;
    const first = this.#firstStem;
    const last = this.#lastStem;
    const near = Math.min(shared, 12);
    const isPhrase = first === last ? 0 : 1;
    this.#coder.see(
      OF.same + near,
      hashOf(OF.same + 1, form.topic * 16 + near),
      hashOf(hashOf(OF.same + 2, form.topic), last),
      hashOf(OF.same + 3, (lengthBefore - shared) * 64 + form.length - shared),
    );
    const isSame = this.#coder.code(0, MIX.same, wanted.topic === form.topic ? 1 : 0);
    if (isSame === 0) {
      this.#coder.see(
        OF.topic,
        hashOf(OF.topic + 1, this.#lastStart),
        hashOf(OF.topic + 2, last),
        isPhrase === 1 ? hashOf(OF.topic + 3, first) : hashOf(OF.topic + 4, this.#end()),
      );
      form.topic = this.#symbol(this.#topics, 0, MIX.topic, wanted.topic, 0);
    }
    this.#coder.see(
      hashOf(OF.weight, form.topic * 2 + isPhrase),
      hashOf(OF.weight + 1, isSame * 8 + form.weight + WEIGHT_ZERO),
      hashOf(OF.weight + 2, last),
      hashOf(OF.weight + 3 + isSame, first),
    );
    form.weight = this.#symbol(WEIGHTS, 0, MIX.weight, wanted.weight + WEIGHT_ZERO, 0) - WEIGHT_ZERO;
  }

  /**
   * Hashes of how the first and the last word begin, of the last one's first letters as well; in scripts of syllables of
   * the first and the last two.
   */
  #findStems(): void {
    const { units, length } = this.form;
    const isWide = units[length > 2 ? 1 : 0]! >= FIRST_WIDE;
    const most = isWide ? WIDE_STEM_LETTERS : STEM_LETTERS;
    let first = 0;
    let words = 0;
    let stem = 0;
    let start = 0;
    let letters = 0;
    let one = 0;
    let two = 0;
    for (let at = 0; at < length; at++) {
      const unit = units[at]!;
      if (unit === SPACE) {
        if (words++ === 0) first = stem;
        stem = 0;
        start = 0;
        letters = 0;
      } else if (unit > 127 || IS_MARK[unit] === 0) {
        if (letters < most) stem = hashOf(stem, unit);
        if (letters++ < START_LETTERS) start = hashOf(start, unit);
        two = one;
        one = unit;
      }
    }
    this.#firstStem = words === 0 ? stem : first;
    this.#lastStart = start;
    this.#lastStem = isWide ? hashOf(hashOf(0, two), one) : stem;
  }

  /** Hash of how the form ends: the heads of compounds tell the topic. */
  #end(): number {
    const { units, length } = this.form;
    let end = 0;
    let letters = 0;
    for (let at = length - 1; at >= 0 && letters < END_LETTERS; at--) {
      const unit = units[at]!;
      if (unit > 127 || IS_MARK[unit] === 0) {
        end = hashOf(end, unit);
        letters++;
      }
    }
    return end;
  }

  #symbol({ root, middle, next }: SymbolTree, nodes: number, mix: number, wanted: number, least: number): number {
    let at = root;
    while (at >= 0) {
      const right = middle[at]!;
      const bit = right <= least ? 1 : this.#coder.code(nodes + at, mix, wanted >= right ? 1 : 0);
      at = next[2 * at + bit]!;
    }
    return ~at;
  }
}

const NONE: TopicForm = { units: new Uint16Array(1), length: 0, topic: 0, weight: 0 };
