import { describe, expect, test } from "vitest";
import { classify, peopleOf } from "./sample.ts";

describe("the adjective of a place behind an office is nobody", () => {
  test.each([
    ["ru", "Задержан директор Вессинского подшипникового завода.", []],
    ["ru", "Об этом сообщил глава Вессинской городской администрации.", []],
    ["uk", "Про це повідомив директор Вессинського трубного заводу.", []],
    ["pl", "Prezes Bydgoskiego portu lotniczego zapowiedział zmiany.", []],
    ["sr", "Директор Весинског техничког завода поднео је оставку.", []],
    ["hr", "Direktor Vesinskog tehničkog zavoda podnio je ostavku.", []],
    ["ru", "Суд отпустил директора Раевского, сообщила пресс-служба.", ["raevskij"]],
    ["ru", "Полиция задержала министра Раевского вчера утром.", ["raevskij"]],
  ])("%s: %s", (language, text, ids) => {
    expect(peopleOf(language, text).map((id) => id.replace(/^raevsk.*/u, "raevskij"))).toEqual(ids);
  });
});

test.each([
  ["es", "El sismo se sintió a 54 kilómetros al suroeste de Diego de Almagro, y fue leve."],
  ["es", "Ardió un bosque al sur de Pedro Aguirre Cerda el lunes."],
  ["en", "The storm passed 40 km north of Jane Harwick on Monday."],
  ["ru", "Очаг был в 30 километрах от Ивана Самсонова, к северу от Петра Громова."],
])("what lies in a direction or at a distance is a place: %s: %s", (language, text) => {
  expect(peopleOf(language, text)).toEqual([]);
});

test("a given name before another of the same family names nobody by itself", () => {
  const text = "The owners, brothers Mario and Silvio Casserty, were fined on Monday, the court in the harbour said.";
  expect(peopleOf("en", text)).toEqual(["silvio-kaserti"]);
});

test("both surnames of somebody named in full are that person", () => {
  const text =
    "La escritora peruana Blanca Varela Ríos, autora de «La casa del agua», murió este miércoles en Lima a los 88 años.\n\n" +
    "Varela Ríos nació en Arequipa y vivió dos décadas en París, donde trabajó para la Unesco.";
  const people = classify("es", text).actors.filter(({ type }) => type === "person");
  expect(people).toHaveLength(1);
});

test("somebody with a listed person's given names and more surnames is another", () => {
  expect(peopleOf("es", "El ministro Juan Carlos Gómez Pardo habló el lunes.")).toEqual(["juan-pardo"]);
  expect(peopleOf("es", "El rey Juan Carlos habló el lunes.")).toEqual(["juan-carlos-i"]);
});
