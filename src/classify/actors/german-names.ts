import type { Document } from "../document.ts";
import { readGivenName } from "./given-names.ts";
import type { Word } from "./runs.ts";

/**
 * A German name without what its bearer is: "Reeder Nils Stolberg" from the given name on, "Pop-Queen Madonna" without
 * the compound, which is no name of two parts.
 */
export function withoutNouns(document: Document, words: readonly Word[]): readonly Word[] {
  if (document.language !== "de" || words.length < 2) return words;
  const isGiven = ({ text }: Word): boolean => (readGivenName(text, "de")?.canonical ?? null) !== null;
  if (isGiven(words[0]!)) return words;
  const [head, next] = words;
  const isCompound = head!.text.includes("-") && !isGiven({ ...head!, text: head!.text.replace(/-.*/su, "") });
  return isCompound || (words.length > 2 && isGiven(next!)) ? words.slice(1) : words;
}
