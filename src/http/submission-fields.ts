import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits.ts";
import { EXAMPLE_TEXT, EXAMPLE_TITLE } from "./examples.ts";
import { Include } from "./include.ts";
import { parseDate } from "./parse-date.ts";

/** Text that Postgres can keep and a reader can see: no lone surrogates, no control characters but white space. */
const printable = (text: string) => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);
const NOT_PRINTABLE = "must not contain control characters or broken Unicode";

const line = (maximum: number) => z.string().min(1).max(maximum).refine(printable, NOT_PRINTABLE);

const isWebAddress = (text: string) => {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
};

const title = line(LIMITS.TITLE_CHARACTERS).openapi({ description: "Found in the article when not given." });
const url = line(LIMITS.URL_CHARACTERS)
  .refine(isWebAddress, "must be an absolute http or https URL without a password")
  .openapi({
    format: "uri",
    description: "Where the article was published.",
    example: "https://news.example/2021/08/05/almaty",
  });
const source = line(LIMITS.SOURCE_CHARACTERS).openapi({ description: "Publisher, by name or host.", example: "BelTA" });
const externalId = line(LIMITS.EXTERNAL_ID_CHARACTERS).openapi({ description: "Your own id of the article." });
const publishedAt = z
  .string()
  .refine((text) => parseDate(text) !== null, "must be an RFC 3339 instant or a date such as 2021-08-05")
  .openapi({
    description: "RFC 3339 instant or bare date, at most a day in the future. Found in the article when not given.",
    example: "2021-08-05",
  });
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, "must be a BCP 47 language tag such as de or sr-Latn")
  .openapi({ description: "BCP 47 hint; the text itself has the last word.", example: "en" });
const author = line(LIMITS.AUTHOR_CHARACTERS);

/** A submission as JSON. That exactly one of `text` and `html` is there is checked after the fields themselves. */
export const JsonSubmission = z
  .strictObject({
    text: z.string().nullish().openapi({ description: "The article as plain text. Either this or `html`." }),
    html: z.string().nullish().openapi({ description: "The article as an HTML document or fragment." }),
    title: title.nullish(),
    url: url.nullish(),
    source: source.nullish(),
    external_id: externalId.nullish(),
    published_at: publishedAt.nullish(),
    language: language.nullish(),
    authors: z.array(author).max(LIMITS.AUTHORS).nullish(),
  })
  .openapi("ArticleSubmission", {
    description: "Exactly one of `text` and `html`; everything else is optional. Unknown fields are refused.",
    example: {
      title: EXAMPLE_TITLE,
      text: EXAMPLE_TEXT,
      source: "Example Wire",
      published_at: "2021-08-05",
    },
  });
export type JsonSubmission = z.infer<typeof JsonSubmission>;

const authors = z
  .union([z.string(), z.array(z.string())])
  .transform((given, context) => {
    const parsed = z.array(author).max(LIMITS.AUTHORS).safeParse([given].flat());
    for (const issue of parsed.error?.issues ?? []) {
      context.addIssue({
        code: "custom",
        message: issue.code === "custom" ? issue.message : "must be 1 to 50 names of 1 to 200 characters",
      });
    }
    return parsed.data ?? z.NEVER;
  })
  .openapi({ type: "array", items: { type: "string" }, description: "Repeat the parameter for several." });

/** The query of a submission: the optional fields, for bodies that are the article itself, and `include`. */
export const SubmissionQuery = z.strictObject({
  title: title.optional(),
  url: url.optional(),
  source: source.optional(),
  external_id: externalId.optional(),
  published_at: publishedAt.optional(),
  language: language.optional(),
  authors: authors.optional(),
  include: Include.optional(),
});
export type SubmissionQuery = z.infer<typeof SubmissionQuery>;
