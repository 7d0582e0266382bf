/** Arabic and Hebrew write conjunctions, prepositions and the article onto the next word. */

const ALEF = 0x627;
const LAM = 0x644;
const ARABIC_CLITICS = new Set([0x648, 0x641, 0x628, 0x643, 0x644]);
const HEBREW_CLITICS = new Set([0x5d5, 0x5d4, 0x5d1, 0x5dc, 0x5de, 0x5e9, 0x5db]);
/** Letters that must remain for a clitic to be cut off. */
const MIN_REST = 3;

/** Drops the article ال from a word of a form, as the matcher does in a text. */
export function stripArabicArticle(word: string): string {
  const hasArticle = word.charCodeAt(0) === ALEF && word.charCodeAt(1) === LAM;
  return hasArticle && word.length - 2 >= MIN_REST ? word.slice(2) : word;
}

/**
 * Offsets at which the bare word may begin in a token of an Arabic or Hebrew script: 0, after each clitic, after the
 * article; never leaves fewer than three letters. Empty for other scripts.
 */
export function cliticOffsets(text: string, start: number, end: number): number[] {
  const first = text.charCodeAt(start);
  if (first >= 0x5d0 && first <= 0x5ea) return hebrewOffsets(text, start, end);
  if (first >= 0x620 && first <= 0x6d3) return arabicOffsets(text, start, end);
  return [];
}

function hebrewOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < start + 3 && HEBREW_CLITICS.has(text.charCodeAt(at)); at++) {
    if (end - at - 1 >= MIN_REST) offsets.push(at + 1 - start);
  }
  return offsets;
}

function arabicOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  const add = (at: number): void => {
    if (at > start && end - at >= MIN_REST) offsets.push(at - start);
  };
  let at = start;
  for (let cut = 0; cut < 3; cut++) {
    const isArticle = text.charCodeAt(at) === ALEF && text.charCodeAt(at + 1) === LAM;
    if (isArticle) {
      add(at + 2);
      break;
    }
    if (!ARABIC_CLITICS.has(text.charCodeAt(at))) break;
    at++;
    add(at);
  }
  return offsets;
}
