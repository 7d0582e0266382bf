import { besideDates, findDates } from "../dates/index.ts";
import { isWeekday, nameKey } from "../dates/names.ts";
import { DATE_LABEL } from "../steps/patterns.ts";
import { isNameAlone } from "./author-names.ts";

/** Dates are only to be found in a line here, not to be judged: a clock that none of them is ahead of, epoch ms. */
const LATE = Date.UTC(2_100, 0);

/** What parts a name from the date and the facts beside it. */
const BESIDE = /\s*(?:[|•·/,;:：()（）–—]|\s-\s)\s*/u;
/** Hours and counts: "14:20", "1 284". Only a run's first sign is tried, or full stops are walked by their square. */
const FIGURES = /(?<![\p{Nd}.:])[.:]*\p{Nd}[\p{Nd}.:]*/gu;
/** What stands behind an hour and is not read with it. */
const HOUR_WORD = /^uhr$/iu;

/** Two or three words with capitals, one of them perhaps an initial, small ones between them; no words in capitals alone. */
const CASED =
  /^\p{Lu}(?:\.|[\p{Ll}\p{M}'’]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)?)(?:(?:\s(?:de|da|di|do|dos|del|della|la|van|von|der|den|el|al|bin)){0,2}\s\p{Lu}(?:\.|[\p{Ll}\p{M}'’]+(?:[-’'\p{Lu}]\p{Lu}?[\p{Ll}\p{M}]+)?)){1,2}$/u;
const FULL_WORD = /\p{Ll}{2}$/u;
/** Two or three words of a script without capitals. */
const CASELESS = /^[\p{Lo}\p{M}]{2,14}(?:\s[\p{Lo}\p{M}]{2,14}){1,2}$/u;
/** A name in Chinese, Japanese or Korean, with or without a space inside. */
const EAST_ASIAN =
  /^(?=.{3,7}$)\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*(?:\s\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]*)?$/u;

/** Whether a word is a given name; `language` is ISO 639, "und" when unknown. */
export type GivenNameTest = (word: string, language: string) => boolean;
/** For callers that know no names: those alone count that need no given name. */
export const NO_NAMES: GivenNameTest = () => false;

/** Family names that open nearly all names where these stand first: Vietnam's, China's, the commonest of Japan and of two signs. */
const FAMILY_FIRST = new RegExp(
  `^(?:(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Trương)\\s|${[
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]\\p{Script=Han}{1,2}$",
    "(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|原田|松田|竹内|上田|中山|和田|石田|森田|小島|柴田|原|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|大野|今井|高田|丸山|増田|小野|大塚|河野|松井)\\s?\\p{Script=Han}",
  ].join("|")})`,
  "u",
);
const INITIAL = /^\p{Lu}\.\s/u;

/** The page around a line in which a name may stand alone. */
export interface Surroundings {
  /** Lines about the title and above the text, in their order. */
  head: readonly string[];
  /** The line right behind the last paragraph, "" when there is none. */
  signature: string;
  body: () => string;
  /** What the page calls itself and its article. */
  titles: readonly string[];
  /** Text of menus and the like: the names of sections. */
  margins: () => string;
  /** The site's name, null when unknown. */
  publisher: string | null;
  /** ISO 639 code that the page declares, "und" when it does not. */
  language: string;
  isGivenName: GivenNameTest;
}

/**
 * The name that stands beside the date above the text without a word that it is the author's: on the date's line, or on the one
 * before or behind it; with a given name in it, an initial or a family name that opens names. The name of a place, a section or the
 * subject stands somewhere else on the page too, or its words do; a writer's does not. Else the name that stands alone right behind
 * the text. Empty when there is neither.
 */
export function unlabelledAuthors(page: Surroundings): string[] {
  const dated = page.head.map((line) => withoutDates(line, page.language));
  const beside = dated.flatMap((rest, index) => {
    if (rest === null) return [];
    const lines = [index - 1, index + 1].map((at) => (dated[at] === null ? page.head[at]! : ""));
    return [...rest.split(BESIDE), ...lines];
  });
  const parts = [...beside, page.signature].filter((part) => isNameShaped(part));
  if (parts.length === 0) return [];
  const lines = new Set([...page.head, page.signature]);
  // The text may still open with these lines.
  const body = page
    .body()
    .split("\n\n")
    .filter((paragraph) => !lines.has(paragraph))
    .join("\n\n");
  const rest = { ...page, body, margins: page.margins() };
  const own = parts.slice(0, MOST_NAMES).find((part) => isOwnName(part, rest));
  return own === undefined ? [] : [own];
}

/** Names beside the date that are looked for in the rest of the page, each in a walk over it: no head has more. */
const MOST_NAMES = 20;

/** What a line says beside its dates; null when it has none. */
function withoutDates(line: string, language: string): string | null {
  const dates = findDates(line, { language, now: LATE });
  if (dates.length === 0) return null;
  return besideDates(line, dates)
    .replace(FIGURES, "|")
    .split(/\s+/u)
    .filter((word) => !isOfDate(word.replace(/[:：,،]$/u, "")))
    .join(" ");
}

const isOfDate = (word: string): boolean => HOUR_WORD.test(word) || DATE_LABEL.test(word) || isWeekday(nameKey(word));

const isCasedName = (text: string): boolean => CASED.test(text) && FULL_WORD.test(text);
const isNameShaped = (text: string): boolean => isCasedName(text) || CASELESS.test(text) || EAST_ASIAN.test(text);

/** The word of a name that is a given one: the first, in Hungarian the last. Of two letters it is an article more often. */
function givenIn(name: string, language: string): string {
  const words = name.split(" ");
  const given = (language === "hu" ? words.at(-1) : words[0]) ?? "";
  return given.length > 2 ? given : "";
}

function isOwnName(
  part: string,
  {
    body,
    titles,
    margins,
    publisher,
    language,
    isGivenName,
  }: Omit<Surroundings, "body" | "margins"> & { body: string; margins: string },
): boolean {
  const words = part.split(/[\s-]+/u).filter((word) => word.length > 2);
  const isName = INITIAL.test(part) || FAMILY_FIRST.test(part) || isGivenName(givenIn(part, language), language);
  if (!isName) return false;
  if (!isNameAlone(part, publisher)) return false;
  if (body.includes(part) || titles.some((title) => title.includes(part))) return false;
  // A word that the text writes small is a word of its language.
  return !words.some((word) => hasWord(margins, word) || hasWord(body, word.toLowerCase()));
}

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a text holds a word: not as part of another. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + word.length] ?? "")) return true;
  }
  return false;
}
