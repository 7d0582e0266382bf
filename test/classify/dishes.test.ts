import { describe, expect, test } from "vitest";
import { countriesOf } from "./sample.ts";

describe("food that is called after a country names none", () => {
  test.each([
    ["en", "Shoppers in Leeds found glass in a Jamaican ginger cake and a Thai green curry.", ["GB"]],
    ["en", "The plant in Leeds packs Chinese-style chicken dishes.", ["GB"]],
    ["it", "A Parma si mangia un'insalata russa a Natale.", ["IT"]],
    ["es", "En Sevilla sirven ensaladilla rusa y filete ruso.", ["ES"]],
    ["ru", "В Казани подали греческий салат и украинский борщ.", ["RU"]],
    ["pl", "W Krakowie podano ruskie pierogi i grecką sałatkę.", ["PL"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  test("but what is sold of a country's own does", () => {
    expect(countriesOf("en", "Brazilian coffee and Swiss watches sold well in Leeds.")).toEqual(["BR", "CH", "GB"]);
  });
});
