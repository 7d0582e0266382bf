import { describe, expect, it, test } from "vitest";
import { classify, countriesOf } from "./sample.ts";

describe("a country is named by", () => {
  test.each([
    ["en", "The Belarusian economy grew faster than expected.", "BY"],
    ["de", "Die kasachische Wirtschaft ist gewachsen.", "KZ"],
    ["fr", "L'économie kazakhe a progressé plus vite que prévu.", "KZ"],
    ["es", "La economía kazaja creció más de lo previsto.", "KZ"],
    ["pl", "Kazachska gospodarka rośnie szybciej niż zakładano.", "KZ"],
    ["cs", "Kazašská ekonomika roste rychleji, než se čekalo.", "KZ"],
    ["ru", "Белорусская экономика выросла сильнее, чем ожидалось.", "BY"],
    ["uk", "Казахстанська економіка зросла більше, ніж очікували.", "KZ"],
    ["sr", "Белоруска привреда расте брже него што се очекивало.", "BY"],
    ["sr", "Kazahstanska privreda raste brže nego što se očekivalo.", "KZ"],
    ["bg", "Казахстанската икономика расте по-бързо от очакваното.", "KZ"],
    ["hr", "Bjelorusko gospodarstvo raste brže nego što se očekivalo.", "BY"],
    ["tr", "Kazak ekonomisi beklenenden hızlı büyüdü.", "KZ"],
    ["ar", "نما الاقتصاد الكازاخستاني أسرع من المتوقع.", "KZ"],
    ["kk", "Ресей экономикасы болжамнан жылдам өсті.", "RU"],
  ])("its adjective (%s: %s)", (language, text, code) => {
    expect(countriesOf(language, text)).toEqual([code]);
  });

  test.each([
    ["en", "Kazakhs went to the polls early in the morning.", "KZ"],
    ["de", "Die Belarussen stimmten am Wochenende ab.", "BY"],
    ["fr", "Les Biélorusses ont voté ce week-end.", "BY"],
    ["es", "Los bielorrusos votaron este fin de semana.", "BY"],
    ["pl", "Białorusini głosowali w miniony weekend.", "BY"],
    ["cs", "Bělorusové hlasovali o víkendu.", "BY"],
    ["ru", "Казахстанцы проголосовали в выходные.", "KZ"],
    ["uk", "Білоруси проголосували на вихідних.", "BY"],
    ["sr", "Белоруси су гласали протеклог викенда.", "BY"],
    ["bg", "Казахстанците гласуваха през уикенда.", "KZ"],
    ["hr", "Bjelorusi su glasovali protekloga vikenda.", "BY"],
    ["tr", "Belaruslular hafta sonu oy kullandı.", "BY"],
    ["ar", "صوّت البيلاروسيون في عطلة نهاية الأسبوع.", "BY"],
  ])("its people (%s: %s)", (language, text, code) => {
    expect(countriesOf(language, text)).toEqual([code]);
  });

  test.each([
    ["en", "Snow fell in Tashkent overnight.", "UZ"],
    ["de", "In Taschkent hat es über Nacht geschneit.", "UZ"],
    ["fr", "Il a neigé cette nuit à Tachkent.", "UZ"],
    ["es", "Anoche nevó en Taskent.", "UZ"],
    ["pl", "W Samarkandzie spadł w nocy śnieg.", "UZ"],
    ["cs", "V Taškentu v noci sněžilo.", "UZ"],
    ["ru", "Ночью в Ташкенте выпал снег.", "UZ"],
    ["uk", "Уночі в Ташкенті випав сніг.", "UZ"],
    ["sr", "Ноћас је у Ташкенту пао снег.", "UZ"],
    ["bg", "През нощта в Ташкент валя сняг.", "UZ"],
    ["hr", "Noćas je u Taškentu pao snijeg.", "UZ"],
    ["tr", "Gece Taşkent'te kar yağdı.", "UZ"],
    ["ar", "تساقطت الثلوج ليلا في طشقند.", "UZ"],
    ["kk", "Түнде Ташкентте қар жауды.", "UZ"],
  ])("a city in it (%s: %s)", (language, text, code) => {
    expect(countriesOf(language, text)).toEqual([code]);
  });

  test.each([
    ["en", "Downing Street declined to say who had called.", "GB"],
    ["de", "Der Kreml wies den Bericht zurück.", "RU"],
    ["fr", "L'Élysée n'a pas souhaité commenter ce rapport.", "FR"],
    ["es", "La Casa Blanca negó que hubiera llamado.", "US"],
    ["pl", "Kreml zaprzeczył tym doniesieniom.", "RU"],
    ["cs", "Kreml tyto zprávy popřel.", "RU"],
    ["ru", "В Белом доме эти сообщения опровергли.", "US"],
    ["uk", "У Кремлі ці повідомлення спростували.", "RU"],
    ["sr", "Кремљ је демантовао те наводе.", "RU"],
    ["bg", "Кремъл отрече тези съобщения.", "RU"],
    ["hr", "Kremlj je zanijekao te navode.", "RU"],
    ["tr", "Beyaz Saray bu haberleri yalanladı.", "US"],
    ["ar", "نفى الكرملين هذه الأنباء.", "RU"],
  ])("another name of its government (%s: %s)", (language, text, code) => {
    expect(countriesOf(language, text)).toEqual([code]);
  });
});

describe("the longest name speaks", () => {
  test.each([
    ["en", "The team flew to South Korea.", ["KR"]],
    ["en", "The team flew to North Korea.", ["KP"]],
    ["de", "Die Mannschaft flog nach Südkorea und nicht nach Nordkorea.", ["KP", "KR"]],
    ["ru", "Команда вылетела в Южную Корею.", ["KR"]],
    ["fr", "L'équipe est partie pour la Corée du Sud.", ["KR"]],
    ["es", "El equipo voló a Corea del Norte.", ["KP"]],
    ["en", "Rain is expected in Guinea-Bissau.", ["GW"]],
    ["en", "Rain is expected in Equatorial Guinea.", ["GQ"]],
    ["en", "Rain is expected in Papua New Guinea.", ["PG"]],
    ["en", "Rain is expected in Guinea.", ["GN"]],
    ["fr", "La pluie est attendue en Guinée équatoriale et en Guinée-Bissau.", ["GQ", "GW"]],
    ["ru", "Дожди ожидаются в Экваториальной Гвинее.", ["GQ"]],
    ["en", "Floods hit the Democratic Republic of the Congo.", ["CD"]],
    ["en", "Floods hit the Republic of the Congo.", ["CG"]],
    ["fr", "Des inondations ont frappé la République démocratique du Congo.", ["CD"]],
    ["es", "Las inundaciones golpearon la República Democrática del Congo.", ["CD"]],
    ["en", "She was born in South Sudan.", ["SS"]],
    ["en", "She was born in South Africa.", ["ZA"]],
    ["en", "The Dominican Republic sent a team.", ["DO"]],
    ["en", "The Central African Republic sent a team.", ["CF"]],
    ["en", "The Belarusian-Kazakh border commission met.", ["BY", "KZ"]],
    ["de", "Die Bahn fährt in die Vereinigten Arabischen Emirate.", ["AE"]],
    ["en", "Northern Ireland waits for the vote.", ["GB"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("no country is named by", () => {
  test.each([
    ["en", "The University of Georgia published its yearly report."],
    ["en", "He moved to New Mexico after school.", "US"],
    ["en", "She bought a turkey sandwich and a cup of tea."],
    ["en", "The china cups stood on the shelf."],
    ["en", "Michael Jordan bought a share of the club."],
    ["en", "Chad Smith plays the drums in the band."],
    ["en", "Paris Hilton opened a shop."],
  ])("a word that is none of its own here (%s: %s)", (language, text, ...codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  test.each([
    ["en", "Air France cancelled the flight.", "FR"],
    ["en", "The Washington Post was sold.", "US"],
    ["en", "Deutsche Bank lowered its forecast.", "DE"],
    ["de", "Die Bank of America legte Zahlen vor.", "US"],
    ["en", "Kazakhtelecom lowered its forecast.", "KZ"],
  ])("the name of an organization that is none of its bodies (%s: %s)", (language, text, code) => {
    expect(countriesOf(language, text)).not.toContain(code);
  });
});

const roles = (language: string, body: string, title: string | null = null): Record<string, string> =>
  Object.fromEntries(classify(language, body, { title }).countries.map(({ code, role }) => [code, role]));

/** Sentences that name no country. */
const filler = (sentences: number): string =>
  "The talks went on until late in the evening and the delegates left without a word. ".repeat(sentences);

describe("an article is about", () => {
  it("the country of its title", () => {
    const body = `${filler(20)}A plane from Poland landed.`;
    expect(roles("en", body, "Mongolia raises its wages")).toEqual({ MN: "about", PL: "mentioned" });
  });

  it("the country that its first sentences name again and again, not one that the last names once", () => {
    const lead = "Mongolia raised its wages. In Mongolia, wages had not changed for years. ";
    expect(roles("en", `${lead}${filler(20)}Wages in Chile are higher.`)).toEqual({ MN: "about", CL: "mentioned" });
  });

  it("a country that it names throughout, though not at the start", () => {
    const body = `${filler(10)}${"Exports of Mongolia grew. ".repeat(8)}${filler(5)}A ship sailed to Chile.`;
    expect(roles("en", body)).toEqual({ MN: "about", CL: "mentioned" });
  });

  it("both countries that deal with each other", () => {
    const body = `Mongolia and Chile signed a treaty. Chile will sell copper, Mongolia will sell wool. ${filler(5)}`;
    expect(roles("en", body, "Mongolia and Chile agree on trade")).toEqual({ MN: "about", CL: "about" });
  });

  it("the same countries in every language of one text", () => {
    const texts: Array<[string, string, string]> = [
      ["de", "Polen und die Ukraine öffnen eine Brücke", "Polen und die Ukraine haben eine neue Brücke geöffnet."],
      ["fr", "La Pologne et l'Ukraine ouvrent un pont", "La Pologne et l'Ukraine ont ouvert un nouveau pont."],
      ["pl", "Polska i Ukraina otwierają most", "Polska i Ukraina otworzyły nowy most na granicy."],
      ["ru", "Польша и Украина открывают мост", "Польша и Украина открыли новый мост через реку."],
      ["uk", "Польща й Україна відкривають міст", "Польща й Україна відкрили новий міст через річку."],
      ["sr", "Пољска и Украјина отварају мост", "Пољска и Украјина отвориле су нови мост на реци."],
      ["tr", "Polonya ve Ukrayna köprü açıyor", "Polonya ve Ukrayna yeni bir köprü açtı."],
      ["cs", "Polsko a Ukrajina otevírají most", "Polsko a Ukrajina otevřely nový most přes řeku."],
      ["es", "Polonia y Ucrania abren un puente", "Polonia y Ucrania abrieron un nuevo puente."],
    ];
    for (const [language, title, body] of texts) {
      expect([language, roles(language, body, title)]).toEqual([language, { PL: "about", UA: "about" }]);
    }
  });

  it("no country where it names none", () => {
    expect(roles("en", filler(10), "A long evening")).toEqual({});
  });
});

describe("scores of countries", () => {
  it("are sorted, the strongest first, and equal ones by code", () => {
    const { countries } = classify("en", "Chile and Mongolia and Poland met. Poland was host. Poland spoke first.");
    expect(countries.map(({ code }) => code)).toEqual(["PL", "CL", "MN"]);
    const scores = countries.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("are surer of a name than of a city, and of a city than of an adjective alone", () => {
    const scoreOf = (text: string) =>
      classify("en", `${filler(10)}${text}`, { title: "Poland" }).countries[1]?.score ?? 0;
    const [name, city, adjective] = ["A ship sailed to Chile.", "A ship sailed to Valparaiso.", "A Chilean spoke."].map(
      scoreOf,
    );
    expect(name).toBeGreaterThan(0.85);
    expect(city).toBeLessThan(name!);
    expect(adjective).toBeLessThan(city!);
  });

  it("lie between 0 and 1 however often a country is named", () => {
    for (const times of [1, 10, 2_000]) {
      for (const { score } of classify("en", "Poland won. ".repeat(times), { title: "Poland" }).countries) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });
});
