import { z } from "@hono/zod-openapi";
import { PROBLEMS, type ProblemCode } from "./errors.ts";
import { Problem } from "./wire-service.ts";

/** One documented answer of a route, as OpenAPI has it. */
interface Answer {
  description: string;
  headers?: Record<string, { description: string; schema: { type: "string" } }>;
  content?: Record<string, { schema: z.ZodType }>;
}

/** Said to have content always, because only then does the framework let a handler answer with any Response. */
export type DocumentedAnswers = Record<number, Answer & Required<Pick<Answer, "content">>>;

/** Documents what a route can answer: its successes by status, and its problems by code, besides those any route has. */
export function answers(successes: Record<number, Answer>, ...codes: ProblemCode[]): DocumentedAnswers {
  return addProblems(successes as DocumentedAnswers, [...codes, "internal_error"]);
}

/** Documents further problems of a route by their codes. */
export function addProblems(documented: DocumentedAnswers, codes: readonly ProblemCode[]): DocumentedAnswers {
  const byStatus: Record<number, Answer> = { ...documented };
  for (const code of codes) {
    const { status, title } = PROBLEMS[code];
    const others = byStatus[status] === undefined ? "" : `${byStatus[status].description}; `;
    byStatus[status] = {
      description: `${others}${title} (\`${code}\`)`,
      content: { "application/problem+json": { schema: Problem } },
    };
  }
  return byStatus as DocumentedAnswers;
}

/** How reading and processing a submission can fail. */
export const SUBMISSION_PROBLEMS = [
  "malformed_json",
  "invalid_field",
  "invalid_parameter",
  "body_too_large",
  "unsupported_media_type",
  "unsupported_charset",
  "unsupported_content_encoding",
  "empty_article",
  "unusable_submission",
] as const satisfies ProblemCode[];

/** What a read that can be revalidated documents: RFC 9110, 13.1.2. */
export const CONDITIONAL = {
  headers: z.object({
    "If-None-Match": z.string().optional().openapi({ description: "The `ETag` of an earlier answer." }),
  }),
  etag: { ETag: { description: "Changes whenever the answer does.", schema: { type: "string" } } },
  notModified: { 304: { description: "Nothing changed since the `ETag` in `If-None-Match`." } },
} as const;

/** How the guard of a route that honours Idempotency-Key refuses. */
export const IDEMPOTENCY_PROBLEMS = [
  "invalid_idempotency_key",
  "idempotency_key_in_flight",
  "idempotency_key_reused",
] as const satisfies ProblemCode[];

/** What a request that may be repeated safely sends. */
export const IDEMPOTENCY_HEADERS = z.object({
  "Idempotency-Key": z
    .string()
    .optional()
    .openapi({
      description:
        "A word of the client's own, new for each request. For 24 hours the same key with the same request gets the " +
        "first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. An answer from 500 up is not " +
        "kept. Keys are apart for each API key and path.",
    }),
});
