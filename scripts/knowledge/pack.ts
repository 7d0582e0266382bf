import { joinForms } from "../../src/knowledge/form.ts";
import { MAX_FORM_UNITS } from "../../src/knowledge/group-cursor.ts";
import { TABLE_OF_KIND } from "../../src/knowledge/load.ts";
import { type Alphabet, alphabetOf, scriptOf, scriptOfForm, writeAlphabet, writeText } from "./alphabet.ts";
import type { FormGroup } from "./tables.ts";
import { writeTopics } from "./topic-sets.ts";

/** Text sections: name -> lines. */
export type Tables = ReadonlyMap<string, readonly string[]>;

/** Keys of a table in the order of its rows. */
export type Keys = ReadonlyMap<string, readonly string[]>;

/** One kind's groups in one set of languages: what stands in the pack for them. */
export interface Part {
  kind: string;
  languages: string;
  forms: number;
  bytes: Buffer;
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

/** The pack that src/knowledge reads, of tables and of groups of packed forms, and its parts by kind and languages. */
export function writePack(tables: Tables, keys: Keys, groups: readonly FormGroup[]): { pack: Buffer; parts: Part[] } {
  const named = groups.filter(({ kind }) => kind !== "topic" && kind !== "no-topic");
  const topics = writeTopics(
    groups.filter((group) => !named.includes(group)),
    keys.get("topics")!,
  );
  const keywords = [...new Set(named.filter(({ kind }) => !(kind in TABLE_OF_KIND)).map(({ key }) => key))].sort();
  const blocks = blocksOf(named, new Map([...keys, ["keywords", keywords]]));
  const alphabets = new Map<number, Alphabet>();
  for (const [script, alike] of Map.groupBy(blocks, (block) => block.script)) {
    alphabets.set(script, alphabetOf(alike.flatMap(({ runs }) => runs.map(({ text }) => text))));
  }
  const rows: string[] = [];
  const written: (Part & { keys: Buffer; text: Buffer })[] = [];
  for (const { languages, scripts, script, runs } of blocks) {
    const cells = runs.map(({ kind, groups: run, keys: runKeys, text: runText }) => {
      const keyBytes = Buffer.from(runKeys);
      const text = Buffer.from(writeText(runText, alphabets.get(script)!));
      const forms = run.reduce((sum, group) => sum + group.forms.length, 0);
      written.push({ kind, languages, forms, bytes: Buffer.concat([keyBytes, text]), keys: keyBytes, text });
      return `${kind} ${run.length} ${keyBytes.length} ${text.length}`;
    });
    rows.push([languages, scripts, [...alphabets.keys()].indexOf(script), ...cells].join("\t"));
  }
  const parts = written.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const sections = [...tables, ["keywords", keywords] as const]
    .map(([name, lines]) => textSection(name, lines))
    .concat([
      textSection("alphabets", [...alphabets.values()].map(writeAlphabet)),
      textSection("blocks", rows),
      section("keys", Buffer.concat(parts.map((part) => part.keys))),
      section("forms", Buffer.concat(parts.map((part) => part.text))),
      textSection("topic-letters", topics.letters),
      textSection("topic-weights", topics.weights),
      textSection("topic-sets", topics.sets),
      section("topic-forms", Buffer.concat(topics.families.map(({ bytes }) => bytes))),
    ]);
  return {
    pack: Buffer.concat(sections),
    parts: [...parts, ...topics.families.map((part) => ({ kind: "topic", ...part }))],
  };
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
  return blocks.sort(
    (a, b) => a.script - b.script || rankOf(a.languages) - rankOf(b.languages) || (a.id < b.id ? -1 : 1),
  );
}

/** Languages that share many words, side by side, by the first of a set; all others come before them. */
const RELATED = (
  "en nl af lb de da fo is nb sv fil jv id ms vi mt ga cy eu sq hu fi et lt lv ro it fr ca gl es pt pl cs sk sl bs hr az tr " +
  "tk uz ku ha yo ig ln lg rn rw sn xh zu sw om so bg mk sr be uk ru kk ky tt tg mn ar fa ps sd ug ur"
).split(" ");
const rankOf = (languages: string): number => RELATED.indexOf(languages.split(",")[0]!);

function runsOf(groups: readonly FormGroup[], keys: Keys): RunBytes[] {
  const byKind = [...Map.groupBy(groups, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKind.map(([kind, run]) => {
    const table = keys.get(TABLE_OF_KIND[kind] ?? "keywords")!;
    const placed = run.map((group) => ({ group, place: table.indexOf(group.key) }));
    placed.sort((a, b) => a.place - b.place);
    const bytes: number[] = [];
    let before = 0;
    for (const { group, place } of placed) {
      if (place < 0) throw new Error(`${group.place}: no row for ${kind} ${group.key}`);
      pushNumber(bytes, place - before);
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
