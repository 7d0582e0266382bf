import { describe, expect, test } from "vitest";
import { readChinese } from "../../src/knowledge/east-asian-names/chinese.ts";
import { readJapanese, readKana } from "../../src/knowledge/east-asian-names/japanese.ts";
import { readKorean } from "../../src/knowledge/east-asian-names/korean.ts";
import { classify, peopleOf } from "./sample.ts";

/** The texts of each person that a text gives. */
const textsOf = (language: string, text: string): string[][] =>
  classify(language, text)
    .actors.filter(({ type }) => type === "person")
    .map(({ evidence }) => evidence.map((one) => one.text))
    .sort();

describe("people whom no list has are heard in Chinese", () => {
  test.each([
    ["after an office", "检察官范文彬要求法庭重判。", "范文彬"],
    ["of one letter of given name before a verb", "律师谢琳说，判决太轻。", "谢琳"],
    ["after a word for somebody without an office", "居民傅雅芝在门口等候。", "傅雅芝"],
    ["before a word of courtesy, in traditional letters", "現場的羅淑惠女士十分害怕。", "羅淑惠"],
    ["before an office, set off", "会上，邓子轩教授介绍了结果。", "邓子轩"],
    ["before a verb of saying, set off", "袁思雨认为，市场会回暖。", "袁思雨"],
    ["with a surname of two letters", "导演欧阳晓峰接受采访。", "欧阳晓峰"],
    ["from Japan", "选手中村美咲赢得比赛。", "中村美咲"],
  ])("%s", (_, text, name) => {
    expect(textsOf("zh", text)).toEqual([[name]]);
  });

  test("and wherever else they are named", () => {
    expect(textsOf("zh", "律师谢晓琳周一到庭。下午，谢晓琳离开了。")).toEqual([["谢晓琳", "谢晓琳"]]);
  });

  test("a foreign name by its dot, and its last part alone", () => {
    expect(textsOf("zh", "评论家皮埃尔·杜邦特周二抵达。杜邦特说，他很高兴。")).toEqual([["皮埃尔·杜邦特", "杜邦特"]]);
  });

  test.each([
    ["a state's side", "韩方表示，谈判将继续。"],
    ["a body of state", "林业部门表示，火势已控制。"],
    ["a firm with a dot", "记者参观了弗兰克·奥尔特公司的工厂。"],
    ["a long row of letters and dots", "卡·".repeat(60)],
    ["a title", "他喜欢《汤姆·索利》这本书。"],
    ["a reporter", "记者何思远报道。"],
    ["dishes", "红烧肉加黄酒和生抽，小火炖一小时。"],
  ])("but not %s", (_, text) => {
    expect(textsOf("zh", text)).toEqual([]);
  });
});

describe("people whom no list has are heard in Japanese", () => {
  test.each([
    ["before a word of courtesy", "旅館を営む斎藤和夫さんは驚いた。", [["斎藤和夫"]]],
    [
      "accused, and then by the surname",
      "警察は山本健太容疑者を逮捕した。山本容疑者は否認した。",
      [["山本健太", "山本"]],
    ],
    ["with an age", "市は会社員の松本直樹（41）を表彰した。", [["松本直樹"]]],
    ["after an office", "俳優の小林美咲が出演する。", [["小林美咲"]]],
    ["with a given name in kana", "歌手の吉田さくらさんが歌った。", [["吉田さくら"]]],
    ["in katakana beside an office", "ジョン・ハドレー商務副長官が来日した。", [["ジョン・ハドレー"]]],
  ])("%s", (_, text, names) => {
    expect(textsOf("ja", text)).toEqual(names);
  });

  test.each([
    ["a university", "山形大教授らが調べた。"],
    ["a town", "小松市長が会見した。"],
    ["a club in katakana", "レアル・カスティージャが勝った。"],
  ])("but not %s", (_, text) => {
    expect(textsOf("ja", text)).toEqual([]);
  });
});

describe("people whom no list has are heard in Korean", () => {
  test.each([
    ["before an office", "박성민 대변인은 비판했다.", [["박성민"]]],
    ["before the body that the office is of", "윤정아 한빛증권 연구원은 전망했다.", [["윤정아"]]],
    [
      "before a word of courtesy, and again with a particle",
      "김태호 씨에게 선고했다. 김태호는 항소했다.",
      [["김태호", "김태호"]],
    ],
    ["after an office", "배우 서지우가 출연했다.", [["서지우"]]],
    ["with an age", "최은영(41)은 말이 없었다.", [["최은영"]]],
  ])("%s", (_, text, names) => {
    expect(textsOf("ko", text)).toEqual(names);
  });

  test.each(["정치인 대표들이 모였다.", "감독은 최선을 다했다.", "공무원 대표가 왔다."])(
    "but no common word: %s",
    (text) => {
      expect(textsOf("ko", text)).toEqual([]);
    },
  );
});

test("names of East Asia are one identity with those of English texts", () => {
  const [english] = peopleOf("en", "Professor Chen Zhiyuan spoke.");
  expect(peopleOf("zh", "教授陈志远发言。")).toEqual([english]);
  expect(peopleOf("ja", "木村健太選手が勝った。")).toEqual(peopleOf("en", "Coach Kenta Kimura spoke."));
});

test("names are read letter by letter", () => {
  expect(readChinese("欧阳娜娜")).toEqual({ surname: "Ouyang", given: "Nana", family: 2 });
  expect(readJapanese("長谷川翔平")).toEqual({ surname: "Hasegawa", given: "Shohei", family: 3 });
  expect(readKana("シャーロット")).toBe("sharotto");
  expect(readKorean("남궁민수")).toEqual({ surname: "Namkoong", given: "Min-soo", family: 2 });
});

test("two famous names in one sentence are two people", () => {
  expect(textsOf("zh", "德国总理默茨在社交媒体上向勒科尔尼表示祝贺。")).toEqual([["勒科尔尼"], ["默茨"]]);
});
