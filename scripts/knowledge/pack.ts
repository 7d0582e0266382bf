import { gzipSync } from "node:zlib";
import { joinForms } from "../../src/knowledge/form.ts";
import { MAX_FORM_UNITS } from "../../src/knowledge/group-cursor.ts";
import { TABLE_OF_KIND } from "../../src/knowledge/load.ts";
import { scriptOfUnit } from "../../src/knowledge/scripts-of.ts";
import { type Alphabet, alphabetOf, scriptOf, writeAlphabet, writeText } from "./alphabet.ts";
import type { FormGroup } from "./tables.ts";

/** Text sections: name -> lines. */
export type Tables = ReadonlyMap<string, readonly string[]>;

/** Keys of a table in the order of its rows. */
export type Keys = ReadonlyMap<string, readonly string[]>;

/** Size of one kind's forms in one set of languages. */
export interface PartSize {
  kind: string;
  languages: string;
  forms: number;
  gzipped: number;
}

interface RunBytes {
  kind: string;
  groups: FormGroup[];
  keys: number[];
  text: string;
}

interface BlockBytes {
  languages: string;
  scripts: number;
  script: number;
  runs: RunBytes[];
}

/** The pack that src/knowledge reads, of tables and of groups of packed forms, with the sizes of its parts. */
export function writePack(
  tables: Tables,
  keys: Keys,
  groups: readonly FormGroup[],
): { pack: Buffer; sizes: PartSize[] } {
  const keywords = [...new Set(groups.filter(({ kind }) => !(kind in TABLE_OF_KIND)).map(({ key }) => key))].sort();
  const allKeys = new Map([...keys, ["keywords", keywords]]);
  const blocks = blocksOf(groups, allKeys);
  const alphabets = new Map<number, Alphabet>();
  for (const [script, alike] of Map.groupBy(blocks, (block) => block.script)) {
    alphabets.set(script, alphabetOf(alike.flatMap(({ runs }) => runs.map(({ text }) => text))));
  }
  const rows: string[] = [];
  const keyBytes: number[] = [];
  const formBytes: number[] = [];
  const sizes: PartSize[] = [];
  for (const { languages, scripts, script, runs } of blocks) {
    const cells = runs.map(({ kind, groups: run, keys: runKeys, text }) => {
      const bytes = writeText(text, alphabets.get(script)!);
      for (const byte of runKeys) keyBytes.push(byte);
      for (const byte of bytes) formBytes.push(byte);
      const forms = run.reduce((sum, group) => sum + group.forms.length, 0);
      sizes.push({ kind, languages, forms, gzipped: gzipSync(Buffer.from([...runKeys, ...bytes])).length });
      return `${kind} ${run.length} ${runKeys.length} ${bytes.length}`;
    });
    rows.push([languages, scripts, [...alphabets.keys()].indexOf(script), ...cells].join("\t"));
  }
  const sections = [...tables, ["keywords", keywords] as const]
    .map(([name, lines]) => textSection(name, lines))
    .concat([
      textSection("alphabets", [...alphabets.values()].map(writeAlphabet)),
      textSection("blocks", rows),
      section("keys", Buffer.from(keyBytes)),
      section("forms", Buffer.from(formBytes)),
    ]);
  return { pack: Buffer.concat(sections), sizes };
}

const section = (name: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`=${name} ${bytes.length}\n`), bytes]);

const textSection = (name: string, lines: readonly string[]): Buffer =>
  section(name, Buffer.from(lines.map((line) => `${line}\n`).join("")));

/** Blocks by languages, those of any language by the script that their forms begin with; like scripts side by side. */
function blocksOf(groups: readonly FormGroup[], keys: Keys): BlockBytes[] {
  const parts = new Map<string, { languages: string; groups: FormGroup[] }>();
  for (const group of groups) {
    const languages = group.languages.join(",");
    const byScript = Map.groupBy(group.forms, (form) => (languages === "" ? scriptOfForm(form) : 0));
    for (const [script, forms] of byScript) {
      const id = `${languages} ${script}`;
      const part = parts.get(id) ?? { languages, groups: [] };
      part.groups.push({ ...group, forms });
      parts.set(id, part);
    }
  }
  const blocks = [...parts].map(([id, { languages, groups: part }]) => {
    const forms = part.flatMap((group) => group.forms);
    const scripts = forms.reduce((set, form) => set | scriptOfForm(form), 0);
    return { id, languages, scripts, script: scriptOf(forms.join("")), runs: runsOf(part, keys) };
  });
  return blocks.sort((a, b) => a.script - b.script || (a.id < b.id ? -1 : 1));
}

/** Script of a packed form's first unit after the mark for case. */
const scriptOfForm = (form: string): number => scriptOfUnit(form.replace(/^[\^!]/u, "").charCodeAt(0));

function runsOf(groups: readonly FormGroup[], keys: Keys): RunBytes[] {
  const byKind = [...Map.groupBy(groups, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKind.map(([kind, run]) => {
    const table = keys.get(TABLE_OF_KIND[kind] ?? "keywords")!;
    const placed = run.map((group) => ({ group, place: table.indexOf(group.key) }));
    placed.sort((a, b) => a.place - b.place || a.group.weight - b.group.weight);
    const bytes: number[] = [];
    let before = 0;
    for (const { group, place } of placed) {
      if (place < 0) throw new Error(`${group.place}: no row for ${kind} ${group.key}`);
      const step = place - before;
      pushNumber(bytes, kind === "topic" ? step * 8 + group.weight + 3 : step);
      before = place;
    }
    const ordered = placed.map(({ group }) => group);
    return { kind, groups: ordered, keys: bytes, text: ordered.map(textOf).join("") };
  });
}

/** Seven bits a byte, the lowest first. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** A group's forms as `joinForms` writes them; the first shares nothing and says nothing of it. */
function textOf({ forms, place }: FormGroup): string {
  const long = forms.find((form) => form.length > MAX_FORM_UNITS);
  if (long !== undefined) throw new Error(`${place}: "${long}" is too long`);
  return `${joinForms([...forms].sort()).slice(1)}\n`;
}
