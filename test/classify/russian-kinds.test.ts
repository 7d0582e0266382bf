import { expect, it, test } from "vitest";
import { textsOf } from "./sample.ts";

test.each([
  ["Об этом вчера сообщил холдинг «Газпром-медиа» в Москве.", "холдинг «Газпром-медиа"],
  ["Об этом вчера сообщила интернет-компания «Яндекс» на сайте.", "интернет-компания «Яндекс"],
  ["Доклад прочитал представитель корпорации Microsoft на форуме.", "корпорации Microsoft"],
  ["Это показали вчера на телеканале «Россия 24» вечером.", "телеканале «Россия 24"],
  ["Доклад прочитал представитель крупной финской корпорации Nokia на форуме.", "крупной финской корпорации Nokia"],
])("a Russian organization has the word for what it is: %s", (text, name) => {
  expect(textsOf("ru", text)).toEqual([name]);
});

it("but no mere kind of firm, and no pronoun before it", () => {
  expect(textsOf("ru", "Доклад прочитал представитель компании «Яндекс» на форуме.")).toEqual(["Яндекс"]);
  expect(textsOf("ru", "Доклад прочитал представитель самой корпорации Nokia.")).toEqual(["корпорации Nokia"]);
});

test.each([
  [
    "Доклад прочитал эксперт Общества андрологии и сексуальной медицины вчера.",
    "Общества андрологии и сексуальной медицины",
  ],
  ["Доклад прочитал эксперт организации «Заря» вчера.", "Заря"],
])("a name goes on to the end of its complement and begins after a mere kind: %s", (text, name) => {
  expect(textsOf("ru", text)).toEqual([name]);
});

it("knows a ministry that the text ties to no country", () => {
  expect(textsOf("ru", "Представитель Министерства обороны прочитал доклад.")).toEqual(["Министерства обороны"]);
});

it("begins after what praises it", () => {
  expect(textsOf("ru", "Доклад прочитал представитель крупнейшей финской корпорации Nokia на форуме.")).toEqual([
    "финской корпорации Nokia",
  ]);
});

it("takes no diagnosis for an organization", () => {
  expect(textsOf("ru", "Детям с СДВГ назначили МРТ осенью.")).toEqual([]);
});
