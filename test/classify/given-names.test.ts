import { expect, test } from "vitest";
import { classify, peopleOf } from "./sample.ts";

test.each([
  ["en", "The bread was baked by Rhodri Ellison.", "Rhodri Ellison"],
  ["en", "The bread was baked by Tirunesh Bekora.", "Tirunesh Bekora"],
  ["de", "Das Brot hat Takahiro Morinaga gebacken.", "Takahiro Morinaga"],
  ["en", "The bread was baked by Aishwarya Menondi.", "Aishwarya Menondi"],
  ["de", "Das Brot hat Torgeir Brockmann gebacken.", "Torgeir Brockmann"],
])("a person is found by a given name of any country's press (%s: %s)", (language, text, name) => {
  const people = classify(language, text).actors.filter(({ type }) => type === "person");
  expect(people.flatMap(({ evidence }) => evidence.map((one) => one.text))).toEqual([name]);
});

test("a given name that sounds like another but is one of its own keeps its own id", () => {
  expect(peopleOf("et", "Kaitseminister Jaan Kask kohtus Lätis kolleegiga.")).toEqual(["jaan-kask"]);
});
