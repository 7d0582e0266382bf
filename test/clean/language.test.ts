import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/language/index.ts";
import { mainScript, scriptOfUnits } from "../../src/clean/language/script.ts";
import { readWords } from "../../src/clean/language/tokens.ts";

/** One sentence in each language, written for these tests. */
const SENTENCES: [string, string, string][] = [
  ["ru", "Cyrl", "Президент заявил сегодня, что правительство продолжит реформы в судебной системе."],
  ["uk", "Cyrl", "Президент заявив сьогодні, що переговори з партнерами тривають і рішення буде ухвалено."],
  ["be", "Cyrl", "Прэзідэнт заявіў, што ўрад працягне працу над новым праектам бюджэту на наступны год."],
  ["bg", "Cyrl", "Президентът заяви днес, че страната ще продължи реформите в съдебната система."],
  ["mk", "Cyrl", "Претседателот денеска изјави дека владата ќе продолжи со реформите во судството."],
  ["sr", "Cyrl", "Председник је изјавио данас да ће влада наставити реформе у правосуђу."],
  [
    "sr",
    "Latn",
    "Predsednik Srbije izjavio je danas da će vlada posle sednice objaviti novi plan, a da se deo sredstava već nalazi u budžetu.",
  ],
  [
    "hr",
    "Latn",
    "Predsjednik Hrvatske izjavio je da će vlada tijekom tjedna objaviti novi plan za gospodarstvo i znanost.",
  ],
  [
    "bs",
    "Latn",
    "Predsjedavajući iz Sarajeva saopćio je da će vlada tokom sedmice objaviti uslove i izvještaj o porodicama.",
  ],
  ["kk", "Cyrl", "Қазақстан Президенті бүгін Астанада өткен жиында ел экономикасын дамыту жоспары туралы айтты."],
  [
    "ky",
    "Cyrl",
    "Кыргызстандын президенти бүгүн Бишкекте өткөн жыйында өлкөнүн экономикасы боюнча жаңы чечимдерди жарыялады.",
  ],
  ["mn", "Cyrl", "Монгол Улсын Ерөнхийлөгч өнөөдөр Улаанбаатар хотод болсон хуралд оролцож үг хэлэв."],
  ["tg", "Cyrl", "Президенти Ҷумҳурии Тоҷикистон имрӯз дар шаҳри Душанбе бо сафирон мулоқот кард."],
  [
    "tt",
    "Cyrl",
    "Татарстан президенты бүген Казанда узган җыелышта яңа мәктәпләр төзү турында сөйләде һәм эшләрне тикшерде.",
  ],
  ["nb", "Latn", "Regjeringen sier at den ikke vil øke avgiften, og at flere kommuner får mer penger etter nyttår."],
  ["nn", "Latn", "Regjeringa seier at ho ikkje vil auke avgifta, og at fleire kommunar får meir pengar frå nyttår."],
  [
    "da",
    "Latn",
    "Regeringen siger, at den ikke vil hæve afgiften, og at flere kommuner får mere af pengene efter nytår.",
  ],
  ["sv", "Latn", "Regeringen säger att den inte vill höja avgiften och att flera kommuner får mer pengar efter nyår."],
  [
    "id",
    "Latn",
    "Presiden mengatakan bahwa pemerintah akan membuka kantor baru di Jakarta karena warga bisa datang pada bulan Agustus.",
  ],
  [
    "ms",
    "Latn",
    "Perdana Menteri berkata bahawa kerajaan akan membuka pejabat baharu di Kuala Lumpur kerana ramai boleh datang pada bulan Ogos.",
  ],
  ["cs", "Latn", "Prezident řekl, že vláda bude pokračovat v reformách, které začaly už v loňském roce."],
  ["sk", "Latn", "Prezident povedal, že vláda bude pokračovať v reformách, ktoré sa začali už v minulom roku."],
  ["es", "Latn", "El presidente dijo que el gobierno seguirá con las reformas que empezaron el año pasado."],
  ["gl", "Latn", "A Xunta de Galicia anunciou onte que as novas axudas para as familias chegarán antes do verán."],
  ["pt", "Latn", "O presidente disse que o governo vai continuar com as reformas que começaram no ano passado."],
  ["ca", "Latn", "El president va dir que el govern continuarà amb les reformes que van començar l'any passat."],
  ["az", "Latn", "Prezident bildirib ki, hökumət ötən il başlanmış islahatları davam etdirəcək."],
  ["tr", "Latn", "Cumhurbaşkanı, hükümetin geçen yıl başlayan reformlara devam edeceğini söyledi."],
  ["uz", "Latn", "Oʻzbekiston Prezidenti bugun Toshkentda yangi maktablar qurilishi bilan tanishdi."],
  ["ar", "Arab", "قال الرئيس إن الحكومة ستواصل الإصلاحات التي بدأت في العام الماضي."],
  ["fa", "Arab", "رئیس جمهور گفت که دولت اصلاحاتی را که سال گذشته آغاز شد ادامه خواهد داد."],
  ["ur", "Arab", "صدر نے کہا کہ حکومت ان اصلاحات کو جاری رکھے گی جو پچھلے سال شروع ہوئی تھیں۔"],
  ["hi", "Deva", "राष्ट्रपति ने कहा कि सरकार पिछले साल शुरू हुए सुधारों को जारी रखेगी।"],
  ["mr", "Deva", "राष्ट्रपतींनी सांगितले की सरकार गेल्या वर्षी सुरू झालेल्या सुधारणा सुरू ठेवणार आहे."],
  ["zh", "Hans", "总统说，这个国家将继续去年开始的改革。"],
  ["zh", "Hant", "總統說，這個國家將繼續去年開始的改革。"],
  ["ja", "Jpan", "大統領は、昨年始まった改革を政府が続けると述べた。"],
  ["ko", "Kore", "대통령은 정부가 작년에 시작된 개혁을 계속할 것이라고 말했다."],
];

test.each(SENTENCES)("%s in %s is told: %s", (language, script, text) => {
  expect(detectLanguage(text, null)).toMatchObject({ language, script });
});

describe("detectLanguage", () => {
  test("says und when there is nothing to go by", () => {
    expect(detectLanguage("12345 — 67", null)).toEqual({ language: "und", script: "Zyyy", confidence: 0 });
    expect(detectLanguage("ok", null).language).toBe("und");
  });
  test("lets the hint break ties only", () => {
    const close = "Grad i most su na rijeci.";
    expect(detectLanguage(close, "hr").language).toBe("hr");
    expect(detectLanguage("The president said that the government will continue the reforms.", "fr").language).toBe(
      "en",
    );
  });
  test("does not let links, addresses or names in another script decide", () => {
    expect(
      detectLanguage("Совет одобрил мост https://www.example.com/the-council-of-the-town и паром.", null).language,
    ).toBe("ru");
  });
});

test("a script told by all units of a text at once is its main script", () => {
  const unit = fc.constantFrom(..."azéłßµ’ 1Жあ\u0301", "\u{10400}");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      const words = readWords(text);
      expect(scriptOfUnits(words.units) ?? mainScript(words.text)).toBe(mainScript(text.toLowerCase()));
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(scriptOfUnits(readWords("Łódź, 5. März “5”").units)).toBe("Latn");
});
