import { z } from "@hono/zod-openapi";

export const Health = z.object({ status: z.literal("ok") }).openapi("Health", { example: { status: "ok" } });
export type Health = z.infer<typeof Health>;
export const Ready = z
  .object({
    status: z.literal("ready"),
    database: z.literal(true),
    migrations: z.literal(true),
    queue: z.boolean().openapi({ description: "Whether submissions can wait while the database is away." }),
    keys: z.boolean().openapi({ description: "Whether there is a key in force, or something that needs none." }),
  })
  .openapi("Ready", { example: { status: "ready", database: true, migrations: true, queue: true, keys: true } });
export type Ready = z.infer<typeof Ready>;

export const Problem = z
  .object({
    type: z.string().openapi({ description: "URL of the explanation of this kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().openapi({ description: "Stable and machine-readable." }),
    request_id: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: "Each field or parameter that is wrong." }),
  })
  .openapi("Problem", {
    description: "RFC 9457 problem details.",
    example: {
      type: "https://dateline.example/docs#invalid_parameter",
      title: "Invalid parameter",
      status: 400,
      detail: "limit: must be a whole number from 1 to 200.",
      code: "invalid_parameter",
      request_id: "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b",
      errors: [{ path: "limit", code: "invalid_value", message: "must be a whole number from 1 to 200" }],
    },
  });
export type Problem = z.infer<typeof Problem>;
