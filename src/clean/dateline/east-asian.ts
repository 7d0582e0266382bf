import { findAgency } from "../agencies/index.ts";
import { asciiDigits } from "../dates/digits.ts";
import { findDates } from "../dates/index.ts";
import type { ParsedDateline } from "./index.ts";
import { isKnownPlace } from "./places.ts";

const CHINESE =
  /^[（(【［[]?\s*(?:据)?([\p{Script=Han}]{2,30}?)((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:综合)?(?:电|電|讯|訊|消息)\s*(?:[（(][^）)]{0,60}[）)])?\s*[）)】］\]]?\s*[:：—-]*\s*/u;
const JAPANESE = /^[【[［]\s*([^】\]］]{2,40})[】\]］]\s*[-－—–]*\s*/u;
/** "【マニラ＝佐々木健一】", "【ロンドン＝中村亮、林優】": where from and who reports, without the agency, which is the paper itself. */
const JAPANESE_REPORTER =
  /^【([\p{Script=Han}\p{Script=Katakana}ー・]{2,12})[＝=]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、]{2,20})】\s*/u;
/** "〔記者陳怡君／台南報導〕": who reports and where from, without the agency, which is the paper itself. */
const TAIWANESE =
  /^[〔（(【［[]\s*(?:本報)?(?:記者|记者)\s*\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4}){0,3}\s*[／/]\s*(\p{Script=Han}{2,6}?)(?:綜合|综合)?(?:報導|报道|電|电)\s*[〕）)】］\]]\s*/u;
const KOREAN = /^[([]([^=()[\]]{1,20})=([^=()[\]]{1,20})[)\]]\s*(?:[^=]{1,40}(?:기자|특파원)[^=]{0,20}=\s*)?/u;

/** Agency a run of characters begins or ends with, and the rest. */
function splitAgency(run: string): { agency: string; rest: string } | null {
  for (let length = Math.min(run.length, 12); length >= 2; length -= 1) {
    const front = findAgency(run.slice(0, length));
    if (front) return { agency: front.name, rest: run.slice(length) };
    const back = findAgency(run.slice(-length));
    if (back) return { agency: back.name, rest: run.slice(0, -length) };
  }
  return null;
}

/** Known place at the end of a run (a reporter's name may stand before it). */
function placeAtEnd(run: string): string | null {
  for (let from = 0; from < run.length - 1; from += 1) if (isKnownPlace(run.slice(from))) return run.slice(from);
  return null;
}

/** Datelines as Chinese, Japanese and Korean agencies write them: "(新华社北京8月5日电)", "【東京共同】", "(서울=연합뉴스)". */
export function parseEastAsian(text: string, now: number): ParsedDateline | null {
  const head = text.slice(0, 140);
  const korean = KOREAN.exec(head);
  if (korean) {
    const agency = findAgency(korean[2]!.trim());
    return {
      place: korean[1]!.trim(),
      agency: agency?.name ?? korean[2]!.trim(),
      date: null,
      length: korean[0].length,
    };
  }
  const reported = JAPANESE_REPORTER.exec(head);
  if (reported && findAgency(reported[2]!) === null)
    return { place: reported[1]!, agency: null, date: null, length: reported[0].length };
  const taiwanese = TAIWANESE.exec(head);
  if (taiwanese) return { place: taiwanese[1]!, agency: null, date: null, length: taiwanese[0].length };
  const chinese = CHINESE.exec(head);
  if (chinese) {
    const parts = splitAgency(chinese[1]!);
    if (parts) {
      const place = placeAtEnd(parts.rest) ?? (/^(?:记者|記者)|^$/u.test(parts.rest) ? null : parts.rest);
      const date = findDates(chinese[2]!, { language: "zh", now })[0] ?? null;
      return { place, agency: parts.agency, date, length: chinese[0].length };
    }
  }
  const japanese = JAPANESE.exec(head);
  const parts = japanese && splitAgency(japanese[1]!.trim());
  if (!japanese || !parts) return null;
  const place = asciiDigits(parts.rest)
    .replace(/\s*(?:\d{1,2}月)?\d{1,2}日/u, "")
    .trim();
  const date = findDates(parts.rest, { language: "ja", now })[0] ?? null;
  return { place: place || null, agency: parts.agency, date, length: japanese[0].length };
}
