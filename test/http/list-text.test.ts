import fc from "fast-check";
import { expect, test } from "vitest";
import { toListedArticle, writeListedArticle } from "../../src/http/to-wire.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { listArticles, listArticlesAsText } from "../../src/store/list-articles.ts";
import { actor, country, NO_FILTER, save, topic } from "../store/build-article.ts";
import { openTestDatabase } from "../support/database.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Also what JSON escapes, what replacing text could take for a command, and what stands where tags go. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom('"countries":[],"actors":[],"topics":[]', "$& $1 $$", '\\"', "\u0001\u001f\u007f\u2028\n", "\ud83d"),
);
const scores = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-9, 0.1 + 0.2));
const tagged = fc.record({
  title: texts,
  countries: fc.array(fc.record({ name: texts, score: scores }).map((parts) => ({ ...country("BY"), ...parts }))),
  actors: fc.array(
    fc
      .record({ name: texts, score: scores, wikidata: fc.option(texts), country: fc.option(texts) })
      .map((parts) => ({ ...actor("org:harbour"), ...parts })),
  ),
  topics: fc.array(
    fc.record({ name: texts, score: scores }).map((parts) => ({ ...topic("medtop:1", "medtop:2"), ...parts })),
  ),
});
const removed = [{ step: "link_list", reason: "links", text: 'Read also: "countries":[]' }];

test("an article written around the database's tags says what one read and written whole says", async () => {
  const made = fc.sample(tagged, { numRuns: 24, seed: 7 });
  for (const parts of made) {
    const unique = <Tag>(tags: Tag[]) => tags.slice(0, 1);
    const tags = { countries: unique(parts.countries), actors: unique(parts.actors), topics: unique(parts.topics) };
    await save(db, { title: parts.title, ...tags, removed });
  }
  for (const body of [false, true]) {
    const include = { body, evidence: false, removed: body };
    const options = { limit: 20, after: null, include };
    const whole = await listArticles(db, NO_FILTER, options);
    const { articles, tags, ...rest } = await listArticlesAsText(db, NO_FILTER, options);
    expect(articles).toHaveLength(20);
    const written = articles.map((article, index) => writeListedArticle(article, include, tags[index]!));
    expect(written.map((text) => JSON.parse(text))).toEqual(
      whole.articles.map((article) => toListedArticle(article, include)),
    );
    expect(rest).toEqual({ next: whole.next, positions: whole.positions, version: whole.version });
  }
}, 120_000);
