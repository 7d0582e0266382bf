import { LIMITS } from "../domain/limits.ts";
import type { Evidence } from "../domain/tags.ts";

/** Evidence of one tag as it is stored: number of the field, start and end of each in turn. The article has the text. */
export type EvidenceSpans = number[];

/** The fields by their numbers, which stored rows have: the list may only grow. */
const FIELDS = ["title", "body"] as const satisfies Evidence["field"][];
const NUMBERS_A_SPAN = 3;

/** Leaves out the text of evidence and the names of its parts, which are most of its bytes. */
export function toSpans(evidence: readonly Evidence[]): EvidenceSpans {
  const spans: EvidenceSpans = [];
  for (const { field, start, end } of evidence) spans.push(FIELDS.indexOf(field), start, end);
  return spans;
}

/**
 * Undoes `toSpans` for any evidence of one article.
 * @param fields of a body the first LIMITS.CLASSIFIED_CHARACTERS are enough
 */
export function spanReader(fields: Record<Evidence["field"], string | null>): (spans: EvidenceSpans) => Evidence[] {
  const slicers = FIELDS.map((field) => slicerOf(fields[field] ?? ""));
  return (spans) => {
    const evidence: Evidence[] = [];
    for (let at = 0; at < spans.length; at += NUMBERS_A_SPAN) {
      const [field, start, end] = spans.slice(at, at + NUMBERS_A_SPAN) as [number, number, number];
      evidence.push({ field: FIELDS[field]!, start, end, text: slicers[field]!(start, end) });
    }
    return evidence;
  };
}

const SURROGATE = /[\ud800-\udfff]/;

/** Cuts a text by code points. */
function slicerOf(text: string): (start: number, end: number) => string {
  const read = text.slice(0, LIMITS.CLASSIFIED_CHARACTERS);
  if (!SURROGATE.test(read)) return (start, end) => read.slice(start, end);
  const characters = Array.from(read);
  return (start, end) => characters.slice(start, end).join("");
}
