/** Hashes of two neighbouring UTF-16 units; a paragraph has some hundred, so most hashes are not in it. */
const HASHES = 1_024;

const hashOf = (one: number, next: number) => (Math.imul(one, 31) + next) & (HASHES - 1);

/** Substrings of two units or more to look for, each with the hashes of its pairs of letters. */
export interface SignSet {
  signs: readonly { sign: string; pairs: readonly number[] }[];
  shortest: number;
}

export function createSignSet(signs: readonly string[]): SignSet {
  const pairsOf = (sign: string) =>
    Array.from({ length: sign.length - 1 }, (_, at) => hashOf(sign.charCodeAt(at), sign.charCodeAt(at + 1)));
  return {
    signs: signs.map((sign) => ({ sign, pairs: pairsOf(sign) })),
    shortest: Math.min(...signs.map(({ length }) => length)),
  };
}

/** In which text, by its number, a hash was seen last. */
const seen = new Uint32Array(HASHES);
let texts = 0;

/** Whether so many different signs are in the text. A sign is looked for only where all its pairs of letters are somewhere in it. */
export function hasSigns(text: string, { signs, shortest }: SignSet, least: number): boolean {
  if (text.length < shortest) return false;
  texts += 1;
  for (let at = 1; at < text.length; at += 1) seen[hashOf(text.charCodeAt(at - 1), text.charCodeAt(at))] = texts;
  let found = 0;
  for (const { sign, pairs } of signs) {
    if (pairs.every((pair) => seen[pair] === texts) && text.includes(sign)) {
      found += 1;
      if (found === least) return true;
    }
  }
  return false;
}
