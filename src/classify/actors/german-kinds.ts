import {
  ALL_CAPITALS,
  GAP_HYPHEN,
  GAP_SPACE,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import { readGivenName } from "./given-names.ts";
import { isPlace } from "./organization-phrases.ts";
import { hasHint } from "./runs.ts";

const MAX_WORDS = 4;
const MIN_UNITS = 2;

/** Ends of German nouns that are hardly ever those of names. */
const NOUN_ENDS =
  /(?:ungen|ung|heiten|heit|keiten|keit|schaften|tionen|onen|täten|ismus|nissen?|innen|isten|ern|lern|ler|agen|inen|oren|zeuge|geräte|teile|güter|stoffe)$/u;
/** Nouns that stand beside such a word as the object or in an adverbial: "hat dem Konzern Verluste gebracht". */
const NOUNS = new Set(
  (
    "Verluste Verlust Gewinn Gewinne Geld Gelder Ende Anfang Mitte Seite Insolvenz Schulden Strafe Strafen Schaden Schäden Recht " +
    "Rechte Angaben Personal Arbeitsplätze Stellen Kunden Druck Hilfe Hilfen Vorwürfe Versäumnisse Konkurrenz Anteile Aktien Kosten " +
    "Preise Preis Ziel Ziele Teil Teile Umsatz Umsätze Werke Daten Produkte Autos Zugang Zeit Klage Klagen Probleme Fehler Platz " +
    "Ärger Aufträge Auftrag Verträge Vertrag Interesse Chancen Chance Schritt Schritte Fortschritte Steuern Zinsen Kredite Kredit " +
    "Patente Waffen Menschen Leute Frauen Männer Kinder Mitglieder Bürger Jahre Monate Wochen Tage Herr Herrn Frau Sitz Kontakt " +
    "Kontakte Gas Öl Strom Wasser Luft Macht Mut Zweifel Sorgen Sorge Angst Erfolg Erfolge Einfluss Vertrauen Kritik Lob Einnahmen " +
    "Ausgaben Zahlen Details Pläne Maßnahmen Konsequenzen Schlagzeilen Geschichte Musik Filme Bücher Spiele Texte Lieder Fotos Bilder"
  ).split(" "),
);

/** Whether a capital word can be (part of) a name and is not a noun of the language. */
function mayBeName(document: Document, token: number): boolean {
  const word = wordAt(document, token);
  if (NOUNS.has(word) || hasHint(document, token, "not-person") || hasHint(document, token, "role")) return false;
  const isAcronym = (document.tokens.flags[token]! & ALL_CAPITALS) !== 0;
  return isAcronym || !NOUN_ENDS.test(word);
}

/**
 * The last token of the name that stands right after a German word for what it is ("der Autozulieferer Kessler", "die Band
 * Rote Ufer"): two nouns in a row are hardly ever anything else. Before the token where none begins.
 */
export function appositionEnd(document: Document, first: number, taken: Uint8Array): number {
  const { flags, gap, start, end, count } = document.tokens;
  let last = first - 1;
  let own = 0;
  while (last + 1 < count && last - first < MAX_WORDS - 1) {
    const next = last + 1;
    const isTied = gap[next] === GAP_HYPHEN && next > first;
    if (gap[next] !== GAP_SPACE && !isTied) break;
    const isCapital = (flags[next]! & STARTS_CAPITAL) !== 0 && !(flags[next]! & STARTS_SENTENCE);
    const isNumber = next > first && (flags[next]! & HAS_DIGIT) !== 0;
    if (!(isCapital || isNumber) || (taken[next] && !isPlace(document, next))) break;
    if (isCapital && !isTied && !mayBeName(document, next)) break;
    if (!taken[next]) own++;
    last = next;
  }
  if (own === 0 || end[last]! - start[first]! < MIN_UNITS) return first - 1;
  return isPersonLike(document, first, last) ? first - 1 : last;
}

/** "Der Finanzinvestor Florian Hamm": a given name and one word more. */
const isPersonLike = (document: Document, first: number, last: number): boolean =>
  last === first + 1 && (readGivenName(wordAt(document, first), document.language)?.canonical ?? null) !== null;
