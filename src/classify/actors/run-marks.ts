import { GAP_BRACKET, GAP_NEWLINE, HAS_DIGIT } from "../../knowledge/tokens.ts";
import type { Document } from "../document.ts";

/** What the words of a text without spaces say of the letters beside them, by UTF-16 offset. */
export interface RunMarks {
  /** One for each unit of a listed name. */
  covered: Uint8Array;
  /** Words of office by where they begin and end, with their role. */
  roleFrom: ReadonlyMap<number, string>;
  roleTo: ReadonlyMap<number, string>;
  /** Where verbs of saying begin. */
  speechFrom: ReadonlySet<number>;
  /** Where listed names end. */
  nameTo: ReadonlySet<number>;
  /** Where runs end that a number in brackets follows: an age. */
  ageFrom: ReadonlySet<number>;
}

/** Reads the marks of a document. Linear. */
export function readRunMarks(document: Document): RunMarks {
  const { text, tokens } = document;
  const covered = new Uint8Array(text.length);
  const roleFrom = new Map<number, string>();
  const roleTo = new Map<number, string>();
  const speechFrom = new Set<number>();
  const nameTo = new Set<number>();
  for (const { senses, start, end } of document.names) {
    covered.fill(1, start, end);
    if (senses.some(({ kind }) => kind === "minister")) {
      roleFrom.set(start, "minister");
      roleTo.set(end, "minister");
    } else nameTo.add(end);
  }
  for (const matches of document.hints.values()) {
    for (const { sense, start, end } of matches) {
      if (sense.kind === "speech") speechFrom.add(start);
      if (sense.kind !== "role") continue;
      roleFrom.set(start, sense.key);
      roleTo.set(end, sense.key);
    }
  }
  const ageFrom = new Set<number>();
  for (let token = 1; token < tokens.count; token++) {
    const isAge = (tokens.flags[token]! & HAS_DIGIT) !== 0 && tokens.end[token]! - tokens.start[token]! === 2;
    const gap = tokens.gap[token]!;
    if (isAge && (gap & GAP_BRACKET) !== 0 && (gap & GAP_NEWLINE) === 0) ageFrom.add(tokens.end[token - 1]!);
  }
  return { covered, roleFrom, roleTo, speechFrom, nameTo, ageFrom };
}

/** Whether no unit of a stretch belongs to a listed name. */
export function isFree({ covered }: RunMarks, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (covered[at]) return false;
  return true;
}
