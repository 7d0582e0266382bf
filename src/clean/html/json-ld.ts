import { fold } from "./title.ts";

/** The schema.org description of the page's article, merged over all JSON-LD of the page. */
export interface LinkedArticle {
  headline: string | null;
  alternative: string | null;
  body: string | null;
  published: string | null;
  created: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** `isAccessibleForFree`, null when not said. */
  free: boolean | null;
  live: boolean;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|NewsItem|Posting|Recipe|Review|CreativeWork|OpinionPiece)$/;
const PAGE_TYPE = /(?:WebPage|ItemPage|VideoObject|PodcastEpisode|Event|HowTo|QAPage)$/;
/** Longest script that is read, in UTF-16 units: several times the longest article. */
const LONGEST_SCRIPT = 300_000;
/** Articles whose headlines are compared with the page's title. */
const MOST_ARTICLES = 100;
/** Objects looked at in one page. */
const MAX_OBJECTS = 5_000;

/**
 * Reads every JSON-LD script, broken ones included where a small repair helps, and returns what the best article object says: of
 * several the one whose headline is in `titles`, what the page calls itself, asked only then.
 */
export function readLinkedData(scripts: string[], titles: () => readonly string[]): LinkedArticle | null {
  const objects: JsonObject[] = [];
  for (const script of scripts) {
    if (objects.length < MAX_OBJECTS && script.length <= LONGEST_SCRIPT) collectObjects(parseJson(script), objects);
  }
  const articles = objects.filter((object) => typeMatches(object, ARTICLE_TYPE) && !isPart(object));
  const pages = objects.filter((object) => typeMatches(object, PAGE_TYPE));
  const told = articles.filter((object) => object.headline !== undefined || object.datePublished !== undefined);
  const main = (told.length > 1 ? titledBy(told, titles()) : null) ?? told[0] ?? articles[0];
  const dated = pages.find((object) => object.datePublished !== undefined);
  const source = main ?? dated ?? pages[0];
  if (source === undefined) return null;
  const names = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = text(object["@id"]);
    if (id !== null && object.name !== undefined) names.set(id, object);
  }
  const article = describe(source, names, main !== undefined);
  if (article.published === null && dated !== undefined && typeMatches(dated, /(?:WebPage|ItemPage)$/))
    article.published = text(dated.datePublished);
  return article;
}

/** Shortest headline, folded, that is looked for in a title, in UTF-16 units. */
const HEADLINE_LENGTH = 12;

/** The first whose headline one of the titles holds: lists of other articles stand before the page's own on some pages. */
function titledBy(articles: readonly JsonObject[], titles: readonly string[]): JsonObject | null {
  const folded = titles.map(fold);
  const isTitled = (object: JsonObject) => {
    const headline = fold(text(object.headline) ?? "");
    return headline.length >= HEADLINE_LENGTH && folded.some((title) => title.includes(headline));
  };
  return articles.slice(0, MOST_ARTICLES).find(isTitled) ?? null;
}

function describe(source: JsonObject, names: Map<string, JsonObject>, isArticle: boolean): LinkedArticle {
  return {
    headline: isArticle ? (text(source.headline) ?? text(source.name)) : null,
    alternative: text(source.alternativeHeadline),
    body: isArticle ? text(source.articleBody) : null,
    published: text(source.datePublished) ?? text(source.uploadDate),
    created: text(source.dateCreated),
    modified: text(source.dateModified),
    authors: namesOf(source.author ?? source.creator ?? null, names),
    publisher: namesOf(source.publisher ?? null, names)[0] ?? null,
    language: text(source.inLanguage),
    url: text(source.url),
    free: readFree(source.isAccessibleForFree),
    live: typeMatches(source, /LiveBlogPosting$/),
  };
}

function readFree(value: Json | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  if (/false$/i.test(value)) return false;
  return /true$/i.test(value) ? true : null;
}

/** A comment or a review inside another thing is not the page's article. */
function isPart(object: JsonObject): boolean {
  return typeMatches(object, /(?:Comment|UserReview|CriticReview|DiscussionForumPosting)$/);
}

function typeMatches(object: JsonObject, pattern: RegExp): boolean {
  const type = object["@type"];
  if (typeof type === "string") return pattern.test(type);
  return Array.isArray(type) && type.some((one) => typeof one === "string" && pattern.test(one));
}

function collectObjects(value: Json, objects: JsonObject[]): void {
  const queue: Json[] = [value];
  for (let index = 0; index < queue.length && objects.length < MAX_OBJECTS && index < MAX_OBJECTS * 10; index++) {
    const item = queue[index]!;
    if (Array.isArray(item)) for (const one of item) queue.push(one);
    else if (typeof item === "object" && item !== null) {
      objects.push(item);
      for (const one of Object.values(item)) if (typeof one === "object") queue.push(one);
    }
  }
}

function parseJson(script: string): Json {
  const trimmed = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, "")
    .trim();
  for (const attempt of [trimmed, repair(trimmed)]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The repaired text is tried next; what stays broken says nothing.
    }
  }
  return null;
}

/** Line breaks and tabs inside strings and commas before a closing bracket are the usual faults. */
function repair(script: string): string {
  return script
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*(?=[}\]])/g, "")
    .replace(/;\s*$/, "");
}

function text(value: Json | undefined): string | null {
  let inner = value;
  // Expanded JSON-LD wraps a value and its type in an object. No recursion: a stranger says how deep that goes.
  while (typeof inner === "object" && inner !== null) inner = Array.isArray(inner) ? inner[0] : inner["@value"];
  if (typeof inner === "number") return String(inner);
  if (typeof inner !== "string") return null;
  const trimmed = inner.trim();
  return trimmed === "" ? null : trimmed;
}

function namesOf(value: Json, known: Map<string, JsonObject>): string[] {
  if (typeof value === "string") {
    const named = text(known.get(value)?.name);
    if (named !== null) return [named];
    return value.trim() === "" || /^https?:/.test(value) ? [] : [value.trim()];
  }
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : namesOf(one, known)));
  if (typeof value !== "object" || value === null) return [];
  const name = text(value.name) ?? text(known.get(text(value["@id"]) ?? "")?.name);
  return name === null ? [] : [name];
}
