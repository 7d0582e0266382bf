import { GAP_APOSTROPHE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt } from "../document.ts";
import type { TaggedName } from "../tagger/index.ts";
import { hasHint } from "./runs.ts";

/** Words between two people, in languages that the tagger learned from or is asked in. */
const JOINTS = new Set("and und et y i oraz a och og en ve и й та і ja ir un és și e".split(" "));

/**
 * The people in what the tagger hears as one: "Kevin and Fritz" are two, "Frank's RedHot" is Frank's thing, and "Mr" is
 * no part of a name. Other names are left as they are.
 */
export function splitPeople(document: Document, name: TaggedName): TaggedName[] {
  if (name.type !== "person") return [name];
  const people: TaggedName[] = [];
  let from = name.first;
  for (let token = name.first; token <= name.last + 1; token++) {
    const isEnd = token > name.last || isJoint(document, token) || isPossessive(document, token);
    if (!isEnd) continue;
    const first = withoutTitle(document, from, token - 1);
    // What follows "Frank's" is no person, and Frank alone may be a firm or a town as well.
    const isOwner = token < name.last && isPossessive(document, token);
    const isName = first < token && (document.tokens.flags[first]! & STARTS_CAPITAL) !== 0;
    if (isName && !(isOwner && token - first < 2)) people.push({ ...name, first, last: token - 1 });
    from = token + 1;
    if (isOwner) break;
  }
  return people;
}

/** A small "and" between capitals. */
function isJoint(document: Document, token: number): boolean {
  const { flags, count, gap } = document.tokens;
  if (flags[token]! & STARTS_CAPITAL || token + 1 >= count || !(flags[token + 1]! & STARTS_CAPITAL)) return false;
  return gap[token] === GAP_SPACE && gap[token + 1] === GAP_SPACE && JOINTS.has(lowerAt(document, token));
}

/** The English "s" behind an apostrophe. */
const isPossessive = (document: Document, token: number): boolean =>
  document.language === "en" &&
  token < document.tokens.count &&
  document.tokens.gap[token] === GAP_APOSTROPHE &&
  lowerAt(document, token) === "s";

/** The first token after words of address and office: "Mr Yardley", "Professor Angert". */
function withoutTitle(document: Document, first: number, last: number): number {
  let from = first;
  while (from < last && hasHint(document, from, "role")) from++;
  return from;
}
