import { GAP_COMMA, GAP_HYPHEN, GAP_NEWLINE, GAP_OTHER, GAP_SPACE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering, wordAt } from "../document.ts";
import type { StateBody } from "../states.ts";

/** What office stands beside a token. */
export interface Office {
  /** A role of FORMAT.md, or `minister:<state body>`. */
  role: string;
  country: string | null;
  /** It marks who made the article rather than somebody in the story. */
  credits: boolean;
}

/** Offices by the token they end or begin at. */
export interface Offices {
  endingAt: ReadonlyMap<number, Office>;
  startingAt: ReadonlyMap<number, Office>;
}

/** Every office of a document: words of rank and title, heads of state bodies. */
export function findOffices(document: Document, bodies: readonly StateBody[]): Offices {
  const endingAt = new Map<number, Office>();
  const startingAt = new Map<number, Office>();
  const put = (first: number, last: number, office: Office): void => {
    endingAt.set(last, office);
    startingAt.set(first, office);
  };
  for (const matches of document.hints.values()) {
    for (const { sense, first, last } of matches) {
      if (sense.kind === "role") {
        const credits = sense.key === "photographer" || (sense.key === "journalist" && beginsLine(document, first));
        put(first, last, { role: sense.key, country: null, credits });
      } else if (sense.kind === "credit") put(first, last, { role: "photographer", country: null, credits: true });
    }
  }
  for (const { senses, first, last } of document.names) {
    const minister = senses.find((sense) => sense.kind === "minister");
    if (minister !== undefined) put(first, last, { role: `minister:${minister.key}`, country: null, credits: false });
  }
  for (const { byHead, body, country, first, last } of bodies) {
    if (byHead) put(first, last, { role: `minister:${body}`, country, credits: false });
  }
  return { endingAt, startingAt };
}

/** "Journalist Marlow reported", "Der Journalist …": at a line's beginning mostly who writes; inside, whom news is about. */
function beginsLine(document: Document, token: number): boolean {
  const first = token > 0 && ARTICLES.has(wordAt(document, token - 1).toLowerCase()) ? token - 1 : token;
  return first === 0 || (document.tokens.gap[first]! & GAP_NEWLINE) !== 0;
}

/** The office right before a name: next to it, or before a comma or dash that sets the name off. */
export function officeBefore(document: Document, offices: Offices, token: number): Office | null {
  const gap = document.tokens.gap[token]!;
  const allowed = GAP_SPACE | GAP_COMMA | GAP_HYPHEN | GAP_OTHER;
  if ((gap & ~allowed) !== 0) return null;
  return offices.endingAt.get(token - 1) ?? officeOfPlace(document, offices, token - 1);
}

/** "son homologue marocain", "ambassadeur de France": the office before the country that ends at a token. */
function officeOfPlace(document: Document, offices: Offices, last: number): Office | null {
  const place = nameCovering(document, last);
  if (place === null || !place.senses.every(({ kind }) => COUNTRY_KINDS.has(kind))) return null;
  const { gap } = document.tokens;
  if (place.first < 1 || gap[place.first] !== GAP_SPACE) return null;
  const office = offices.endingAt.get(place.first - 1);
  if (office !== undefined) return office;
  const isLinked = LINKS.has(lowerAt(document, place.first - 1)) && gap[place.first - 1] === GAP_SPACE;
  return isLinked ? (offices.endingAt.get(place.first - 2) ?? null) : null;
}

const COUNTRY_KINDS = new Set(["country", "adjective"]);
/** Words between an office and its country. */
const LINKS = new Set("of de du des di del della do da van von din al του της na wa dari".split(" "));

/** The office that follows a name after a comma or in apposition: "Viktor Khrenin, Defence Minister of Belarus". */
export function officeAfter(document: Document, offices: Offices, token: number): Office | null {
  const { tokens } = document;
  for (let at = token + 1; at <= token + 3 && at < tokens.count; at++) {
    const office = offices.startingAt.get(at);
    if (at === token + 1 && !(tokens.gap[at]! & GAP_COMMA)) return null;
    if (office !== undefined) return office;
    if ((tokens.gap[at + 1]! & ~GAP_SPACE) !== 0 || !mayOpenApposition(document, at)) return null;
  }
  return null;
}

const ARTICLES = new Set(
  "the a an der die das ein eine le la l un une el il lo o os former first ex de het en ett".split(" "),
);

/** An article or a country may stand before the office; a verb ("…, said the minister") begins something else. */
const mayOpenApposition = (document: Document, token: number): boolean =>
  nameCovering(document, token) !== null || ARTICLES.has(wordAt(document, token).toLowerCase());

export const isReporter = (office: Office | null): boolean => office?.credits === true;
