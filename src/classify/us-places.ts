import { GAP_COMMA, GAP_SPACE, GAP_STOP, STARTS_CAPITAL } from "../knowledge/tokens.ts";
import { type Document, type Span, wordAt } from "./document.ts";

/** Abbreviations of states as American news style writes them after a town: "Dover, Del." */
const STATES = new Set(
  (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va " +
    "wash wis wyo w.va n.y n.j n.c n.d n.h n.m s.c s.d r.i d.c"
  ).split(" "),
);

/**
 * Places of the United States by their form alone, in English text: "Kanawha County", "Dover, Del.". They say where a
 * local story is when its towns are in no list.
 */
export function findUsPlaces(document: Document): Span[] {
  if (document.language !== "en") return [];
  const { tokens } = document;
  const found: Span[] = [];
  for (let token = 1; token < tokens.count; token++) {
    const isPlace = isCounty(document, token) || isStateAfterTown(document, token);
    if (!isPlace) continue;
    found.push({ start: tokens.start[token - 1]!, end: tokens.end[token]!, first: token - 1, last: token });
  }
  return found;
}

function isCounty(document: Document, token: number): boolean {
  const { gap, flags } = document.tokens;
  return gap[token] === GAP_SPACE && (flags[token - 1]! & STARTS_CAPITAL) !== 0 && wordAt(document, token) === "County";
}

function isStateAfterTown(document: Document, token: number): boolean {
  const { gap, flags, text, end } = document.tokens;
  if (gap[token] !== (GAP_COMMA | GAP_SPACE) || !(flags[token]! & flags[token - 1]! & STARTS_CAPITAL)) return false;
  const word = wordAt(document, token).toLowerCase();
  const stop = text.charAt(end[token]!) === "." || (gap[token + 1] ?? GAP_STOP) & GAP_STOP;
  return STATES.has(word.replace(/\.$/u, "")) && (word.includes(".") || Boolean(stop));
}
