import { z } from "@hono/zod-openapi";
import { type ArticleFilter, SORTS } from "../domain/filter.ts";
import { LIMITS } from "../domain/limits.ts";
import { parseSearchQuery } from "../domain/search-query.ts";
import { COUNTRY_ROLES } from "../domain/tags.ts";
import { Include } from "./include.ts";
import { pageLimit } from "./page-limit.ts";
import { parseDate } from "./parse-date.ts";

/** What one filter takes, and how its parameter is described. */
interface FacetRule {
  accepts: (value: string) => boolean;
  /** Completes "each value must be …". */
  expected: string;
  description: string;
  example: string;
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
const MANY = "A comma means any of, the parameter repeated means all of.";

/** A filter on tags: `a,b` is any of, the parameter repeated is all of. Empty values are refused. */
function facet({ accepts, expected, description, example }: FacetRule) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given, context) => {
      const groups = [given].flat().map((list) => [...new Set(list.split(","))]);
      const refuse = (message: string) => context.addIssue({ code: "custom", message });
      if (groups.length > LIMITS.FILTER_REPEATS) refuse(`may be repeated at most ${LIMITS.FILTER_REPEATS} times`);
      if (groups.some((values) => values.length > LIMITS.FILTER_VALUES)) {
        refuse(`may list at most ${LIMITS.FILTER_VALUES} values`);
      } else if (!groups.flat().every((value) => value.length <= LIMITS.FILTER_VALUE_CHARACTERS && accepts(value))) {
        refuse(`each value must be ${expected}, of at most ${LIMITS.FILTER_VALUE_CHARACTERS} characters`);
      }
      return groups;
    })
    .openapi({ type: "array", items: { type: "string" }, description: `${description} ${MANY}`, example: [example] });
}

const date = (description: string, example: string) =>
  z
    .string()
    .transform((text, context) => {
      const at = parseDate(text);
      if (at !== null) return new Date(at).toISOString();
      context.addIssue({ code: "custom", message: "must be an RFC 3339 instant or a date such as 2021-08-05" });
      return z.NEVER;
    })
    .openapi({ type: "string", description, example });

const HALF_OPEN =
  "The range is half-open: `published_after` is inside it, `published_before` is not. A bare date is that day's first " +
  "moment in UTC. Both look at the effective date: `published_at`, or `received_at` where that is unknown, which is " +
  "also what the list is sorted by.";

/** The parameters of a list: which articles, and which part of them. */
export const FIELDS = {
  country: facet({
    accepts: matches(/^[A-Z]{2}$/),
    expected: "an ISO 3166-1 alpha-2 code in capitals, such as KZ",
    description: "Countries an article is about or mentions, ISO 3166-1 alpha-2.",
    example: "KZ",
  }).optional(),
  // A string first, so that a repeated one is told from a wrong one.
  country_role: z
    .string()
    .pipe(z.enum(COUNTRY_ROLES))
    .optional()
    .openapi({
      type: "string",
      enum: [...COUNTRY_ROLES],
      description: "Narrows `country`, without which it is refused, to one role.",
    }),
  actor: facet({
    accepts: matches(/^(person|org):[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u),
    expected: "an actor's id, such as person:andrei-belousov or org:nato",
    description: "People and organizations, by id.",
    example: "person:andrei-belousov",
  }).optional(),
  topic: facet({
    accepts: matches(/^medtop:\d{8}$/),
    expected: "an IPTC Media Topic, such as medtop:20000598",
    description: "IPTC Media Topics. A topic includes its subtopics.",
    example: "medtop:20000598",
  }).optional(),
  language: facet({
    accepts: matches(/^[a-z]{2,3}$/),
    expected: "an ISO 639 code in small letters, such as de",
    description: "Languages, as in an article's `language`.",
    example: "de",
  }).optional(),
  source: facet({
    accepts: (value) => value.trim() !== "" && value.isWellFormed() && !/\p{Cc}/u.test(value),
    expected: "a publisher's name or host",
    description: "Publishers by name or host, in any case.",
    example: "BelTA",
  }).optional(),
  published_after: date(`Published at this moment or later. ${HALF_OPEN}`, "2021-08-01").optional(),
  published_before: date(`Published before this moment. ${HALF_OPEN}`, "2021-09-01").optional(),
  received_after: date("Received at this moment or later.", "2021-08-01").optional(),
  updated_after: date(
    "Stored or changed at this moment or later. To follow changes, sort by `updated_at`, which also shows those of the " +
      "minute before, and go on from `poll_cursor`.",
    "2021-08-01T09:30:00Z",
  ).optional(),
  q: z
    .string()
    .max(LIMITS.QUERY_CHARACTERS)
    .transform((text, context) => {
      const query = parseSearchQuery(text);
      if (query.ok) return query.value;
      context.addIssue({ code: "custom", message: query.reason });
      return z.NEVER;
    })
    .optional()
    .openapi({
      type: "string",
      maxLength: LIMITS.QUERY_CHARACTERS,
      description:
        'Words of title, subtitle and body, all of them, in any language: `harbour`, `"in this order"`, `-without`, ' +
        `\`begin*\` (${LIMITS.PREFIX_CHARACTERS} letters or more). Case and accents do not matter; Chinese, Japanese, Korean, ` +
        "Thai, Lao, Khmer and Burmese are searched by any part of the text. Ordered like any other list.",
      example: 'minister "air defence" -football',
    }),
  // A string first, so that a repeated one is told from a wrong one.
  sort: z
    .string()
    .pipe(z.enum(SORTS))
    .optional()
    .openapi({
      type: "string",
      enum: [...SORTS],
      default: "-published_at",
      description:
        "`-published_at` and `published_at` go by the effective date. `updated_at` is the order in which changes were " +
        "made, oldest first, for those who follow them: it shows deletions too, and nothing that an unfinished " +
        "transaction could still come before.",
    }),
  limit: pageLimit("Articles on a page."),
  cursor: z
    .string()
    .min(1)
    .max(LIMITS.CURSOR_CHARACTERS)
    .optional()
    .openapi({ description: "`next_cursor` or `poll_cursor` of the page before, with the same filters and sort." }),
  include: Include.optional(),
};

/** What a query's filters must meet together. */
export function checkFilter(query: FilterQuery, context: z.RefinementCtx): void {
  if (query.country_role !== undefined && query.country === undefined) {
    context.addIssue({ code: "custom", path: ["country_role"], message: "needs country" });
  }
  const total = FACET_NAMES.flatMap((name) => (query[name] ?? []).flat()).length;
  if (total > LIMITS.FILTER_VALUES_TOTAL) {
    const path = FACET_NAMES.find((name) => query[name] !== undefined)!;
    const message = `country, actor, topic, language and source may have at most ${LIMITS.FILTER_VALUES_TOTAL} values together`;
    context.addIssue({ code: "custom", path: [path], message });
  }
  const { published_after: after, published_before: before } = query;
  if (after !== undefined && before !== undefined && after > before) {
    context.addIssue({ code: "custom", path: ["published_after"], message: "must not be later than published_before" });
  }
}

const FACET_NAMES = ["country", "actor", "topic", "language", "source"] as const;

/** The query of a list of articles. */
export const ArticleQuery = z.strictObject(FIELDS).superRefine(checkFilter);
export type ArticleQuery = z.infer<typeof ArticleQuery>;
export type FilterQuery = Omit<ArticleQuery, "sort" | "limit" | "cursor" | "include">;

/** Which articles a valid query asks for. */
export function toFilter(query: FilterQuery): ArticleFilter {
  return {
    countries: query.country ?? [],
    countryRole: query.country_role ?? null,
    actors: query.actor ?? [],
    topics: query.topic ?? [],
    languages: query.language ?? [],
    sources: query.source ?? [],
    publishedAfter: query.published_after ?? null,
    publishedBefore: query.published_before ?? null,
    receivedAfter: query.received_after ?? null,
    updatedAfter: query.updated_after ?? null,
    query: query.q ?? null,
  };
}
