import { describe, expect, it, test } from "vitest";
import { organizationsOf, textsOf } from "./sample.ts";

describe("a body with a city or a region in its name is that city's own", () => {
  test.each([
    ["en", "The San Diego Police Department held two men.", "san-diego-police"],
    ["en", "New York Police held two men in the evening.", "new-york-police"],
    ["de", "Die Polizei Hamburg ermittelt.", "hamburg-police"],
    ["de", "Die Münchner Polizei ermittelt.", "munich-police"],
    ["de", "Gestern nahm die Polizei in Köln zwei Männer fest.", "cologne-police"],
    ["ru", "Полиция Одессы задержала двоих.", "odesa-police"],
    ["uk", "Поліція Одеси затримала двох.", "odesa-police"],
    ["ru", "Московская полиция задержала двоих.", "moscow-police"],
    ["en", "The NYPD held two men in the evening.", "new-york-police"],
    ["de", "Die Staatsanwaltschaft München ermittelt.", "munich-prosecutors-office"],
    ["ru", "Правительство Москвы опровергло это.", "moscow-government"],
    ["de", "Das bayerische Innenministerium widersprach.", "bavaria-ministry-of-internal-affairs"],
  ])("%s: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });

  it("and a bare one beside it is the same", () => {
    expect(organizationsOf("de", "Die Polizei Hamburg ermittelt. Mehr sagte die Polizei am Abend nicht.")).toEqual([
      "hamburg-police",
    ]);
  });

  test.each([
    ["ru", "Венгерская полиция задержала двоих.", "hu-police"],
    ["ru", "Правительство Киева опровергло это.", "ua-government"],
  ])("but a state's under its adjective or its capital (%s: %s)", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });
});

describe("a court is one by its seat and kind in every language", () => {
  test.each([
    ["fr", "Il a été condamné par le tribunal judiciaire de Lyon mercredi.", "lyon-judicial-court"],
    ["fr", "Elle saisira la cour d'appel de Rennes en mai.", "rennes-court-of-appeal"],
    ["es", "La Audiencia Provincial de Sevilla lo condenó ayer.", "seville-provincial-court"],
    ["it", "La Corte d'appello di Milano ha confermato la condanna.", "milan-court-of-appeal"],
    ["pt", "O Tribunal da Relação do Porto confirmou a pena.", "porto-court-of-appeal"],
    ["nl", "De rechtbank Rotterdam veroordeelde de man.", "rotterdam-court"],
    ["vi", "Hôm qua Tòa án nhân dân TP Hà Nội tuyên phạt bị cáo.", "ha-noi-court"],
    ["ar", "قضت محكمة جنايات القاهرة بسجنه.", "cairo-assize-court"],
    ["he", "בית המשפט המחוזי בתל אביב דחה את התביעה.", "tel-aviv-high-court"],
    ["sv", "I dag dömde Uppsala tingsrätt mannen.", "uppsala-district-court"],
    ["fi", "Eilen Helsingin käräjäoikeus kielsi lakon.", "helsinki-district-court"],
    ["hi", "सोमवार को इलाहाबाद हाई कोर्ट ने फैसला दिया।", "allahabad-high-court"],
    ["de", "Das Bezirksgericht Zürich gab ihm recht.", "zurich-district-court"],
    ["en", "The Zurich District Court heard him.", "zurich-district-court"],
    ["ru", "Вчера окружной суд Цюриха отказал ему.", "zurich-district-court"],
    ["bg", "Окръжният съд в Цюрих отказа.", "zurich-district-court"],
    ["pl", "Sąd Rejonowy w Gdańsku skazał go.", "gdansk-district-court"],
    ["de", "Das Landgericht München gab ihm recht.", "munich-regional-court"],
    ["ru", "Тверской суд Москвы отказал ему.", "tversky-district-court"],
    ["ru", "Вчера Басманный суд отказал ему.", "basmanny-court"],
    ["en", "Judges of the Basmanny Court heard him.", "basmanny-court"],
  ])("%s: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toContain(id);
  });

  test.each([
    ["ru", "Вчера апелляционный суд округа Свеа отказал.", "апелляционный суд округа Свеа"],
    ["ru", "Мировой суд Центрального района Перми отказал.", "Мировой суд Центрального района Перми"],
    ["uk", "Учора вищий суд швейцарського кантону Цуг відмовив.", "вищий суд швейцарського кантону Цуг"],
  ])("with the whole of its seat in its bounds (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toEqual([name]);
  });

  it("is none where any court of a city is meant", () => {
    expect(organizationsOf("ru", "Вчера суд в Москве отказал ему.")).toEqual([]);
  });
});
