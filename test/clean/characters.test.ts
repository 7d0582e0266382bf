import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCharacters } from "../../src/clean/characters/index.ts";

const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const cp1251 = (text: string) => new TextDecoder("windows-1251").decode(new TextEncoder().encode(text));
const cp1252 = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("mojibake is undone when it is certain", () => {
  const words = ["Über die Brücke", "Мост через реку открыт", "“Ça va”, dit-il – déjà", "Nový most přes řeku"];
  test.each(words)("%s", (text) => {
    expect(cleanCharacters(latin1(text))).toBe(text);
    expect(cleanCharacters(cp1252(text))).toBe(text);
    expect(cleanCharacters(cp1252(cp1252(text)))).toBe(text);
  });
  test("Russian read as CP1251", () => {
    expect(cleanCharacters(cp1251("Мост через реку открыт"))).toBe("Мост через реку открыт");
  });
  test.each(["Ã la carte", "São Paulo, Ação", "РСФСР и ВС РФ", "Größe – „gut“", "À â ç é", "naïve café", "ГОСТ Р «С»"])(
    "leaves sound text alone: %s",
    (text) => {
      expect(cleanCharacters(text)).toBe(text);
    },
  );
});

describe("a charset of one byte a letter that was read as the Western European one is undone when it is certain", () => {
  const texts: [charset: string, read: string, meant: string][] = [
    [
      "Turkish",
      "Belediye köprünün yaz aylarýnda açýlacaðýný ve geçiþin ücretsiz olduðunu söyledi.",
      "Belediye köprünün yaz aylarında açılacağını ve geçişin ücretsiz olduğunu söyledi.",
    ],
    [
      "Romanian",
      "Consiliul a decis sã repare podul ºi sã închidã strada pânã în toamnã, în mai multe zone ale oraºului vechi, la preþ redus.",
      "Consiliul a decis să repare podul şi să închidă strada până în toamnă, în mai multe zone ale oraşului vechi, la preţ redus.",
    ],
    [
      "Polish as in Windows",
      "Rada zgodzi³a siê na most, który bêdzie otwarty ca³¹ dobê.",
      "Rada zgodziła się na most, który będzie otwarty całą dobę.",
    ],
    [
      "Polish as in ISO 8859-2",
      "Rada zgodzi³a siê na most, który s³u¿y mieszkañcom wsi D±browa.",
      "Rada zgodziła się na most, który służy mieszkańcom wsi Dąbrowa.",
    ],
    [
      "Russian",
      "Ìîñò ÷åðåç ðåêó îòêðîþò â ìàå, ñîîáùèë ìýð ãîðîäà.",
      "Мост через реку откроют в мае, сообщил мэр города.",
    ],
    [
      "Ukrainian",
      "Ì³ñò ÷åðåç ð³÷êó â³äêðèþòü ó òðàâí³, ïîâ³äîìèâ ìåð ì³ñòà òà éîãî çàñòóïíèê.",
      "Міст через річку відкриють у травні, повідомив мер міста та його заступник.",
    ],
  ];
  test.each(texts)("%s", (_charset, read, meant) => {
    expect(cleanCharacters(read)).toBe(meant);
  });
  test.each([
    "Það er en ný brú opnuð í sumar, sagði bæjarstjórinn.",
    "Fyrst verður brúgvin latin upp, segði Jógvan á Dul við bløðini.",
    "Nový most otevřou v květnu, řekl starosta.",
    "¿Está abierto el puente? El área mide 3 m³ y 1º de mayo.",
    "Guðrun Þorn visited the old harbour of the town in May.",
    "São João: a ponte abre à noite, não há preço.",
  ])("leaves sound text alone: %s", (text) => {
    expect(cleanCharacters(text)).toBe(text);
  });
});

describe("characters", () => {
  test("are NFC without marks that show nothing", () => {
    expect(cleanCharacters("\ufeffcafe\u0301\u200b no\u00adte\u0000\u202e")).toBe("café note");
  });
  test("keep joiners where the script needs them and nowhere else", () => {
    expect(cleanCharacters("می\u200cخواهم")).toBe("می\u200cخواهم");
    expect(cleanCharacters("क्\u200dष")).toBe("क्\u200dष");
    expect(cleanCharacters("👩\u200d🚒")).toBe("👩\u200d🚒");
    expect(cleanCharacters("ab\u200ccd\u200d")).toBe("abcd");
  });
  test("entities in text are decoded, also doubled ones", () => {
    expect(cleanCharacters("A &amp; B &quot;C&quot; &#8212; &amp;nbsp;D &unknown; &")).toBe(
      'A & B "C" — \u00a0D &unknown; &',
    );
  });
  test("quotes and dashes stay as written", () => {
    expect(cleanCharacters("«a» “b” – — 'c'")).toBe("«a» “b” – — 'c'");
  });
  test("more marks than any language puts on a letter go", () => {
    const marks = "\u0323\u0301".repeat(15);
    expect(cleanCharacters(`q${marks}\u0323\u0302e\u0301`)).toBe(`${`q${marks}`.normalize("NFC")}é`);
    const pairs = "\u{1d165}".repeat(30);
    expect(cleanCharacters(`x${pairs}\u{1d165} y`)).toBe(`x${pairs} y`);
  });
  test("line ends become one kind and lone surrogates go", () => {
    expect(cleanCharacters("a\r\nb\rc\u2028d\ud800e").isWellFormed()).toBe(true);
    expect(cleanCharacters("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
  });
});

test("a text that is said to need nothing or NFC alone comes out as the whole cleaning gives it", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aé’“»Рс中ка\u0301\u1161 \n\t&;\u00a0", "Ã", "\u00ad", "\u200d", "\u{1f600}", "\ud800"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const text = units.join("");
      // What the closer look is for makes it look; it changes nothing here and is taken off again.
      expect(cleanCharacters(text)).toBe(cleanCharacters(`${text}\u0000`));
    }),
    { numRuns: 1_000, seed: 4 },
  );
});
