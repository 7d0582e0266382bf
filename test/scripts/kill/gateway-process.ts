/** The gateway over the Postgres of the first argument, in a process that can be killed; prints its endpoint. */
import { openPostgresEngine } from "../../../scripts/gateway/postgres-engine.ts";
import { startGateway } from "../../../scripts/gateway/server.ts";

const engine = openPostgresEngine(process.argv[2]!);
const { endpoint } = await startGateway(() => engine);
console.log(endpoint);
process.on("disconnect", () => process.exit());
