import { EXAMPLE_TEXT, EXAMPLE_TITLE } from "./examples.ts";
import { SubmissionQuery } from "./submission-fields.ts";

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
      "text/plain": { schema: { type: "string", example: EXAMPLE_TEXT } },
      "text/html": {
        schema: { type: "string", example: `<article><h1>${EXAMPLE_TITLE}</h1><p>${EXAMPLE_TEXT}</p></article>` },
      },
      "text/markdown": { schema: { type: "string", example: `# ${EXAMPLE_TITLE}\n\n${EXAMPLE_TEXT}` } },
    },
  },
} as const;
