import { GroupCursor, MAX_FORM_UNITS } from "./group-cursor.ts";
import { addForm, createLexicon, createPath, type Lexicon, type Sense } from "./lexicon.ts";
import type { Block, Pack, Run } from "./pack.ts";
import {
  addCyrillicCases,
  addGenitive,
  DECLINING,
  type Derive,
  decline,
  type Emit,
  GENITIVE_S,
  MARK_CASES,
  MARK_IRREGULAR,
} from "./person-forms.ts";
import { LATIN, scriptsOf } from "./scripts-of.ts";
import { WEIGHT_ZERO } from "./topic-coder.ts";
import {
  FORM_HEAD,
  readFamilies,
  readTopicForms,
  SENSES_A_TOPIC,
  type TopicFamily,
  type TopicSet,
} from "./topic-sets.ts";

/** Languages for which the forms of persons are made by rule. */
interface Derived {
  languages: readonly string[];
  derive: Derive;
  loaded: boolean;
}

/** The key that a number of the pack stands for, by kind. */
export type KeyOf = (kind: string, place: number) => string;

const ANY_LANGUAGE = "und";
/** Has no forms of its own. */
const NO_LANGUAGE = "";
/** Key of forms that tell no topic. */
const NO_TOPIC = "-";
/** More than there are sets of languages. */
const MAX_SETS = 1024;
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
  readonly #loaded = new Set<Block | TopicSet>();
  readonly #families: TopicFamily[];
  /** Forms of families that were read; what languages of theirs still need stays. */
  readonly #topicForms = new Map<TopicFamily, Uint16Array[]>();
  /** Scripts in which all forms of a language are there, for languages that have forms of their own and "und". */
  readonly #ready: Map<string, number>;
  /** Senses of persons in some languages only: regular and irregular forms share them. */
  readonly #derivedSenses = new Map<number, number>();
  readonly #derived: Derived[] = [
    { languages: DECLINING, derive: decline, loaded: false },
    { languages: GENITIVE_S, derive: addGenitive, loaded: false },
  ];

  constructor(pack: Pack, keyOf: KeyOf) {
    this.#pack = pack;
    this.#keyOf = keyOf;
    this.#families = readFamilies(pack);
    const sets = [...pack.blocks, ...this.#families.flatMap((family) => family.sets), ...this.#derived];
    const own = sets.flatMap(({ languages }) => languages);
    this.#ready = new Map([ANY_LANGUAGE, ...own].map((language) => [language, 0]));
    this.#lexicon = createLexicon([...new Set(["", ...sets.map(({ languages }) => languages.join())])]);
  }

  /** The lexicon with all forms that can stand in a text of a language ("und": any). */
  lexiconFor(language: string, text: string): Lexicon {
    const scripts = scriptsOf(text);
    const known = this.#ready.get(language);
    if (known === undefined) this.#load(NO_LANGUAGE, scripts);
    else if ((scripts & ~known) !== 0) {
      this.#load(language, scripts);
      this.#ready.set(language, known | scripts);
    }
    return this.#lexicon;
  }

  #load(language: string, scripts: number): void {
    const isRead = (languages: readonly string[]): boolean => language === ANY_LANGUAGE || languages.includes(language);
    const isNew = (set: Block | TopicSet): boolean =>
      !this.#loaded.has(set) && (set.scripts & scripts) !== 0 && (set.languages.length === 0 || isRead(set.languages));
    for (const block of this.#pack.blocks.filter(isNew)) {
      this.#loaded.add(block);
      for (const run of block.runs) this.#loadRun(block, run);
    }
    for (const family of this.#families) {
      for (const set of family.sets.filter(isNew)) {
        this.#loaded.add(set);
        this.#loadTopics(family, set);
      }
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

  #addSense(kind: string, place: number, languageSet: number): number {
    const id = kind === "person" && languageSet > 0 ? place * MAX_SETS + languageSet : -1;
    const known = id < 0 ? undefined : this.#derivedSenses.get(id);
    if (known !== undefined) return known;
    const sense = this.#lexicon.senses.push({ kind, key: this.#keyOf(kind, place), languageSet, weight: 0 }) - 1;
    if (id >= 0) this.#derivedSenses.set(id, sense);
    return sense;
  }

  #setOf(languages: readonly string[]): number {
    return this.#lexicon.languageSets.indexOf(languages.join());
  }

  #loadRun(block: Block, run: Run): void {
    const cursor = new GroupCursor(this.#pack, block, run);
    const { units } = cursor;
    const languageSet = this.#setOf(block.languages);
    const path = createPath();
    let sense = 0;
    const emit: Emit = (made, shared, length) => addForm(this.#lexicon, path, made, shared, length, sense);
    while (cursor.nextGroup()) {
      sense = this.#addSense(run.kind, cursor.key, languageSet);
      while (cursor.nextForm()) {
        const mark = units[cursor.length - 1]!;
        if (mark === CASES_CODE) {
          addCyrillicCases(units, cursor.length - 1, emit);
          path.words = 0;
        } else {
          const length = mark === IRREGULAR_CODE ? cursor.length - 1 : cursor.length;
          addForm(this.#lexicon, path, units, cursor.shared, length, sense);
        }
      }
    }
  }

  #loadTopics(family: TopicFamily, set: TopicSet): void {
    const read = this.#topicForms.get(family) ?? readTopicForms(this.#pack, family);
    this.#topicForms.set(family, read);
    const numbers = read[family.sets.indexOf(set)]!;
    const languageSet = this.#setOf(set.languages);
    const senses = new Map<number, number>();
    const path = createPath();
    const units = new Uint16Array(MAX_FORM_UNITS);
    for (let at = 0; at < numbers.length; ) {
      const shared = numbers[at]!;
      const length = numbers[at + 1]!;
      const number = numbers[at + 2]!;
      at += FORM_HEAD;
      for (let unit = shared; unit < length; unit++) units[unit] = numbers[at++]!;
      let sense = senses.get(number);
      if (sense === undefined) {
        sense = this.#lexicon.senses.push(this.#topicSense(number, languageSet)) - 1;
        senses.set(number, sense);
      }
      addForm(this.#lexicon, path, units, shared, length, sense);
    }
  }

  #topicSense(number: number, languageSet: number): Sense {
    const weight = (number % SENSES_A_TOPIC) - WEIGHT_ZERO;
    if (weight === 0) return { kind: "no-topic", key: NO_TOPIC, languageSet, weight };
    return { kind: "topic", key: this.#keyOf("topic", Math.floor(number / SENSES_A_TOPIC)), languageSet, weight };
  }

  #deriveRun(block: Block, run: Run, { languages, derive }: Derived): void {
    const cursor = new GroupCursor(this.#pack, block, run);
    const languageSet = this.#setOf(languages);
    const path = createPath();
    let sense = -1;
    const emit: Emit = (made, shared, length) => {
      if (sense < 0) sense = this.#addSense(run.kind, cursor.key, languageSet);
      addForm(this.#lexicon, path, made, shared, length, sense);
    };
    while (cursor.nextGroup()) {
      sense = -1;
      while (cursor.nextForm()) derive(cursor.units, cursor.length, emit);
    }
  }
}
