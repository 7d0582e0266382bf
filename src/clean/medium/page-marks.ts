import { createLine, type Line } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";
import type { Written } from "./index.ts";

const PAGE =
  "(?:page|seite|стр|страница|сторінка|старонка|страна|strona|strana|stranica|página|pág|pagina|pag|sayfa|oldal|sida|side|sivu|σελίδα|صفحة|صفحه|бет)\\.?\\s?\\d{1,4}(?:\\s?(?:of|von|de|sur|di|из|з|z|od|van|av|af|/)\\s?\\d{1,4})?";
/** "- 3 -", "Seite 4 von 12", "Page 3/12". */
const MARK = new RegExp(`^(?:[-–—] \\d{1,4} [-–—]|${PAGE})$`, "iu");
/** A running head with the number of its page. */
const HEAD = new RegExp(`^(.{2,70}?)(?: [|·–—-])? ${PAGE}$`, "iu");
/** Longest line that is a mark or a head, in UTF-16 units. */
const LONGEST = 100;

/** What a line says beside the number of a page: "" of a mark, null of any other line. */
function besideNumber({ text, hasNumber, prose }: Line): string | null {
  if (!hasNumber || prose || text.length > LONGEST) return null;
  return MARK.test(text) ? "" : (HEAD.exec(text)?.[1] ?? null);
}

/** Takes out the numbers of printed pages and the heads that stand beside them and recur; a sentence goes on across them. */
export function dropPageMarks(lines: Line[]): Written {
  const beside = lines.map(besideNumber);
  if (beside.every((text) => text === null)) return { lines, removed: [] };
  const times = new Map<string, number>();
  lines.forEach(({ text, prose }, index) => {
    const head = beside[index] || text;
    if (!prose && head.length <= LONGEST) times.set(head, (times.get(head) ?? 0) + 1);
  });
  const recurs = (text: string) => (times.get(text) ?? 0) > 1;
  const isNear = (index: number) => beside[index - 1] != null || beside[index + 1] != null;
  const removed: Written["removed"] = [];
  const kept: Line[] = [];
  let isAcross = false;
  lines.forEach((line, index) => {
    const head = beside[index];
    const isHead = head ? recurs(head) : recurs(line.text) && isNear(index);
    if (head === "" || isHead) {
      removed.push({ reason: "number or head of a printed page", text: line.text });
      isAcross = true;
      return;
    }
    const last = kept.at(-1);
    const goesOn = isAcross && last !== undefined && !endsSentence(last.text) && /^\p{Ll}/u.test(line.text);
    kept.push(goesOn && line.gap ? createLine(line.text, false) : line);
    isAcross = false;
  });
  return { lines: kept, removed };
}
