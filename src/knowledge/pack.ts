/** A kind's groups in a block: where their keys and forms stand in the pack. */
export interface Run {
  kind: string;
  groups: number;
  keysAt: number;
  formsAt: number;
}

/** The forms of a set of languages, read at once. */
export interface Block {
  /** None for any language. */
  languages: string[];
  /** Scripts (`scriptsOf`) that the forms begin with: a text without any of them needs none of the forms. */
  scripts: number;
  /** What the bytes from 128 up stand for: a UTF-16 unit or, with `PAGE`, the high byte of one whose low byte follows. */
  alphabet: Uint32Array;
  runs: Run[];
}

/** The built pack, cut into its sections. */
export interface Pack {
  bytes: Uint8Array;
  sections: ReadonlyMap<string, Section>;
  blocks: Block[];
}

interface Section {
  start: number;
  end: number;
}

export const PAGE = 0x10000;
export const FIRST_LETTER = 128;
const NEWLINE = 0x0a;

const decoder = new TextDecoder();

/** Cuts the pack that scripts/build-knowledge.ts writes; nothing is read yet. Throws when the pack is not one. */
export function openPack(buffer: ArrayBuffer): Pack {
  const bytes = new Uint8Array(buffer);
  const sections = new Map<string, Section>();
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(NEWLINE, at);
    const [, name = "", size = ""] = /^=([a-z-]+) (\d+)$/u.exec(decoder.decode(bytes.subarray(at, lineEnd))) ?? [];
    const start = lineEnd + 1;
    const end = start + Number(size);
    if (name === "" || lineEnd < 0 || end > bytes.length) throw new Error("knowledge pack: expected a section");
    sections.set(name, { start, end });
    at = end;
  }
  const pack: Pack = { bytes, sections, blocks: [] };
  const alphabets = readRows(pack, "alphabets").map(readAlphabet);
  const places: RunPlace[] = [];
  for (const row of readRows(pack, "blocks")) {
    const [languages = "", scripts, alphabet, ...cells] = row.split("\t");
    const block: Block = {
      languages: languages === "" ? [] : languages.split(","),
      scripts: Number(scripts),
      alphabet: alphabets[Number(alphabet)]!,
      runs: [],
    };
    pack.blocks.push(block);
    for (const cell of cells) {
      const [kind = "", groups, keyBytes, formBytes] = cell.split(" ");
      const run: Run = { kind, groups: Number(groups), keysAt: 0, formsAt: 0 };
      block.runs.push(run);
      places.push({ run, keyBytes: Number(keyBytes), formBytes: Number(formBytes) });
    }
  }
  placeRuns(pack, places);
  return pack;
}

interface RunPlace {
  run: Run;
  keyBytes: number;
  formBytes: number;
}

/** Keys and forms stand by kind, then in the order of the blocks: words of one kind in like languages compress best. */
function placeRuns(pack: Pack, places: RunPlace[]): void {
  let { start: keysAt } = sectionOf(pack, "keys");
  let { start: formsAt } = sectionOf(pack, "forms");
  places.sort((a, b) => (a.run.kind < b.run.kind ? -1 : a.run.kind > b.run.kind ? 1 : 0));
  for (const { run, keyBytes, formBytes } of places) {
    run.keysAt = keysAt;
    run.formsAt = formsAt;
    keysAt += keyBytes;
    formsAt += formBytes;
  }
}

/** Where a section stands. Throws when the pack has none of the name. */
export function sectionOf(pack: Pack, name: string): Section {
  const section = pack.sections.get(name);
  if (section === undefined) throw new Error(`knowledge pack: no section ${name}`);
  return section;
}

/** The lines of a section of text. */
export function readRows(pack: Pack, name: string): string[] {
  const { start, end } = sectionOf(pack, name);
  return start === end ? [] : decoder.decode(pack.bytes.subarray(start, end - 1)).split("\n");
}

/** A line of letters, a tab and the high bytes of pages as hexadecimal numbers, in the order of their bytes. */
function readAlphabet(row: string): Uint32Array {
  const [letters = "", pages = ""] = row.split("\t");
  const alphabet = new Uint32Array(256 - FIRST_LETTER);
  for (let at = 0; at < letters.length; at++) alphabet[at] = letters.charCodeAt(at);
  for (let at = 0; 2 * at < pages.length; at++) {
    alphabet[letters.length + at] = PAGE | (Number.parseInt(pages.slice(2 * at, 2 * at + 2), 16) << 8);
  }
  return alphabet;
}
