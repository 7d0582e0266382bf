import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BitCoder } from "../../src/knowledge/bit-coder.ts";
import { treeOf } from "../../src/knowledge/symbol-tree.ts";

interface Bit {
  context: number;
  node: number;
  bit: number;
}

const bitsOf = (chance: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({ context: fc.integer({ min: 0, max: 3 }), node: fc.integer({ min: 0, max: 300 }), bit: chance }),
    {
      maxLength: 400,
    },
  );

function code(coder: BitCoder, bits: readonly Bit[]): number[] {
  return bits.map(({ context, node, bit }) => {
    coder.see(context, context * 7, 11, 13 + context);
    return coder.code(node, context, bit);
  });
}

const written = (bits: readonly Bit[]): Uint8Array => {
  const coder = new BitCoder();
  code(coder, bits);
  return coder.finish();
};

describe("coded bits", () => {
  it("come back as they were written, likely or not", () => {
    const seldom = fc.integer({ min: 0, max: 40 }).map((number) => (number === 0 ? 0 : 1));
    fc.assert(
      fc.property(fc.oneof(bitsOf(seldom), bitsOf(fc.integer({ min: 0, max: 1 }))), (bits) => {
        const blind = bits.map((bit) => ({ ...bit, bit: 0 }));
        expect(code(new BitCoder(written(bits)), blind)).toEqual(bits.map(({ bit }) => bit));
      }),
      { numRuns: 30 },
    );
  });

  it("take the fewer bytes the better their context foretells them", () => {
    const of = (bit: (index: number) => number): Bit[] =>
      Array.from({ length: 4000 }, (_, index) => ({ context: index % 2, node: 0, bit: bit(index) }));
    expect(written(of((index) => index % 2)).length).toBeLessThan(20);
    expect(written(of((index) => (Math.imul(index, 0x9e3779b1) >>> 13) & 1)).length).toBeGreaterThan(400);
  });

  it("carry into the bytes before", () => {
    const bits = Array.from({ length: 3000 }, (_, index) => ({
      context: 0,
      node: index % 5,
      bit: index % 97 === 96 ? 1 : 0,
    }));
    expect(code(new BitCoder(written(bits)), bits)).toEqual(bits.map(({ bit }) => bit));
  });
});

describe("a tree of symbols", () => {
  it("keeps their order, and reaches each", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 60 }), (weights) => {
        const { root, middle, next } = treeOf(weights);
        for (let leaf = 0; leaf < weights.length; leaf++) {
          let at = root;
          while (at >= 0) at = next[2 * at + (leaf >= middle[at]! ? 1 : 0)]!;
          expect(~at).toBe(leaf);
        }
      }),
    );
  });

  it("reaches a common one in fewer steps", () => {
    const { root, next } = treeOf([1, 1, 1, 1, 100, 1, 1, 1]);
    const steps = (at: number, leaf: number): number =>
      at < 0 ? (~at === leaf ? 0 : 99) : 1 + Math.min(steps(next[2 * at]!, leaf), steps(next[2 * at + 1]!, leaf));
    expect(steps(root, 4)).toBe(2);
    expect(steps(root, 0)).toBeGreaterThan(2);
  });
});
