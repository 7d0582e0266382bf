import { z } from "zod";
import { SCOPES, type Scope } from "./domain/api-key.ts";
import type { RateLimiter, RateLimiters } from "./domain/rate-limiter.ts";
import type { QueueBinding } from "./queue/enqueue.ts";

const Limiter = z
  .custom<RateLimiter>((binding) => typeof (binding as Partial<RateLimiter>).limit === "function", "is no rate limiter")
  .optional();

/** The bindings of the Worker (wrangler.toml, `wrangler secret put`, or the variables of `npm start`). */
const Bindings = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://"),
  DATABASE_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  SUBMISSION_QUEUE: z
    .custom<QueueBinding>(
      (binding) => typeof (binding as Partial<QueueBinding>).sendBatch === "function",
      "is no queue",
    )
    .optional(),
  CF_VERSION_METADATA: z.object({ id: z.string() }).optional(),
  CURSOR_SECRET: z.string().min(16).optional(),
  KEY_LIMITER: Limiter,
  ADDRESS_LIMITER: Limiter,
  OPEN_SCOPES: z
    .string()
    .transform((text) => text.split(",").filter((word) => word !== ""))
    .pipe(z.array(z.enum(SCOPES)))
    .optional(),
});

/** What the Worker needs to know of its surroundings. */
export type Config = {
  /** Connection string of the Postgres that holds the articles. */
  databaseUrl: string;
  /** Where SQL goes over HTTP when that is not Neon; null means Neon's own endpoint. */
  databaseEndpoint: string | null;
  /** Where submissions wait while the database is away; null refuses them instead. */
  queue: QueueBinding | null;
  /** The id of the deployed version, "" where it has none. */
  release: string;
  /** What cursors are signed with. Without one of its own it is the connection string, which nobody else knows either. */
  cursorSecret: string;
  /** What needs no key. Nothing, unless it is said: a Worker that was deployed and forgotten lets nobody in. */
  openScopes: ReadonlySet<Scope>;
  /** How often somebody may ask; null is as often as they like. */
  limiters: RateLimiters;
};

/** Reads the bindings. Throws an error that names each wrong one, and never shows a value: it may be a secret. */
export function readConfig(bindings: unknown): Config {
  const parsed = Bindings.safeParse(bindings);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The Worker's bindings are wrong: ${wrong.join("; ")}`);
  }
  const { DATABASE_URL, DATABASE_ENDPOINT, SUBMISSION_QUEUE, CURSOR_SECRET, OPEN_SCOPES, CF_VERSION_METADATA } =
    parsed.data;
  const { KEY_LIMITER, ADDRESS_LIMITER } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    databaseEndpoint: DATABASE_ENDPOINT ?? null,
    queue: SUBMISSION_QUEUE ?? null,
    release: CF_VERSION_METADATA?.id ?? "",
    cursorSecret: CURSOR_SECRET ?? DATABASE_URL,
    openScopes: new Set(OPEN_SCOPES),
    limiters: { key: KEY_LIMITER ?? null, address: ADDRESS_LIMITER ?? null },
  };
}
