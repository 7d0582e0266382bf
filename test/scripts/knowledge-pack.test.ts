import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { alphabetOf, writeAlphabet, writeText } from "../../scripts/knowledge/alphabet.ts";
import { writePack } from "../../scripts/knowledge/pack.ts";
import { peopleGroups } from "../../scripts/knowledge/people.ts";
import type { FormGroup } from "../../scripts/knowledge/tables.ts";
import { topicColumns } from "../../scripts/knowledge/topic-columns.ts";
import { encodeForm } from "../../src/knowledge/form.ts";
import { GroupCursor } from "../../src/knowledge/group-cursor.ts";
import { Knowledge } from "../../src/knowledge/load.ts";
import { findForms } from "../../src/knowledge/match.ts";
import { openPack } from "../../src/knowledge/pack.ts";
import { addCyrillicCases, addGenitive, DECLINING, decline, formsBy } from "../../src/knowledge/person-forms.ts";
import { tokenize } from "../../src/knowledge/tokens.ts";
import { WEIGHT_ZERO } from "../../src/knowledge/topic-coder.ts";
import { FORM_HEAD, readFamilies, readTopicForms, SENSES_A_TOPIC } from "../../src/knowledge/topic-sets.ts";

const PEOPLE = ["ada-lovelace", "lev-tolstoy"];
const TOPICS = ["01000000", "20000002", "20000003"];
const KEYS = new Map([
  ["countries", ["DE", "KZ"]],
  ["organizations", ["nato", "un"]],
  ["people", PEOPLE],
  ["topics", TOPICS],
]);
const TABLES = new Map([
  ["countries", ["DE\tGermany", "KZ\tKazakhstan"]],
  ["organizations", ["\t\t\talliance\tNATO", "un\t\t\tintergovernmental\tUnited Nations"]],
  ["people", ["\t\tAda Lovelace\tGB\t\t\t\tlovlac", "lev-tolstoy\t\tLeo Tolstoy\tRU\t\t\t\ttolstoi"]],
  ["topics", topicColumns(TOPICS.map((id) => ({ id, parent: "", wikidata: "", en: `topic ${id}` })))],
]);

const group = (kind: string, key: string, languages: string[], forms: string[], weight = 0): FormGroup => {
  return { kind, key, languages, forms, weight, place: "test" };
};

function packOf(groups: readonly FormGroup[]): ArrayBuffer {
  const { pack } = writePack(TABLES, KEYS, groups);
  return Uint8Array.from(pack).buffer;
}

test("topics come back as they were written, each below its parent", () => {
  const top = { id: "01000000", parent: "", wikidata: "", en: "arts" };
  const child = { id: "20000002", parent: "01000000", wikidata: "Q2018526", en: "arts and entertainment" };
  const grandchild = { id: "20001181", parent: "20000002", wikidata: "", en: "series" };
  const second = { id: "20000038", parent: "01000000", wikidata: "Q11042", en: "culture" };
  const written = [top, child, grandchild, second];
  const { pack } = writePack(new Map([...TABLES, ["topics", topicColumns(written)]]), KEYS, []);
  const read = new Knowledge(Uint8Array.from(pack).buffer).topics;
  expect([...read.values()]).toEqual(
    written.map(({ id, parent, wikidata, en }) => ({
      id,
      parent: parent || null,
      wikidata: wikidata || null,
      name: en,
    })),
  );
});

/** Every form of a pack as one line, its key by place. */
function linesOf(groups: readonly FormGroup[]): string[] {
  const pack = openPack(packOf(groups));
  const lines: string[] = [];
  for (const block of pack.blocks) {
    for (const run of block.runs) {
      const cursor = new GroupCursor(pack, block, run);
      while (cursor.nextGroup()) {
        const place = [run.kind, cursor.key, 0, block.languages].join(" ");
        while (cursor.nextForm()) lines.push(`${place} ${cursor.form()}`);
      }
    }
  }
  for (const family of readFamilies(pack)) {
    for (const [index, numbers] of readTopicForms(pack, family).entries()) {
      lines.push(...topicLines(numbers, family.sets[index]!.languages));
    }
  }
  return lines.sort();
}

function topicLines(numbers: Uint16Array, languages: readonly string[]): string[] {
  const lines: string[] = [];
  let form = "";
  for (let at = 0; at < numbers.length; ) {
    const [shared = 0, length = 0, sense = 0] = numbers.subarray(at, at + FORM_HEAD);
    const from = at + FORM_HEAD;
    at = from + length - shared;
    form = form.slice(0, shared) + String.fromCharCode(...numbers.subarray(from, at));
    const weight = (sense % SENSES_A_TOPIC) - WEIGHT_ZERO;
    const kind = weight === 0 ? "no-topic" : "topic";
    lines.push(`${kind} ${Math.floor(sense / SENSES_A_TOPIC)} ${weight} ${languages} ${form}`);
  }
  return lines;
}

describe("the pack", () => {
  it("gives back every group and form, whatever letters they are made of", () => {
    const units = ["a", "b", "ы", "ж", "國", "中", "カ", "가", "א", "ا", "አ", "𞤀", "𞤁", " ", "ऊ", "䄊"];
    const form = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 12 });
    const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(forms, forms, forms, fc.constantFrom(-3, -1, 1, 3), (one, two, three, weight) => {
        const groups = [
          group("person", PEOPLE[1]!, [], one),
          group("topic", TOPICS[2]!, ["de", "lb"], two, weight),
          group("topic", TOPICS[0]!, ["de", "lb"], three, 2),
          group("no-topic", "-", ["ru"], one),
          group("country", "KZ", ["ru"], three),
        ];
        const lines = [
          ...one.map((text) => `person 1 0  ${text}`),
          ...two.map((text) => `topic 2 ${weight} de,lb ${text}`),
          ...three.map((text) => `topic 0 2 de,lb ${text}`),
          ...one.map((text) => `no-topic ${TOPICS.length} 0 ru ${text}`),
          ...three.map((text) => `country 1 0 ru ${text}`),
        ];
        expect(linesOf(groups)).toEqual(lines.sort());
      }),
    );
  });

  it("writes letters that one alphabet has no room for by their page", () => {
    const han = Array.from({ length: 6000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
    const alphabet = alphabetOf([`${han}中中中`]);
    expect(alphabet.letters.length + alphabet.pages.length).toBeLessThanOrEqual(128);
    expect(writeText("中", alphabet)).toHaveLength(1);
    expect(writeText(han, alphabet).length).toBeLessThan(2 * han.length);
    expect(writeAlphabet({ letters: [0x44f], pages: [0x4e, 0xac] })).toBe("я\t4eac");
  });

  it("gives back topics of languages that are coded one after the other", () => {
    const groups = ["de", "da", "nb", "sv"].flatMap((language) => [
      group("topic", TOPICS[1]!, [language], ["fotball*", "fotballag", `x${"long".repeat(40)}`, "mål"], 2),
      group("topic", TOPICS[2]!, [language], ["fotball*", "ål", "!eu"], -1),
    ]);
    const lines = groups.flatMap(({ key, languages, weight, forms }) =>
      forms.map((form) => `topic ${TOPICS.indexOf(key)} ${weight} ${languages} ${form}`),
    );
    expect(linesOf(groups)).toEqual(lines.sort());
  });

  it("says which topics are damaged", () => {
    const bytes = new Uint8Array(
      packOf([group("topic", TOPICS[1]!, ["de"], ["ernte*", "feld", "traktor*", "vieh", "weide*"], 2)]),
    );
    const { start, end } = openPack(bytes.buffer).sections.get("topic-forms")!;
    expect(end - start).toBeGreaterThan(4);
    for (let at = start; at < end; at++) {
      const damaged = bytes.slice();
      damaged[at]! ^= 0x10;
      expect(() => new Knowledge(damaged.buffer).lexiconFor("de", "Feld")).toThrow(/topics of de are damaged/u);
    }
  });

  it("leaves out ids that follow from the name", () => {
    const { people, organizations } = new Knowledge(packOf([]));
    expect([...people.keys()]).toEqual(PEOPLE);
    expect([...organizations.keys()]).toEqual(["nato", "un"]);
  });

  it("refuses a group whose key no table has", () => {
    expect(() => packOf([group("person", "nobody", [], ["x"])])).toThrow("no row for person nobody");
  });

  it("finds the same in a text whatever was read from it before", () => {
    const pack = packOf([
      group("org", "un", ["de"], ["^rat"]),
      group("country", "DE", ["de"], ["^rat"]),
      group("topic", TOPICS[1]!, ["de"], ["rat*"], 3),
      group("person", PEOPLE[0]!, [], ["^rat", "^рат"]),
      group("city", "KZ", ["ru"], ["^рат"]),
    ]);
    const find = (knowledge: Knowledge, text: string, language: string): string[] =>
      findForms(knowledge.lexiconFor(language, text), tokenize(text), language).map(({ sense }) => sense.kind);
    const late = new Knowledge(pack);
    expect(find(late, "Рат", "ru")).toEqual(["person", "city"]);
    expect(find(late, "Рат Rat", "und")).toEqual(find(new Knowledge(pack), "Рат Rat", "und"));
    expect(find(late, "Rat", "de")).toEqual(find(new Knowledge(pack), "Rat", "de"));
    expect(find(new Knowledge(pack), "Rat", "de")).toEqual(["topic", "person", "org", "country"]);
  });
});

describe("a person's forms", () => {
  test.each([
    ["^angela ^merkel", ["^angel* ^merkel*"], ["^angela ^merkels"]],
    ["^ursula von der ^leyen", ["^ursul* von der ^leyen*"], ["^ursula von der ^leyens"]],
    ["^boris ^pistorius", ["^boris* ^pistorius*"], []],
    ["^kim ^jong-un", ["^kim ^jong-un*"], ["^kim ^jong-uns"]],
    ["^charles !iii", ["^charles* !iii"], ["^charles ^iiis"]],
    ["^ангел* ^меркел*", [], []],
  ])("%s declines by rule, with the genitive of German and its kin", (form, declined, genitive) => {
    expect(formsBy(decline, form)).toEqual(declined);
    expect(formsBy(addGenitive, form)).toEqual(genitive);
  });

  it("writes out the cases of short surnames, since other words begin with their stems", () => {
    expect(formsBy(decline, "^sandu")).toContain("^sandom");
    expect(formsBy(decline, "^sandu")).not.toContain("^sandu");
    expect(formsBy(decline, "^sandu").some((form) => form.endsWith("*"))).toBe(false);
    expect(formsBy(addCyrillicCases, "^санд")).toContain("^сандом");
  });

  it("stand in the pack only where no rule makes them", () => {
    const row = { cells: { id: "x", name: "Ada Roé-Müller", aliases: "Ада Розенблюм|Сас" }, place: "test" };
    const [plain, genitive, declined] = peopleGroups([row]);
    expect(plain!.forms.toSorted()).toEqual(["^ada ^roe-^muller", "^ада ^розенблюм*", "^сас", "^сас%"].toSorted());
    expect(genitive!.forms).toEqual([]);
    expect(declined!.forms).toEqual([]);
    const irregular = peopleGroups([{ cells: { id: "y", name: "Ibrahim Irmandã" }, place: "test" }]);
    expect(irregular[0]!.forms).toEqual(["^ibrahim ^irmanda~"]);
    expect(irregular[2]).toMatchObject({ languages: DECLINING, forms: [encodeForm("Ibrahim* Irmandã*")] });
  });
});
