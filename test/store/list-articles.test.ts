import { beforeAll, describe, expect, test } from "vitest";
import type { ArticleFilter } from "../../src/domain/filter.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { listArticles } from "../../src/store/list-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import {
  actor,
  country,
  type INCLUDE_ALL,
  INCLUDE_NOTHING,
  NO_FILTER,
  published,
  save,
  topic,
} from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Titles of the articles that match, newest first. */
async function titles(filter: Partial<ArticleFilter>): Promise<(string | null)[]> {
  const page = await listArticles(
    db,
    { ...NO_FILTER, ...filter },
    { limit: 200, after: null, include: INCLUDE_NOTHING },
  );
  return page.articles.map(({ title }) => title);
}

const DEFENCE = topic("medtop:11000000", "medtop:20000593", "medtop:20000598");
const POLITICS = topic("medtop:11000000");
const SPORT = topic("medtop:15000000", "medtop:20000822");

beforeAll(async () => {
  await save(db, {
    title: "visit",
    published: published("2026-02-03T10:00:00.500Z"),
    countries: [country("KZ"), country("BY"), country("RU", "mentioned")],
    actors: [actor("person:one"), actor("person:two")],
    topics: [DEFENCE],
    language: "de",
    source: { name: "Große Zeitung", host: "zeitung.example", country: "DE" },
  });
  await save(db, {
    title: "match",
    published: published("2026-02-02T00:00:00Z"),
    countries: [country("RU"), country("KZ", "mentioned")],
    actors: [actor("person:two"), actor("org:club")],
    topics: [SPORT],
    language: "ru",
    source: { name: "ΟΔΟΣ", host: null, country: null },
  });
  await save(db, {
    title: "vote",
    published: published("2026-02-01T23:59:59.999Z"),
    countries: [country("BY")],
    actors: [actor("person:one")],
    topics: [POLITICS, SPORT],
    language: "en",
    source: { name: null, host: "zeitung.example", country: null },
  });
  await save(db, { title: "undated", language: "en" }, { receivedAt: "2026-02-02T12:00:00.000Z" });
});

describe("a list", () => {
  test("is newest first by the published date, or the received one where that is unknown", async () => {
    expect(await titles({})).toEqual(["visit", "undated", "match", "vote"]);
  });

  test("leaves out body, evidence and removed text unless they are included", async () => {
    const list = (include: typeof INCLUDE_ALL) =>
      listArticles(db, { ...NO_FILTER, languages: [["de"]] }, { limit: 1, after: null, include });
    const [bare] = (await list(INCLUDE_NOTHING)).articles;
    expect(bare).toMatchObject({
      body: "",
      removed: [],
      countries: [{ code: "KZ", evidence: [] }, { code: "BY" }, { code: "RU" }],
    });
    const [withEvidence] = (await list({ ...INCLUDE_NOTHING, evidence: true })).articles;
    expect(withEvidence).toMatchObject({
      body: "",
      countries: [country("KZ"), country("BY"), country("RU", "mentioned")],
      topics: [DEFENCE],
    });
    const [withBody] = (await list({ ...INCLUDE_NOTHING, body: true })).articles;
    expect(withBody).toMatchObject({ body: expect.stringContaining("Ferries"), countries: [{ evidence: [] }, {}, {}] });
  });
});

describe("a filter", () => {
  test.each<[string, Partial<ArticleFilter>, string[]]>([
    ["by country matches any role", { countries: [["KZ"]] }, ["visit", "match"]],
    ["by country and role matches that role of that country", { countries: [["KZ"]], countryRole: "about" }, ["visit"]],
    ["by role applies to every country of it", { countries: [["BY"], ["RU"]], countryRole: "about" }, []],
    ["by role alone matches any country in that role", { countryRole: "mentioned" }, ["visit", "match"]],
    ["by actor matches the id", { actors: [["person:two"]] }, ["visit", "match"]],
    ["by topic includes its subtopics", { topics: [["medtop:11000000"]] }, ["visit", "vote"]],
    ["by subtopic leaves its parent's articles out", { topics: [["medtop:20000593"]] }, ["visit"]],
    ["by language matches the code", { languages: [["en"]] }, ["undated", "vote"]],
    ["by source matches a name in any case", { sources: [["GROSSE zeitung"]] }, ["visit"]],
    ["by source folds final sigma", { sources: [["οδος"]] }, ["match"]],
    ["by source matches a host", { sources: [["Zeitung.Example"]] }, ["visit", "vote"]],
    [
      "with a comma is any of, each article once",
      { countries: [["KZ", "BY", "RU", "KZ"]] },
      ["visit", "match", "vote"],
    ],
    ["repeated is all of", { actors: [["person:one"], ["person:two"]] }, ["visit"]],
    ["can be all of any of", { actors: [["person:one", "org:club"], ["person:two"]] }, ["visit", "match"]],
    [
      "by several facets matches all of them",
      { countries: [["KZ", "BY"]], topics: [["medtop:15000000"]], languages: [["en", "ru"]] },
      ["match", "vote"],
    ],
    ["by an empty group matches nothing", { countries: [[]] }, []],
    ["by an unknown value matches nothing", { actors: [["person:nobody"]] }, []],
    ["bounds the date, first instant in", { publishedAfter: "2026-02-02T00:00:00Z" }, ["visit", "undated", "match"]],
    ["bounds the date, last instant out", { publishedBefore: "2026-02-02T00:00:00.000Z" }, ["vote"]],
    [
      "bounds the date to the millisecond",
      { publishedAfter: "2026-02-03T10:00:00.500Z", publishedBefore: "2026-02-03T10:00:00.501Z" },
      ["visit"],
    ],
    [
      "bounds the date of every facet",
      { countries: [["KZ"], ["RU"]], publishedBefore: "2026-02-03T00:00:00Z" },
      ["match"],
    ],
  ])("%s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });
});
