const SENTENCE_END = /[.!?…。！？؟۔।॥։።፧၊។፨]["'”’»“」』）)\]]*$/u;
const SENTENCE_INSIDE = /[.!?…。！？؟۔।։።]["'”’»」』]*(?:\s|(?<=[。！？]["'”’»」』]*)\S)/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Marks that part the entries of a menu. */
const MENU_MARK = /[|•·»›]/gu;
const LONG_PROSE = /[.!?…,;:。！？，、؟۔،।॥։።]/u;

/** A line this long is prose even without a full stop: no headline or menu entry is. */
const LONG_UNITS = 240;
const PROSE_UNITS = 45;

/** Length comparable between scripts: an East Asian character says about as much as three letters. */
export function units(text: string): number {
  if (text.length > 2_000) return text.length;
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length + 2 * wide;
}

/** Whether the line closes a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Whether the line reads as running text: a sentence of some length, or far longer than a headline. */
export function isProse(text: string): boolean {
  const size = units(text);
  if (size < PROSE_UNITS || (text.match(MENU_MARK)?.length ?? 0) >= 3) return false;
  if (size >= LONG_UNITS) return LONG_PROSE.test(text) || UNSPACED.test(text);
  if (endsSentence(text)) return true;
  if (size >= 110 && UNSPACED.test(text)) return true;
  return size >= 90 && (SENTENCE_INSIDE.test(text) || /[:;,"”»]$/u.test(text));
}

/** Words of a line, split at white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
