import { SubmissionQuery } from "./submission-fields.ts";

const SAMPLE = "ALMATY, August 5 — The defence minister of Belarus arrived in Kazakhstan on Thursday.";

/**
 * What a submission looks like to a reader of the API description. The JSON schema is given by reference, not as the
 * schema itself, because the framework would then read and parse the body before the size limit sees it.
 */
export const submissionRequest = {
  query: SubmissionQuery,
  body: {
    required: true,
    description:
      "The article. As JSON with its optional fields beside it, or by itself with the optional fields in the query.",
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/ArticleSubmission" } },
      "text/plain": { schema: { type: "string", example: SAMPLE } },
      "text/html": { schema: { type: "string", example: `<article><h1>Visit</h1><p>${SAMPLE}</p></article>` } },
      "text/markdown": { schema: { type: "string", example: `# Visit\n\n${SAMPLE}` } },
    },
  },
} as const;
