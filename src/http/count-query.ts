import { z } from "@hono/zod-openapi";
import { COUNT_DIMENSIONS, type CountDimension } from "../domain/counts.ts";
import { LIMITS } from "../domain/limits.ts";
import { checkFilter, FIELDS } from "./article-query.ts";

const { sort: _sort, limit: _limit, cursor: _cursor, include: _include, ...FILTERS } = FIELDS;

const isDimension = (text: string): text is CountDimension => (COUNT_DIMENSIONS as readonly string[]).includes(text);

/** The query of a count: the filters of a list, and what to count by. */
export const CountQuery = z
  .strictObject({
    by: z
      .string()
      .transform((text, context): CountDimension[] => {
        const dimensions = text.split(",");
        if (dimensions.every(isDimension) && dimensions.length <= 2 && new Set(dimensions).size === dimensions.length) {
          return dimensions;
        }
        const message = `must be one or two different ones of ${COUNT_DIMENSIONS.join(", ")}, with a comma between them`;
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      })
      .openapi({
        type: "string",
        description: `One or two of ${COUNT_DIMENSIONS.map((name) => `\`${name}\``).join(", ")}, with a comma between them.`,
        example: "country,day",
      }),
    ...FILTERS,
    limit: z
      .string()
      .transform((text, context) => {
        const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
        if (limit >= 1 && limit <= LIMITS.COUNT_CELLS) return limit;
        context.addIssue({ code: "custom", message: `must be a whole number from 1 to ${LIMITS.COUNT_CELLS}` });
        return z.NEVER;
      })
      .optional()
      .openapi({
        type: "integer",
        minimum: 1,
        maximum: LIMITS.COUNT_CELLS,
        default: LIMITS.COUNT_CELLS,
        description: "Cells of the answer. Of more, the largest are given.",
      }),
  })
  .superRefine(checkFilter);
