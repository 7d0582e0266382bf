import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Env } from "./context.ts";
import { defineRoute } from "./define-route.ts";
import { renderDocs } from "./docs.ts";
import { DOCS_STYLE } from "./docs-style.ts";
import type { HandlerOf } from "./handler.ts";
import { LIMITS_MARKDOWN } from "./limits-table.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { JsonSubmission } from "./submission-fields.ts";

/** An OpenAPI 3.1 document. */
export type ApiDescription = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const INFO = {
  openapi: "3.1.0",
  info: {
    title: "Dateline",
    version: "1",
    description:
      "Takes raw news articles in any language, cleans them, classifies them by country, actor and topic with " +
      "evidence, stores them and serves them. JSON in UTF-8, times in RFC 3339 UTC, countries ISO 3166-1 alpha-2, " +
      "languages ISO 639, topics IPTC Media Topics. Every answer has `X-Request-Id`; every error is an RFC 9457 " +
      "problem with a stable `code`. HEAD works wherever GET does.\n\n" +
      `## Limits\n\nA field or parameter beyond its limit is a \`400\` that names it.\n\n${LIMITS_MARKDOWN}`,
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  tags: [
    { name: "Submitting", description: "Articles in." },
    { name: "Reading", description: "Articles out. Reads carry `ETag`, and browsers of any origin may make them." },
    { name: "Service", description: "The API about itself." },
  ],
};

export const openapiRoute = defineRoute("public", {
  method: "get",
  path: "/openapi.json",
  operationId: "openapi",
  tags: ["Service"],
  summary: "This API, as an OpenAPI 3.1 document",
  request: { headers: CONDITIONAL.headers },
  responses: answers({
    200: {
      description: "Made from the schemas that validate requests.",
      headers: CONDITIONAL.etag,
      content: { "application/json": { schema: z.looseObject({ openapi: z.literal("3.1.0") }) } },
    },
    ...CONDITIONAL.notModified,
  }),
});

export const docsRoute = defineRoute("public", {
  method: "get",
  path: "/docs",
  operationId: "docs",
  tags: ["Service"],
  summary: "This API, as a page to read",
  request: { headers: CONDITIONAL.headers },
  responses: answers({
    200: {
      description: "A page without scripts that needs nothing from elsewhere.",
      headers: CONDITIONAL.etag,
      content: { "text/html": { schema: z.string() } },
    },
    ...CONDITIONAL.notModified,
  }),
});

/** The handlers that describe `app`. The description is made at the first request, when every route is there. */
export function describe(app: OpenAPIHono<Env>): {
  openapi: HandlerOf<typeof openapiRoute>;
  docs: HandlerOf<typeof docsRoute>;
} {
  // Registered here, because its route refers to it by name only: see submission-request.ts.
  app.openAPIRegistry.register("ArticleSubmission", JsonSubmission);
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "dateline_<12 hexadecimal digits>_<64 hexadecimal digits>",
    description:
      "A key with the scope in `x-required-scope`. `read` and `ingest` do not include each other, `admin` includes both. " +
      "A revoked key is refused within ten seconds. What an installation leaves open needs no key: at `npm start` everything.",
  });
  let description: ApiDescription | undefined;
  const describeOnce = () => {
    description ??= app.getOpenAPI31Document(INFO);
    return description;
  };
  return {
    openapi: (c) => c.body(JSON.stringify(describeOnce()), 200, { "Content-Type": "application/json" }),
    docs: async (c) => {
      const page = await renderDocs(describeOnce(), new URL(c.req.url).origin);
      return c.body(page, 200, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${await hashStyle()}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      });
    },
  };
}

/** Base64 SHA-256 of the one style element of the page, which its policy allows. */
async function hashStyle(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(DOCS_STYLE));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
