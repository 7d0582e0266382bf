import { describe, expect, it, test } from "vitest";
import { classify, countriesOf, organizationsOf } from "./sample.ts";

describe("org:kz-ministry-of-defence is one organization in every language", () => {
  test.each([
    ["ar", "أعلنت وزارة الدفاع الكازاخستانية ذلك."],
    ["bg", "Казахстанското министерство на отбраната съобщи това."],
    ["cs", "Ministerstvo obrany Kazachstánu to oznámilo."],
    ["cs", "Kazašské ministerstvo obrany to oznámilo."],
    ["de", "Das kasachische Verteidigungsministerium teilte dies mit."],
    ["de", "Der Sprecher des kasachischen Verteidigungsministeriums teilte dies mit."],
    ["de", "Das Verteidigungsministerium der Republik Kasachstan teilte dies mit."],
    ["en", "The Kazakh Defence Ministry said so."],
    ["en", "The Ministry of Defence of the Republic of Kazakhstan said so."],
    ["en", "Kazakhstan's Ministry of Defense said so."],
    ["es", "El Ministerio de Defensa de Kazajistán lo anunció."],
    ["fr", "Le ministère kazakh de la Défense l'a annoncé."],
    ["fr", "Le ministère de la Défense du Kazakhstan l'a annoncé."],
    ["hr", "Ministarstvo obrane Kazahstana to je objavilo."],
    ["kk", "Қазақстан Қорғаныс министрлігі бұл туралы хабарлады."],
    ["kk", "Қазақстан Республикасының Қорғаныс министрлігі хабарлады."],
    ["pl", "Ministerstwo Obrony Kazachstanu poinformowało o tym."],
    ["pl", "Poinformowało o tym kazachskie Ministerstwo Obrony Narodowej."],
    ["ru", "Об этом сообщили в министерстве обороны Казахстана."],
    ["ru", "Министерство обороны Республики Казахстан сообщило об этом."],
    ["ru", "Минобороны Казахстана сообщило об этом."],
    ["sl", "Kazahstansko ministrstvo za obrambo je to sporočilo."],
    ["sr", "Министарство одбране Казахстана је то саопштило."],
    ["sr", "Kazahstansko ministarstvo odbrane je to saopštilo."],
    ["tr", "Kazakistan Savunma Bakanlığı bunu açıkladı."],
    ["tr", "Kazak Savunma Bakanlığı bunu açıkladı."],
    ["uk", "Міністерство оборони Казахстану повідомило про це."],
    ["uk", "Про це повідомили в казахстанському міністерстві оборони."],
  ])("%s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["kz-ministry-of-defence"]);
  });
});

describe("the head of a body names the body", () => {
  test.each([
    ["ar", "سافر وزير الدفاع الكازاخستاني."],
    ["cs", "Kazašský ministr obrany odcestoval."],
    ["de", "Der kasachische Verteidigungsminister reiste ab."],
    ["en", "The Kazakh Defence Minister left."],
    ["es", "El ministro de Defensa de Kazajistán viajó."],
    ["fr", "Le ministre kazakh de la Défense est parti."],
    ["kk", "Қазақстан Қорғаныс министрі кетті."],
    ["pl", "Minister obrony Kazachstanu wyjechał."],
    ["ru", "Переговоры с министром обороны Казахстана завершены."],
    ["sr", "Министар одбране Казахстана је отпутовао."],
    ["tr", "Kazakistan'ın Savunma Bakanı ayrıldı."],
    ["uk", "Переговори з міністром оборони Казахстану завершено."],
  ])("%s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["kz-ministry-of-defence"]);
  });

  it("less surely than the body's own name does", () => {
    const [head] = classify("en", "The Kazakh Defence Minister left.").actors;
    const [body] = classify("en", "The Kazakh Defence Ministry left.").actors;
    expect(head!.score).toBeLessThan(body!.score);
  });
});

describe("a minister who is known for the office names the body and the state", () => {
  test.each([
    ["ar", "قال وزير الدفاع سيرغي شويغو ذلك.", "RU"],
    ["de", "Verteidigungsminister Boris Pistorius reiste ab.", "DE"],
    ["en", "Boris Pistorius, the defence minister, left.", "DE"],
    ["fr", "Le ministre des Armées, Sébastien Lecornu, est parti.", "FR"],
    ["ru", "Министр обороны Андрей Белоусов улетел.", "RU"],
    ["sr", "Министар одбране Андреј Белоусов је отпутовао.", "RU"],
  ])("%s: %s", (language, text, code) => {
    expect(organizationsOf(language, text)).toEqual([`${code.toLowerCase()}-ministry-of-defence`]);
    expect(countriesOf(language, text)).toEqual([code]);
  });

  test.each([
    ["of another office", "Defence Minister Sergei Lavrov left."],
    ["in another sentence", "So said the defence minister. Boris Pistorius left."],
    ["unknown", "Defence Minister Harald Quist left."],
  ])("but not one %s", (_, text) => {
    expect(countriesOf("en", text)).toEqual([]);
  });
});

describe("a tag of a state body", () => {
  it("says its country and an English name whatever the language", () => {
    const [tag] = classify("ru", "Минобороны Белоруссии сообщило об этом.").actors;
    expect(tag).toMatchObject({ type: "organization", country: "BY", name: "Ministry of defence of Belarus" });
  });

  it("shows body and country together as evidence", () => {
    const [tag] = classify("fr", "Le ministère polonais de la Défense l'a dit.").actors;
    expect(tag!.evidence.map(({ text }) => text)).toEqual(["ministère polonais de la Défense"]);
  });
});

describe("two ministries of two states in one sentence stay apart", () => {
  test.each([
    ["de", "Das polnische Außenministerium widersprach dem ukrainischen Verteidigungsministerium."],
    ["en", "Poland's Foreign Ministry spoke to Ukraine's Defence Ministry."],
    ["es", "El Ministerio de Exteriores de Polonia habló con el Ministerio de Defensa de Ucrania."],
    ["fr", "Le ministre polonais des Affaires étrangères a vu le ministre ukrainien de la Défense."],
    ["ru", "МИД Польши ответил министерству обороны Украины."],
    ["sr", "Пољско министарство спољних послова одговорило је украјинском министарству одбране."],
    ["tr", "Polonya Dışişleri Bakanlığı, Ukrayna Savunma Bakanlığı ile görüştü."],
    ["uk", "Польське міністерство закордонних справ відповіло міністерству оборони України."],
  ])("two bodies of two kinds (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["pl-ministry-of-foreign-affairs", "ua-ministry-of-defence"]);
  });

  test.each([
    ["de", "Das Verteidigungsministerium Polens und das Verteidigungsministerium der Ukraine einigten sich."],
    ["en", "The Ministry of Defence of Poland and the Ministry of Defence of Ukraine agreed."],
    ["fr", "Le ministère de la Défense de la Pologne et le ministère de la Défense de l'Ukraine sont d'accord."],
    ["pl", "Ministerstwo Obrony Polski i Ministerstwo Obrony Ukrainy porozumiały się."],
    ["ru", "Министерство обороны Польши и Министерство обороны Украины договорились."],
    ["sr", "Министарство одбране Пољске и Министарство одбране Украјине договорили су се."],
    ["uk", "Міністерство оборони Польщі та Міністерство оборони України домовилися."],
  ])("two bodies of one kind joined by “and” (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["pl-ministry-of-defence", "ua-ministry-of-defence"]);
  });

  test.each([
    ["de", "Die Verteidigungsminister Polens und der Ukraine einigten sich."],
    ["en", "The defence ministers of Poland and Ukraine agreed."],
    ["ru", "Министры обороны Польши и Украины договорились."],
    ["uk", "Міністри оборони Польщі та України домовилися."],
  ])("one plural for both (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["pl-ministry-of-defence", "ua-ministry-of-defence"]);
  });
});

describe("in a script without spaces", () => {
  it("a body is tied to the country that stands right before it", () => {
    const { actors } = classify("zh", "中国国防部长在莫斯科会见俄罗斯国防部长。");
    const bodies = actors.filter(({ id }) => id.endsWith("ministry-of-defence"));
    expect(Object.fromEntries(bodies.map(({ id, evidence }) => [id, evidence.map(({ text }) => text)]))).toEqual({
      "org:cn-ministry-of-defence": ["中国国防部长"],
      "org:ru-ministry-of-defence": ["俄罗斯国防部长"],
    });
  });
});

describe("a body without a country beside it", () => {
  it("takes the country that the document ties it to elsewhere", () => {
    const text = "The Polish Defence Ministry denied it. Nobody asked. The Defence Ministry gave no reason.";
    const [tag] = classify("en", text).actors;
    expect(tag?.id).toBe("org:pl-ministry-of-defence");
    expect(tag?.evidence.map(({ text }) => text)).toEqual(["Polish Defence Ministry", "Defence Ministry"]);
  });

  it("takes it from a later sentence too", () => {
    const text = "Минобороны опровергло эти сведения. Позже представитель Минобороны Польши уточнил детали.";
    const [tag] = classify("ru", text).actors;
    expect(tag).toMatchObject({ id: "org:pl-ministry-of-defence", evidence: [{ text: "Минобороны" }, {}] });
  });

  it("takes the one that the document named last before it where it ties the body to two", () => {
    const text =
      "The Polish Defence Ministry denied it. The Chilean Defence Ministry denied it. The Defence Ministry gave no reason.";
    const tags = classify("en", text).actors;
    expect(tags.map(({ id, evidence }) => [id, evidence.length]).sort()).toEqual([
      ["org:cl-ministry-of-defence", 2],
      ["org:pl-ministry-of-defence", 1],
    ]);
  });

  it("takes none from a body of another kind", () => {
    const text = "The Polish Foreign Ministry denied it. The Defence Ministry gave no reason.";
    expect(organizationsOf("en", text)).toEqual(["defence-ministry", "pl-ministry-of-foreign-affairs"]);
  });

  it("is no state's where nothing says whose it is", () => {
    expect(organizationsOf("en", "The Defence Ministry gave no reason.")).toEqual(["defence-ministry"]);
  });

  it("takes none from beyond a sentence's end, a comma or a paragraph", () => {
    expect(organizationsOf("en", "Snow fell in Poland. Defence Ministry staff went home.")).toEqual([
      "defence-ministry",
    ]);
    expect(organizationsOf("en", "Snow fell in Poland again. Defence Ministry staff went home.")).toEqual([
      "defence-ministry",
    ]);
    expect(organizationsOf("en", "Snow fell in Poland again\n\nDefence Ministry staff went home.")).toEqual([
      "defence-ministry",
    ]);
    expect(organizationsOf("en", "It rained over Poland\n\nDefence Ministry staff went home.")).toEqual([
      "defence-ministry",
    ]);
  });
});

describe("other bodies of a state are tied to it too", () => {
  test.each([
    ["en", "The Chilean Foreign Ministry kept silent.", "cl-ministry-of-foreign-affairs"],
    ["de", "Das chilenische Parlament stimmte zu.", "cl-parliament"],
    ["ru", "Генпрокуратура Казахстана начала проверку.", "kz-prosecutor-general"],
    ["fr", "Les forces armées chiliennes ont déployé leurs soldats.", "cl-armed-forces"],
    ["pl", "Ambasada Chile w Warszawie jest zamknięta.", "cl-embassy"],
    ["uk", "Конституційний суд Молдови ухвалив рішення.", "md-constitutional-court"],
    ["tr", "Şili Dışişleri Bakanlığı açıklama yaptı.", "cl-ministry-of-foreign-affairs"],
    ["es", "El Ministerio de Salud de Chile informó de nuevos casos.", "cl-ministry-of-health"],
    ["cs", "Chilské ministerstvo financí zvýšilo odhad.", "cl-ministry-of-finance"],
    ["sr", "Генералштаб Чилеа је издао саопштење.", "cl-general-staff"],
  ])("%s: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toContain(id);
  });
});

describe("a body without any country of its own", () => {
  const pakistan = "Pakistan czeka na wyrok. W Pakistanie protestują tłumy, a władze Pakistanu wzywają do spokoju.";

  it("is that of the country where the text plays", () => {
    expect(organizationsOf("pl", `${pakistan} Wczoraj sprawę badał Sąd Najwyższy.`)).toEqual(["pk-supreme-court"]);
  });

  it("is nobody's where the text plays in several", () => {
    const text = `${pakistan} Podobnie jest w Indiach, w Nepalu i w Bangladeszu. Wczoraj sprawę badał Sąd Najwyższy.`;
    expect(organizationsOf("pl", text)).not.toContain("pk-supreme-court");
  });

  it("is that of the language's home where the text names it", () => {
    expect(organizationsOf("pl", `${pakistan} W Polsce sprawę badał wczoraj Sąd Najwyższy.`)).toEqual([
      "pl-supreme-court",
    ]);
  });
});
