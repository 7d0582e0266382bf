import { wordCount } from "../character-class.ts";
import { besideDates, type FoundDate, findDates, type Reading } from "../dates/index.ts";
import { type Line, remember } from "../draft.ts";
import { DATE_LABEL } from "./patterns.ts";

const MAX_UNITS = 140;
/** Words beside the date: a section and a source name, no sentence. */
const MAX_OTHER_WORDS = 5;

/** The date of a line that is nothing but a header line (`dateOfText`), null when it is something else. */
export const dateOfHeaderLine = remember((line: Line, reading: Reading) =>
  line.units <= MAX_UNITS && line.hasNumber ? dateOfText(line.text, reading) : null,
);

/**
 * The date of a line that says little else: "05 Августа 2021 799 Политика", "date 2021-06-23", "Published: 5 May 2020,
 * 10:15 | Politics". Null when the line is something else.
 */
function dateOfText(text: string, reading: Reading): FoundDate | null {
  const dates = findDates(text, reading).filter(({ at }) => at !== null);
  const first = dates[0];
  if (!first) return null;
  const rest = besideDates(text, dates);
  const others = rest.split(/[\s|/•·,;:()[\]–—-]+/u).filter((word) => /\p{L}/u.test(word) && !DATE_LABEL.test(word));
  if (others.length > MAX_OTHER_WORDS || wordCount(rest) > 2 * MAX_OTHER_WORDS) return null;
  if (/[.!?。]\s*$/u.test(text) && others.length > 2) return null;
  return first;
}
