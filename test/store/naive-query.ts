import type { StoredArticle } from "../../src/domain/article.ts";

/** A clause of a query as a test makes it: how it is written, and what it means. */
export interface NaiveClause {
  kind: "word" | "phrase" | "prefix" | "part";
  words: string[];
  excluded: boolean;
}

/** The query as a client writes it. */
export function writeQuery(clauses: NaiveClause[]): string {
  return clauses
    .map(({ kind, words, excluded }) => {
      const text = kind === "phrase" ? `"${words.join(" ")}"` : `${words[0]}${kind === "prefix" ? "*" : ""}`;
      return (excluded ? "-" : "") + text;
    })
    .join(" ");
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether an article has all that the clauses ask for, in one of its parts each. */
export function matchesQuery(article: StoredArticle, clauses: NaiveClause[]): boolean {
  const parts = [article.title, article.subtitle, article.body].map((part) => fold(part ?? "").split(/[\s.]+/));
  return clauses.every(({ kind, words, excluded }) => {
    const wanted = words.map(fold);
    const [first] = wanted as [string];
    const isThere = parts.some((part) => {
      if (kind === "word") return part.includes(first);
      if (kind === "prefix") return part.some((word) => word.startsWith(first));
      if (kind === "part") return part.some((word) => word.includes(first));
      return part.some((_, at) => wanted.every((word, index) => part[at + index] === word));
    });
    return isThere !== excluded;
  });
}
