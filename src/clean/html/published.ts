import { inside, isElsewhere, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { parseMachineDate } from "./machine-dates.ts";
import { type Node, textOf } from "./tree.ts";

/** A place on the page that may name the day of publication. `from` is for people: "json-ld datePublished", "time", "url" … */
export interface DateCandidate {
  from: string;
  /** As written: ISO or its like when `machine`, else words or figures to be read in the article's language. */
  text: string;
  machine: boolean;
  source: "metadata" | "url" | "text";
}

/** Where the article's text stands: blocks of the page, for closeness. */
export interface ArticlePlace {
  /** Short texts right behind the title, right before it, and behind the article, nearest first. */
  behindTitle: string[];
  beforeTitle: string[];
  behindBody: string[];
  /** Lines from a little before the title to the start of the text, in their order, without the title. */
  head: string[];
  /** A short line right behind the last paragraph, "" when there is none. */
  signature: string;
  /** Text of what stands before the head, and of menus and footers below the article. */
  margins: () => string;
  /** How the text itself starts: agencies put the day there. */
  opening: string[];
  /** Lines, wherever they stand, that a word like "Published" labels. */
  labelled: string[];
  isNearTitle(node: Node): boolean;
  /** Whether a heading stands between the article and the element: what follows it is about something else. */
  isBehindArticle(node: Node): boolean;
}

const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "article.published",
  "published_time",
  "article:published",
  "published_at",
  "publish_date",
  "publishdate",
  "publish-date",
  "pubdate",
  "pub_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.terms.issued",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "bt:pubdate",
  "rnews:datepublished",
  "displaydate",
  "originalpublicationdate",
  "article:post_date",
  "last_published",
  "vr:published_time",
  "analyticsattributes.articledate",
  "shareaholic:article_published_time",
  "og:pubdate",
  "news_date",
  "pdate",
  "gentime",
  "mediator_published_time",
  "ptime",
  "weibo: article:create_at",
];
/** Names that other systems give to the same: "dd:date_published", "article.publishTime", "rbpubdate", "og:regDate"; not "unpublish_date". */
const PUBLISHED_NAME =
  /(?<!un|re)(?:pub|publish|published|publication|posted|issued|firstpublished|releas|released|reg)[._: -]?(?:date|time|at|on|datetime|timestamp)$|(?:date|time)[._: -]?(?:published|publication|posted|issued|submitted)$/;
const CREATED_META = [
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "dcterms.available",
  "date",
  "timestamp",
  "release_date",
  "creation_date",
  "datecreated",
  "created",
  "date.created",
  "dc.created",
  "dc:date",
  "dc:created",
  "article.created",
  "article:created",
  "date_created",
  "createdate",
  "doc_date",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "og:article:modified_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "modified",
  "revised",
  "updated_time",
  "og:modified_time",
  "lastmodified",
  "date.modified",
  "dc.modified",
  "article:modified",
  "article:modified_date",
  "article:post_modified",
  "bt:moddate",
  "lastdate",
  "modification_date",
  "modificationdate",
  "revision_date",
];

/** A line with the years of a copyright: their first is the site's. */
const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b)/iu;
/** Longest text of an element looked at for a date. */
const LONGEST_TEXT = 160;
/** So much of a text is read for a date, in UTF-16 units. */
const LONGEST_READ = 200;

/**
 * Everything that may say when the article appeared, most trusted first. This order is the one place where trust is stated:
 *  1. JSON-LD datePublished, metas of publication, microdata datePublished, `<time>` marked as publication: written for this question
 *  2. a day in the URL's path
 *  3. `<time>`, then an element whose class says date, next to the title; the page's only `<time>`
 *  4. a date in words or figures behind the title, then before it; last of them what tells of a change
 *  5. metas that say "date" or "created", JSON-LD dateCreated
 *  6. lines labelled as publication, where the text starts, elements whose class says date, other `<time>` elements; not those of comments, teasers and sidebars
 *  7. a date in the description or title, then behind the article
 *  8. dates of modification
 */
export function dateCandidates(
  facts: PageFacts,
  linked: LinkedArticle | null,
  url: string | null,
  place: ArticlePlace,
): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  const machine = (from: string, text: string | null | undefined) => {
    if (text) candidates.push({ from, text: text.slice(0, LONGEST_READ), machine: true, source: "metadata" });
  };
  const updates: DateCandidate[] = [];
  const words = (from: string, texts: string[]) => {
    for (const text of texts) {
      if (!/\p{N}/u.test(text) || COPYRIGHT.test(text)) continue;
      const published = behindUpdate(text);
      const list = published === null ? updates : candidates;
      list.push({ from, text: (published ?? text).slice(0, LONGEST_READ), machine: false, source: "text" });
    }
  };
  const metas = (names: string[]) => {
    for (const name of names) for (const content of facts.meta.get(name) ?? []) machine(`meta ${name}`, content);
  };
  const own = (nodes: readonly Node[] = []) =>
    nodes.filter((node) => !isElsewhere(facts, node) && !place.isBehindArticle(node));
  const allTimes = own(facts.times);
  const times = allTimes.filter((node) => !isModificationTime(node));
  machine("json-ld datePublished", linked?.published);
  metas(PUBLISHED_META);
  metas([...facts.meta.keys()].filter((name) => PUBLISHED_NAME.test(name) && !PUBLISHED_META.includes(name)));
  addElements("microdata datePublished", own(facts.properties.get("datepublished")), machine, words);
  addElements("time of publication", times.filter(isPublicationTime), machine, words);
  if (url !== null) candidates.push({ from: "url", text: url, machine: true, source: "url" });
  const address = facts.links.get("canonical") ?? facts.meta.get("og:url")?.[0];
  if (address !== undefined) candidates.push({ from: "canonical url", text: address, machine: true, source: "url" });
  addElements(
    "time beside the title",
    times.filter((node) => place.isNearTitle(node)),
    machine,
    words,
  );
  const dated = own(facts.dateElements).filter((node) => !inside(node, "head"));
  const datedNear = dated.filter((node) => place.isNearTitle(node));
  addElements("element named date beside the title", datedNear, machine, words);
  if (times.length === 1) addElements("the only time", times, machine, words);
  words("text behind the title", place.behindTitle);
  words("text before the title", place.beforeTitle);
  candidates.push(...updates.splice(0));
  metas(CREATED_META);
  machine("json-ld dateCreated", linked?.created);
  words("labelled line", place.labelled);
  words("start of the text", place.opening);
  addElements("element named date", dated, machine, words);
  addElements("time", times, machine, words);
  words("description", [...(facts.meta.get("description") ?? []), ...(facts.meta.get("og:title") ?? [])]);
  words("text behind the article", place.behindBody);
  candidates.push(...updates);
  metas(MODIFIED_META);
  machine("json-ld dateModified", linked?.modified);
  addElements("time of modification", allTimes.filter(isModificationTime), machine, words);
  addElements("microdata dateModified", own(facts.properties.get("datemodified")), machine, words);
  return candidates;
}

type Adder<T> = (from: string, text: T) => void;

/** Where an element keeps its date for machines; pages that scripts fill have no other. */
const DATE_ATTRIBUTES = [
  "datetime",
  "data-datetime",
  "content",
  "title",
  "data-date",
  "data-published",
  "data-timestamp",
  "data-utc",
];

/** An element's machine-readable attribute, else its text. */
function addElements(from: string, nodes: Node[], machine: Adder<string>, words: Adder<string[]>): void {
  for (const node of nodes) {
    const { attributes } = node;
    const value = DATE_ATTRIBUTES.map((name) => attributes?.[name]).find((one) => one !== undefined);
    if (value !== undefined && parseMachineDate(value) !== null) machine(from, value);
    else
      words(
        from,
        [textOf(node)].filter((text) => text.length < LONGEST_TEXT),
      );
  }
}

/**
 * A line with a date from its word for publication on, where a word for a change stands before that and before the first figure:
 * "Updated 16 March, published 14 March 2024". Null for one that tells of a change alone, the line itself for any other.
 */
function behindUpdate(text: string): string | null {
  const label = text.search(UPDATED_LABEL);
  if (label < 0 || label > text.search(/\p{N}/u)) return text;
  const published = text.search(PUBLISHED_WORD);
  if (published < 0) return null;
  return /\p{N}/u.test(text.slice(published)) ? text.slice(published) : text;
}

/** Words for "published", wherever they stand in a line. */
export const PUBLISHED_WORD =
  /publi|posted|created|veröffentlicht|erstellt|erschienen|pubblicat|opublikowan|dodano|опубликован|опублікован|objavljen/iu;

function isPublicationTime(node: Node): boolean {
  return node.attributes?.pubdate !== undefined || /publi|entry-date|post-?date/i.test(node.attributes?.class ?? "");
}

function isModificationTime(node: Node): boolean {
  const names = `${node.attributes?.class ?? ""} ${node.attributes?.itemprop ?? ""}`;
  return /updated|modified/i.test(names) && !isPublicationTime(node);
}

/** Words for "updated": the date behind them is not when the article appeared. */
export const UPDATED_LABEL =
  /updat|modifi|edited|revis|\bstand:|aktuali[sz]|geändert|mis à jour|actualiza|atualiza|aggiorna|обновлен|изменен|оновлен|güncelle|bijgewerkt|uppdatera|oppdater|opdater|päivit|ενημ|تحديث|به‌روز|更新|수정|cập nhật|diperbarui/iu;
