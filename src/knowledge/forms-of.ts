import { MARK_ANY, MARK_CAPITAL, MARK_JOINT, MARK_PREFIX, MARK_SUFFIX, MARK_UNLIMITED, MARK_UPPER } from "./form.ts";
import { GroupCursor } from "./group-cursor.ts";
import type { Pack } from "./pack.ts";
import {
  addCyrillicCases,
  addGenitive,
  DECLINING,
  decline,
  formsBy,
  GENITIVE_S,
  MARK_CASES,
  MARK_IRREGULAR,
} from "./person-forms.ts";

/** Forms that the tables list for one thing. `languages` is null where they hold in any language. */
export interface ListedForms {
  languages: string[] | null;
  forms: string[];
}

/** The forms of a kind for the key at a place of its table, by languages, those of any language first. */
export function listForms(pack: Pack, kind: "person" | "org", place: number): ListedForms[] {
  const found = new Map<string, Set<string>>();
  const add = (languages: readonly string[], forms: readonly string[]): void => {
    const known = found.get(languages.join()) ?? new Set();
    for (const form of forms) known.add(form);
    if (forms.length > 0) found.set(languages.join(), known);
  };
  for (const block of pack.blocks) {
    for (const run of block.runs) {
      if (run.kind !== kind) continue;
      const cursor = new GroupCursor(pack, block, run);
      while (cursor.nextGroup() && cursor.key <= place) {
        while (cursor.nextForm()) {
          if (cursor.key !== place) continue;
          const form = cursor.form();
          add(block.languages, plainForms(form));
          if (kind === "org" || block.languages.length > 0) continue;
          add(DECLINING, formsBy(decline, form));
          add(GENITIVE_S, formsBy(addGenitive, form));
        }
      }
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([languages, forms]) => ({
    languages: languages === "" ? null : languages.split(","),
    forms: [...forms].sort().map(writeForm),
  }));
}

function plainForms(form: string): string[] {
  if (form.endsWith(MARK_CASES)) return formsBy(addCyrillicCases, form.slice(0, -1));
  return [form.endsWith(MARK_IRREGULAR) ? form.slice(0, -1) : form];
}

/** Undoes `encodeForm` as far as a reader needs. */
const writeForm = (form: string): string => form.replaceAll(MARK_JOINT, " ").split(" ").map(writeWord).join(" ");

function writeWord(word: string): string {
  if (word === MARK_ANY) return "…";
  const isUpper = word.startsWith(MARK_UPPER);
  const isCapital = word.startsWith(MARK_CAPITAL);
  const bare = isUpper || isCapital ? word.slice(1) : word;
  const mode = bare.at(-1);
  if (mode === MARK_SUFFIX) return `*${[...bare.slice(0, -1)].reverse().join("")}`;
  const ending = mode === MARK_PREFIX || mode === MARK_UNLIMITED ? "*" : "";
  const text = ending === "" ? bare : bare.slice(0, -1);
  if (isUpper) return text.toUpperCase() + ending;
  return (isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text) + ending;
}
