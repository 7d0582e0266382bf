import { unitAt } from "../../domain/unit-at.ts";
import { SIGNS } from "./mojibake.ts";

/** What cleaning has to do with a character: bits of a UTF-16 unit's place in `traits`; the first alone for one that nobody looked up. */
const UNMET = 1;
const COMPOSES = 2;
const SUSPECT = 4;
/** Lead and trail of mojibake as read in each charset; a trail is one bit above its lead. */
const LEADS = [8, 32] as const;
const TRAILS = 16 | 64;
/** A letter that few languages have, but many texts whose charset was read as another. */
const MISREAD = 128;
/** What opens an entity. */
const AMPERSAND = 256;
const MISREAD_LETTERS = /[þðºªÞÐ¿³]/;

/** Filled as units are met: a look-up a character in place of a dozen patterns over the text. */
const traits = new Uint16Array(0x10000).fill(UNMET);

/** More than what cleaning changes: line ends but "\n", controls, invisible and bidi marks, halves of pairs. */
const SUSPECTS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\u034f|\p{Cs}/u;
/** What NFC may join with the character before it: marks, and vowels and finals of Hangul (Unicode NFC_Quick_Check "Maybe"). */
const COMPOSING = /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

function look(unit: number): void {
  const character = String.fromCharCode(unit);
  let found = 0;
  if (SUSPECTS.test(character)) found |= SUSPECT;
  else if (COMPOSING.test(character) || character.normalize("NFC") !== character) found |= COMPOSES;
  SIGNS.forEach(([lead, trail], index) => {
    if (lead.test(character)) found |= LEADS[index]!;
    if (trail.test(character)) found |= LEADS[index]! << 1;
  });
  if (MISREAD_LETTERS.test(character)) found |= MISREAD;
  if (character === "&") found |= AMPERSAND;
  traits[unit] = found;
}

/** What cleaning has to do with the characters of a text. */
export interface Need {
  /** A closer look, at all that may be wrong. */
  repair: boolean;
  /** Where that is not so: entities to be decoded, whatever they stand for; NFC; a look at the charset that the text was read by. */
  entities: boolean;
  composition: boolean;
  charset: boolean;
}

/** What the characters of a text need, in one walk. */
export function needOf(text: string): Need {
  let all = traitsWithin(text);
  if ((all & UNMET) !== 0) {
    meet(text);
    all = traitsWithin(text);
  }
  return {
    repair: (all & (SUSPECT | TRAILS)) !== 0,
    entities: (all & AMPERSAND) !== 0,
    composition: (all & COMPOSES) !== 0,
    charset: (all & MISREAD) !== 0,
  };
}

/** Looks up what the table has not of a text. */
function meet(text: string): void {
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(text, index);
    if (traits[unit] === UNMET) look(unit);
  }
}

/**
 * The traits of a text's characters together; a trail counts behind its lead alone, and ends the walk. A unit that is not in the table
 * is looked up behind the walk, since a call in it slows the whole walk.
 */
function traitsWithin(text: string): number {
  let all = 0;
  let before = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const found = traits[unitAt(text, index)]!;
    if (((before << 1) & found & TRAILS) !== 0) return all | found;
    all |= found;
    before = found;
  }
  return all & ~TRAILS;
}
