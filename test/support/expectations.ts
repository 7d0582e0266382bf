import type { ProcessedArticle } from "../../src/domain/article.ts";

/** What a careful reader expects of one article. Lists are minimum sets; `never` lists must be absent. */
export interface Expectation {
  language?: string;
  script?: string;
  title?: string | null;
  subtitle?: string | null;
  published_at?: string | null;
  published_at_precision?: string;
  published_at_source?: string;
  dateline_place?: string;
  dateline_agency?: string;
  body_has?: string[];
  body_never?: string[];
  countries?: { about?: string[]; mentioned_or_about?: string[]; never?: string[] };
  actors?: string[];
  actors_never?: string[];
  topics?: { has?: string[]; has_any?: string[]; top_level_first?: string };
}

/** Every line of the expectation that the article does not meet, in words; empty when all are met. */
export function unmetExpectations(article: ProcessedArticle, expected: Expectation): string[] {
  return [
    ...unmetFields(article, expected),
    ...unmetBody(article, expected),
    ...unmetCountries(article, expected),
    ...unmetActors(article, expected),
    ...unmetTopics(article, expected),
  ];
}

function unmetFields(article: ProcessedArticle, expected: Expectation): string[] {
  const found: Record<string, string | null> = {
    language: article.language,
    script: article.script,
    title: article.title,
    subtitle: article.subtitle,
    published_at: article.published?.at.slice(0, 10) ?? null,
    published_at_precision: article.published?.precision ?? null,
    published_at_source: article.published?.source ?? null,
    dateline_place: article.dateline?.place ?? null,
    dateline_agency: article.dateline?.agency ?? null,
  };
  return Object.entries(found).flatMap(([field, value]) => {
    const wanted = expected[field as keyof Expectation];
    return wanted === undefined || wanted === value ? [] : [`${field}: ${value}, not ${String(wanted)}`];
  });
}

function unmetBody({ body }: ProcessedArticle, expected: Expectation): string[] {
  const missing = (expected.body_has ?? []).filter((text) => !body.includes(text));
  const left = (expected.body_never ?? []).filter((text) => body.includes(text));
  return [...missing.map((text) => `body lacks "${text}"`), ...left.map((text) => `body still has "${text}"`)];
}

function unmetCountries({ countries }: ProcessedArticle, { countries: expected }: Expectation): string[] {
  const roles = new Map(countries.map((tag) => [tag.code, tag.role]));
  const about = (expected?.about ?? []).filter((code) => roles.get(code) !== "about");
  const named = (expected?.mentioned_or_about ?? []).filter((code) => !roles.has(code));
  const never = (expected?.never ?? []).filter((code) => roles.has(code));
  return [
    ...about.map((code) => `country ${code} is ${roles.get(code) ?? "missing"}, not about`),
    ...named.map((code) => `country ${code} is missing`),
    ...never.map((code) => `country ${code} is there`),
  ];
}

function unmetActors({ actors }: ProcessedArticle, expected: Expectation): string[] {
  const ids = new Set(actors.map((tag) => tag.id));
  const missing = (expected.actors ?? []).filter((id) => !ids.has(id));
  const wrong = (expected.actors_never ?? []).filter((id) => ids.has(id));
  return [...missing.map((id) => `actor ${id} is missing`), ...wrong.map((id) => `actor ${id} is there`)];
}

function unmetTopics({ topics }: ProcessedArticle, { topics: expected }: Expectation): string[] {
  const steps = new Set(topics.flatMap((tag) => tag.path));
  const unmet = (expected?.has ?? []).filter((id) => !steps.has(id)).map((id) => `topic ${id} is missing`);
  const any = expected?.has_any ?? [];
  if (any.length > 0 && !any.some((id) => steps.has(id))) unmet.push(`none of the topics ${any.join(", ")} is there`);
  const first = topics[0]?.path[0];
  const wanted = expected?.top_level_first;
  if (wanted !== undefined && first !== wanted) unmet.push(`first topic is under ${first ?? "nothing"}, not ${wanted}`);
  return unmet;
}
