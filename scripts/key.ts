import { parseArgs } from "node:util";
import { SCOPES, type Scope } from "../src/domain/api-key.ts";
import { describeError } from "./dev/open-database.ts";
import { readSettings, StartError } from "./dev/settings.ts";
import type { Engine } from "./gateway/engine.ts";
import { createKey, listKeys, revokeKeys, rotateKey } from "./key/commands.ts";
import { openKeys } from "./key/open-keys.ts";

const USAGE = `npm run key -- create --scope read|ingest|admin[,…] --name NAME [--expires DAYS]
npm run key -- list
npm run key -- revoke ID|NAME
npm run key -- rotate ID|NAME [--grace HOURS]   (24; so long the old key goes on working)

Works on the database of DATABASE_URL, without one on that of npm start in DATA_DIR.`;

/** Kept with the key and shown in lists, so short and printable. */
const NAME = /^[\w .@:-]{1,100}$/;

/** A wrong command line; its message is printed with the usage. */
class UsageError extends Error {}

type Command = (engine: Engine, now: number) => Promise<number>;

/** Reads the command line before anything is opened. Throws `UsageError`. */
function readCommand(words: string[]): Command {
  const { values, positionals } = parse(words);
  const [verb, target, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`${rest[0]} is too much`);
  switch (verb) {
    case "create": {
      const wish = {
        name: readName(values.name),
        scopes: readScopes(values.scope),
        expiresDays: values.expires === undefined ? null : readNumber("--expires", values.expires),
      };
      return async (engine, now) => show(await createKey(engine, wish, now), "A new key, shown this once:");
    }
    case "list":
      return async (engine, now) => {
        console.table(await listKeys(engine, now));
        return 0;
      };
    case "revoke":
      return async (engine, now) => {
        const ids = await revokeKeys(engine, readTarget(target), now);
        if (ids.length === 0) throw new StartError(`No key in force has the id or name ${target}.`);
        console.error(`Revoked ${ids.join(", ")}; refused everywhere within 10 seconds.`);
        return 0;
      };
    case "rotate": {
      const graceHours = readNumber("--grace", values.grace ?? "24");
      return async (engine, now) => {
        const rotated = await rotateKey(engine, readTarget(target), graceHours, now);
        if ("candidates" in rotated)
          throw new StartError(`${rotated.candidates} keys in force are called ${target}; name one by its id.`);
        return show(rotated.text, `In place of ${rotated.oldId}, which works ${graceHours} more hours:`);
      };
    }
    default:
      throw new UsageError(verb === undefined ? "What is to be done?" : `${verb} is not known`);
  }
}

function parse(words: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { scope: text, name: text, expires: text, grace: text },
    });
  } catch (error) {
    throw new UsageError(describeError(error));
  }
}

/** The key alone goes to the standard output, so that a script can keep it. */
function show(key: string, note: string): number {
  console.error(note);
  console.log(key);
  return 0;
}

function readTarget(target: string | undefined): string {
  if (target === undefined) throw new UsageError("Which key?");
  return target;
}

function readName(name: string | undefined): string {
  if (name === undefined || !NAME.test(name)) throw new UsageError("--name takes 1 to 100 letters, digits or .@:_-");
  return name;
}

function readScopes(text: string | undefined): Scope[] {
  const words = (text ?? "").split(",");
  const scopes = SCOPES.filter((scope) => words.includes(scope));
  if (scopes.length !== words.length) throw new UsageError(`--scope takes ${SCOPES.join(", ")}`);
  return scopes;
}

function readNumber(option: string, text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new UsageError(`${option} takes a whole number`);
  return Number(text);
}

async function main(words: string[]): Promise<number> {
  let engine: Engine | undefined;
  try {
    const command = readCommand(words);
    engine = await openKeys(readSettings(process.env));
    return await command(engine, Date.now());
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
    else
      console.error(
        error instanceof StartError ? error.message : `The keys cannot be reached: ${describeError(error)}`,
      );
    return 1;
  } finally {
    await engine?.close();
  }
}

process.exit(await main(process.argv.slice(2)));
