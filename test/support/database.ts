import { afterAll, inject } from "vitest";

/** What `connectDatabase` of src/store/client.ts takes. */
export type TestDatabase = { connectionString: string; endpoint: string };

/**
 * Gives this test file a migrated database of its own without rows, and takes it back after the file's last test.
 * Call it once, at the top of the file or in `beforeAll`; tests of one file share the rows they write.
 */
export function openTestDatabase(): TestDatabase {
  const endpoint = inject("gatewayEndpoint");
  const name = `file_${crypto.randomUUID().replaceAll("-", "")}`;
  const connectionString = `postgres://test:test@127.0.0.1/${name}`;
  afterAll(async () => {
    await fetch(endpoint, { method: "POST", headers: { "Neon-Connection-String": `${connectionString}_close` } });
  });
  return { connectionString, endpoint };
}
