import { parseMediaType } from "./media-type.ts";

/** The forms a list has, the preferred one first. */
const LIST_TYPES = ["application/json", "application/x-ndjson", "text/csv"] as const;
export type ListType = (typeof LIST_TYPES)[number];

/**
 * The form that an `Accept` header (RFC 9110, 12.5.1) weighs highest; JSON where it says nothing, or names none of them:
 * a client that did not think of the header gets what it expects.
 */
export function chooseListType(accept: string | undefined): ListType {
  let best: ListType = "application/json";
  let bestWeight = 0;
  for (const type of LIST_TYPES) {
    const weight = weightOf(type, accept ?? "*/*");
    if (weight > bestWeight) {
      best = type;
      bestWeight = weight;
    }
  }
  return best;
}

/** The weight of the most exact range that covers the type. */
function weightOf(type: ListType, accept: string): number {
  let weight = 0;
  let exactness = -1;
  for (const range of accept.split(",")) {
    const { essence } = parseMediaType(range);
    const exact = [["*/*"], [`${type.split("/")[0]}/*`], [type]].findIndex(([covering]) => covering === essence);
    if (exact <= exactness) continue;
    exactness = exact;
    weight = qualityOf(range);
  }
  return weight;
}

function qualityOf(range: string): number {
  for (const parameter of range.split(";").slice(1)) {
    const [name = "", value = ""] = parameter.split("=");
    if (name.trim().toLowerCase() !== "q") continue;
    const quality = Number(value.trim());
    return quality >= 0 && quality <= 1 ? quality : 0;
  }
  return 1;
}
