import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate --name <what>` writes the next migration from the schema; it needs no database. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema.ts",
  out: "./migrations",
});
