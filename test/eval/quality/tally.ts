import { processSubmission } from "../../../src/pipeline.ts";
import { type Expectation, unmetExpectations } from "../../support/expectations.ts";
import { submissionOf } from "../../support/submissions.ts";
import type { CommittedArticle } from "./articles.ts";

/** How many of the wanted things an article or a language's articles gave. */
export interface Share {
  right: number;
  wanted: number;
}

/** The columns of the page. A thing that must be absent counts as wanted, and as right when it is absent. */
export const KINDS = ["language", "countries", "actors", "topics"] as const;
export type Tally = Record<(typeof KINDS)[number], Share> & { articles: number };

/** The articles are read at this time (Unix milliseconds), so that the page does not change with the day. */
const NOW_MS = Date.UTC(2026, 10, 1);

/** The tallies by expected language, as BCP 47, in alphabetical order; an article that is refused has nothing right. */
export async function tallyByLanguage(articles: readonly CommittedArticle[]): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const { text, expectation } of articles) {
    const language = expectation.language ?? "und";
    const before = tallies.get(language);
    const now = await tallyArticle(text, expectation);
    tallies.set(language, before === undefined ? now : addTallies(before, now));
  }
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  const add = (kind: (typeof KINDS)[number]): Share => ({
    right: a[kind].right + b[kind].right,
    wanted: a[kind].wanted + b[kind].wanted,
  });
  return {
    articles: a.articles + b.articles,
    language: add("language"),
    countries: add("countries"),
    actors: add("actors"),
    topics: add("topics"),
  };
}

async function tallyArticle(text: string, expectation: Expectation): Promise<Tally> {
  const result = await processSubmission(submissionOf(text), NOW_MS);
  const share = (part: Expectation): Share => {
    const wanted = countWanted(part);
    return { right: result.ok ? wanted - unmetExpectations(result.value, part).length : 0, wanted };
  };
  const { language, countries, actors, actors_never, topics } = expectation;
  return {
    articles: 1,
    language: share(language === undefined ? {} : { language }),
    countries: share(countries === undefined ? {} : { countries }),
    actors: share({ actors: actors ?? [], actors_never: actors_never ?? [] }),
    topics: share(topics === undefined ? {} : { topics }),
  };
}

/** How many lines `unmetExpectations` gives when nothing is met; "one of these topics" is one line. */
function countWanted({ language, countries, actors, actors_never, topics }: Expectation): number {
  const lists = [countries?.about, countries?.mentioned_or_about, countries?.never, actors, actors_never, topics?.has];
  const single = [language, topics?.top_level_first, topics?.has_any?.[0]].filter((value) => value !== undefined);
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0) + single.length;
}
