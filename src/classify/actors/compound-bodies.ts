import { ALL_CAPITALS, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import type { Bounds } from "./organization-bounds.ts";

const NORWEGIAN =
  /.{3}(?:verket|tilsynet|direktoratet|instituttet|etaten|forbundet|laget|rådet|banken|bank|kassen|nemnda|kommisjonen|ombudet|foreningen|partiet|stiftelsen|museet|foretaket)$/u;
/** Ends of names of bodies that are one compound noun, by language, lower case. */
const ENDS: Readonly<Record<string, RegExp>> = {
  sv: /.{3}(?:verket|inspektionen|myndigheten|institutet|styrelsen|förbundet|nämnden|kassan|förmedlingen|banken|domstolen|kommissionen|partiet|föreningen|rådet|museet|ombudsmannen|sällskapet|universitetet|bank)$/u,
  da: /.{3}(?:styrelsen|tilsynet|instituttet|forbundet|foreningen|rådet|banken|retten|nævnet|kommissionen|direktoratet|partiet|museet|ombudsmanden|selskabet|fonden|bank)$/u,
  no: NORWEGIAN,
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  fi: /.{3}(?:hallitus|hallituksen|virasto|viraston|laitos|laitoksen|keskus|keskuksen|lautakunta|lautakunnan|liitto|liiton|neuvosto|neuvoston|pankki|pankin)$/u,
  nl: /.{3}(?:dienst|inspectie|raad|bond|bank|autoriteit|bureau|unie|kamer|instituut|waterstaat|politie|federatie|museum|fonds)$/u,
};

/**
 * Bodies whose name is one compound noun: "Naturvårdsverket", "Havforskningsinstituttet". These languages write nouns
 * small, so that a capital inside a sentence makes such a word a name; at a sentence's beginning it is known again. Linear.
 */
export function compoundBodies(document: Document, taken: Uint8Array): Bounds[] {
  const ends = ENDS[document.language];
  if (ends === undefined) return [];
  const { flags, count } = document.tokens;
  const opening: number[] = [];
  const inside: number[] = [];
  for (let token = 0; token < count; token++) {
    if ((flags[token]! & (STARTS_CAPITAL | ALL_CAPITALS)) !== STARTS_CAPITAL || taken[token]) continue;
    if (ends.test(wordAt(document, token))) (flags[token]! & STARTS_SENTENCE ? opening : inside).push(token);
  }
  const names = new Set(inside.map((token) => wordAt(document, token)));
  return [...inside, ...opening.filter((token) => names.has(wordAt(document, token)))]
    .sort((a, b) => a - b)
    .map((token) => ({ first: token, last: token }));
}
