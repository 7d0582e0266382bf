import type { Node } from "./tree.ts";

/** Folders of the pages about authors. */
const AUTHOR_PATH =
  /\/(?:authors?|staff|people|person|profiles?|contributors?|columnists?|reporters?|journalists?|by|bio|autor|autori|autores|auteurs?|autore|redakteur|redaktion|team|writers?)\/[^/?#]/i;

/** A link to a page about an author, by its `rel` or its address. */
export function isAuthorLink({ tag, attributes }: Node): boolean {
  return tag === "a" && attributes !== null && (attributes.rel === "author" || AUTHOR_PATH.test(attributes.href ?? ""));
}
