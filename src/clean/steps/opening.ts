import type { Found, Step } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";
import { datelineOf } from "./dateline.ts";
import { dateOfHeaderLine } from "./header-line.ts";
import { BYLINE } from "./patterns.ts";

const MAX_RUN = 9;

/** Author, date and section between a standfirst that is a sentence and the text proper: a short run that holds a date or byline. */
export const opening: Step = {
  name: "opening",
  run(draft) {
    const { lines } = draft;
    let end = 1;
    const limit = Math.min(lines.length, MAX_RUN + 1);
    while (end < limit && !lines[end]!.prose && !datelineOf(lines[end]!, draft)) end += 1;
    const run = lines.slice(1, end);
    const found: Partial<Found> = {};
    for (const line of run) {
      const { text } = line;
      const date = dateOfHeaderLine(line, draft);
      if (date?.at) found.published ??= { at: date.at, precision: date.precision, source: "text" };
      const author = BYLINE.exec(text)?.[1];
      if (author) found.authors ??= [author];
    }
    const prose = lines[0]?.prose === true && end < lines.length && end < limit;
    const sentences = run.filter(({ text }) => endsSentence(text) && text.length > 25).length;
    if (!prose || sentences > 0 || (!found.published && !found.authors)) return { lines, removed: [] };
    return {
      lines: [lines[0]!, ...lines.slice(end)],
      removed: run.map(({ text }) => ({ reason: "author, date or section below the standfirst", text })),
      found,
    };
  },
};
