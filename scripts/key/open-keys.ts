import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "../dev/lock-folder.ts";
import { openDatabase } from "../dev/open-database.ts";
import { type Settings, StartError } from "../dev/settings.ts";
import type { Engine } from "../gateway/engine.ts";
import { openRemoteEngine } from "../gateway/remote-engine.ts";

/** Where a running `npm start` writes the address of its gateway, in its data folder. */
export const GATEWAY_FILE = "gateway";

/**
 * Opens the database that holds the keys: that of DATABASE_URL, or the embedded one. The embedded one belongs to one
 * process: while `npm start` runs it is asked through its gateway, otherwise it is opened here. Throws `StartError`.
 */
export async function openKeys(settings: Settings): Promise<Engine> {
  if (settings.databaseUrl !== null) return openDatabase(settings);
  let unlock: () => void;
  try {
    unlock = lockFolder(settings.dataFolder);
  } catch (error) {
    const endpoint = readEndpoint(settings.dataFolder);
    if (!(error instanceof StartError) || endpoint === null) throw error;
    return openRemoteEngine(endpoint);
  }
  try {
    const engine = await openDatabase(settings);
    return { ...engine, close: () => engine.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

function readEndpoint(folder: string): string | null {
  try {
    return readFileSync(join(folder, GATEWAY_FILE), "utf8");
  } catch {
    return null;
  }
}
