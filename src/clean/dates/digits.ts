import { unitAt } from "../../domain/unit-at.ts";
import { classOf, NUMBER } from "../character-class.ts";

/** First digits of the decimal systems news is written in (Unicode Nd), besides ASCII. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];
/** Whether there is a number of any script: no date is without one. */
export function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (classOf(unitAt(text, index)) === NUMBER) return true;
  return false;
}

const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;

/** The text with every decimal digit as ASCII; one character stays one UTF-16 unit, so offsets hold. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
