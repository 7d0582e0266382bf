import type { Line } from "../draft.ts";
import { dropPageMarks } from "./page-marks.ts";
import { fromSubtitles } from "./subtitles.ts";
import { unquote } from "./unquote.ts";
import { unwrap } from "./unwrap.ts";

/** Lines as they were written, and what of their medium was taken out. */
export interface Written {
  lines: Line[];
  removed: { reason: string; text: string }[];
}

/**
 * The lines of a plain text without what the medium did to them, before any is looked at: the times of subtitles, the quote marks of a
 * mail, the numbers of printed pages; last the breaks at a width, which those hide.
 */
export function readMedium(lines: Line[]): Written {
  const removed: Written["removed"] = [];
  let written = lines;
  for (const read of [fromSubtitles, unquote, dropPageMarks]) {
    const result = read(written);
    written = result.lines;
    removed.push(...result.removed);
  }
  return { lines: unwrap(written), removed };
}
