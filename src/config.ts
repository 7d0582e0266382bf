import { z } from "zod";

/** The bindings of the Worker (wrangler.toml, `wrangler secret put`, or the variables of `npm start`). */
const Bindings = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://"),
  DATABASE_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

/** What the Worker needs to know of its surroundings. */
export type Config = {
  /** Connection string of the Postgres that holds the articles. */
  databaseUrl: string;
  /** Where SQL goes over HTTP when that is not Neon; null means Neon's own endpoint. */
  databaseEndpoint: string | null;
};

/** Reads the bindings. Throws an error that names each wrong one, and never shows a value: it may be a secret. */
export function readConfig(bindings: unknown): Config {
  const parsed = Bindings.safeParse(bindings);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The Worker's bindings are wrong: ${wrong.join("; ")}`);
  }
  return { databaseUrl: parsed.data.DATABASE_URL, databaseEndpoint: parsed.data.DATABASE_ENDPOINT ?? null };
}
