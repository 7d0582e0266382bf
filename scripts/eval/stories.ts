import type { ProcessedArticle } from "../../src/domain/article.ts";
import { type Figure, type Row, runArticle } from "./run-article.ts";
import { mean } from "./score.ts";

/** An article's tags with their scores, under keys that do not meet across kinds. */
type Tags = Map<string, number>;

const KINDS: readonly [kind: string, aspect: string, tagsOf: (article: ProcessedArticle) => Tags][] = [
  ["countries", "geography", ({ countries }) => new Map(countries.map(({ code, score }) => [code, score]))],
  ["actors", "entities", ({ actors }) => new Map(actors.map(({ id, score }) => [id, score]))],
  [
    "all tags",
    "overall",
    ({ countries, actors, topics }) =>
      new Map([
        ...countries.map(({ code, score }) => [code, score] as const),
        ...[...actors, ...topics].map(({ id, score }) => [id, score] as const),
      ]),
  ],
];

/**
 * Pairs of articles that people have judged from 1, the same story, to 4: how far the likeness of the tags agrees, as
 * Pearson's correlation, so that 1 is full agreement. Likeness is the cosine of the scores, each weighed by how few of the
 * set's articles have the tag. Pairs in two languages stand apart too.
 */
export async function evalStories(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const pairs: { row: Row; articles: ProcessedArticle[] }[] = [];
  for (const row of rows) {
    const { text1, text2 } = row as Row & { text1: string; text2: string };
    const articles = await Promise.all([text1, text2].map((text) => runArticle({ ...row, text }, now, false)));
    if (articles.every((article) => article !== null)) pairs.push({ row, articles });
  }
  return KINDS.flatMap(([kind, aspect, tagsOf]) => {
    const tagged = pairs.map(({ row, articles }) => ({ row, tags: articles.map(tagsOf) as [Tags, Tags] }));
    const rarity = rarityOf(tagged.flatMap(({ tags }) => tags));
    const judged = tagged
      .filter(({ row }) => Number.isFinite(row.gold[aspect]))
      .map(({ row, tags }) => ({
        isAcross: isAcross(row),
        likeness: cosine(...tags, rarity),
        gold: -Number(row.gold[aspect]),
      }));
    const figure = (of: typeof judged, where: string): Figure => ({
      set,
      measure: `likeness of ${kind}, Pearson${where}`,
      value: pearson(of.map(({ likeness, gold }) => [likeness, gold])),
      n: of.length,
    });
    const across = judged.filter((pair) => pair.isAcross);
    return across.length > 2 ? [figure(judged, ""), figure(across, ", across languages")] : [figure(judged, "")];
  });
}

function isAcross(row: Row): boolean {
  const { lang1, lang2 } = row as Row & { lang1?: string; lang2?: string };
  return lang1 !== lang2;
}

/** Logarithm of the share of articles that have each tag, above zero. */
function rarityOf(articles: readonly Tags[]): Map<string, number> {
  const having = new Map<string, number>();
  for (const tags of articles) for (const tag of tags.keys()) having.set(tag, (having.get(tag) ?? 0) + 1);
  return new Map([...having].map(([tag, count]) => [tag, Math.log(1 + articles.length / count)]));
}

function cosine(one: Tags, other: Tags, rarity: ReadonlyMap<string, number>): number {
  const weigh = (tag: string, score: number) => score * (rarity.get(tag) ?? 0);
  const length = (tags: Tags) => Math.hypot(...[...tags].map(([tag, score]) => weigh(tag, score)));
  const product = [...one].reduce((sum, [tag, score]) => sum + weigh(tag, score) * weigh(tag, other.get(tag) ?? 0), 0);
  return product === 0 ? 0 : product / (length(one) * length(other));
}

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y) || 1);
}
