import type { Judged, Reliability } from "./reliability.ts";
import { type Figure, type Row, runArticle } from "./run-article.ts";
import { mean } from "./score.ts";

/** Computing and telecommunications stand under the economy in the tree; a class "technology" means them too. */
const TECHNOLOGY = ["20000756", "20000225", "20001258", "20001182"];

/** Classes that the sets leave without a Media Topic, by the topics that a reader would file them under. */
const CLASS_TOPICS: Record<string, string[]> = {
  travel: ["20000563", "20000331", "20000337", "20000560", "20000568"],
  geography: ["06000000", "20000746", "17000000"],
  entertainment: ["01000000", "20000505"],
  "science/technology": ["13000000", ...TECHNOLOGY],
  technology: TECHNOLOGY,
  tech: ["13000000", "20000548", ...TECHNOLOGY],
  Web: ["20000548", ...TECHNOLOGY],
  science: ["13000000"],
  Wissenschaft: ["13000000"],
  sports: ["15000000"],
  health: ["07000000"],
  politics: ["11000000", "16000000"],
  Etat: ["20000045", "20000304"],
  Inland: ["11000000"],
  International: ["11000000", "20000638", "16000000"],
  Panorama: ["02000000", "03000000", "08000000", "14000000", "17000000"],
};

/** Where a set uses a class in a sense of its own. */
const SET_TOPICS: Record<string, Record<string, string[]>> = {
  "topic-zh-headlines": { society: ["14000000", "02000000", "03000000", "08000000"] },
  "topic-ru-en": {
    society: ["14000000", "11000000", "16000000", "02000000", "03000000"],
    science: ["13000000", "07000000"],
    technology: [...TECHNOLOGY, "20000296"],
    entertainment: ["01000000", "20000505", "20000548"],
  },
};
/**
 * The 40 languages with the most speakers, first and second language together, that the sentences come in, most first
 * (ISO 639-3). Source: Ethnologue, 27th edition (2024); those that the set lacks (pcm, pnb, wuu, nan, cjy, hak) are passed over.
 */
const MOST_SPOKEN =
  "eng zho hin spa arb fra ben por rus ind urd deu jpn arz mar vie tel hau tur swh tgl tam yue pes kor tha jav ita guj " +
  "apc amh kan bho pan yor mya pol ory mal ukr";
/** Classes that stand for no topic; their rows are left out. */
const NO_TOPIC = new Set(["other", "not_news"]);

/**
 * Accuracy of the best-scored topic that maps to a class of the set, by language where there are several; `reliability`
 * hears how sure each topic was.
 */
export async function evalTopics(
  set: string,
  all: readonly Row[],
  now: number,
  reliability: Reliability,
): Promise<Figure[]> {
  const rows = all.filter((row) => !NO_TOPIC.has(String(row.gold.topic)));
  const classes = classesOf(set, rows);
  const byLanguage = new Map<string, number[]>();
  const confusion = new Map<string, number>();
  for (const row of rows) {
    const article = await runArticle(row, now, true);
    const wanted = String(row.gold.topic);
    const tags = article?.topics.map(({ path, score }) => ({ score, classes: classesOfPath(path, classes) })) ?? [];
    const answers = tags.find((tag) => tag.classes.length > 0)?.classes ?? [];
    const right = answers.includes(wanted);
    reliability.add(set, judge(tags, wanted));
    const language = row.lang ?? row.lang3 ?? "?";
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), right ? 1 : 0]);
    const pair = `${wanted} -> ${right ? wanted : (answers[0] ?? "nothing")}`;
    confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  }
  if (process.env.EVAL_CONFUSION) {
    for (const [pair, count] of [...confusion].sort((a, b) => b[1] - a[1])) console.log(`  ${set}: ${pair}: ${count}`);
  }
  const values = [...byLanguage.values()];
  const figures: Figure[] = [{ set, measure: "accuracy", value: mean(values.flat()), n: rows.length }];
  if (values.length === 1) return figures;
  figures.push({ set, measure: "accuracy, mean of languages", value: mean(values.map(mean)), n: values.length });
  const spoken = MOST_SPOKEN.split(" ").filter((language) => byLanguage.has(language));
  if (spoken.length === 40) {
    const value = mean(spoken.map((language) => mean(byLanguage.get(language) ?? [])));
    figures.push({ set, measure: "accuracy, mean of 40 most spoken", value, n: spoken.length });
  }
  for (const [language, right] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) {
    figures.push({ set, measure: `accuracy ${language}`, value: mean(right), n: right.length });
  }
  return figures;
}

/** Topic id -> class. A class with a Media Topic of its own is found by it; narrower ones by the table above. */
function classesOf(set: string, rows: readonly Row[]): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const { gold } of rows) {
    const name = String(gold.topic);
    const topics =
      SET_TOPICS[set]?.[name] ?? CLASS_TOPICS[name] ?? (gold.iptc_medtop ? [String(gold.iptc_medtop)] : []);
    for (const topic of topics) {
      const known = classes.get(topic) ?? [];
      if (!known.includes(name)) classes.set(topic, [...known, name]);
    }
  }
  return classes;
}

/** Classes of a topic: the narrowest step of its path that has any decides. Several may share a topic. */
function classesOfPath(path: readonly string[], classes: ReadonlyMap<string, string[]>): string[] {
  for (const step of [...path].reverse()) {
    const found = classes.get(step.slice("medtop:".length));
    if (found !== undefined) return found;
  }
  return [];
}

/** The surest tag of each class, best first: whether it is the one that the set wants. */
function judge(tags: readonly { score: number; classes: string[] }[], wanted: string): Judged[] {
  const judged = new Map<string, Judged>();
  for (const { score, classes } of tags) {
    const name = classes.join(" ");
    if (name !== "" && !judged.has(name)) judged.set(name, { score, right: classes.includes(wanted) });
  }
  return [...judged.values()];
}
