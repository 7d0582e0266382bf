import type { PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { isElsewhere } from "./published.ts";
import { textOf } from "./tree.ts";

const AUTHOR_META = [
  "author",
  "article:author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "byl",
  "og:author",
  "cxenseparse:author",
];
const BY =
  /^(?:written\s+by|posted\s+by|by|von|par|por|di|door|od|autor(?:in)?|author|text|автор|автор(?:ы)?)\s*:?\s+/iu;
const LONGEST_NAME = 80;
const MOST_AUTHORS = 12;

/** Who wrote it: JSON-LD, metas, microdata, then elements named as a byline. */
export function findAuthors(facts: PageFacts, linked: LinkedArticle | null): string[] {
  const lists = [
    () => linked?.authors ?? [],
    () => AUTHOR_META.map((name) => facts.meta.get(name) ?? []).find((list) => names(list).length > 0) ?? [],
    () => (facts.properties.get("author") ?? []).filter((node) => !isElsewhere(node)).map(textOf),
    () =>
      facts.bylines
        .filter((node) => !isElsewhere(node))
        .map(textOf)
        .slice(0, 3),
  ];
  for (const list of lists) {
    const found = names(list());
    if (found.length > 0) return found;
  }
  return [];
}

function names(texts: string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    for (const part of text
      .replace(/\s+/g, " ")
      .split(/\s*[;|]\s*|,\s+(?=\p{Lu})|\s+(?:and|und|et|y|e|и|&)\s+(?=\p{Lu})/u)) {
      const name = part.replace(BY, "").trim();
      if (isName(name) && !found.includes(name)) found.push(name);
    }
  }
  return found.slice(0, MOST_AUTHORS);
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    !/https?:|@|www\.|\d{3}|[<>{}]/.test(text) &&
    text.split(" ").length <= 6
  );
}
