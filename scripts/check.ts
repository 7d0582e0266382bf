import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run check`: all checks at once, so that one run shows everything; prints the output of those that fail. */
const root = fileURLToPath(new URL("..", import.meta.url));
const CHECKS: [name: string, command: string[]][] = [
  ["format and lint", ["biome", "check", "--error-on-warnings"]],
  ["types", ["tsc"]],
  ["imports", ["node", "scripts/check-imports.ts"]],
  ["generated files", ["node", "scripts/check-generated.ts"]],
];

function run(name: string, [program, ...parameters]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const bin = program === "node" ? process.execPath : join(root, "node_modules/.bin", program!);
    const child = spawn(bin, parameters, { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) => {
      if (code !== 0) console.log(output.trimEnd());
      console.log(`${name}: ${code === 0 ? "ok" : "FAILED"}`);
      resolve(code === 0);
    });
  });
}

const results = await Promise.all(CHECKS.map(([name, command]) => run(name, command)));
process.exit(results.every((ok) => ok) ? 0 : 1);
