import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Checks that every generated file is what its sources give today; prints what differs and fails when something does. */
const root = fileURLToPath(new URL("..", import.meta.url));

function run(command: string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

/** The knowledge, the tables and the models: each build script compares by itself. */
function checkBuilt(script: string): string | null {
  const { ok, output } = run([script, "--check"]);
  return ok ? null : `${script} --check:\n${output}`;
}

/** The page of quality by language: what the articles of the repository give today. */
function checkQuality(): string | null {
  const { ok, output } = run(["--import", "./scripts/node-assets.ts", "test/eval/quality/run.ts", "--check"]);
  return ok ? null : output;
}

/** The migrations: drizzle-kit, given a copy of them, must find nothing to add for the schema. */
function checkMigrations(): string | null {
  const folder = mkdtempSync(join(root, "node_modules", ".migrations-"));
  try {
    if (existsSync(join(root, "migrations"))) cpSync(join(root, "migrations"), folder, { recursive: true });
    const schema = ["--dialect", "postgresql", "--schema", "./src/store/schema.ts"];
    const kit = "node_modules/drizzle-kit/bin.cjs";
    const { ok, output } = run([kit, "generate", ...schema, "--out", `./${relative(root, folder)}`]);
    // A rename makes it ask which one is meant, and end well without an answer: only its own word counts.
    const unchanged = ok && output.includes("No schema changes");
    return unchanged ? null : `The schema has changes without a migration: npm run db:generate\n${output}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// scripts/build-language-model.ts is not among them: its sources are 71 MB and not in the repository.
const builds = ["scripts/build-knowledge.ts", "scripts/build-clean-data.ts"];
const findings = [...builds.map(checkBuilt), checkQuality(), checkMigrations()];
for (const finding of findings) if (finding !== null) console.error(finding);
process.exit(findings.every((finding) => finding === null) ? 0 : 1);
