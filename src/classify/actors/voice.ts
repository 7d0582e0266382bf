import { type Document, noNumbers } from "../document.ts";
import { type TaggedName, type Tagging, tagNames } from "../tagger/index.ts";
import { splitName } from "./organization-bounds.ts";
import { splitPeople } from "./voice-people.ts";

/** What the tagger says of a document, by token. */
export interface Voice extends Tagging {
  /** Index into `names` of the name that covers a token, -1 for none. */
  at: Int32Array;
}

/** Reads a document with the tagger: the second voice beside the lexicon and the rules. */
export function readVoice(document: Document): Voice {
  const tagging = tagNames(document);
  const names: TaggedName[] = [];
  for (const name of tagging.names) {
    const { type, confidence } = name;
    for (const { first, last } of splitName(document, name)) {
      names.push(...splitPeople(document, { first, last, type, confidence }));
    }
  }
  const at = noNumbers(document);
  for (let index = 0; index < names.length; index++) at.fill(index, names[index]!.first, names[index]!.last + 1);
  return { ...tagging, names, at };
}

/** The tagger's name over a token, or null. */
export const voiceAt = ({ names, at }: Voice, token: number): TaggedName | null => names[at[token] ?? -1] ?? null;
