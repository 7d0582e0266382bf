const SENTENCE_END = /[.!?…。！？؟۔।॥։።፧၊។፨]["'”’»“」』）)\]]*$/u;
const SENTENCE_INSIDE = /[.!?…。！？؟۔।։።]["'”’»」』]*(?:\s|(?<=[。！？]["'”’»」』]*)\S)/u;
/** Code units at or above this may be East Asian; text below it, most text, needs no second look. */
const FIRST_WIDE = 0x1100;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Marks that part the entries of a menu. */
const MENU_MARK = /[|•·»›].*?[|•·»›].*?[|•·»›]/u;
const LONG_PROSE = /[.!?…,;:。！？，、؟۔،।॥։።]/u;

/** A line this long is prose even without a full stop: no headline or menu entry is. */
const LONG_UNITS = 240;
const PROSE_UNITS = 45;
/** Longer text is long in any script. */
const LONGEST_COUNTED = 2_000;

/** Length comparable between scripts: an East Asian character says about as much as three letters. */
export function units(text: string): number {
  if (text.length > LONGEST_COUNTED) return text.length;
  let wide = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_WIDE && isWide(code)) wide += 1;
  }
  return text.length + 2 * wide;
}

/** Whether a UTF-16 unit is Han, Hiragana, Katakana or Hangul (Unicode blocks; Han beyond the BMP counts once a pair). */
function isWide(code: number): boolean {
  if (code <= 0x11ff) return true;
  if (code < 0x2e80) return false;
  if (code <= 0x2fdf) return true;
  if (code >= 0x3005 && code <= 0x9fff) return code !== 0x3013 && !(code >= 0x3008 && code <= 0x301f);
  return (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd88c);
}

/** Whether the line closes a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Whether the line, `size` units long, reads as running text: a sentence of some length, or far longer than a headline. */
export function isProse(text: string, size = units(text)): boolean {
  if (size < PROSE_UNITS || MENU_MARK.test(text)) return false;
  if (size >= LONG_UNITS) return LONG_PROSE.test(text) || UNSPACED.test(text);
  if (endsSentence(text)) return true;
  if (size >= 110 && UNSPACED.test(text)) return true;
  return size >= 90 && (SENTENCE_INSIDE.test(text) || /[:;,"”»]$/u.test(text));
}
