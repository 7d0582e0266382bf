import { GroupCursor, MAX_FORM_UNITS } from "./group-cursor.ts";
import { addForm, createLexicon, createPath, type Lexicon } from "./lexicon.ts";
import type { Block, Pack, Run } from "./pack.ts";
import {
  cyrillicCases,
  DECLINING,
  declinedForms,
  GENITIVE_S,
  genitiveForms,
  MARK_CASES,
  MARK_IRREGULAR,
} from "./person-forms.ts";
import { LATIN, scriptsOf } from "./scripts-of.ts";

/** Languages for which the forms of persons are made by rule. */
interface Derived {
  languages: readonly string[];
  derive: (form: string) => string[];
  loaded: boolean;
}

/** The key that a number of the pack stands for, by kind. */
export type KeyOf = (kind: string, place: number) => string;

const ANY_LANGUAGE = "und";
const CASES_CODE = MARK_CASES.charCodeAt(0);
const IRREGULAR_CODE = MARK_IRREGULAR.charCodeAt(0);

/**
 * The lexicon of a pack, filled block by block with what the texts so far needed: the forms of their languages, and of any
 * language, in their scripts. What is found in a text does not depend on the texts before it.
 */
export class FormsLoader {
  readonly #pack: Pack;
  readonly #keyOf: KeyOf;
  readonly #lexicon: Lexicon;
  readonly #loaded = new Set<Block>();
  /** Senses of persons in some languages only: regular and irregular forms share them. */
  readonly #derivedSenses = new Map<string, number>();
  readonly #derived: Derived[] = [
    { languages: DECLINING, derive: declinedForms, loaded: false },
    { languages: GENITIVE_S, derive: genitiveForms, loaded: false },
  ];

  constructor(pack: Pack, keyOf: KeyOf) {
    this.#pack = pack;
    this.#keyOf = keyOf;
    const sets = [...pack.blocks, ...this.#derived].map(({ languages }) => languages.join());
    this.#lexicon = createLexicon([...new Set(["", ...sets])]);
  }

  /** The lexicon with all forms that can stand in a text of a language ("und": any). */
  lexiconFor(language: string, text: string): Lexicon {
    this.#load(language, scriptsOf(text));
    return this.#lexicon;
  }

  #load(language: string, scripts: number): void {
    const isRead = (languages: readonly string[]): boolean => language === ANY_LANGUAGE || languages.includes(language);
    for (const block of this.#pack.blocks) {
      if (this.#loaded.has(block) || (block.scripts & scripts) === 0) continue;
      if (block.languages.length > 0 && !isRead(block.languages)) continue;
      this.#loaded.add(block);
      for (const run of block.runs) this.#loadRun(block, run);
    }
    if ((scripts & LATIN) === 0) return;
    for (const derived of this.#derived) {
      if (derived.loaded || !isRead(derived.languages)) continue;
      derived.loaded = true;
      for (const block of this.#pack.blocks) {
        if (block.languages.length > 0 || (block.scripts & LATIN) === 0) continue;
        for (const run of block.runs) if (run.kind === "person") this.#deriveRun(block, run, derived);
      }
    }
  }

  #addSense(kind: string, place: number, languages: readonly string[], weight: number): number {
    const { senses, languageSets } = this.#lexicon;
    const key = this.#keyOf(kind, place);
    const languageSet = languageSets.indexOf(languages.join());
    const id = kind === "person" && languageSet > 0 ? `${languageSet} ${key}` : null;
    const known = id === null ? undefined : this.#derivedSenses.get(id);
    if (known !== undefined) return known;
    const sense = senses.push({ kind, key, languageSet, weight }) - 1;
    if (id !== null) this.#derivedSenses.set(id, sense);
    return sense;
  }

  #loadRun(block: Block, run: Run): void {
    const cursor = new GroupCursor(this.#pack, block, run);
    const { units } = cursor;
    const path = createPath();
    while (cursor.nextGroup()) {
      const sense = this.#addSense(run.kind, cursor.key, block.languages, cursor.weight);
      while (cursor.nextForm()) {
        const mark = units[cursor.length - 1]!;
        if (mark === CASES_CODE) {
          this.#addAll(cyrillicCases(cursor.form().slice(0, -1)), sense);
          path.words = 0;
        } else {
          const length = mark === IRREGULAR_CODE ? cursor.length - 1 : cursor.length;
          addForm(this.#lexicon, path, units, cursor.shared, length, sense);
        }
      }
    }
  }

  #deriveRun(block: Block, run: Run, { languages, derive }: Derived): void {
    const cursor = new GroupCursor(this.#pack, block, run);
    while (cursor.nextGroup()) {
      let sense = -1;
      while (cursor.nextForm()) {
        const forms = derive(cursor.form());
        if (forms.length > 0 && sense < 0) sense = this.#addSense(run.kind, cursor.key, languages, 0);
        this.#addAll(forms, sense);
      }
    }
  }

  #addAll(forms: readonly string[], sense: number): void {
    const path = createPath();
    const units = new Uint16Array(MAX_FORM_UNITS);
    for (const form of forms) {
      for (let at = 0; at < form.length; at++) units[at] = form.charCodeAt(at);
      addForm(this.#lexicon, path, units, 0, form.length, sense);
    }
  }
}
