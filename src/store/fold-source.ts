import { replaceUnstorable } from "./escape-text.ts";

/** An index entry must stay under 2,700 bytes, and one character can unfold to 18. */
const FOLDED_CHARACTERS = 300;

/**
 * The form in which publisher names and hosts are compared: compatibility form, white space as one blank, case folded
 * (upper case first: it is where ß and SS, ς and Σ meet).
 */
export function foldSource(text: string): string {
  const folded = text.slice(0, FOLDED_CHARACTERS).normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return replaceUnstorable(folded.replace(/\s+/gu, " ").trim().slice(0, FOLDED_CHARACTERS));
}
