import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits.ts";

/** The query parameter `limit` of a list; `description` says of what. Refuses all but whole numbers within LIMITS.PAGE_MAX. */
export const pageLimit = (description: string) =>
  z
    .string()
    .transform((text, context) => {
      const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
      if (limit >= 1 && limit <= LIMITS.PAGE_MAX) return limit;
      context.addIssue({ code: "custom", message: `must be a whole number from 1 to ${LIMITS.PAGE_MAX}` });
      return z.NEVER;
    })
    .optional()
    .openapi({ type: "integer", minimum: 1, maximum: LIMITS.PAGE_MAX, default: LIMITS.PAGE_DEFAULT, description });
