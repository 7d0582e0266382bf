import { anchored } from "../anchored-pattern.ts";
import type { Line, Step } from "../draft.ts";
import { REPORT_END } from "./patterns.ts";

/** What stands above a press release and says that it is one. */
const LABEL = anchored(
  /^(?:for immediate release|press release|news release|media release|media advisory|press statement|пресс-релиз|прес-реліз|пресреліз|прэс-рэліз|pressemitteilung|presseinformation|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicado de imprensa|nota à imprensa|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|basın bülteni|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|saopštenje za javnost|priopćenje za javnost|sporočilo za javnost|прессъобщение|прессаопштение|siaran pers|thông cáo báo chí|新闻稿|新聞稿|プレスリリース|보도자료|بيان صحفي)[.:!]?$/iu,
);
const EMBARGO = /^(?:strictly )?embargo(?:ed)?\b.{0,80}$/iu;
const LABEL_LINES = 4;
const LONGEST_LABEL = 100;

/** With a date it is the header's, which reads it. */
const isEmbargo = ({ text, hasNumber }: Line) => !hasNumber && EMBARGO.test(text);

/** The word alone is one of the text unless it stands in capitals. */
const CAPITAL_END = /^(?:ENDS?|ENDE|КОНЕЦ|КІНЕЦЬ)$/u;
/** Heads of whom to ask. */
const CONTACT = anchored(
  /^(?:(?:for )?(?:media|press)(?: enquiries| inquiries| contacts?| relations)|notes? to editors|контакт[ыи]? для (?:сми|змі|прессы|преси)|pressekontakt|medienkontakt|kontakt für (?:die )?(?:presse|medien)|contacts? presse|contacto de prensa|contato de imprensa|contatti (?:per la )?stampa|perscontact|presskontakt|pressekontakt|basın iletişim|kontakt dla mediów)\s*[:：]?$/iu,
);
const LONGEST_MARK = 60;
/** Lines of contacts at most: more is text. */
const MAX_CONTACT_LINES = 10;

const isShort = ({ text }: Line, most: number) => text.length <= most;

/** Where what stands behind a press release begins, the number of lines when there is nothing. */
function endOf(lines: readonly Line[]): number {
  const first = lines.findIndex(({ prose }) => prose);
  if (first < 0) return lines.length;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (!isShort(line, LONGEST_MARK)) continue;
    if (REPORT_END.test(line.text) || CAPITAL_END.test(line.text)) return index;
    const behind = lines.length - index - 1;
    if (behind <= MAX_CONTACT_LINES && CONTACT.test(line.text)) return index;
  }
  return lines.length;
}

/** What a press release has around its text: the word above that says what it is, and behind its end whom to ask. */
export const release: Step = {
  name: "release",
  run({ lines }) {
    const end = endOf(lines);
    const isLabel = (line: Line, index: number) =>
      index < LABEL_LINES && isShort(line, LONGEST_LABEL) && (LABEL.test(line.text) || isEmbargo(line));
    const removed = [
      ...lines.filter(isLabel).map(({ text }) => ({ reason: "label of a press release", text })),
      ...lines.slice(end).map(({ text }) => ({ reason: "behind the end of a press release", text })),
    ];
    if (removed.length === 0) return { lines, removed };
    return { lines: lines.filter((line, index) => index < end && !isLabel(line, index)), removed };
  },
};
