import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeForm } from "../../src/knowledge/form.ts";
import { addForm, createLexicon, createPath, type FormPath, type Lexicon } from "../../src/knowledge/lexicon.ts";
import { findForms } from "../../src/knowledge/match.ts";
import { tokenize } from "../../src/knowledge/tokens.ts";

/** Adds encoded forms in order, each by what it shares with the one before. */
function addAll(lexicon: Lexicon, path: FormPath, encoded: readonly string[], sense: number): void {
  let before = "";
  for (const form of encoded) {
    let shared = 0;
    while (shared < before.length && before[shared] === form[shared]) shared++;
    const units = Uint16Array.from(form, (unit) => unit.charCodeAt(0));
    addForm(lexicon, path, units, shared, form.length, sense);
    before = form;
  }
}

/** A lexicon whose senses are the forms themselves. */
function lexiconOf(...forms: string[]): Lexicon {
  const lexicon = createLexicon([""]);
  for (const form of forms) {
    const sense = lexicon.senses.push({ kind: "test", key: form, languageSet: 0, weight: 0 }) - 1;
    addAll(lexicon, createPath(), [encodeForm(form)], sense);
  }
  return lexicon;
}

const find = (text: string, language: string, ...forms: string[]): string[] =>
  findForms(lexiconOf(...forms), tokenize(text), language).map((match) => text.slice(match.start, match.end));

describe("forms in a text", () => {
  it("finds forms that the pack writes by what they share with the one before", () => {
    const forms = ["Bank of China", "Bank of Chad", "Bank*", "Bankenaufsicht", "bank of", "NATO", "NATO-Rat"];
    const lexicon = createLexicon([""]);
    lexicon.senses.push({ kind: "test", key: "", languageSet: 0, weight: 0 });
    addAll(lexicon, createPath(), forms.map((form) => encodeForm(form)).sort(), 0);
    for (const form of forms) {
      const text = form.replace("*", "");
      const found = findForms(lexicon, tokenize(text), "de");
      expect(found.some(({ start, end }) => start === 0 && end === text.length)).toBe(true);
    }
    expect(findForms(lexicon, tokenize("Chad nato aufsicht"), "de")).toEqual([]);
  });

  it("finds each of many forms, for which it grows again and again", () => {
    const forms = Array.from({ length: 200_000 }, (_, at) => `w${at}x`);
    const lexicon = createLexicon([""]);
    lexicon.senses.push({ kind: "test", key: "", languageSet: 0, weight: 0 });
    addAll(lexicon, createPath(), forms, 0);
    const asked = forms.filter((_, at) => at % 7 === 0);
    expect(findForms(lexicon, tokenize(asked.join(" ")), "en")).toHaveLength(asked.length);
    expect(findForms(lexicon, tokenize("w200000x wx w7"), "en")).toEqual([]);
  });

  it("finds a form each time that its word comes again, by its beginning, its head and behind a clitic too", () => {
    expect(find("Mali, Chad, Mali, Chad", "en", "Mali")).toEqual(["Mali", "Mali"]);
    expect(find("Malis Rat, Malis Bank", "de", "Mali* Bank")).toEqual(["Malis Bank"]);
    expect(find("Vizeminister, Rat, Vizeminister", "de", "*minister")).toHaveLength(2);
    expect(find("وإيران ثم وإيران", "ar", "إيران")).toHaveLength(2);
  });

  it("finds a whole word, not a part of one", () => {
    expect(find("Mali and Maliki", "en", "Mali")).toEqual(["Mali"]);
  });

  it("lets a stem take an ending of five letters, twelve where the language adds suffixes to suffixes", () => {
    expect(find("в Казахстанском, Казахстанскостями", "ru", "Казахстанск*")).toEqual(["Казахстанском"]);
    expect(find("Türkiyelilerdendir", "tr", "Türki*")).toEqual([]);
    expect(find("Türkiyelilerden", "tr", "Türki*")).toEqual(["Türkiyelilerden"]);
    expect(find("Türkiyelilerden", "de", "Türki*")).toEqual([]);
  });

  it("finds the first part of a compound of any length, and its head", () => {
    expect(find("Verteidigungsministeriumssprecher", "de", "Verteidigungs**")).toHaveLength(1);
    expect(find("Der Vizeaußenminister sprach", "de", "*minister")).toEqual(["Vizeaußenminister"]);
    expect(find("Ministerpräsident", "de", "*minister")).toEqual([]);
  });

  it("finds a word behind what Bantu and Ethiopic languages write onto it, with the case of the word itself", () => {
    expect(find("Kumculo nomculo womculo", "xh", "mculo")).toEqual(["mculo", "mculo", "mculo"]);
    expect(find("muZimbabwe", "sn", "Zimbabwe")).toEqual(["Zimbabwe"]);
    expect(find("Munyika", "sn", "Nyika")).toEqual([]);
    expect(find("የፊልም በፊልሙ", "am", "ፊልም", "ፊልሙ")).toEqual(["ፊልም", "ፊልሙ"]);
    expect(find("nomculo", "en", "mculo")).toEqual([]);
  });

  it("wants the case that the form has", () => {
    expect(find("turkey and Turkey", "en", "Turkey")).toEqual(["Turkey"]);
    expect(find("who said WHO said", "en", "WHO")).toEqual(["WHO"]);
    expect(find("Soldaten und SOLDATEN", "de", "soldat*")).toEqual(["Soldaten", "SOLDATEN"]);
  });

  it("folds diacritics, ё, ß and Arabic letter variants", () => {
    expect(find("Elysee, ÉLYSÉE", "fr", "Élysée")).toEqual(["Elysee", "ÉLYSÉE"]);
    expect(find("Королев", "ru", "Королёв")).toEqual(["Королев"]);
    expect(find("Weissrussland", "de", "Weißrussland")).toEqual(["Weissrussland"]);
    expect(find("إيران وايران", "ar", "إيران")).toHaveLength(2);
  });

  it("joins words over a space, a hyphen, an apostrophe and an abbreviation's stop, not over a sentence's end", () => {
    const forms = ["South Korea", "St Petersburg", "Côte d'Ivoire"];
    expect(find("South-Korea, St. Petersburg, Côte d’Ivoire", "en", ...forms)).toHaveLength(3);
    expect(find("He went South. Korea is far", "en", ...forms)).toEqual([]);
    expect(find("They live in the South\n\nKorea is far", "en", ...forms)).toEqual([]);
  });

  it("reads initials with stops as one word in capitals", () => {
    expect(find("the U.S. Army", "en", "US")).toEqual(["U.S."]);
  });

  it("strips Arabic and Hebrew prefixes, and the Arabic article on both sides", () => {
    expect(find("وللصين بالصين والصين", "ar", "الصين")).toHaveLength(3);
    expect(find("ברוסיה ומרוסיה", "he", "רוסיה")).toHaveLength(2);
  });

  it("finds names inside runs of scripts without spaces", () => {
    expect(find("中国国防部长在莫斯科会见", "zh", "国防部长", "莫斯科")).toEqual(["国防部长", "莫斯科"]);
    expect(find("รัฐมนตรีกลาโหมไทยพบ", "th", "กลาโหม")).toEqual(["กลาโหม"]);
  });

  it("finds forms of words and runs beside each other", () => {
    const forms = ["A股", "QQ飞车", "卡拉OK", "三国志OL", "T恤"];
    expect(find("昨日A股大涨，QQ飞车开赛", "zh", ...forms)).toEqual(["A股", "QQ飞车"]);
    expect(find("去唱卡拉OK，玩三国志OL的人", "zh", ...forms)).toEqual(["卡拉OK", "三国志OL"]);
    expect(find("B股、A、股市与QQ的飞车", "zh", ...forms)).toEqual([]);
  });

  it("finds every form at every place of a run, one inside another", () => {
    const forms = ["中", "中国", "国防部", "国防", "防部长"];
    const lexicon = lexiconOf(...forms);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("中", "国", "防", "部", "长", "人"), maxLength: 30 }), (text) => {
        const places = forms.flatMap((form) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(form, at))
            .map((at) => `${at} ${form}`),
        );
        const found = findForms(lexicon, tokenize(text), "zh").map(
          ({ start, end }) => `${start} ${text.slice(start, end)}`,
        );
        expect(found.sort()).toEqual(places.sort());
      }),
    );
  });

  it("finds forms of other languages only where the sense allows them", () => {
    const lexicon = lexiconOf("Man");
    lexicon.senses[0]!.languageSet = 1;
    lexicon.languageSets = ["", "de,lb"];
    expect(findForms(lexicon, tokenize("Man sagt"), "de")).toHaveLength(1);
    expect(findForms(lexicon, tokenize("Man says"), "en")).toHaveLength(0);
  });

  it("gives spans that lie in the text and begin and end at words, whatever the text is", () => {
    const lexicon = lexiconOf("a*", "b", "*cdef", "中", "Южн* Корея", "الصين");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { start, end } of findForms(lexicon, tokenize(text), "de")) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("Hebrew abbreviations", () => {
  it("are found with an ASCII quotation mark before their last letter", () => {
    expect(find('דובר צה"ל אמר', "he", 'צה"ל')).toEqual(['צה"ל']);
  });
});
