import { BitCoder } from "../../src/knowledge/bit-coder.ts";
import { MAX_FORM_UNITS } from "../../src/knowledge/group-cursor.ts";
import { type SymbolTree, treeOf } from "../../src/knowledge/symbol-tree.ts";
import { type Letters, TopicFormCoder, WEIGHT_ZERO } from "../../src/knowledge/topic-coder.ts";
import { checksumOf, readLetters, readWeights, SENSES_A_TOPIC } from "../../src/knowledge/topic-sets.ts";
import { scriptOf, scriptOfForm } from "./alphabet.ts";
import type { FormGroup } from "./tables.ts";

/** A form, the place of its topic and its weight. */
type Row = readonly [form: string, topic: number, weight: number];

interface SetOfLanguages {
  languages: string[];
  /** Number of the script of most letters. */
  script: number;
  rows: Row[];
}

/** What stands in the pack for a family of languages. */
export interface FamilyBytes {
  languages: string;
  forms: number;
  bytes: Buffer;
}

/** Sections of the pack that hold the forms of topics, and their parts. */
export interface TopicSections {
  letters: string[];
  weights: string[];
  sets: string[];
  families: FamilyBytes[];
}

/**
 * Languages whose words help to foresee each other's, by the first of a set; a language that no line has stands alone. A
 * family is read at once: none has more forms than English, or is there to save less than some hundred bytes.
 */
const FAMILIES = [
  "nl da nb sv",
  "cs sk pl sl bs",
  "bg mk sr",
  "ru uk be",
  "kk ky tt tg mn",
  "es pt ca",
  "fr ro it",
  "tr az uz",
  "hu fi et lt lv sq",
  "vi fil id jv",
  "om so ha yo ig",
  "rn lg ln sn xh sw",
  "ar fa ur ps ckb",
  "awa mr ne",
  "am ti",
  "ja yue",
  "is mt ku",
].map((line) => line.split(" "));

/** A letter that is seldom used stands by its page: the list of letters would take more than it saves. */
const SELDOM = 12;
/** Alphabets, whose letters are all listed, end here. */
const FIRST_SYLLABLE = 0x2000;

/** Forms of topics, and those that tell none, as coded bytes by family. `topics` are the keys in the order of their table. */
export function writeTopics(groups: readonly FormGroup[], topics: readonly string[]): TopicSections {
  const sets = setsOf(groups, topics);
  const counts = new Array<number>(topics.length + 1).fill(1);
  for (const [, topic] of sets.flatMap(({ rows }) => rows)) counts[topic]!++;
  const sections: TopicSections = { letters: [], weights: [counts.map(digitOf).join("")], sets: [], families: [] };
  const tree = treeOf(readWeights(sections.weights[0]!));
  for (const alike of Map.groupBy(sets, ({ script }) => script).values()) {
    const line = lettersOf(alike.flatMap(({ rows }) => rows));
    for (const family of Map.groupBy(alike, familyOf).values()) {
      const { bytes, numbers } = codeFamily(family, readLetters(line), tree);
      const cells = family.map(({ languages, rows }) => `${languages.join()} ${scriptsIn(rows)} ${rows.length}`);
      sections.sets.push(
        [sections.letters.length, bytes.length, numbers.length, checksumOf(numbers), ...cells].join("\t"),
      );
      const forms = family.reduce((sum, { rows }) => sum + rows.length, 0);
      sections.families.push({ languages: family.map(({ languages }) => languages.join()).join(" "), forms, bytes });
    }
    sections.letters.push(line);
  }
  return sections;
}

/** Forms in order by the languages that read them, scripts and families side by side. */
function setsOf(groups: readonly FormGroup[], topics: readonly string[]): SetOfLanguages[] {
  const placeOf = new Map(topics.map((topic, place) => [topic, place]));
  const sets = [...Map.groupBy(groups, ({ languages }) => languages.join()).values()].map((alike) => {
    const rows = alike.flatMap(({ kind, key, weight, forms, place }): Row[] => {
      const topic = kind === "no-topic" ? topics.length : placeOf.get(key);
      if (topic === undefined) throw new Error(`${place}: no row for ${kind} ${key}`);
      return forms.map((form) => [form, topic, weight]);
    });
    rows.sort(([a, topicA, weightA], [b, topicB, weightB]) =>
      a < b ? -1 : a > b ? 1 : topicA - topicB || weightA - weightB,
    );
    return { languages: alike[0]!.languages, script: scriptOf(rows.map(([form]) => form).join("")), rows };
  });
  return sets.sort((a, b) => a.script - b.script || rankOf(a) - rankOf(b) || (familyOf(a) < familyOf(b) ? -1 : 1));
}

const lineOf = ({ languages }: SetOfLanguages): number => FAMILIES.findIndex((line) => line.includes(languages[0]!));
const familyOf = (set: SetOfLanguages): string => (lineOf(set) < 0 ? set.languages.join() : String(lineOf(set)));
const rankOf = (set: SetOfLanguages): number => FAMILIES.flat().indexOf(set.languages[0]!);

const scriptsIn = (rows: readonly Row[]): number => rows.reduce((set, [form]) => set | scriptOfForm(form), 0);

/** The power of two that is nearest to a count, as a digit of base 36. */
const digitOf = (count: number): string => Math.round(Math.log2(count)).toString(36);

/** The line of letters that `readLetters` reads. */
function lettersOf(rows: readonly Row[]): string {
  const counts = new Map<number, number>();
  for (const [form] of rows) {
    for (let at = 0; at < form.length; at++)
      counts.set(form.charCodeAt(at), (counts.get(form.charCodeAt(at)) ?? 0) + 1);
  }
  const units = [...counts].sort(([a], [b]) => a - b);
  const isListed = ([unit, count]: [number, number]): boolean =>
    unit < FIRST_SYLLABLE || (count >= SELDOM && !isHalf(unit));
  const letters = units.filter((entry) => isListed(entry));
  const pages = [
    ...Map.groupBy(
      units.filter((entry) => !isListed(entry)),
      ([unit]) => unit >> 8,
    ),
  ];
  const weights = [
    rows.length,
    ...letters.map(([, count]) => count),
    ...pages.map(([, alike]) => alike.reduce((sum, [, count]) => sum + count, 0)),
  ];
  return [
    letters.map(([unit], index) => unit - (letters[index - 1]?.[0] ?? 0)).join(" "),
    pages.map(([page]) => page.toString(16).padStart(2, "0")).join(""),
    weights.map(digitOf).join(""),
  ].join("\t");
}

/** Half of a pair, which UTF-8 could not write. */
const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800;

function codeFamily(
  family: readonly SetOfLanguages[],
  letters: Letters,
  topics: SymbolTree,
): { bytes: Buffer; numbers: Uint16Array } {
  const bits = new BitCoder();
  const coder = new TopicFormCoder(bits, letters, topics);
  const numbers: number[] = [];
  for (const { rows } of family) {
    coder.begin();
    for (const [form, topic, weight] of rows) {
      if (form.length > MAX_FORM_UNITS) throw new Error(`"${form}" is too long`);
      const units = Uint16Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));
      coder.next({ units, length: form.length, topic, weight });
      numbers.push(
        coder.shared,
        form.length,
        topic * SENSES_A_TOPIC + weight + WEIGHT_ZERO,
        ...units.subarray(coder.shared),
      );
    }
  }
  return { bytes: Buffer.from(bits.finish()), numbers: Uint16Array.from(numbers) };
}
