import type { Row } from "./run-article.ts";

/** A name marked in a text with its true identity: "{Емер Кук=p.cooke}". */
const MARK = /\{([^{}=]+)=([po])\.([^{}=]+)\}/gu;
const IN_ALL_STORIES = /^\p{Lu}/u;
/** A line that begins an article in another language: "== bg". */
const ARTICLE = /^== ([a-z]{2})$/mu;

interface MarkedMention {
  start: number;
  end: number;
  text: string;
  type: "PER" | "ORG";
  id: string;
}

/**
 * The articles of a story in several languages, each after a line with its language. Names are marked with `p.` and a
 * person's key or `o.` and an organization's; a key is one identity in all languages of the
 * story, one that begins with a capital in all stories. Throws where a brace
 * stays without its mark.
 */
export function readMarkedStory(story: string, source: string): Row[] {
  const parts = source.split(ARTICLE);
  return parts.flatMap((lang, at) => {
    if (at % 2 === 0) return [];
    const { text, mentions } = readMarks(parts[at + 1] ?? "", story);
    return [{ id: `${story}/${lang}`, lang, text, gold: { mentions } }];
  });
}

function readMarks(marked: string, story: string): { text: string; mentions: MarkedMention[] } {
  const mentions: MarkedMention[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, name = "", kind, key = ""] = match;
    text += marked.slice(from, match.index);
    const type = kind === "p" ? "PER" : "ORG";
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      type,
      id: `${type}-${IN_ALL_STORIES.test(key) ? "" : `${story}-`}${key}`,
    });
    text += name;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/[{}]/u.test(text)) throw new Error(`${story}: a brace without its mark`);
  return { text: text.trim(), mentions };
}
