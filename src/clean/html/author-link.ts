import type { Node } from "./tree.ts";

/** Folders of the pages about authors. */
const AUTHOR_PATH =
  /\/(?:authors?|staff|people|person|profiles?|contributors?|columnists?|reporters?|journalists?|by|bio|autor|autori|autores|auteurs?|autore|redakteur|redaktion|team|writers?)\/[^/?#]/i;

/** Licences have "by" in their addresses. */
const LICENCE = /\/licen[cs]es\//i;

/** A link to a page about an author, by its `rel` or its address. */
export function isAuthorLink({ tag, attributes }: Node): boolean {
  if (tag !== "a" || attributes === null) return false;
  const { rel, href = "" } = attributes;
  return rel === "author" || (AUTHOR_PATH.test(href) && !LICENCE.test(href));
}
