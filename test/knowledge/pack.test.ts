import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { encodeForm, joinForms, parseForm, splitForms } from "../../src/knowledge/form.ts";
import { knowledge } from "../../src/knowledge/index.ts";
import { Knowledge } from "../../src/knowledge/load.ts";

const { countries, organizations, people, topics, givenNames } = knowledge;
/** Letters of every script that forms begin with. */
const ALL_SCRIPTS = "aяαאا가中अ";
const lexicon = knowledge.lexiconFor("und", ALL_SCRIPTS);

const keysOf = (...kinds: string[]): Set<string> =>
  new Set(lexicon.senses.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key));

describe("the knowledge that is built in", () => {
  it("names only countries, organizations, people and topics that its tables have", () => {
    const places = keysOf("country", "adjective", "demonym", "city", "metonym");
    expect([...places].filter((key) => !countries.has(key))).toEqual([]);
    expect([...keysOf("org")].filter((key) => !organizations.has(key))).toEqual([]);
    expect([...keysOf("person")].filter((key) => !people.has(key))).toEqual([]);
    expect([...keysOf("topic")].filter((key) => !topics.has(key))).toEqual([]);
  });

  it("takes less than 16 MB for the forms of all languages: an isolate that has met them all has 128 MB for everything", () => {
    const arrays = Object.values(lexicon).filter((value) => ArrayBuffer.isView(value));
    expect(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThan(16e6);
  });

  it("has a name for every country of the lexicon and every listed country in it", () => {
    const named = keysOf("country");
    expect([...countries.keys()].filter((code) => !named.has(code))).toEqual([]);
    expect([...countries.keys()].filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
  });

  it("has ids that are small Latin letters and digits joined by hyphens", () => {
    const ids = [...organizations.keys(), ...people.keys()];
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("ties people and organizations to countries that it has", () => {
    const tied = [...organizations.values(), ...people.values()].filter(({ country }) => country !== null);
    expect(tied.filter(({ country }) => !countries.has(country!)).map(({ id }) => id)).toEqual([]);
  });

  it("has topics that all lead to one of seventeen top levels", () => {
    const tops = new Set<string>();
    for (const topic of topics.values()) {
      const seen = new Set<string>();
      let at = topic;
      while (at.parent !== null) {
        if (seen.has(at.id)) throw new Error(`${at.id} is its own ancestor`);
        seen.add(at.id);
        at = topics.get(at.parent)!;
      }
      tops.add(at.id);
    }
    expect(tops.size).toBe(17);
  });

  it("has weights from -3 to 3 on topics, and on nothing else", () => {
    const wrong = lexicon.senses.filter(({ kind, weight }) =>
      kind === "topic" ? weight === 0 || Math.abs(weight) > 3 || !Number.isInteger(weight) : weight !== 0,
    );
    expect(wrong).toEqual([]);
  });

  it("has given names folded by sound, so that they are found in every script", () => {
    expect([...givenNames.keys()].filter((fold) => fold === "" || /[\s\p{Lu}]/u.test(fold))).toEqual([]);
    expect(givenNames.size).toBeGreaterThan(1_000);
  });

  it("is refused when it is not the pack that the builder writes", () => {
    const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
    expect(() => new Knowledge(bytes("=people 0\n"))).toThrow("no section alphabets");
    expect(() => new Knowledge(bytes("=people 5\nhalf"))).toThrow("expected a section");
    expect(() => new Knowledge(bytes("hello\n"))).toThrow("expected a section");
  });
});

describe("a form of the sources", () => {
  test.each([
    ["Kazakhstan", "^kazakhstan"],
    ["казахстанск*", "казахстанск*"],
    ["Verteidigungs**", "^verteidigungs+"],
    ["NATO", "!nato"],
    ["*minister", "retsinim<"],
    ["Ministry of Defence", "^ministry of ^defence"],
    ["Guinea-Bissau", "^guinea ^bissau"],
  ])("%s is packed as %s", (form, packed) => {
    expect(encodeForm(form)).toBe(packed);
  });

  test.each([
    ["", "no word"],
    ["a ** b", "no word"],
    ["Minis*ter", "no word"],
    ["*minister defence", "stands alone"],
    [Array.from({ length: 16 }, () => "word").join(" "), "more than 15 words"],
  ])("rejects %j: %s", (form, reason) => {
    expect(() => parseForm(form)).toThrow(reason);
  });
});

describe("a cell of forms", () => {
  it("leaves out what a form shares with the one before it", () => {
    expect(joinForms(["казахстан*", "казахстан", "казахстанец"])).toBe("Aказахстан*JJец");
  });

  it("gives back any forms, and never writes half of a pair", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ы", "國", "𞤀", "𞤁", " ", "^", "*"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (forms) => {
        const cell = joinForms(forms.toSorted());
        expect(cell.isWellFormed()).toBe(true);
        expect(splitForms(cell)).toEqual(forms.toSorted());
      }),
    );
  });
});
