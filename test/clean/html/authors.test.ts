import { describe, expect, it, test } from "vitest";
import { cleanSubmission } from "../../../src/clean/index.ts";
import { submissionOf } from "../../support/submissions.ts";
import { clean, NOW } from "../submission.ts";

const GIVEN = new Set("Ewa Mira Ліна Ela ليلى Ada ADA Ana Ana-Lena Anna Al Coast Fishing Buenos Quay".split(" "));

const BODY = [
  "The harbour board voted on Monday to keep the night ferry for two more years, though it loses money every winter.",
  "Its passengers are bakers, nurses and the crews of fishing boats, and none of them has another way across.",
];

const PAGE = { lang: "en", body: BODY, nav: "<a href='/n'>News</a>", title: "Night ferry stays" };

/** The authors of a page with `head` below its title, without a name or word that tells whose it is. */
function authorsOf(head: string, parts: Partial<typeof PAGE> = {}): string[] {
  const { lang, body, nav, title } = { ...PAGE, ...parts };
  const text = body.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const page = `<html lang="${lang}"><head><title>${title} | Quay Post</title><meta property="og:site_name"
    content="Quay Post"></head><body><div>${nav}</div><div><h1>${title}</h1>${head}<div>${text}</div></div></body></html>`;
  const result = cleanSubmission(submissionOf(page, { format: "html" }), NOW, (word) => GIVEN.has(word));
  return result.ok ? result.value.authors : [];
}

describe("a name beside the date is the author's", () => {
  test.each([
    ["on its line", "pl", "<div><span>Ewa Sowa</span> <span>7 maja 2025, 6:30</span></div>", "Ewa Sowa"],
    ["before it", "sr", "<div>Mira Đurić</div><div>16.02.2024. 12:45</div>", "Mira Đurić"],
    ["behind it, before a count", "uk", "<p>3 вересня 2024, 14:20</p><p>Ліна Гай</p><p>1 284</p>", "Ліна Гай"],
    [
      "behind both days",
      "tr",
      "<p>Giriş: 18 Ocak 2025 Cumartesi Güncelleme: 19 Ocak 2025 Pazar 10:05 Ela Akın</p>",
      "Ela Akın",
    ],
    ["without capitals", "ar", "<p>ليلى حداد الأربعاء 20 نوفمبر 2024</p>", "ليلى حداد"],
    ["of five signs", "ja", "<p>2024年9月5日 6時00分</p><p>佐々木健太</p>", "佐々木健太"],
    ["with an initial and a hyphen", "ru", "<p>Н. Бок-Рай, 5 мая 2024</p>", "Н. Бок-Рай"],
    ["behind an hour and its word", "de", "<p>6. Mai 2025, 18.00 Uhr Ewa Sowa</p>", "Ewa Sowa"],
    ["behind an hour and its letter", "es", "<p>7 de mayo de 2025 18:00 h Ana Gil</p>", "Ana Gil"],
    ["with a hyphen and an initial inside", "en", "<p>Ana-Lena Z. Sowa</p><p>7 May 2025</p>", "Ana-Lena Z. Sowa"],
    ["before a section, behind a dash", "en", "<p>Ada Brenn - Travel - 7 May 2025</p>", "Ada Brenn"],
    ["before a label", "en", "<p>Ada Brenn Published: 7 May 2025</p>", "Ada Brenn"],
    ["with small words inside", "es", "<p>Ana María de la Cruz</p><p>7 de mayo de 2025</p>", "Ana María de la Cruz"],
    ["with the given name last, in Hungarian", "hu", "<p>Kovács Anna</p><p>2025. május 7.</p>", "Kovács Anna"],
    ["of one sign and two", "ja", "<p>2024年9月5日</p><p>原 直子</p>", "原 直子"],
  ])("%s", (_where, lang, head, name) => expect(authorsOf(head, { lang })).toEqual([name]));

  const beside = (name: string) => `<p>${name}</p><p>7 May 2025</p>`;
  it("but for the name of whom or what the text tells of", () => {
    const body = [...BODY, "Ada Brenn, who steers it, was glad to hear that she will go on sailing by night."];
    expect(authorsOf(beside("Ada Brenn"), { body })).toEqual([]);
  });
  it("but for a name in the title, which may stand there in full", () => {
    expect(authorsOf(beside("Ada Brenn"), { title: "Ada Brenn sails by night" })).toEqual([]);
  });
  it("though the text opens with the same line", () => {
    expect(authorsOf("", { body: ["Across the bay", "Ada Brenn", "7 May 2025", ...BODY] })).toEqual(["Ada Brenn"]);
  });
  it("but for words that the text writes small, not those inside others or of two letters", () => {
    const of = (name: string) =>
      authorsOf(beside(name), { body: [...BODY, "De la gare, he said, it is a short walk."] });
    expect(["Fishing Boats", "Ada Boat", "Ada Oats", "Ana de la Cruz"].map(of)).toEqual([
      [],
      ["Ada Boat"],
      ["Ada Oats"],
      ["Ana de la Cruz"],
    ]);
  });
  it("but for a word in capitals alone, an initial at the end and a given name of two letters", () => {
    expect(["ADA Brenn", "Ada B.", "Al Brenn"].map((name) => authorsOf(beside(name)))).toEqual([[], [], []]);
  });
  it("but for a section of the menu, and one that is linked", () => {
    expect(
      authorsOf(beside("Coast Life"), { nav: "<a href='/l'>Life</a> <a href='/c'>Coast</a> <a href='/m'>More</a>" }),
    ).toEqual([]);
    expect(authorsOf(beside("<a href='/l'>Coast Life</a>"))).toEqual([]);
    expect(authorsOf(beside("Ada Brenn"), { nav: "<a href='/b'>Brenn</a>" })).toEqual([]);
  });
  it.each(["Buenos Aires", "Quay Post", "Share", "Ada Media"])("but for a place, a paper and a button: %s", (name) => {
    expect(authorsOf(beside(name))).toEqual([]);
  });
  it("but for words of which none is a given name", () => {
    expect(["Long Read", "Vilm Brenn", "国际新闻"].map((name) => authorsOf(beside(name)))).toEqual([[], [], []]);
  });
  it("where it opens with a family name that names open with", () => {
    expect(["Lê Thị Hạnh", "陳怡君", "山口 直子"].map((name) => authorsOf(beside(name)))).toEqual([
      ["Lê Thị Hạnh"],
      ["陳怡君"],
      ["山口 直子"],
    ]);
  });
  it("but for one line further away", () => {
    expect(authorsOf("<p>Ada Brenn</p><p>4 min</p><p>7 May 2025</p>")).toEqual([]);
  });
});

describe("names in metadata", () => {
  const stated = (name: string) => authorsOf("", { nav: `<meta name="author" content="${name}">` });
  test.each([
    ["that begin like a word before names", "Di Wu", ["Di Wu"]],
    ["behind such a word", "di Ada Brenn", ["Ada Brenn"]],
    ["of a desk behind such a word", "von Redaktion", ["Redaktion"]],
    ["with a dot inside", "约翰·史密斯", ["约翰·史密斯"]],
    ["behind what somebody is, in Chinese", "本报记者林晓梅", ["林晓梅"]],
    ["before an agency behind a slash or a word", "Jan Sowa/PAP, Eva Ott und dpa", ["Jan Sowa", "Eva Ott"]],
    ["with small words inside", "Ana de los Ríos", ["Ana de los Ríos"]],
    ["before a place, in Arabic", "ليلى حداد - القاهرة", ["ليلى حداد"]],
    ["of no person: an account", "admin", []],
    ["of no person: a source", "Source: Xinhua", []],
  ])("are read: %s", (_rule, content, names) => expect(stated(content)).toEqual(names));

  it("are a person's before a place's", () => {
    expect(authorsOf("<p class='byline'>By Ada Brenn</p>", { nav: `<meta name="author" content="Berlin">` })).toEqual([
      "Ada Brenn",
    ]);
  });
});

describe("the reporter in a dateline", () => {
  const text = "Ночной паром останется ещё на два года, сообщили в порту. Зимой он каждый раз приносит убытки.";
  const authors = (opening: string) =>
    clean(`Паром остаётся\n\n${opening}${text}\n\n${text} Ночью другой дороги нет.`).authors;
  it("stands right behind the agency", () => {
    expect(authors("МОСКВА, 5 авг — РИА Новости, Анна Бок. ")).toEqual(["Анна Бок"]);
  });
  it("is no place before it", () => expect(authors("Нижний Тагил, 5 авг — РИА Новости. ")).toEqual([]));
});

describe("a name right behind the last paragraph", () => {
  const signed = (line: string) => authorsOf("", { body: [...BODY.slice(0, 1), `${BODY[1]}</p>${line}<p>`] });
  it("is the author's", () => {
    expect(signed("<p style='text-align:right'><b>Ada Brenn</b></p>")).toEqual(["Ada Brenn"]);
  });
  it("rejects a heading, a link and a line further below", () => {
    expect(signed("<h3>Ada Brenn</h3>")).toEqual([]);
    expect(signed("<p><a href='/b'>Ada Brenn</a></p>")).toEqual([]);
    expect(signed("<p>Share</p><p>Print</p><p>Ada Brenn</p>")).toEqual([]);
  });
});

it("reporters that a Chinese paper names in brackets before the text are its authors", () => {
  const page = `<html lang="zh"><h1>渡輪夜班延續兩年</h1><p>〔記者陳怡君、林大山／台南報導〕港務局昨天表示，夜間渡輪將再開兩年，冬季虧損由市府補貼。</p>
    <p>乘客多半是麵包師傅、護士和漁船船員，他們沒有別的路可走。</p></html>`;
  const { authors, body, dateline } = clean(page, { format: "html" });
  expect(authors).toEqual(["陳怡君", "林大山"]);
  expect(dateline?.place).toBe("台南");
  expect(body.startsWith("港務局")).toBe(true);
});
