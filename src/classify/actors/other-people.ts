import { GAP_SPACE } from "../../knowledge/tokens.ts";
import { type Document, type NameMatch, nameCovering, type Span } from "../document.ts";
import { readGivenName } from "./given-names.ts";
import type { Run, Word } from "./runs.ts";

/** "Cameron Diaz" is no Cameron: a famous surname that is a given name too, before one surname that is none. */
export function isOtherPerson(document: Document, { words }: Run, [name]: readonly NameMatch[]): boolean {
  if (name !== undefined && isOfMoreNames(document, words, name)) return true;
  const [given, surname] = words;
  if (words.length !== 2 || given === undefined || surname === undefined || name === undefined) return false;
  if (name.first !== given.first || name.last !== given.last) return false;
  return (
    readGivenName(given.text, document.language)?.nominative === true &&
    readGivenName(surname.text, document.language) === null &&
    nameCovering(document, surname.first) === null
  );
}

/** Languages in which many have two given names and two surnames. */
const DOUBLE_NAMES = new Set(["es", "pt", "gl"]);

/** "Juan Carlos Gómez Pardo" is no king: somebody listed by given names alone, before a surname. */
function isOfMoreNames({ tokens, language, text }: Document, words: readonly Word[], { first, last }: Span): boolean {
  if (!DOUBLE_NAMES.has(language) || first === last || words[0]!.first !== first) return false;
  const next = words.find((word) => word.first === last + 1);
  if (next === undefined || readGivenName(next.text, language) !== null || tokens.gap[next.first] !== GAP_SPACE)
    return false;
  return words
    .filter((word) => word.last <= last)
    .every((word) => readGivenName(text.slice(tokens.start[word.first], tokens.end[word.last]), language) !== null);
}
