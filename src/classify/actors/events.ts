import { GAP_SPACE } from "../../knowledge/tokens.ts";
import { type Document, type Span, wordAt } from "../document.ts";
import { hasHint } from "./runs.ts";

/** Small words between an event and what it is about: "Conference on International Security", "конференция по безопасности". */
const ABOUT = new Set(
  "on for of über zur zum für sur pour sobre per por за по о об про o u za ds do ve pro k".split(" "),
);

/** What armies hold and no organization is known by: the capitals before it say which, "Zapad Strategic Army exercise". */
const DRILLS = new Set("exercise exercises manoeuvres maneuvers drill drills".split(" "));

/**
 * Whether capitals name what takes place or is signed, or what that is about, and no organization: "Moscow Conference",
 * "International Security" after "Conference on", "Strategic Missile" before "exercise".
 */
export function isEvent(document: Document, { first, last }: Pick<Span, "first" | "last">): boolean {
  const { gap, count } = document.tokens;
  if (first >= 2 && last > first && gap[first] === GAP_SPACE && gap[first - 1] === GAP_SPACE) {
    if (ABOUT.has(wordAt(document, first - 1)) && hasHint(document, first - 2, "event")) return true;
  }
  const isBeforeEvent = last + 1 < count && gap[last + 1] === GAP_SPACE && hasHint(document, last + 1, "event");
  if (isBeforeEvent && last > first && DRILLS.has(wordAt(document, last + 1))) return true;
  for (let token = first; token <= last; token++) {
    if (hasHint(document, token, "org-word") && !hasHint(document, token, "event")) return false;
  }
  if (hasHint(document, first, "event") || hasHint(document, last, "event")) return true;
  return isBeforeEvent && last > first;
}
