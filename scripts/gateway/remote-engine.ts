import { type Engine, type Statement, StatementError, type StatementResult } from "./engine.ts";

/**
 * An engine over a gateway of another process, which holds the embedded Postgres as long as it runs. No scripts: they
 * are for set-up, which is that process' own.
 * @param endpoint the `endpoint` of the gateway
 */
export function openRemoteEngine(endpoint: string): Engine {
  const ask = async (payload: Statement | { queries: Statement[] }): Promise<unknown> => {
    const headers = {
      "content-type": "application/json",
      "neon-connection-string": "postgres://local:local@127.0.0.1/local",
    };
    const response = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(payload) });
    const answer = (await response.json()) as { message?: string };
    if (response.ok) return answer;
    throw new StatementError(Object.assign(new Error(answer.message ?? `HTTP ${response.status}`), answer));
  };
  return {
    run: async (statement) => (await ask(statement)) as StatementResult,
    runBatch: async (queries) => ((await ask({ queries })) as { results: StatementResult[] }).results,
    runScript: () => Promise.reject(new Error("a gateway runs no scripts")),
    close: async () => {},
  };
}
