import { type Block, FIRST_LETTER, PAGE, type Pack, type Run } from "./pack.ts";

/** Longest form in UTF-16 units; the builder refuses longer ones. */
export const MAX_FORM_UNITS = 250;

const NEWLINE = 0x0a;
const SHARE_NONE = 0x41;
const SHARE_MOST = 0x5a;

/** Steps through the groups of a run and the forms of each group, which stand in `units`. */
export class GroupCursor {
  readonly units = new Uint16Array(MAX_FORM_UNITS);
  /** Units of the current form. */
  length = 0;
  /** How many of them it shares with the form before it, 0 for the first of a group. */
  shared = 0;
  /** Place of the current group's key in the table of its kind. */
  key = 0;
  readonly #bytes: Uint8Array;
  readonly #alphabet: Uint32Array;
  #groups: number;
  #keyAt: number;
  #formAt: number;
  #isFirst = true;

  constructor(pack: Pack, block: Block, run: Run) {
    this.#bytes = pack.bytes;
    this.#alphabet = block.alphabet;
    this.#groups = run.groups;
    this.#keyAt = run.keysAt;
    this.#formAt = run.formsAt;
  }

  /** Goes to the next group; its forms must be read or skipped to the end. False after the last. */
  nextGroup(): boolean {
    if (this.#groups === 0) return false;
    this.#groups--;
    this.#isFirst = true;
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#keyAt++]!;
      number |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    this.key += number;
    return true;
  }

  /** Reads the next form of the group. False after the last. */
  nextForm(): boolean {
    const bytes = this.#bytes;
    const { units } = this;
    let at = this.#formAt;
    let byte = bytes[at]!;
    let length = 0;
    if (this.#isFirst) this.#isFirst = false;
    else {
      at++;
      if (byte === NEWLINE) {
        this.#formAt = at;
        return false;
      }
      length = byte - SHARE_NONE;
      byte = bytes[at]!;
    }
    this.shared = length;
    while (byte !== NEWLINE && (byte < SHARE_NONE || byte > SHARE_MOST)) {
      at++;
      if (byte < FIRST_LETTER) units[length++] = byte;
      else {
        const letter = this.#alphabet[byte - FIRST_LETTER]!;
        units[length++] = letter < PAGE ? letter : (letter & 0xff00) | bytes[at++]!;
      }
      byte = bytes[at]!;
    }
    this.length = length;
    this.#formAt = at;
    return true;
  }

  /** The current form as a string. */
  form(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }
}
