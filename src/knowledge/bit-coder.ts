/**
 * Bits coded by how likely they are: a slot for each context remembers how often its bit was set, a mixer weighs what the
 * slots say and learns whom to believe, a range coder writes what is left to say. Only additions, multiplications and
 * divisions, so that builder and reader compute the same on every machine. Each bit takes the same time.
 */

/** Sets of the mixer's weights, one for each place of a bit in what is written. */
const MIXES = 32;
/** Each symbol is seen in so many contexts. */
const CONTEXTS = 4;

const SLOT_BITS = 20;
const SLOT_MASK = 2 ** SLOT_BITS - 1;
const FIRST_WEIGHT = 0.35;
const LEARNING = 0.015;
/** Sets of weights for a place of a bit: a context that was hardly seen is to be believed less, and the others more. */
const SEEN = 6;

/** The logistic function in steps of 1/170 from -2048 to 2047, in 65536ths. */
const STEPS = 170;
const LIMIT = 2048;
const LEAST = 16;
const SQUASH = new Uint16Array(2 * LIMIT);
/** e to the power of 1/170. */
const STEP = 1.0058996578;

/** A span that is smaller is made 256 times as large, a byte further on. */
const LOWEST_SPAN = 2 ** 24;

/** A state is how often a bit was 0 and 1, as far as a slot remembers. */
const STATES = 256;
const NEVER = 0;
/** The states after one bit end here. */
const ONE_BIT = 2;
const NEXT = new Uint8Array(2 * STATES);
/** The logarithm of the odds that a state tells. */
const INPUT = new Float64Array(STATES);
/** The most that is remembered of one bit beside so many of the other. */
const MOST_BESIDE = [48, 32, 20, 14, 11, 9, 8, 7];
const LEAST_BESIDE = 6;
const UNSEEN = 0.4;

function fillSquash(): void {
  let odds = 1;
  for (let at = 0; at < LIMIT; at++) {
    const probability = Math.min(65536 - LEAST, Math.floor(65536 * (odds / (1 + odds))));
    SQUASH[LIMIT + at] = probability;
    SQUASH[LIMIT - at] = 65536 - probability;
    odds *= STEP;
  }
  SQUASH[0] = LEAST;
}

function fillStates(): void {
  const counts: [number, number][] = [[0, 0]];
  const states = new Map([["0,0", 0]]);
  for (let state = 0; state < counts.length; state++) {
    const [zeros, ones] = counts[state]!;
    INPUT[state] = logOdds((ones + UNSEEN) / (ones + zeros + 2 * UNSEEN));
    const afterOne = countsAfter(ones, zeros);
    for (const [bit, next] of [countsAfter(zeros, ones), [afterOne[1], afterOne[0]] as const].entries()) {
      const name = next.join();
      if (!states.has(name)) states.set(name, counts.push([next[0], next[1]]) - 1);
      NEXT[2 * state + bit] = states.get(name)!;
    }
  }
  if (counts.length > STATES) throw new Error(`${counts.length} states`);
}

/** Counts after one more of a bit: many of the other are half forgotten. */
function countsAfter(count: number, other: number): readonly [number, number] {
  const left = other > 2 ? Math.floor((other + 3) / 2) : other;
  return [Math.min(count + 1, MOST_BESIDE[left] ?? LEAST_BESIDE), left];
}

/** By looking it up in the logistic function: a logarithm may differ between machines. */
function logOdds(probability: number): number {
  let low = 0;
  for (let high = 2 * LIMIT - 1; low < high; ) {
    const at = (low + high) >> 1;
    if (SQUASH[at]! < 65536 * probability) low = at + 1;
    else high = at;
  }
  return (low - LIMIT) / STEPS;
}

/** Writes bits or, made with bytes, reads theirs. */
export class BitCoder {
  readonly #bytes: Uint8Array | undefined;
  readonly #written: number[] = [];
  readonly #contexts = new Int32Array(CONTEXTS);
  /** A state and, above it, 8 bits of the hash of its context, by which it is told from others. */
  readonly #slots = new Uint16Array(SLOT_MASK + 1);
  readonly #weights = new Float64Array(MIXES * SEEN * CONTEXTS).fill(FIRST_WEIGHT);
  /** Size of the span that what is coded so far leaves and, in reading, how far into it the bytes lead. */
  readonly #span = Uint32Array.of(0xffff_ffff, 0);
  /** Where the span begins, in writing. */
  #low = 0;
  #at = 0;

  constructor(bytes?: Uint8Array) {
    if (SQUASH[0] === 0) {
      fillSquash();
      fillStates();
    }
    this.#bytes = bytes;
    for (let count = 0; count < 4 && bytes !== undefined; count++) this.#readByte();
  }

  /** Says what the bits of the next symbol depend on, as numbers that differ between things. */
  see(first: number, second: number, third: number, fourth: number): void {
    this.#contexts[0] = spread(first);
    this.#contexts[1] = spread(second);
    this.#contexts[2] = spread(third);
    this.#contexts[3] = spread(fourth);
  }

  /** Codes the bit at a node of a symbol's tree: `bit` in writing, in reading what was written. */
  code(node: number, mix: number, bit: number): number {
    const slots = this.#slots;
    const weights = this.#weights;
    const contexts = this.#contexts;
    const first = contexts[0]!;
    const second = contexts[1]!;
    const third = contexts[2]!;
    const fourth = contexts[3]!;
    const firstAt = ((first >>> 8) + node) & SLOT_MASK;
    const secondAt = ((second >>> 8) + node) & SLOT_MASK;
    const thirdAt = ((third >>> 8) + node) & SLOT_MASK;
    const fourthAt = ((fourth >>> 8) + node) & SLOT_MASK;
    const firstState = stateIn(slots[firstAt]!, first);
    const secondState = stateIn(slots[secondAt]!, second);
    const thirdState = stateIn(slots[thirdAt]!, third);
    const fourthState = stateIn(slots[fourthAt]!, fourth);
    const firstInput = INPUT[firstState]!;
    const secondInput = INPUT[secondState]!;
    const thirdInput = INPUT[thirdState]!;
    const fourthInput = INPUT[fourthState]!;
    const at = (mix * SEEN + seenOf(thirdState, fourthState)) * CONTEXTS;
    const sum =
      weights[at]! * firstInput +
      weights[at + 1]! * secondInput +
      weights[at + 2]! * thirdInput +
      weights[at + 3]! * fourthInput;
    let place = (sum * STEPS + LIMIT) | 0;
    if (place < 0) place = 0;
    else if (place > 2 * LIMIT - 1) place = 2 * LIMIT - 1;
    const probability = SQUASH[place]!;
    const coded = this.#narrow(probability, bit);
    const step = (coded * 65536 - probability) * (LEARNING / 65536);
    weights[at]! += step * firstInput;
    weights[at + 1]! += step * secondInput;
    weights[at + 2]! += step * thirdInput;
    weights[at + 3]! += step * fourthInput;
    slots[firstAt] = ((first & 255) << 8) | NEXT[2 * firstState + coded]!;
    slots[secondAt] = ((second & 255) << 8) | NEXT[2 * secondState + coded]!;
    slots[thirdAt] = ((third & 255) << 8) | NEXT[2 * thirdState + coded]!;
    slots[fourthAt] = ((fourth & 255) << 8) | NEXT[2 * fourthState + coded]!;
    return coded;
  }

  /** What was written. Behind it a reader sees zeros. */
  finish(): Uint8Array {
    this.#low = Math.ceil(this.#low / LOWEST_SPAN) * LOWEST_SPAN;
    this.#writeByte();
    return Uint8Array.from(this.#written);
  }

  /** Narrows the span of numbers to a bit's share of it. */
  #narrow(probability: number, bit: number): number {
    const span = this.#span;
    const share = (span[0]! >>> 16) * probability;
    const coded = this.#bytes === undefined ? bit : span[1]! < share ? 1 : 0;
    if (coded === 1) span[0] = share;
    else {
      span[0] = span[0]! - share;
      if (this.#bytes === undefined) this.#low += share;
      else span[1] = span[1]! - share;
    }
    while (span[0]! < LOWEST_SPAN) {
      if (this.#bytes === undefined) this.#writeByte();
      else this.#readByte();
      span[0] = span[0]! << 8;
    }
    return coded;
  }

  #readByte(): void {
    this.#span[1] = (this.#span[1]! << 8) | (this.#bytes![this.#at++] ?? 0);
  }

  /** Writes the highest byte of `low`, with what is carried into those before it. */
  #writeByte(): void {
    const written = this.#written;
    if (this.#low >= 2 ** 32) {
      let at = written.length - 1;
      for (; written[at] === 255; at--) written[at] = 0;
      written[at]!++;
      this.#low -= 2 ** 32;
    }
    written.push(Math.floor(this.#low / LOWEST_SPAN));
    this.#low = (this.#low % LOWEST_SPAN) * 256;
  }
}

/** What a slot remembers of a context: nothing where another stands in it. */
const stateIn = (slot: number, context: number): number => (slot >>> 8 === (context & 255) ? slot & 255 : NEVER);

/** How much was seen of the third context and of the fourth: of this nothing, one bit or more. */
const seenOf = (third: number, fourth: number): number =>
  (third === NEVER ? 0 : 1) + (fourth === NEVER ? 0 : fourth <= ONE_BIT ? 2 : 4);

function spread(context: number): number {
  const hash = Math.imul(context, 0x2c9277b5);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}
