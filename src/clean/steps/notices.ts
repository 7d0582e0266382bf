import { type Line, remember, type Step } from "../draft.ts";
import { isPhrase, STRAY_LINE } from "../html/phrases.ts";
import { isCredit } from "./header.ts";
import { CHANNELS, INVITATION, PLACEHOLDER, READ_ALSO_LINE, SHARE_LINE } from "./patterns.ts";
import { postScrap } from "./post.ts";
import { isFooter } from "./signs.ts";

const MAX_NOTICE_UNITS = 220;
const MAX_SHARE_UNITS = 90;
/** Longest line looked up among the page's controls, in UTF-16 units. */
const MAX_STRAY = 160;

/** Longest sentence or two that ask readers to follow, in UTF-16 units. */
const MAX_INVITATION = 140;
const CHANNEL = new RegExp(CHANNELS, "iu");

const isInvitation = (text: string): boolean =>
  text.length <= MAX_INVITATION && CHANNEL.test(text) && INVITATION.test(text);

/** More lines than a post of a social network has. */
const MAX_POST_LINES = 30;

const reasonFor = remember((line: Line): string | null => {
  const { text, units: size } = line;
  if (size > MAX_NOTICE_UNITS) return null;
  if (PLACEHOLDER.test(text)) return "placeholder of a picture or advertisement";
  if (isCredit(line)) return "picture credit";
  if (READ_ALSO_LINE.test(text)) return "pointer to another article";
  if (size <= MAX_SHARE_UNITS && SHARE_LINE.test(text)) return "invitation to share, subscribe or comment";
  if (isInvitation(text)) return "invitation to share, subscribe or comment";
  if (isFooter(line)) return "copyright notice";
  if (text.length <= MAX_STRAY && isPhrase(STRAY_LINE, text)) return "control or notice of the page";
  return null;
});

/** Single lines anywhere that are no part of the article: placeholders, credits, "read also", sharing, copyright, what a social network puts around a post. */
export const notices: Step = {
  name: "notices",
  run({ lines }) {
    const removed: { reason: string; text: string }[] = [];
    const kept = lines.filter((line) => {
      const reason = reasonFor(line) ?? (lines.length <= MAX_POST_LINES ? postScrap(line) : null);
      if (reason) removed.push({ reason, text: line.text });
      return reason === null;
    });
    return { lines: kept, removed };
  },
};
