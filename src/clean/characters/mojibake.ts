import { unitAt } from "../../domain/unit-at.ts";

/** Characters CP1252 puts at 0x80 to 0x9F; the other bytes are Latin-1. Source: WHATWG encoding index windows-1252. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Characters CP1251 puts at 0x80 to 0xFF. Source: WHATWG encoding index windows-1251. */
export const CP1251 =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї" +
  "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

const latin = new Map<number, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) latin.set(byte, byte);
[...CP1252].forEach((character, index) => {
  latin.set(character.codePointAt(0)!, 0x80 + index);
});
const cyrillic = new Map<number, number>();
[...CP1251].forEach((character, index) => {
  cyrillic.set(character.codePointAt(0)!, 0x80 + index);
});

/** What UTF-8 lead and continuation bytes of common letters look like after the wrong decoding. */
const LATIN_LEAD = /[ÂÃÄÅÐÑÎÏØÙÚ×à-ïð]/u;
const LATIN_TRAIL = /[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;
const CYRILLIC_LEAD = /[РСГВ]/u;
const CYRILLIC_TRAIL = /[\u00a0-\u00bfЂ-Џѐ-џ‘’“”„†‡•…‰‹›€™‚ґҐ°±µ¶·№»«©®¬]/u;
/** For each charset a character that looks like a lead byte, and one that looks like what follows it. */
export const SIGNS = [
  [LATIN_LEAD, LATIN_TRAIL],
  [CYRILLIC_LEAD, CYRILLIC_TRAIL],
] as const;
const [LATIN_SIGN, CYRILLIC_SIGN] = SIGNS.map(([lead, trail]) => new RegExp(`${lead.source}${trail.source}`, "u")) as [
  RegExp,
  RegExp,
];
/** Signs a text of this many units must have for the repair to be worth a try. */
const UNITS_PER_SIGN = 200;

/** Bytes that `text` stands for in a one-byte charset, or null when a character is not in it. */
function toBytes(text: string, charset: Map<number, number>): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    const code = unitAt(text, i);
    const byte = code < 0x80 ? code : charset.get(code);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function decode(text: string, charset: Map<number, number>): string | null {
  const bytes = toBytes(text, charset);
  if (!bytes) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const NON_ASCII_RUN = /[^\x00-\x7f]+(?:[\x20-\x2f][^\x00-\x7f]+)*/gu;

/** Repairs each run by itself where the whole is mixed; a run is repaired only when all of it is valid UTF-8. */
function repairRuns(text: string, charset: Map<number, number>): string {
  return text.replace(NON_ASCII_RUN, (run) => (run.length < 2 ? run : (decode(run, charset) ?? run)));
}

/**
 * Undoes UTF-8 that was read as Latin-1, CP1252 or CP1251, once or twice. Text that is not certain to be so damaged comes
 * back unchanged: the repair must be valid UTF-8 and shorter, which text that was meant as it stands practically never is.
 */
export function repairMojibake(text: string): string {
  let current = text;
  for (let round = 0; round < 2; round += 1) {
    const repaired = repairOnce(current);
    if (repaired === current) break;
    current = repaired;
  }
  return current;
}

function repairOnce(text: string): string {
  for (const [sign, charset] of [
    [LATIN_SIGN, latin],
    [CYRILLIC_SIGN, cyrillic],
  ] as const) {
    if (!sign.test(text)) continue;
    const whole = decode(text, charset);
    if (whole !== null && whole.length < text.length) return whole;
    const runs = repairRuns(text, charset);
    if ((text.length - runs.length) * UNITS_PER_SIGN >= text.length && !sign.test(runs)) return runs;
  }
  return text;
}
