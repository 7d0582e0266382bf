import { wordCount } from "../character-class.ts";
import { type FoundDate, findDates } from "../dates/index.ts";
import { type Line, remember } from "../draft.ts";
import { units } from "../line-shape.ts";
import { DATE_LABEL } from "./patterns.ts";

const MAX_UNITS = 140;
/** Words beside the date: a section and a source name, no sentence. */
const MAX_OTHER_WORDS = 5;

/** The date of a line that is nothing but a header line (`dateOfText`), null when it is something else. */
export const dateOfHeaderLine = remember(({ text }: Line, language: string, now: number) =>
  dateOfText(text, language, now),
);

/**
 * The date of a line that says little else: "05 Августа 2021 799 Политика", "date 2021-06-23", "Published: 5 May 2020,
 * 10:15 | Politics". Null when the line is something else.
 */
function dateOfText(text: string, language: string, now: number): FoundDate | null {
  if (units(text) > MAX_UNITS || !/\p{N}/u.test(text)) return null;
  const dates = findDates(text, { language, now }).filter(({ at }) => at !== null);
  const first = dates[0];
  if (!first) return null;
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += `${text.slice(from, date.start)} | `;
    from = date.end;
  }
  rest += text.slice(from);
  const others = rest.split(/[\s|/•·,;:()[\]–—-]+/u).filter((word) => /\p{L}/u.test(word) && !DATE_LABEL.test(word));
  if (others.length > MAX_OTHER_WORDS || wordCount(rest) > 2 * MAX_OTHER_WORDS) return null;
  if (/[.!?。]\s*$/u.test(text) && others.length > 2) return null;
  return first;
}
