import { foldText } from "./fold.ts";
import { MARK_CAPITAL, MARK_JOINT, MARK_PREFIX, MARK_UPPER } from "./form.ts";
import { MAX_FORM_UNITS } from "./group-cursor.ts";

/** Latin-script languages that decline personal names. */
export const DECLINING = "az bs cs et fi hr hu lt lv pl ro sk sl sq sr tr uz".split(" ");
/** Languages whose genitive is -s without an apostrophe: "Merkels Nachfolger". */
export const GENITIVE_S = "da de lb nb nl nn no sv".split(" ");

/** Ends a packed form that these rules are not for: its case forms stand in the pack. */
export const MARK_IRREGULAR = "~";
/** Ends the packed stem of a short Cyrillic surname, which stands for the stem with each ending. */
export const MARK_CASES = "%";

const SHORT_STEM = 5;
/** Shorter stems begin too many other words. */
const MIN_STEM = 4;

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
const foldEndings = (endings: string): Uint16Array[] =>
  [...new Set(endings.split(" ").map(foldText))].sort().map(unitsOf);
/** Case endings of short surnames in Latin letters; then those of Czech and Slovene possessives ("Trumpův", "Bidenove"). */
export const LATIN_CASES =
  "a u em om ie owi ovi y i o ą ę ou ě e ja ju jem ovo ova ovy ove ově ův ovu ovou ových ovým ov ovega ovem ovemu ovih ovim";
export const CYRILLIC_CASES = "а у ом ем е ой ы и ю я ым ові ою";
/** Further endings where a foreign name keeps its vowel: Slovene "Pencea", "Faucija", Czech "Fauciho". */
export const KEPT_VOWEL_CASES: Readonly<Record<string, string>> = {
  e: "ea eu eom eovi",
  i: "iho imu ija iju ijem ijev ijeva ijeve",
  y: "yho ymu yja yju yjem yjev yjeva yjeve",
};
const LATIN_ENDINGS = foldEndings(LATIN_CASES);
const KEPT_VOWEL_ENDINGS = new Map(
  Object.entries(KEPT_VOWEL_CASES).map(([vowel, endings]) => [
    vowel.charCodeAt(0),
    foldEndings(`${LATIN_CASES} ${endings}`),
  ]),
);
const CYRILLIC_ENDINGS = foldEndings(CYRILLIC_CASES);

const SPACE = 0x20;
const JOINT = MARK_JOINT.charCodeAt(0);
const CAPITAL = MARK_CAPITAL.charCodeAt(0);
const UPPER = MARK_UPPER.charCodeAt(0);
const PREFIX = MARK_PREFIX.charCodeAt(0);
const LETTER_S = 0x73;
const THORN = 0xfe;
const VOWELS = new Set(unitsOf("aeiouy"));
const SIBILANTS = new Set(unitsOf("sxz"));

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === THORN;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isMark = (unit: number): boolean => unit === CAPITAL || unit === UPPER;

/** A form to be added: the first `length` of `units`, of which `shared` are those of the one before it. */
export type Emit = (units: Uint16Array, shared: number, length: number) => void;
/** A rule that makes forms of a packed form, the first `length` of `form`. */
export type Derive = (form: Uint16Array, length: number, emit: Emit) => void;

const made = new Uint16Array(2 * MAX_FORM_UNITS);

/** Folded Latin letters between marks and joints. */
function isLatinForm(form: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const unit = form[at]!;
    if (!isLetter(unit) && !isDigit(unit) && !isMark(unit) && unit !== SPACE && unit !== JOINT) return false;
  }
  return true;
}

/**
 * What a packed form of a person becomes in the languages of `DECLINING`: every word a stem, a short surname with each
 * ending written out, since other words begin with its stem (Sandu: Sandra). Nothing for forms of other scripts.
 */
export function decline(form: Uint16Array, length: number, emit: Emit): void {
  if (!isLatinForm(form, length)) return;
  const stem = VOWELS.has(form[length - 1]!) ? length - 1 : length;
  if (isShortSurname(form, length, stem)) {
    addEndings(form, stem, KEPT_VOWEL_ENDINGS.get(form[length - 1]!) ?? LATIN_ENDINGS, length, emit);
  } else {
    const end = declineWords(form, length);
    if (end > 0) emit(made, 0, end);
  }
}

/** One word of plain letters without a mark or with that of a capital, with a short stem. */
function isShortSurname(form: Uint16Array, length: number, stem: number): boolean {
  const from = form[0] === CAPITAL ? 1 : 0;
  if (stem - from > SHORT_STEM) return false;
  for (let at = from; at < length; at++) if (!isLetter(form[at]!) || form[at] === THORN) return false;
  return true;
}

/** Writes the form with every word a stem into `made` and returns its length, 0 where no word is long enough. */
function declineWords(form: Uint16Array, length: number): number {
  let end = 0;
  let isChanged = false;
  for (let from = 0; from <= length; ) {
    let to = from;
    while (to < length && form[to] !== SPACE) made[end++] = form[to++]!;
    const cut = VOWELS.has(form[to - 1]!) ? 1 : 0;
    const letters = to - from - cut - (isMark(form[from]!) ? 1 : 0);
    if (letters >= MIN_STEM) {
      end -= cut;
      made[end++] = PREFIX;
      isChanged = true;
    }
    if (to < length) made[end++] = SPACE;
    from = to + 1;
  }
  return isChanged ? end : 0;
}

/** What a packed form of a person becomes in the languages of `GENITIVE_S`. */
export function addGenitive(form: Uint16Array, length: number, emit: Emit): void {
  if (!isLatinForm(form, length) || SIBILANTS.has(form[length - 1]!)) return;
  if (length > 1 && !isLetter(form[length - 2]!)) return;
  made.set(form.subarray(0, length));
  const word = form.lastIndexOf(SPACE, length - 1) + 1;
  if (made[word] === UPPER) made[word] = CAPITAL;
  made[length] = LETTER_S;
  emit(made, 0, length + 1);
}

/** The case forms of a Cyrillic stem that ends in `MARK_CASES`, here without the mark. */
export const addCyrillicCases: Derive = (stem, length, emit) =>
  addEndings(stem, length, CYRILLIC_ENDINGS, length, emit);

/** Emits a stem with each ending, but for the form of which `stem` units are the stem. */
function addEndings(
  form: Uint16Array,
  stem: number,
  endings: readonly Uint16Array[],
  length: number,
  emit: Emit,
): void {
  made.set(form.subarray(0, stem));
  let shared = 0;
  for (const ending of endings) {
    if (ending.length === length - stem && ending[0] === form[stem]) continue;
    made.set(ending, stem);
    emit(made, shared, stem + ending.length);
    shared = stem;
  }
}

/** The forms that a rule makes of a form, as strings. */
export function formsBy(derive: Derive, form: string): string[] {
  const forms: string[] = [];
  derive(unitsOf(form), form.length, (units, _, length) => {
    forms.push(String.fromCharCode(...units.subarray(0, length)));
  });
  return forms;
}
