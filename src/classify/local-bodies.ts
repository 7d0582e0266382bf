import type { CountryMention } from "./countries.ts";
import { type Document, nameCovering } from "./document.ts";
import { isListedPlace, isOwnSeat, placeId } from "./place-ids.ts";

/** Bodies that cities and regions have of their own, as states do. */
const LOCAL = /^(?:police|government|parliament|ministry-|supreme-court|constitutional-court|prosecutor-general)/u;

/** Capitals of which a language says "government" for the city's own: "правительство Москвы". */
const OWN_GOVERNMENT: Readonly<Record<string, string>> = { ru: "moscow" };
const CITIES = new Set(["city", "namesake"]);

/**
 * The city or region that a body belongs to by the place beside it, as `placeId` names it: "San Diego Police Department",
 * "das bayerische Innenministerium". Undefined where the place stands for its state: "the Kyiv government".
 */
export function placeOfBody(document: Document, place: CountryMention, body: string): string | undefined {
  if ((place.kind !== "city" && place.kind !== "adjective") || !LOCAL.test(body)) return undefined;
  const id = placeId(document.text.slice(place.start, place.end), document.language);
  const isCity = nameCovering(document, place.first)?.senses.some(({ kind }) => CITIES.has(kind)) ?? false;
  if (place.kind === "adjective" ? !isListedPlace(id) : !isCity) return undefined;
  const isOwn = body === "government" && OWN_GOVERNMENT[document.language] === id;
  return body === "police" || isOwn || isOwnSeat(id) ? id : undefined;
}
