import type { PublishedDate } from "../../domain/article.ts";
import { inside, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { type MachineDate, parseMachineDate, parseUrlDate } from "./machine-dates.ts";
import { type Node, textOf } from "./tree.ts";

/** A date the page names, and where. `from` is for people: "json-ld datePublished", "meta article:published_time" … */
export interface HtmlDate {
  date: PublishedDate;
  from: string;
}

/** Text near the title that may hold a date in words; the caller knows the language. */
export interface DateText {
  text: string;
  from: string;
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
  "dcterms.created",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "dcterms.available",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "bt:pubdate",
  "rnews:datepublished",
  "date",
  "displaydate",
  "originalpublicationdate",
  "timestamp",
  "article:post_date",
  "release_date",
  "creation_date",
  "datecreated",
  "created",
  "date.created",
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
];

/**
 * The day the article appeared. Order of trust, best first:
 * JSON-LD datePublished; publication metas; microdata datePublished; `<time pubdate>` and a `<time>` next to the title; the URL's path;
 * JSON-LD dateCreated; any other `<time>` of the page; dates in words (the caller's, from `dateTexts`); dates of modification.
 * The last two are apart: see `modified`.
 */
export function findPublished(facts: PageFacts, linked: LinkedArticle | null, url: string | null): HtmlDate | null {
  return (
    fromText(linked?.published, "json-ld datePublished") ??
    fromMeta(facts, PUBLISHED_META) ??
    fromProperty(facts, "datepublished") ??
    fromTimes(
      facts.times.filter(
        (node) =>
          node.attributes?.pubdate !== undefined || /publi|entry-date|post-?date/i.test(node.attributes?.class ?? ""),
      ),
    ) ??
    fromUrl(url, facts) ??
    fromText(linked?.created, "json-ld dateCreated") ??
    fromTimes(facts.times.filter((node) => !isElsewhere(node))) ??
    fromDateAttributes(facts)
  );
}

/** When the page was last changed: not its publication, better than nothing. */
export function findModified(facts: PageFacts, linked: LinkedArticle | null): HtmlDate | null {
  return (
    fromMeta(facts, MODIFIED_META) ??
    fromText(linked?.modified, "json-ld dateModified") ??
    fromProperty(facts, "datemodified")
  );
}

function found(date: MachineDate | null, from: string, source: "metadata" | "url" = "metadata"): HtmlDate | null {
  return date === null ? null : { date: { ...date, source }, from };
}

function fromText(text: string | null | undefined, from: string): HtmlDate | null {
  return text ? found(parseMachineDate(text), from) : null;
}

function fromMeta(facts: PageFacts, names: string[]): HtmlDate | null {
  for (const name of names) {
    for (const content of facts.meta.get(name) ?? []) {
      const date = fromText(content, `meta ${name}`);
      if (date !== null) return date;
    }
  }
  return null;
}

function fromProperty(facts: PageFacts, name: string): HtmlDate | null {
  for (const node of facts.properties.get(name) ?? []) {
    if (isElsewhere(node)) continue;
    const value = node.attributes?.content ?? node.attributes?.datetime ?? textOf(node);
    const date = fromText(value, `microdata ${name}`);
    if (date !== null) return date;
  }
  return null;
}

function fromTimes(times: Node[]): HtmlDate | null {
  for (const node of times) {
    const date = fromText(node.attributes?.datetime ?? node.attributes?.["data-datetime"], "time");
    if (date !== null) return date;
  }
  return null;
}

function fromDateAttributes(facts: PageFacts): HtmlDate | null {
  for (const node of facts.dateElements) {
    if (isElsewhere(node)) continue;
    const value = node.attributes?.content ?? node.attributes?.datetime ?? node.attributes?.title;
    const date = fromText(value, "attribute");
    if (date !== null) return date;
  }
  return null;
}

function fromUrl(url: string | null, facts: PageFacts): HtmlDate | null {
  for (const address of [url, facts.links.get("canonical"), facts.meta.get("og:url")?.[0]]) {
    const date = address ? parseUrlDate(address) : null;
    if (date !== null && date.precision === "day") return found(date, "url", "url");
  }
  return null;
}

const ELSEWHERE =
  /comment|related|sidebar|widget|footer|teaser|recent|latest|recommend|trending|popular|ticker|carousel/i;

/** A date of a comment, a teaser or the sidebar. */
export function isElsewhere(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (at.tag === "aside" || at.tag === "nav" || at.tag === "footer") return true;
    if (at.tag === "body") return false;
    const { attributes } = at;
    if (attributes !== null && ELSEWHERE.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`)) return true;
  }
  return false;
}

/** Texts of elements that name a date, near the title first. Each at most 200 characters. */
export function dateTexts(facts: PageFacts): DateText[] {
  const texts: DateText[] = [];
  const seen = new Set<string>();
  const add = (text: string, from: string) => {
    if (text === "" || !/\d/.test(text) || seen.has(text) || texts.length >= 30) return;
    seen.add(text);
    texts.push({ text: text.slice(0, 200), from });
  };
  for (const node of [...(facts.properties.get("datepublished") ?? []), ...facts.times, ...facts.dateElements]) {
    if (!inside(node, "head") && !isElsewhere(node)) add(textOf(node), `<${node.tag}>`);
  }
  for (const name of PUBLISHED_META) for (const content of facts.meta.get(name) ?? []) add(content, `meta ${name}`);
  return texts;
}
