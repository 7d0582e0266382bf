import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import type { Engine } from "../../scripts/gateway/engine.ts";
import { startGateway } from "../../scripts/gateway/server.ts";
import { readMigrations } from "../../scripts/migrations.ts";
import { pgliteDatabases } from "./pglite-databases.ts";
import { postgresDatabases } from "./postgres-databases.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the gateway of this run answers SQL over HTTP. */
    gatewayEndpoint: string;
    /** What runs the SQL: the embedded database has one connection, a server has many. */
    databaseEngine: "embedded" | "server";
  }
}

/** Makes migrated databases by name: `open` gives the same one until it is closed, and each starts out without rows. */
export type TestDatabases = {
  open(name: string): Promise<Engine>;
  close(name: string): Promise<void>;
  closeAll(): Promise<void>;
};

/** A test file asks for this path in its connection string to give its database back. */
const CLOSE_SUFFIX = "_close";

/** Starts the databases of the run behind the gateway: embedded, or on the server that TEST_DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const migrations = readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url)));
  const server = process.env.TEST_DATABASE_URL;
  const databases = server ? await postgresDatabases(server, migrations) : await pgliteDatabases(migrations);
  const gateway = await startGateway(async (connectionString) => {
    const name = URL.canParse(connectionString) ? new URL(connectionString).pathname.slice(1) : "";
    if (!/^file_[0-9a-f]{32}(_close)?$/.test(name)) return null;
    if (!name.endsWith(CLOSE_SUFFIX)) return databases.open(name);
    await databases.close(name.slice(0, -CLOSE_SUFFIX.length));
    return null;
  });
  project.provide("gatewayEndpoint", gateway.endpoint);
  project.provide("databaseEngine", server ? "server" : "embedded");
  return async () => {
    await gateway.close();
    await databases.closeAll();
  };
}
