import { describe, expect, it, test } from "vitest";
import { knowledge } from "../../src/knowledge/index.ts";
import { articleOf, classify, readSpan } from "./sample.ts";

const topicsOf = (language: string, body: string, title: string | null = null) =>
  classify(language, body, { title }).topics;

const namesOf = (language: string, body: string): string[] => topicsOf(language, body).map(({ name }) => name);

test.each([
  ["gl", "A policía detivo onte dous homes acusados de homicidio; o tribunal decidirá sobre a prisión.", "homicide"],
  ["af", "Die span het die wedstryd gewen en die trainer het die doel in die stadion gevier.", "sport"],
])("a language without words of its own is read with the nearest one's: %s", (language, body, topic) => {
  expect(namesOf(language, body)).toContain(topic);
});

test.each([
  ["fr", "Étalez la pâte brisée, saupoudrez de sucre et enfournez. Servez avec une boule de glace."],
  ["ja", "フライパンに油を熱し、一口大に切った鶏肉を焼く。しょうゆを加える。"],
  ["zh", "锅中放油翻炒，加生抽和料酒，大火烧开后收汁。"],
])("a recipe is of cooking first, whatever else its words may tell: %s", (language, body) => {
  expect(topicsOf(language, body)[0]?.name).toBe("cooking and baking");
});

/** Points of one topic in a text; 0 where it is not said. */
const scoreIn = (text: string, topic: string): number =>
  topicsOf("en", text).find(({ name }) => name === topic)?.score ?? 0;

const HEADLINES: ReadonlyArray<readonly [string, string, string]> = [
  ["en", "Striker scores twice as home side wins the cup final", "sport"],
  ["en", "Central bank raises interest rates to curb inflation", "economy, business and finance"],
  ["en", "Voters head to the polls in parliamentary election", "politics"],
  ["en", "Court sentences former mayor to six years for bribery", "crime, law and justice"],
  ["en", "Magnitude 6.8 earthquake kills dozens in mountain villages", "disaster, accident and emergency incident"],
  ["en", "Hospitals warn of measles outbreak as vaccination falls", "health"],
  ["en", "Astronomers find water vapour around distant exoplanet", "science and technology"],
  ["en", "Pupils return to classrooms as teachers get new curriculum", "education"],
  ["en", "Train drivers go on strike over pay and working hours", "labour"],
  ["en", "Film festival opens with a premiere by a young director", "arts, culture, entertainment and media"],
  ["en", "Pope appoints new bishop during mass at the cathedral", "religion"],
  ["en", "Troops shell front line as ceasefire collapses", "conflict, war and peace"],
  ["en", "Carmaker's shares jump after record quarterly profit", "economy, business and finance"],
  ["de", "Torwart rettet Sieg im Pokalfinale der Bundesliga", "sport"],
  ["de", "Notenbank erhöht Leitzins wegen hoher Inflation", "economy, business and finance"],
  ["de", "Bundestagswahl: Koalition verliert ihre Mehrheit", "politics"],
  ["de", "Polizei nimmt mutmaßlichen Bankräuber fest", "crime, law and justice"],
  ["de", "Überschwemmung nach Dammbruch: Hunderte Menschen evakuiert", "disaster, accident and emergency incident"],
  ["de", "Krankenhäuser melden mehr Grippekranke", "health"],
  ["de", "Forscher entwickeln Chip für Quantencomputer", "science and technology"],
  ["de", "Mehr Lehrer für Grundschulen im neuen Schuljahr", "education"],
  ["de", "Gewerkschaft ruft zum Streik für höhere Löhne auf", "labour"],
  ["de", "Schnee und Frost: So wird das Wetter am Wochenende", "weather"],
  ["de", "Neuer Roman der Schriftstellerin gewinnt den Buchpreis", "arts, culture, entertainment and media"],
  ["de", "Spielestudio verschiebt Early Access seines Adventures", "lifestyle and leisure"],
  ["de", "Immofinanz und CA Immo legen Zahlen vor", "economy, business and finance"],
  ["de", "Urvogel aus der Kreidezeit gefunden", "science and technology"],
  ["ru", "Сборная по хоккею выиграла чемпионат мира", "sport"],
  ["ru", "Центробанк повысил ключевую ставку из-за инфляции", "economy, business and finance"],
  ["ru", "Парламент утвердил состав нового правительства", "politics"],
  ["ru", "Суд приговорил бывшего чиновника к восьми годам за взятку", "crime, law and justice"],
  ["ru", "При пожаре в жилом доме погибли три человека", "disaster, accident and emergency incident"],
  ["ru", "Врачи предупредили о вспышке гриппа", "health"],
  ["ru", "Учёные запустили спутник для наблюдения за солнцем", "science and technology"],
  ["ru", "Синоптики прогнозируют снегопад и сильный мороз", "weather"],
  ["ru", "Войска обстреляли позиции противника на линии фронта", "conflict, war and peace"],
  ["ru", "Школьники сдали выпускной экзамен", "education"],
  ["fr", "Le gardien arrête un penalty et offre la victoire à son équipe en finale", "sport"],
  ["fr", "La banque centrale relève son taux directeur face à l'inflation", "economy, business and finance"],
  ["fr", "Élections législatives : la majorité perd ses députés", "politics"],
  ["fr", "Un ancien maire condamné à six ans de prison pour corruption", "crime, law and justice"],
  ["fr", "Un séisme fait des dizaines de morts dans les montagnes", "disaster, accident and emergency incident"],
  ["fr", "Hôpitaux : la vaccination contre la grippe progresse", "health"],
  ["fr", "Grand Prix du jury à Cannes pour une jeune réalisatrice", "arts, culture, entertainment and media"],
  ["nn", "Reisande på fottur padla kajakk langs halvøya", "lifestyle and leisure"],
  ["no", "Bjørnen og gaupa er rovdyr", "science and technology"],
  ["es", "El delantero marca dos goles y gana la final de la copa", "sport"],
  ["es", "El banco central sube los tipos de interés por la inflación", "economy, business and finance"],
  ["es", "Un terremoto deja decenas de muertos en la sierra", "disaster, accident and emergency incident"],
  ["es", "Condenado a seis años de prisión un exalcalde por soborno", "crime, law and justice"],
  ["pl", "Bramkarz obronił karnego w finale pucharu", "sport"],
  ["pl", "Bank centralny podniósł stopy procentowe z powodu inflacji", "economy, business and finance"],
  ["pl", "Sąd skazał byłego burmistrza za łapówkę", "crime, law and justice"],
  ["uk", "Парламент ухвалив закон про вибори президента", "politics"],
  ["uk", "Унаслідок пожежі загинули троє людей", "disaster, accident and emergency incident"],
  ["sr", "Репрезентација победила у финалу првенства", "sport"],
  ["sr", "Народна банка повећала каматну стопу због инфлације", "economy, business and finance"],
  ["tr", "Depremde onlarca kişi öldü, arama kurtarma sürüyor", "disaster, accident and emergency incident"],
  ["tr", "Milli takım finalde iki golle şampiyon oldu", "sport"],
  ["cs", "Soud poslal bývalého starostu do vězení za úplatek", "crime, law and justice"],
  ["zh", "孙燕姿五月天同台 梁静茹开场", "arts, culture, entertainment and media"],
  ["zh", "QQ飞车推出周末双倍奖励", "lifestyle and leisure"],
  ["zh", "沪胶主力合约上攻 多单离场", "economy, business and finance"],
  ["zh", "老翁坠井 小伙合力相助", "society"],
];

describe("the first topic of a headline is what a reader would file it under", () => {
  test.each(HEADLINES)("%s: %s is %s", (language, title, topic) => {
    const [first] = topicsOf(language, "", title);
    const top = first?.path[0]?.slice("medtop:".length) ?? "";
    expect(knowledge.topics.get(top)?.name).toBe(topic);
  });

  it("in nine languages and twelve subjects", () => {
    expect(new Set(HEADLINES.map(([language]) => language)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(HEADLINES.map(([, , topic]) => topic)).size).toBeGreaterThanOrEqual(12);
  });
});

describe("a phrase speaks instead of the words in it", () => {
  test.each([
    ["He got over a heart attack.", "health", "conflict, war and peace"],
    ["They fear a trade war.", "economy, business and finance", "conflict, war and peace"],
    ["She won the Nobel Peace Prize.", "human interest", "conflict, war and peace"],
    ["They fear a civil war.", "conflict, war and peace", "politics"],
  ])("%s is %s, not %s", (text, wanted, never) => {
    const names = namesOf("en", text);
    expect(names).toContain(wanted);
    expect(names).not.toContain(never);
  });
});

describe("a word inside a name", () => {
  test.each([
    ["en", "The Democratic Republic of the Congo played well."],
    ["de", "Die Demokratische Republik Kongo spielte gut."],
    ["ru", "Демократическая Республика Конго сыграла хорошо."],
    ["tr", "Kongo Demokratik Cumhuriyeti iyi oynadı."],
  ])("speaks for no topic of its own (%s: %s)", (language, text) => {
    expect(namesOf(language, text)).not.toContain("democracy");
  });
});

describe("a form that tells no topic", () => {
  test.each([
    ["en", "She ordered new court shoes.", "court"],
    ["de", "Herr Müller kam im Zuge der Umbauten.", "waste management"],
    ["de", "Das geschah im Zuge der Umbauten.", "railway transport"],
    ["de", "Laut Medienberichten regnete es dort.", "mass media"],
    ["de", "Das teilte die Nachrichtenagentur mit.", "mass media"],
    ["ru", "Снежные пушки стоят на склоне.", "military equipment"],
  ])("silences what is found in its words (%s: %s)", (language, text, never) => {
    expect(namesOf(language, text)).not.toContain(never);
  });

  it("leaves the same word alone elsewhere", () => {
    expect(namesOf("de", "Die Müllabfuhr kommt morgen.")).toContain("waste management");
    expect(namesOf("de", "Der Zug hielt am Bahnhof.")).toContain("railway transport");
  });
});

describe("words that speak against a topic", () => {
  it("take it away where nothing else speaks for it", () => {
    expect(namesOf("en", "The war went on.")).toContain("conflict, war and peace");
    expect(namesOf("en", "The price war went on.")).not.toContain("conflict, war and peace");
  });

  it("lower it where something does", () => {
    const text = "The war went on. Soldiers died in the war. ";
    expect(scoreIn(`${text} A bidding war and a price war began.`, "conflict, war and peace")).toBeLessThan(
      scoreIn(text, "conflict, war and peace"),
    );
  });
});

describe("parents of a topic", () => {
  it("are said with it, each from the words of the child", () => {
    const topics = topicsOf("en", "A magnitude 6 earthquake shook the village.");
    const names = topics.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["earthquake", "natural disaster", "disaster"]));
    const child = topics.find(({ name }) => name === "earthquake")!;
    const parent = topics.find(({ name }) => name === "natural disaster")!;
    expect(parent.evidence).toEqual(expect.arrayContaining(child.evidence));
  });

  it("outweigh each child where several children speak", () => {
    const text = "The hospital has a new vaccination room. Doctors there treat measles and diabetes.";
    const [first] = topicsOf("en", text);
    expect(first).toMatchObject({ name: "health", path: ["medtop:07000000"] });
  });
});

describe("a topic that news files elsewhere than the tree", () => {
  test.each([
    ["en", "Refugees waited at the camp for asylum.", "immigration"],
    ["en", "The tax return and the income tax were simplified.", "economy, business and finance"],
    ["de", "Hacker legten die Server lahm.", "science and technology"],
    ["en", "The government sold shares in the privatisation.", "economy, business and finance"],
    ["de", "Die Fernsehserie startet im Herbst mit neuen Folgen.", "television"],
    ["de", "Die Seifenoper startet im Herbst.", "television"],
  ])("is said there too (%s: %s is %s)", (language, text, wanted) => {
    expect(namesOf(language, text)).toContain(wanted);
  });
});

describe("the score of a topic says how often such a topic is right", () => {
  const scoreOfBest = (text: string): number => topicsOf("en", text)[0]?.score ?? 0;

  it("so one strong word alone is little more than half sure, a telling one three quarters", () => {
    expect(scoreOfBest("They looked at the economic side.")).toBeLessThan(0.65);
    expect(scoreOfBest("They felt the earthquake.")).toBeLessThan(0.8);
    expect(scoreOfBest("They felt the earthquake.")).toBeGreaterThan(0.65);
  });

  it("grows with what speaks for it", () => {
    const one = scoreOfBest("They felt the earthquake.");
    const three = scoreOfBest("They felt the earthquake. Seismologists measured its magnitude and the aftershocks.");
    expect(three).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(0.85);
  });

  it("falls with what speaks for another branch", () => {
    const alone = scoreIn("The earthquake shook the village.", "earthquake");
    expect(scoreIn("The earthquake shook the village. The footballer scored twice.", "earthquake")).toBeLessThan(alone);
  });

  it("and a parent is as sure as its child, but for a hundredth", () => {
    const topics = topicsOf("en", "The earthquake shook the village. The footballer scored a goal for the club.");
    for (const { path, score } of topics) {
      for (const parent of topics.filter(({ id }) => path.includes(id))) {
        expect(parent.score).toBeGreaterThanOrEqual(score - 0.0101);
      }
    }
  });
});

describe("a word that is listed for a topic and for what stands below it", () => {
  it("speaks once for each", () => {
    const once = scoreIn("The hospital was full.", "health");
    const clinic = topicsOf("en", "The hospital was full.").find(({ name }) => name === "hospital")!;
    expect(once).toBeLessThanOrEqual(clinic.score);
  });
});

describe("no topic is said", () => {
  test.each([
    ["en", "It was a long day and everyone went home."],
    ["de", "Es war ein langer Tag und alle gingen nach Hause."],
    ["ru", "Это был длинный день, и все пошли домой."],
    ["fr", "C'était une longue journée et tout le monde est rentré."],
    ["tr", "Uzun bir gündü ve herkes eve gitti."],
    ["en", ""],
    ["en", "12345 67.8 — !!! 🙂"],
  ])("where nothing tells (%s: %s)", (language, text) => {
    expect(topicsOf(language, text)).toEqual([]);
  });

  it("for one weak word in a long text", () => {
    expect(namesOf("en", `${"Nobody said a word and all went home again. ".repeat(30)}He drank a cup of tea.`)).toEqual(
      [],
    );
  });
});

describe("a topic's tag", () => {
  const article = articleOf(
    "en",
    "The striker scored twice in the cup final. The coach praised the goalkeeper. Fans of the football club sang.",
    { title: "Football: home side wins the cup final" },
  );
  const { topics } = classify(article.language, article.body, { title: article.title });

  it("has its ancestors as path, from the top level to itself", () => {
    expect(topics.length).toBeGreaterThan(2);
    for (const { id, path } of topics) {
      expect(path.at(-1)).toBe(id);
      const ids = path.map((step) => step.slice("medtop:".length));
      expect(knowledge.topics.get(ids[0]!)?.parent).toBeNull();
      for (const [depth, step] of ids.entries()) {
        if (depth > 0) expect(knowledge.topics.get(step)?.parent).toBe(ids[depth - 1]);
      }
    }
  });

  it("has the English IPTC name whatever the language of the text", () => {
    const [first] = topicsOf("ru", "Учёные открыли новую планету. Астрономы наблюдали её в телескоп.");
    expect(first?.name).toBe(knowledge.topics.get(first!.id.slice("medtop:".length))?.name);
  });

  it("has a score between 0 and 1, best first, equal ones by id", () => {
    for (const [index, { score, id }] of topics.entries()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      const before = topics[index - 1];
      if (before === undefined) continue;
      expect(before.score).toBeGreaterThanOrEqual(score);
      if (before.score === score) expect(before.id < id).toBe(true);
    }
  });

  it("shows words that stand in the text", () => {
    for (const { evidence } of topics) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const span of evidence) expect(readSpan(article, span)).toBe(span.text);
    }
  });
});

describe("evidence of a topic", () => {
  it("is no more than twenty words, and the most telling ones", () => {
    const weak = "The coach spoke to the team. ".repeat(40);
    const sport = topicsOf("en", `${weak}The football team won the World Cup final.`).find(
      ({ path }) => path[0] === "medtop:15000000",
    );
    expect(sport!.evidence.length).toBeLessThanOrEqual(20);
    expect(sport!.evidence.map(({ text }) => text).join(" ")).toMatch(/football|World Cup/u);
  });

  it("never shows a word that speaks against the topic", () => {
    const text = "Shelling went on at the front line of the war. Troops broke the ceasefire. A price war began.";
    const war = topicsOf("en", text).find(({ name }) => name === "conflict, war and peace");
    expect(war!.evidence.map(({ text }) => text)).not.toContain("price war");
  });
});

describe("where a word stands", () => {
  const filler = "Nobody said a word and all went home again. ".repeat(40);

  it("counts most in the title, then at the start, then further down", () => {
    const score = (body: string, title: string | null = null) =>
      topicsOf("en", body, title).find(({ path }) => path[0] === "medtop:03000000")?.score ?? 0;
    const [title, lead, rest] = [
      score(filler, "Earthquake"),
      score(`Earthquake. ${filler}`),
      score(`${filler} Earthquake.`),
    ];
    expect(title).toBeGreaterThan(lead!);
    expect(lead).toBeGreaterThan(rest!);
  });

  it("and its repeats count less and less", () => {
    const tenTimes = scoreIn("The earthquake came. ".repeat(10), "earthquake");
    const manyWords = scoreIn(
      "The earthquake came. Its epicentre was near. Seismologists measured aftershocks.",
      "earthquake",
    );
    expect(manyWords).toBeGreaterThan(0.7);
    expect(tenTimes).toBeLessThanOrEqual(0.99);
  });
});
