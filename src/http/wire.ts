import { z } from "@hono/zod-openapi";
import { DATE_PRECISIONS, DATE_SOURCES } from "../domain/article.ts";
import { IDENTITY_KINDS } from "../domain/identity.ts";
import { ACTOR_TYPES, COUNTRY_ROLES } from "../domain/tags.ts";
import { EXAMPLE_ANALYZED, EXAMPLE_ARTICLE, EXAMPLE_LISTED, EXAMPLE_SUBMITTED } from "./examples.ts";

const instant = z.iso.datetime();
const score = z.number().min(0).max(1);

export const Evidence = z
  .object({
    field: z.enum(["title", "body"]),
    start: z.int().min(0).openapi({ description: "First character, counted in Unicode code points." }),
    end: z.int().min(0).openapi({ description: "Behind the last character, counted in Unicode code points." }),
    text: z.string().openapi({ description: "Exactly the characters that stand there." }),
  })
  .openapi("Evidence", { example: { field: "title", start: 0, end: 7, text: "Belarus" } });
export type Evidence = z.infer<typeof Evidence>;

const evidence = z
  .array(Evidence)
  .optional()
  .openapi({ description: "Where the tag was seen. Lists leave it out unless `include=evidence`." });

export const Country = z
  .object({
    code: z.string().openapi({ description: "ISO 3166-1 alpha-2." }),
    name: z.string(),
    role: z.enum(COUNTRY_ROLES).openapi({ description: "`about`: the article is about it; `mentioned`: it is named." }),
    score,
    evidence,
  })
  .openapi("Country", { example: EXAMPLE_ARTICLE.countries[0] });

export const Actor = z
  .object({
    id: z.string().openapi({ description: "One id in every language and script, `person:…` or `org:…`." }),
    wikidata: z.string().nullable(),
    name: z.string(),
    type: z.enum(ACTOR_TYPES),
    country: z.string().nullable(),
    score,
    evidence,
  })
  .openapi("Actor", { example: EXAMPLE_ARTICLE.actors[0] });

export const Topic = z
  .object({
    id: z.string().openapi({ description: "IPTC Media Topic." }),
    name: z.string(),
    path: z.array(z.string()).openapi({ description: "Its ancestors from the top level down to itself." }),
    score,
    evidence,
  })
  .openapi("Topic", { example: EXAMPLE_ARTICLE.topics[0] });

export const Removal = z
  .object({
    step: z.string().openapi({ description: "The cleaning step that took it out." }),
    reason: z.string(),
    text: z.string(),
  })
  .openapi("Removal", { example: { step: "link_list", reason: "links to other articles", text: "Read also: …" } });

const Source = z
  .object({ name: z.string().nullable(), host: z.string().nullable(), country: z.string().nullable() })
  .openapi("Source", {
    description: "The publisher. Its country is not among `countries` for that reason alone.",
    example: EXAMPLE_ARTICLE.source,
  });

const Dateline = z
  .object({ place: z.string().nullable(), agency: z.string().nullable(), date: instant.nullable() })
  .openapi({ description: "The line that opens an agency report: «MINSK, June 23 (BelTA) —»." });

/** What an article has wherever it is sent, in the order in which it is sent. */
const CONTENT = {
  url: z.string().nullable(),
  source: Source,
  external_id: z.string().nullable().openapi({ description: "The submitter's own id." }),
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  authors: z.array(z.string()),
  body: z.string().openapi({ description: "Clean text, paragraphs separated by an empty line." }),
  language: z.string().openapi({ description: "ISO 639; `und` when unsure." }),
  script: z.string().openapi({ description: "ISO 15924." }),
  language_confidence: score,
  published_at: instant.nullable().openapi({ description: "UTC. Null when nothing says when it was published." }),
  published_at_precision: z.enum(DATE_PRECISIONS).nullable(),
  published_at_source: z.enum(DATE_SOURCES).nullable().openapi({ description: "Where the date was found." }),
  dateline: Dateline.nullable(),
};

const TAGS = {
  countries: z.array(Country).openapi({ description: "By score, then code." }),
  actors: z.array(Actor).openapi({ description: "By score, then id." }),
  topics: z.array(Topic).openapi({ description: "By score, then id." }),
  removed: z.array(Removal).optional().openapi({ description: "What cleaning took out; only with `include=removed`." }),
  word_count: z.int().min(0),
  content_hash: z.string().openapi({ description: "Equal for the same title and body." }),
  classifier_version: z.string().openapi({ description: "The same input and version always give the same article." }),
};

const id = z.uuid().openapi({ description: "UUIDv7." });
/** What only a stored article has. */
const STORED = {
  received_at: instant.openapi({ description: "When it was first submitted." }),
  updated_at: instant.openapi({ description: "When its content last changed." }),
  near_duplicate_of: z
    .object({ id, similarity: score })
    .nullable()
    .openapi({
      description:
        "The earliest stored article whose body is nearly this one's, such as a reprint under another headline, and the " +
        "share of the text that both have (0.65 or more). Found when the content was stored: that article may have been " +
        "changed or deleted since, and two that are stored at the same moment may miss each other.",
    }),
};

export const Article = z
  .object({ id, ...CONTENT, ...STORED, ...TAGS })
  .openapi("Article", { example: EXAMPLE_ARTICLE });
export type Article = z.infer<typeof Article>;

export const ListedArticle = z
  .object({
    id,
    ...CONTENT,
    body: CONTENT.body.optional().openapi({ description: "Only with `include=body`." }),
    ...STORED,
    ...TAGS,
  })
  .openapi("ListedArticle", {
    description: "An article in a list: without body and evidence unless asked.",
    example: EXAMPLE_LISTED,
  });
export type ListedArticle = z.infer<typeof ListedArticle>;

export const AnalyzedArticle = z
  .object({ ...CONTENT, received_at: z.null(), updated_at: z.null(), near_duplicate_of: z.null(), ...TAGS })
  .openapi("AnalyzedArticle", {
    description: "An article that was not stored: no id, never received.",
    example: EXAMPLE_ANALYZED,
  });
export type AnalyzedArticle = z.infer<typeof AnalyzedArticle>;

export const SubmittedArticle = z
  .object({
    result: z.enum(["created", "duplicate", "updated"]),
    matched_by: z
      .enum(IDENTITY_KINDS)
      .optional()
      .openapi({ description: "How the stored article was recognised; absent when it is new." }),
    id,
    ...CONTENT,
    ...STORED,
    ...TAGS,
  })
  .openapi("SubmittedArticle", {
    description: "What became of a submission, and the article as it is stored.",
    example: EXAMPLE_SUBMITTED,
  });
export type SubmittedArticle = z.infer<typeof SubmittedArticle>;

export const ArticlePage = z
  .object({
    data: z.array(ListedArticle),
    next_cursor: z.string().nullable().openapi({ description: "For `cursor`; null on the last page." }),
    deleted: z
      .array(z.object({ id: z.uuid(), deleted_at: instant }))
      .optional()
      .openapi({
        description:
          "Only with `sort=updated_at`: articles deleted between those of `data`, whatever the filters; they count " +
          "towards `limit`.",
      }),
    poll_cursor: z
      .string()
      .nullable()
      .optional()
      .openapi({
        description:
          "Only with `sort=updated_at`: for `cursor` later on, to get what changes from now on; null unless this is the " +
          "last page.",
      }),
  })
  .openapi("ArticlePage", { example: { data: [EXAMPLE_LISTED], next_cursor: null } });
export type ArticlePage = z.infer<typeof ArticlePage>;

const articles = z.int().min(0).openapi({ description: "Articles that have it." });

export const CountryList = z
  .object({
    data: z.array(
      z.object({
        code: z.string().openapi({ description: "ISO 3166-1 alpha-2." }),
        name: z.string(),
        names: z.record(z.string(), z.string()).openapi({ description: "By language, ISO 639." }),
        articles,
      }),
    ),
  })
  .openapi("CountryList", {
    example: {
      data: [{ code: "KZ", name: "Kazakhstan", names: { en: "Kazakhstan", ru: "Казахстан" }, articles: 12 }],
    },
  });
export type CountryList = z.infer<typeof CountryList>;

export const TopicList = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        parent: z.string().nullable().openapi({ description: "The topic above it; null at the top level." }),
        wikidata: z.string().nullable(),
        articles: articles.openapi({ description: "Articles on it or on a topic below it." }),
      }),
    ),
  })
  .openapi("TopicList", {
    example: {
      data: [
        { id: "medtop:11000000", name: "politics", parent: null, wikidata: null, articles: 40 },
        { id: "medtop:20000593", name: "government", parent: "medtop:11000000", wikidata: "Q7188", articles: 12 },
      ],
    },
  });
export type TopicList = z.infer<typeof TopicList>;

const foundActor = {
  id: z.string().openapi({ description: "One id in every language and script, `person:…` or `org:…`." }),
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  known: z.boolean().openapi({ description: "The classifier lists it; others were read from articles alone." }),
  articles,
};

const EXAMPLE_FOUND = {
  id: "person:andrei-belousov",
  name: "Andrei Belousov",
  type: "person",
  country: "RU",
  wikidata: null,
  known: true,
  articles: 3,
} as const;

export const ActorPage = z
  .object({
    data: z.array(z.object(foundActor)),
    next_cursor: z.string().nullable().openapi({ description: "For `cursor`; null on the last page." }),
  })
  .openapi("ActorPage", { example: { data: [EXAMPLE_FOUND], next_cursor: null } });
export type ActorPage = z.infer<typeof ActorPage>;

export const ActorDetails = z
  .object({
    ...foundActor,
    aliases: z
      .array(
        z.object({
          text: z.string().openapi({ description: "A spelling. `*` stands for any ending." }),
          source: z.enum(["knowledge", "articles"]).openapi({ description: "Listed, or seen in its newest articles." }),
          languages: z.array(z.string()).nullable().openapi({ description: "Of a listed one; null means any." }),
          articles: z.int().nullable().openapi({ description: "Of one seen: in how many of its newest 100 articles." }),
        }),
      )
      .openapi({ description: "Those seen first, the most frequent before others." }),
  })
  .openapi("ActorDetails", {
    example: {
      ...EXAMPLE_FOUND,
      aliases: [
        { text: "Белоусова", source: "articles", languages: null, articles: 2 },
        { text: "Андр* Белоусов*", source: "knowledge", languages: null, articles: null },
      ],
    },
  });
export type ActorDetails = z.infer<typeof ActorDetails>;

const cellValue = z.string().optional();

export const ArticleCounts = z
  .object({
    data: z.array(
      z.object({
        country: cellValue,
        actor: cellValue,
        topic: cellValue,
        language: cellValue,
        source: cellValue,
        hour: cellValue,
        day: cellValue,
        week: cellValue,
        month: cellValue,
        count: z.int().min(1),
      }),
    ),
    total: z.int().min(0).openapi({ description: "Articles that match, each once. Always exact." }),
    approximate: z.boolean().openapi({ description: "The cells are estimated from an even sample." }),
    truncated: z.boolean().openapi({ description: "There are more cells than `limit`; the largest are here." }),
  })
  .openapi("ArticleCounts", {
    example: {
      data: [{ country: "KZ", day: "2021-08-05", count: 12 }],
      total: 4041,
      approximate: false,
      truncated: false,
    },
  });
export type ArticleCounts = z.infer<typeof ArticleCounts>;
