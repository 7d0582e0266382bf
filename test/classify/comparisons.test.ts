import { expect, it, test } from "vitest";
import { countriesOf } from "./sample.ts";

test.each([
  ["en", "A forest in Brazil about the size of Maryland burns."],
  ["en", "A forest in Brazil twice as big as Texas burns."],
  ["en", "A Belgium-sized forest in Brazil burns."],
  ["de", "In Brasilien brennt ein Wald, der so groß wie die Schweiz ist."],
  ["ru", "В Бразилии горит лес размером с Бельгию."],
  ["fr", "Au Brésil brûle une forêt de la taille de la Belgique."],
  ["pl", "W Brazylii płonie las wielkości Belgii."],
])("%s: a place that only measures another is not mentioned: %s", (language, text) => {
  expect(countriesOf(language, text)).toEqual(["BR"]);
});

it("is mentioned where its own size is the matter", () => {
  expect(countriesOf("en", "Brazil envies the size of Germany's army.")).toEqual(["BR", "DE"]);
  expect(countriesOf("en", "Brazil fell behind, given the size of Germany.")).toEqual(["BR", "DE"]);
});
