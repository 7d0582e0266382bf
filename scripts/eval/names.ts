import type { ProcessedArticle } from "../../src/domain/article.ts";
import { knowledge } from "../../src/knowledge/index.ts";
import { findForms } from "../../src/knowledge/match.ts";
import { tokenize } from "../../src/knowledge/tokens.ts";
import { identityFigures, type LinkedMention, linkMention } from "./identity.ts";
import { LinkedActors, readLinkKinds } from "./link-kinds.ts";
import { type Figure, type Row, runArticle } from "./run-article.ts";
import {
  type Counts,
  calibrationError,
  countSets,
  f1,
  mean,
  noCounts,
  precision,
  recall,
  type Scored,
  surface,
} from "./score.ts";

/** Micro and macro F1 of the set of countries in any role. */
export async function evalCountries(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const micro = noCounts();
  const macro = new Map<string, Counts>();
  const answers: Scored[] = [];
  for (const row of rows) {
    const article = await runArticle(row, now, false);
    const found = new Set(article?.countries.map((tag) => tag.code));
    const wanted = new Set(row.gold.countries as string[]);
    answers.push(...scoredCountries(article, wanted));
    countSets(micro, found, wanted);
    for (const code of found.union(wanted)) {
      const counts = macro.get(code) ?? noCounts();
      countSets(counts, found.has(code) ? new Set([code]) : new Set(), wanted.has(code) ? new Set([code]) : new Set());
      macro.set(code, counts);
    }
  }
  return [
    { set, measure: "countries micro F1", value: f1(micro), n: rows.length },
    { set, measure: "countries precision", value: precision(micro), n: rows.length },
    { set, measure: "countries recall", value: recall(micro), n: rows.length },
    { set, measure: "countries macro F1", value: mean([...macro.values()].map(f1)), n: macro.size },
    { set, measure: "countries calibration error", value: calibrationError(answers), n: answers.length },
  ];
}

const scoredCountries = (article: ProcessedArticle | null, wanted: ReadonlySet<string>): Scored[] =>
  article?.countries.map(({ code, score }) => ({ score, right: wanted.has(code) })) ?? [];

interface Mention {
  text: string;
  uri?: string;
  type?: string;
  id?: string;
}

/** `LocOrg` is a country or a city, even where it acts: those are in `countries` here, not among the actors. */
const IS_ACTOR = /^(?:PER|ORG|Person|Org)$/u;
/** factRuEval marks common nouns as well ("компания"): without a capital or a digit they name nobody. */
const isNamed = ({ text, type }: Mention): boolean => type !== "Org" || /[\p{Lu}\p{Lt}\p{Nd}]/u.test(text);

function surfacesOf(article: ProcessedArticle | null): Set<string> {
  const texts = article?.actors.flatMap((tag) => tag.evidence.map((evidence) => surface(evidence.text))) ?? [];
  return new Set(texts.filter((text) => text !== ""));
}

/** Exact F1 of surfaces of people and organizations by language, and of identity where the set has ids. */
export async function evalEntities(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const byLanguage = new Map<string, { exact: Counts; relaxed: Counts; countries: Counts; n: number }>();
  const mentions: LinkedMention[] = [];
  const answers: Scored[] = [];
  const types = { person: noCounts(), organization: noCounts() };
  const linked = new LinkedActors(readLinkKinds());
  for (const row of rows) {
    const article = await runArticle(row, now, false);
    const all = row.gold.mentions as Mention[];
    const gold = all.filter((one) => isNamed(one) && (one.type === undefined || IS_ACTOR.test(one.type)));
    const wanted = new Set(gold.map((mention) => surface(mention.text)));
    const found = surfacesOf(article);
    const language = row.lang ?? "?";
    const counts = byLanguage.get(language) ?? { exact: noCounts(), relaxed: noCounts(), n: 0, countries: noCounts() };
    countSets(counts.exact, found, wanted);
    linked.add(language, found, gold);
    countRelaxed(counts.relaxed, found, wanted);
    counts.n++;
    byLanguage.set(language, counts);
    countTypes(types, article, gold);
    answers.push(...countPlaces(counts.countries, article, all));
    for (const mention of gold) {
      if (mention.id !== undefined) mentions.push(linkMention(mention.text, mention.id, language, article));
    }
  }
  const figures = [...byLanguage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([language, counts]) => [
      { set, measure: `${language} PER+ORG exact F1`, value: f1(counts.exact), n: counts.n },
      { set, measure: `${language} PER+ORG exact precision`, value: precision(counts.exact), n: counts.n },
      { set, measure: `${language} PER+ORG exact recall`, value: recall(counts.exact), n: counts.n },
      { set, measure: `${language} PER+ORG relaxed F1`, value: f1(counts.relaxed), n: counts.n },
      ...(counts.countries.wanted === 0
        ? []
        : [{ set, measure: `${language} countries F1`, value: f1(counts.countries), n: counts.n }]),
    ]);
  figures.push(...linked.figures(set));
  for (const [measure, counts] of [
    ["persons F1", types.person],
    ["organizations F1", types.organization],
  ] as const) {
    if (counts.wanted > 0) figures.push({ set, measure, value: f1(counts), n: rows.length });
  }
  if (answers.length > 0) {
    figures.push({ set, measure: "countries calibration error", value: calibrationError(answers), n: answers.length });
  }
  if (mentions.length > 0) figures.push(...identityFigures(set, mentions));
  return figures;
}

/**
 * Recall of marked names by language and identity across languages, for texts whose every name need not be marked, so that
 * precision says nothing.
 */
export async function evalIdentities(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const mentions: LinkedMention[] = [];
  for (const row of rows) {
    const article = await runArticle(row, now, false);
    for (const { text, id = "" } of row.gold.mentions as Mention[]) {
      mentions.push(linkMention(text, id, row.lang ?? "?", article));
    }
  }
  const byLanguage = [...Map.groupBy(mentions, ({ language }) => language)].sort(([a], [b]) => (a < b ? -1 : 1));
  const recalls = [...byLanguage, ["all", mentions] as const].map(([language, list]) => ({
    set,
    measure: `${language} PER+ORG exact recall`,
    value: mean(list.map(({ ours }) => (ours === null ? 0 : 1))),
    n: list.length,
  }));
  const ofType = (prefix: string, name: string): Figure[] =>
    identityFigures(
      set,
      mentions.filter(({ gold }) => gold.startsWith(prefix)),
    )
      .filter(({ measure }) => measure === "same identity, same id")
      .map((figure) => ({ ...figure, measure: `${name}: ${figure.measure}` }));
  return [
    ...recalls,
    ...ofType("PER", "persons"),
    ...ofType("ORG", "organizations"),
    ...identityFigures(set, mentions),
  ];
}

/** Countries by the ids of places in the gold ("GPE-Russia", "GPE-Moscow"), read with our own English names. */
function countPlaces(counts: Counts, article: ProcessedArticle | null, gold: readonly Mention[]): Scored[] {
  const ids = gold.map((mention) => mention.id ?? "").filter((id) => id.startsWith("GPE-"));
  if (ids.length === 0) return [];
  const codes = ids.map((id) => codeOfPlace(id.slice("GPE-".length))).filter((code) => code !== null);
  const wanted = new Set(codes);
  countSets(counts, new Set(article?.countries.map((tag) => tag.code)), wanted);
  return scoredCountries(article, wanted);
}

/** Spellings of the gold's ids that are no English names. */
const ID_SPELLINGS: Readonly<Record<string, string>> = {
  Brussles: "Brussels",
  WashingtonDC: "Washington",
  "New Deli": "New Delhi",
  Ateny: "Athens",
  "\u041cexico": "Mexico",
};

function codeOfPlace(name: string): string | null {
  const spelled = name.replaceAll("-", " ");
  const text = ID_SPELLINGS[spelled] ?? spelled;
  const forms = findForms(knowledge.lexiconFor("en", text), tokenize(text), "en");
  const places = forms.filter(({ sense }) => sense.kind === "country" || sense.kind === "city");
  places.sort((a, b) => b.end - b.start - (a.end - a.start) || (a.sense.kind === "country" ? -1 : 1));
  return places[0]?.sense.key ?? null;
}

function countTypes(
  types: Record<"person" | "organization", Counts>,
  article: ProcessedArticle | null,
  gold: readonly Mention[],
): void {
  for (const type of ["person", "organization"] as const) {
    const isType = type === "person" ? /^per/iu : /^org/iu;
    const wanted = new Set(
      gold.filter((mention) => isType.test(mention.type ?? "")).map((mention) => surface(mention.text)),
    );
    const tags = article?.actors.filter((tag) => tag.type === type) ?? [];
    countSets(types[type], new Set(tags.flatMap((tag) => tag.evidence.map((one) => surface(one.text)))), wanted);
  }
}

/** A surface counts when one of the two contains the other. */
function countRelaxed(counts: Counts, found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
  const touches = (a: string, others: ReadonlySet<string>): boolean =>
    [...others].some((b) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
  for (const item of wanted) if (touches(item, found)) counts.right++;
  counts.found += found.size;
  counts.wanted += wanted.size;
}
