import { MAX_JAPANESE, mayBeginSurname, readJapanese, readKana } from "../../knowledge/east-asian-names/japanese.ts";
import type { RunName } from "./chinese-people.ts";
import { identify, slug } from "./identity.ts";
import { isFree, type RunMarks } from "./run-marks.ts";

/** Words for people who hold no office, after a name. */
const SUFFIX = /^(?:容疑者|被告|受刑者|死刑囚|さん|氏|ちゃん|くん|君|様|夫妻|都議|府議|道議|相(?![\p{Script=Han}]))/u;
/** Offices that begin with other letters than the word for them: "商務副長官". */
const MAX_OFFICE_AHEAD = 6;
/** What stands after a surname and is no given name: "山形大教授" is of a university, "小松市長" of a town. */
const NO_GIVEN = new Set("大高中工市県区町村郡党省州軍紙系署寺院会社部局");
const HAN = /\p{Script=Han}/u;
const KATAKANA = /[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]+)+/gu;
const REPORTERS = new Set(["journalist", "photographer"]);

const isHan = (text: string, at: number): boolean => HAN.test(text.charAt(at));

/** Whether a word of office, courtesy or accusation begins at an offset. */
export const isTitleAt = (text: string, marks: RunMarks, at: number): boolean =>
  marks.roleFrom.has(at) || SUFFIX.test(text.slice(at, at + 4));

/** Whether an office comes within a few letters that are none of kana: "ハドソン商務副長官". */
export function hasTitleAhead(text: string, marks: RunMarks, at: number): boolean {
  for (let ahead = at; ahead <= at + MAX_OFFICE_AHEAD; ahead++) {
    if (isTitleAt(text, marks, ahead)) return true;
    if (!isHan(text, ahead)) return false;
  }
  return false;
}

/** "俳優の": an office right before, or with a particle or a dot between. */
function hasOfficeBefore({ roleTo }: RunMarks, text: string, at: number): boolean {
  const isOffice = (end: number): boolean => roleTo.has(end) && roleTo.get(end) !== "courtesy";
  return isOffice(at) || ("の・、".includes(text.charAt(at - 1)) && isOffice(at - 1));
}

/** The Japanese name that begins at an offset of a run, or null. */
export function japaneseNameIn(text: string, marks: RunMarks, at: number, run: [number, number]): RunName | null {
  if (!mayBeginSurname(text, at)) return null;
  for (let end = Math.min(run[1], at + MAX_JAPANESE); end >= at + 3; end--) {
    if (NO_GIVEN.has(text.charAt(end - 1)) || !isFree(marks, at, end)) continue;
    const read = readJapanese(text.slice(at, end));
    if (read === null || !isPerson(text, marks, at, end)) continue;
    const identity = identify(read.given, read.surname, "en");
    const byReporter = REPORTERS.has(marks.roleFrom.get(end) ?? "");
    return { start: at, end, identity, short: text.slice(at, at + read.family), byReporter };
  }
  return null;
}

function isPerson(text: string, marks: RunMarks, start: number, end: number): boolean {
  const isSetOff = !isHan(text, start - 1) || marks.roleTo.has(start) || marks.nameTo.has(start);
  if (SUFFIX.test(text.slice(end, end + 4))) return true;
  if (marks.roleFrom.has(end)) return isSetOff || marks.roleFrom.get(end) === "courtesy";
  if (marks.ageFrom.has(end)) return isSetOff;
  return hasOfficeBefore(marks, text, start) && !isHan(text, end);
}

/** Foreign names in katakana with a dot, beside an office or an age: "マーク・ハドソン商務副長官". Linear. */
export function katakanaNames(text: string, marks: RunMarks): RunName[] {
  const names: RunName[] = [];
  for (const match of text.matchAll(KATAKANA)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!isFree(marks, start, end)) continue;
    if (!hasTitleAhead(text, marks, end) && !marks.ageFrom.has(end) && !hasOfficeBefore(marks, text, start)) continue;
    const parts = match[0].split(/[・＝]/u);
    const short = parts.at(-1)!;
    const id = `person:${slug(parts.map(readKana).join(" "))}`;
    const identity = { id, name: match[0], wikidata: null, country: null, listed: false, surname: short };
    names.push({ start, end, identity, short, byReporter: false });
  }
  return names;
}
