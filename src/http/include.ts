import { z } from "@hono/zod-openapi";
import type { Include as IncludedParts } from "../domain/filter.ts";

const PARTS = ["body", "evidence", "removed"] as const;
const isPart = (text: string): text is (typeof PARTS)[number] => (PARTS as readonly string[]).includes(text);

/** The `include` parameter: a comma list of the parts that an answer would leave out. */
export const Include = z
  .string()
  .transform((text, context): IncludedParts => {
    const parts = text.split(",");
    if (!parts.every(isPart))
      context.addIssue({ code: "custom", message: `must be a comma list of ${PARTS.join(", ")}` });
    return { body: parts.includes("body"), evidence: parts.includes("evidence"), removed: parts.includes("removed") };
  })
  .openapi({
    type: "string",
    description: "Comma list of `body`, `evidence`, `removed`. A single article has body and evidence anyway.",
    example: "removed",
  });

/** What is included when nothing is asked for. */
export const NOTHING_INCLUDED: IncludedParts = { body: false, evidence: false, removed: false };
