import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./run-article.ts";
import { type Counts, countSets, f1, noCounts, precision, recall, surface } from "./score.ts";

/** What a link of a gold mention names. Places, events, products and ideas are "other". */
export type LinkKind = "person" | "organization" | "other";

/** A gold mention whose only label is a link. */
export interface LinkedGold {
  text: string;
  uri?: string;
}

const FILE = join(import.meta.dirname, "link-kinds.tsv");
const KINDS: ReadonlySet<string> = new Set(["person", "organization", "other"]);

/** The kind of each link by its address, from a table `uri`, `kind`; throws on a line that has no known kind. */
export function readLinkKinds(table: string = readFileSync(FILE, "utf8")): Map<string, LinkKind> {
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const kinds = new Map<string, LinkKind>();
  for (const line of lines.slice(1)) {
    const [uri = "", kind = ""] = line.split("\t");
    if (!KINDS.has(kind)) throw new Error(`link-kinds.tsv: no kind for ${line}`);
    kinds.set(uri, kind as LinkKind);
  }
  return kinds;
}

/**
 * Counts the persons and organizations of a set whose gold is links of every kind. A surface that links name as both
 * an actor and something else is an actor's; one that only links of other kinds name is wrong to find.
 */
export class LinkedActors {
  readonly #kinds: ReadonlyMap<string, LinkKind>;
  readonly #byLanguage = new Map<string, { counts: Counts; n: number }>();
  #isJudged = true;

  constructor(kinds: ReadonlyMap<string, LinkKind>) {
    this.#kinds = kinds;
  }

  /** Adds a text: the surfaces found in it and its gold. */
  add(language: string, found: ReadonlySet<string>, gold: readonly LinkedGold[]): void {
    const wanted = new Set<string>();
    for (const { text, uri } of gold) {
      const kind = uri === undefined ? undefined : this.#kinds.get(uri);
      if (kind === undefined) this.#isJudged = false;
      else if (kind !== "other") wanted.add(surface(text));
    }
    const entry = this.#byLanguage.get(language) ?? { counts: noCounts(), n: 0 };
    countSets(entry.counts, found, wanted);
    entry.n++;
    this.#byLanguage.set(language, entry);
  }

  /** F1, precision and recall by language; none where the table lacks a mention's link. */
  figures(set: string): Figure[] {
    if (!this.#isJudged) return [];
    return [...this.#byLanguage]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([language, { counts, n }]) =>
        [f1, precision, recall].map((measure, index) => {
          const name = ["F1", "precision", "recall"][index];
          return { set, measure: `${language} persons and organizations ${name}`, value: measure(counts), n };
        }),
      );
  }
}
