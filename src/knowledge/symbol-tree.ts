/** A binary tree over symbols in their order: its leaves are 0, 1, 2 … A common symbol is reached in few steps. */
export interface SymbolTree {
  /** A node or, below zero, the complement of a leaf. */
  root: number;
  /** First leaf of a node's right half. */
  middle: Int32Array;
  /** Two for each node, as the root. */
  next: Int32Array;
}

/** A tree whose nodes halve the weight of their symbols as well as order lets them; all weights are above zero. */
export function treeOf(weights: readonly number[]): SymbolTree {
  const sums = new Float64Array(weights.length + 1);
  for (const [index, weight] of weights.entries()) sums[index + 1] = sums[index]! + weight;
  const middle: number[] = [];
  const next: number[] = [];
  const spans: [number, number][] = [];
  const place = (from: number, to: number): number => (to - from === 1 ? ~from : spans.push([from, to]) - 1);
  const root = place(0, weights.length);
  for (let node = 0; node < spans.length; node++) {
    const [from, to] = spans[node]!;
    const half = halfOf(sums, from, to);
    middle.push(half);
    next.push(place(from, half), place(half, to));
  }
  return { root, middle: Int32Array.from(middle), next: Int32Array.from(next) };
}

/** Where the sums from `from` to `to`, which rise, are nearest to the middle; never at an end. */
function halfOf(sums: Float64Array, from: number, to: number): number {
  const middle = (sums[from]! + sums[to]!) / 2;
  let low = from + 1;
  for (let high = to - 1; low < high; ) {
    const at = (low + high) >> 1;
    if (sums[at]! < middle) low = at + 1;
    else high = at;
  }
  return low > from + 1 && middle - sums[low - 1]! <= sums[low]! - middle ? low - 1 : low;
}
