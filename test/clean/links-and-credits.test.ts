import { describe, expect, test } from "vitest";
import { bodyIn, ENGLISH_LINKS, PROSE } from "./prose.ts";
import { clean } from "./submission.ts";

const RUSSIAN_LINKS = [
  "Открыт новый завод на юге",
  "Дожди придут в столицу на выходных",
  "Школы получат новые автобусы",
  "Музей продлил часы работы",
];
describe("a list of links below the prose goes, in whatever language", () => {
  test.each(Object.keys(PROSE))("below %s prose", (language) => {
    for (const links of [RUSSIAN_LINKS, ENGLISH_LINKS]) {
      for (const prefix of ["", "ru ", "10:45 "]) {
        const article = clean(`${bodyIn(language)}\n15 Ноября 2024\n${links.map((link) => prefix + link).join("\n")}`);
        expect(article.body).toBe(bodyIn(language));
        expect(article.language).toBe(language);
        expect(article.published).toBeNull();
        expect(article.removed.some(({ step, text }) => step === "link_list" && text.includes(links[0]!))).toBe(true);
      }
    }
  });
});

test("a list in the article's own script stays where HTML or Markdown made it a list", () => {
  const list = [
    "Best bridge: Oldtown",
    "Best ferry crossing in spring",
    "Best quay for children",
    "Best harbour cafe of all",
  ];
  const article = clean(`${bodyIn("en")}\n\n${list.map((item) => `- ${item}`).join("\n")}`, { format: "markdown" });
  for (const item of list) expect(article.body).toContain(item);
});

test("a list that the text announces stays", () => {
  const list = "The council lists:\n- a bridge\n- a ferry\n- a quay";
  expect(clean(`${bodyIn("en")}\n\n${list}`).body).toContain("a quay");
});

describe("a credit goes in every language, at the beginning and at the end", () => {
  test.each([
    ["pl", "Fot. Jan Przykładowy"],
    ["de", "Foto: Anna Muster/dpa"],
    ["en", "Photo: Jane Sample"],
    ["en", "Image Credits: Sample Works"],
    ["ru", "Фото: Иван Примеров"],
    ["ru", "Фото Иван Примеров/ТАСС"],
    ["uk", "Світлина: Іван Прикладенко"],
    ["fr", "Crédit photo : Jean Exemple"],
    ["es", "Imagen: Ana Ejemplo"],
    ["ar", "صورة: أحمد مثال"],
    ["zh", "图片来源：新华社"],
    ["tr", "Görsel: Ayşe Örnek"],
    ["id", "Foto: Budi Contoh"],
  ])("%s: %s", (language, credit) => {
    const [first, second] = PROSE[language]!;
    expect(clean(`${first}\n\n${second}\n\n${credit}`).body).toBe(`${first}\n\n${second}`);
    expect(clean(`${credit}\n\n${first}\n\n${second}`).body).toBe(`${first}\n\n${second}`);
  });
  test.each(["Photo Finish Decides The Race", "Video Games Are Back", "Picture This"])(
    "a headline is none: %s",
    (title) => {
      const [first, second] = PROSE.en!;
      expect(clean(`${title}\n\n${first}\n\n${second}`).title).toBe(title);
    },
  );
  test("a caption that ends with its credit goes", () => {
    const [first, second] = PROSE.en!;
    const caption = "The old ferry crosses the river in spring. Picture: Jane Sample/Sample House";
    expect(clean(`${first}\n\n${caption}\n\n${second}`).body).toBe(`${first}\n\n${second}`);
  });
});
