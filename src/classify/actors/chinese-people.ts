import {
  isGiven,
  isSoundLetter,
  isWeakSurname,
  readChinese,
  readSounds,
  surnameAt,
} from "../../knowledge/east-asian-names/chinese.ts";
import { MAX_JAPANESE, mayBeginSurname, readJapanese } from "../../knowledge/east-asian-names/japanese.ts";
import { type Identity, identify, slug } from "./identity.ts";
import { isFree, type RunMarks } from "./run-marks.ts";

/** A person's name in a text without spaces. */
export interface RunName {
  start: number;
  end: number;
  identity: Identity;
  /** What further mentions of the person are: the whole name, and a part of it that stands alone. */
  short: string | null;
  /** The name stands after a word for a reporter. */
  byReporter: boolean;
}

/** Words for people who hold no office, before a name. */
const PEOPLE =
  "主犯 被告人 被告 嫌疑人 嫌犯 疑犯 犯人 男子 女子 居民 村民 邻居 鄰居 里长 里長 受害人 被害人 受害者 代表 丈夫 妻子 父亲 父親 母亲 母親 儿子 " +
  "兒子 女儿 女兒 名叫 学生 學生 司机 司機 家长 家長 老板 老闆 店主 员工 員工 网友 網友 志愿者 志願者 医师 市民 乘客 业主 業主 消费者 户主 老人 青年 " +
  "球手 得主 冠军 冠軍 亚军 亞軍 季军 季軍 小将 小將 老将 老將 队友 隊友 新星 影评人 影評人 女主角 男主角 男星 女星 博主 主演 饰演者 作者 译者 当事人 當事人 证人 證人";
/** Words that stand right before or after a name. */
const BEFORE = "由和与與及对對向被让讓请請据據在是跟给給因为為";
const AFTER =
  "在于於说說称稱指与與和及或对對从從将將向被把给給就都还還更等但并並已曾可能会會要应應则則也又再由自至到的了是为為以因当當率访訪提出赛賽夺奪获獲";
/** Verbs whose first letter names have as well. */
const VERBS = new Set(
  (
    "来到 来自 同意 同时 通过 通電 通电 达成 抵达 启程 启动 开始 开幕 发表 发布 发现 发出 发文 继续 承认 承诺 能够 连任 经过 立即 立刻 迎来 建议 宣布 取得 赞扬 赞成 加入 " +
    "设立 展开 展示 重申 成为 成功 清晨 志在 力争 行使 全面 通報 通报 達成 啟程 啟動 開始 開幕 發表 發布 發現 發出 繼續 承認 承諾 能夠 連任 經過 建議 取得 讚揚 設立 展開 成為 一行 一直 一审 当天 当庭 當庭"
  ).split(" "),
);
/** What only a person does, right after a name. */
const DEEDS = /^(?:接受|饰演|飾演|出演|执导|執導|夺冠|奪冠|夺得|奪得|率领|率領|率队|率隊|出生|去世|逝世|病逝)/u;
/** What a sole letter after a surname tells of a state or a group: "韩方", "韩军". */
const NO_GIVEN = new Set("方军軍国國官家商业業企总總民力城海州山江高中东東南西北文");
/** Whatever foreign name these end is a firm's, a place's or a prize's. */
const NO_PERSON =
  /^(?:公司|集团|集團|大学|大學|学院|學院|奖|獎|基金|街|路|机场|機場|球场|球場|体育|體育|杯|盃|州|市|县|縣|岛|島|湾|灣|山|河|湖|号|號|法案|酒店|乐队|樂隊|教堂|广场|廣場|大道|中心|博物|医院|醫院|俱乐部|俱樂部|家族)/u;
const DOTS = new Set(Array.from("·‧•・", (dot) => dot.charCodeAt(0)));
const MAX_SOUNDS = 8;
/** Longer rows of letters and dots are no name, and each dot of them would walk to their end. */
const MAX_FOREIGN = 40;

const PEOPLE_BEFORE = new Set(PEOPLE.split(" "));
const MAX_BEFORE = 3;
const isWordBefore = (text: string, at: number): boolean => {
  for (let length = 2; length <= MAX_BEFORE; length++) if (PEOPLE_BEFORE.has(text.slice(at - length, at))) return true;
  return false;
};

type Left = "office" | "edge" | "name" | "word" | "other";
type Right = "courtesy" | "office" | "speech" | "edge" | "word" | "other";

function leftOf(text: string, marks: RunMarks, at: number, runStart: number): Left {
  const role = marks.roleTo.get(at);
  if ((role !== undefined && role !== "courtesy") || isWordBefore(text, at)) return "office";
  if (at === runStart) return "edge";
  if (marks.nameTo.has(at)) return "name";
  return BEFORE.includes(text.charAt(at - 1)) ? "word" : "other";
}

/** Whether a verb of saying or of what people do begins at an offset. */
const speaks = (text: string, marks: RunMarks, at: number): boolean =>
  marks.speechFrom.has(at) || DEEDS.test(text.slice(at, at + 2));

function rightOf(text: string, marks: RunMarks, end: number, runEnd: number): Right {
  const role = marks.roleFrom.get(end);
  if (role !== undefined) return role === "courtesy" ? "courtesy" : "office";
  if (speaks(text, marks, end)) return "speech";
  if (end === runEnd) return "edge";
  return AFTER.includes(text.charAt(end)) || VERBS.has(text.slice(end, end + 2)) ? "word" : "other";
}

/** Whether what stands beside a name of a surname and so many letters makes it a person's. */
function isPerson(
  text: string,
  marks: RunMarks,
  name: [number, number],
  run: [number, number],
  given: number,
): boolean {
  const [start, end] = name;
  const left = leftOf(text, marks, start, run[0]);
  const right = rightOf(text, marks, end, run[1]);
  const isWeak = isWeakSurname(text.charAt(start));
  if (given === 1 && NO_GIVEN.has(text.charAt(end - 1))) return false;
  if (left === "office") {
    if (given > 1 && right === "other" && VERBS.has(text.slice(end - 1, end + 1))) return false;
    return given === 1 ? !isWeak && right !== "other" : !isWeak || right !== "other";
  }
  const isSetOff = left === "edge" || left === "name";
  if (right === "courtesy") return given > 1 ? !isWeak || left !== "other" : isSetOff && !isWeak;
  if (right === "office")
    return given > 1 ? left !== "other" && (!isWeak || left === "edge") : left === "edge" && !isWeak;
  return right === "speech" && left === "edge" && (given > 1 || !isWeak);
}

/** The Chinese name that begins at an offset of a run, or null. */
export function chineseNameAt(text: string, marks: RunMarks, at: number, run: [number, number]): RunName | null {
  const family = surnameAt(text, at);
  if (family === 0) return null;
  for (const given of [2, 1]) {
    const end = at + family + given;
    if (end > run[1] || !isFree(marks, at, end) || !isGiven(text, at + family, end)) continue;
    if (!isPerson(text, marks, [at, end], run, given)) continue;
    const read = readChinese(text.slice(at, end));
    if (read === null) continue;
    const identity = identify(read.surname, read.given, "en");
    return { start: at, end, identity, short: null, byReporter: isReporter(marks, at) };
  }
  return null;
}

const REPORTERS = new Set(["journalist", "photographer"]);
const isReporter = (marks: RunMarks, at: number): boolean => REPORTERS.has(marks.roleTo.get(at) ?? "");

/** A Japanese name in a Chinese text: after a word of office or before one, or before a verb of saying. */
export function japaneseNameAt(text: string, marks: RunMarks, at: number, run: [number, number]): RunName | null {
  if (!mayBeginSurname(text, at)) return null;
  const isAfterOffice = leftOf(text, marks, at, run[0]) === "office";
  for (let end = Math.min(run[1], at + MAX_JAPANESE); end >= at + 4; end--) {
    const isNamed = isAfterOffice || marks.roleFrom.has(end) || speaks(text, marks, end);
    if (!isNamed || !isFree(marks, at, end)) continue;
    const read = readJapanese(text.slice(at, end));
    if (read === null || read.family < 2) continue;
    const short = text.slice(at, at + read.family);
    return {
      start: at,
      end,
      identity: identify(read.given, read.surname, "en"),
      short,
      byReporter: isReporter(marks, at),
    };
  }
  return null;
}

/** Whether a middle dot of foreign names stands at an offset. */
export const isDotAt = (text: string, at: number): boolean => DOTS.has(text.charCodeAt(at));

/** The foreign name around a middle dot of a run: "马克·桑德斯", "让-吕克·马尔尚" from its first dot on; null without. */
export function foreignNameAt(text: string, marks: RunMarks, dot: number, run: [number, number]): RunName | null {
  let start = dot;
  const isSound = (at: number): boolean => isSoundLetter(text.charAt(at)) && !marks.covered[at];
  while (start > run[0] && dot - start < MAX_SOUNDS && isSound(start - 1) && !marks.roleTo.has(start)) start--;
  if (start === run[0] && text.charAt(start - 1) === "-" && isSound(start - 2)) start -= 2;
  let end = dot + 1;
  let lastDot = dot;
  while (end < run[1] && end - lastDot <= MAX_SOUNDS && end - dot < MAX_FOREIGN) {
    if (isDotAt(text, end) && end - lastDot > 1) lastDot = end++;
    else if (isSound(end) && !marks.roleFrom.has(end) && !marks.speechFrom.has(end)) end++;
    else break;
  }
  if (
    start === dot ||
    end - dot >= MAX_FOREIGN ||
    end - lastDot < 2 ||
    end - start < 4 ||
    NO_PERSON.test(text.slice(end, end + 3))
  )
    return null;
  if (TITLE_START.has(text.charAt(start - 1)) && TITLE_END.has(text.charAt(end))) return null;
  const name = text.slice(start, end);
  const short = text.slice(lastDot + 1, end);
  const id = `person:${slug(readSounds(name))}`;
  const identity = { id, name, wikidata: null, country: null, listed: false, surname: short };
  return { start, end, identity, short: short.length > 1 ? short : null, byReporter: isReporter(marks, start) };
}

const TITLE_START = new Set("《〈「『");
const TITLE_END = new Set("》〉」』");
