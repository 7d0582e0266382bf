/** Which sequences the model keeps. */

/** What the languages of a group say of the sequences: one number a language, sequence after sequence. */
export interface Candidates {
  sequences: string[];
  languages: number;
  /** Natural log of the chance of the last sign after those before it. */
  chances: Float32Array;
  /** Occurrences a letter. */
  shares: Float32Array;
}

/**
 * The `size` sequences that part the languages best, with all that they end in. A sequence is worth what it adds to the
 * divergence of a pair of languages (Jeffreys) beyond the one that is a sign shorter at its beginning, over the square of the
 * pair's total, summed over pairs, so that close neighbours get most of the room. In the order of the candidates.
 */
export function choose(candidates: Candidates, size: number): number[] {
  const { sequences } = candidates;
  const places = new Map(sequences.map((sequence, place) => [sequence, place]));
  const worth = worthOf(candidates, places);
  const order = [...sequences.keys()].sort((a, b) => worth[b]! - worth[a]! || a - b);
  const chosen = new Set<number>();
  for (const candidate of order) {
    if (chosen.size >= size) break;
    for (let start = 0; start < sequences[candidate]!.length; start += 1) {
      chosen.add(places.get(sequences[candidate]!.slice(start))!);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

function worthOf({ sequences, languages, chances, shares }: Candidates, places: Map<string, number>): Float64Array {
  const more = new Float64Array(languages);
  const share = new Float64Array(languages);
  const each = (visit: (place: number, pair: number, divergence: number) => void) => {
    for (let place = 0; place < sequences.length; place += 1) {
      const shorter = places.get(sequences[place]!.slice(1));
      for (let a = 0; a < languages; a += 1) {
        more[a] = chances[place * languages + a]! - (shorter === undefined ? 0 : chances[shorter * languages + a]!);
        share[a] = shares[place * languages + a]!;
      }
      for (let a = 0; a < languages; a += 1) {
        for (let b = a + 1; b < languages; b += 1) {
          visit(place, a * languages + b, (share[a]! - share[b]!) * (more[a]! - more[b]!));
        }
      }
    }
  };
  const totals = new Float64Array(languages * languages);
  each((_, pair, divergence) => {
    totals[pair]! += divergence;
  });
  const worth = new Float64Array(sequences.length);
  each((place, pair, divergence) => {
    worth[place]! += divergence / totals[pair]! ** 2;
  });
  return worth;
}
