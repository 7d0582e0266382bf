/** What a UTF-16 unit is to a word; half of a surrogate pair is `OTHER`. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const MARK = 4;
export const NUMBER = 5;

/** Filled as units are met, 0 for those that were not: a look-up a character in place of a match of a Unicode property. */
const classes = new Uint8Array(0x10000);

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (/\p{L}/u.test(character)) found = LETTER;
  else if (/\p{M}/u.test(character)) found = MARK;
  else if (/\p{N}/u.test(character)) found = NUMBER;
  else if (/\s/u.test(character)) found = SPACE;
  classes[unit] = found;
  return found;
}

/** Class of a UTF-16 unit: general categories L, M and N of Unicode, and white space as `\s` has it. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  return known === 0 ? look(unit) : known;
}

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const isWordStart = (found: number) => found === LETTER || found === NUMBER;

/** Words of a text: runs without white space that hold a letter or a number. */
export function wordCount(text: string): number {
  let count = 0;
  let counted = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const found = classOf(unit);
    if (found === SPACE) counted = false;
    else if (!counted) {
      if (unit >= HIGH_SURROGATES && unit < LOW_SURROGATES)
        counted = /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2));
      else counted = isWordStart(found);
      if (counted) count += 1;
    }
  }
  return count;
}
