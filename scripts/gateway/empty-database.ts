import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const PACKAGES = join(import.meta.dirname, "../../node_modules");
const CACHE = join(PACKAGES, ".cache");

/**
 * The files of an empty embedded database, as a snapshot to start others from. Making it takes 3 s of processor time,
 * loading it 0.5 s, so it is kept beside the packages it depends on, one for each version of PGlite.
 */
export async function emptyDatabase(): Promise<Blob> {
  const manifest = readFileSync(join(PACKAGES, "@electric-sql/pglite/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const path = join(CACHE, `empty-pglite-${version}.tar`);
  try {
    return new Blob([readFileSync(path)]);
  } catch {
    const snapshot = await createEmpty();
    await keep(path, snapshot);
    return snapshot;
  }
}

async function createEmpty(): Promise<Blob> {
  const database = await PGlite.create();
  try {
    return await database.dumpDataDir("none");
  } finally {
    await database.close();
  }
}

/** Renamed into place, so that no other process reads half of it. A folder that cannot be written only costs time. */
async function keep(path: string, snapshot: Blob): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(unfinished, Buffer.from(await snapshot.arrayBuffer()));
    renameSync(unfinished, path);
  } catch {
    // Next time it is made again.
  }
}
