import { type Line, remember, type Step } from "../draft.ts";
import { isPhrase, STRAY_LINE } from "../html/phrases.ts";
import { isCredit } from "./header.ts";
import { PLACEHOLDER, READ_ALSO_LINE, SHARE_LINE } from "./patterns.ts";
import { isFooter } from "./signs.ts";

const MAX_NOTICE_UNITS = 220;
const MAX_SHARE_UNITS = 90;
/** Longest line looked up among the page's controls, in UTF-16 units. */
const MAX_STRAY = 160;

const reasonFor = remember((line: Line): string | null => {
  const { text, units: size } = line;
  if (size > MAX_NOTICE_UNITS) return null;
  if (PLACEHOLDER.test(text)) return "placeholder of a picture or advertisement";
  if (isCredit(line)) return "picture credit";
  if (READ_ALSO_LINE.test(text)) return "pointer to another article";
  if (size <= MAX_SHARE_UNITS && SHARE_LINE.test(text)) return "invitation to share, subscribe or comment";
  if (isFooter(line)) return "copyright notice";
  return text.length <= MAX_STRAY && isPhrase(STRAY_LINE, text) ? "control or notice of the page" : null;
});

/** Single lines anywhere that are no part of the article: placeholders, credits, "read also", sharing, copyright. */
export const notices: Step = {
  name: "notices",
  run({ lines }) {
    const removed: { reason: string; text: string }[] = [];
    const kept = lines.filter((line) => {
      const reason = reasonFor(line);
      if (reason) removed.push({ reason, text: line.text });
      return reason === null;
    });
    return { lines: kept, removed };
  },
};
