import type { Removal } from "../../domain/article.ts";
import { cut, declaredBody, extractBody } from "./body.ts";
import { firstMeta, gatherFacts, type PageFacts } from "./gather.ts";
import { type LinkedArticle, readLinkedData } from "./json-ld.ts";
import { weightOf } from "./measure.ts";
import { findAuthors } from "./people.ts";
import { type DateCandidate, dateCandidates } from "./published.ts";
import { findSubtitle } from "./subtitle.ts";
import { findTitle, isBanner, ownTitles } from "./title.ts";
import { parseTree, textOf } from "./tree.ts";
import { type GivenNameTest, NO_NAMES, unlabelledAuthors } from "./unlabelled-authors.ts";

export type { DateCandidate } from "./published.ts";
export { type HtmlDate, resolvePublished } from "./resolve-published.ts";

/** What a page holds and says of itself. Nothing here is checked against the clock or a language: the caller knows both. */
export interface HtmlArticle {
  title: string | null;
  subtitle: string | null;
  authors: string[];
  /** Absolute, null when the page names none. */
  canonicalUrl: string | null;
  sourceName: string | null;
  /** As declared, a BCP 47 tag in lower case; not verified against the text. */
  language: string | null;
  /** Where the page may say when it appeared, most trusted first; `resolvePublished` reads them. */
  dates: DateCandidate[];
  /** Paragraphs apart by "\n\n"; list items, quotes, sub-headings and table rows are paragraphs of their own. */
  body: string;
  /** The page shows only the start of the article. */
  truncated: boolean;
  removed: Removal[];
}

/**
 * Reads an HTML page. `url` is where it came from, null when unknown; `isGivenName` tells names from other words. Never throws; time is
 * linear in the input.
 */
export function extractHtml(html: string, url: string | null, isGivenName: GivenNameTest = NO_NAMES): HtmlArticle {
  const root = parseTree(html);
  const facts = gatherFacts(root);
  const linked = readLinkedData(facts.jsonScripts, () => ownTitles(facts));
  const sourceName = findSourceName(facts, linked);
  const title = findTitle(root, facts, linked, sourceName);
  const named = findAuthors(root, facts, linked, sourceName);
  const body = extractBody(root, title === null ? [] : [title], named);
  const declared = declaredBody(linked?.body ?? null, body.text);
  const text = declared ?? body.text;
  const language = findLanguage(facts, linked);
  const publisher = sourceName ?? siteOfTitle(ownTitles(facts)[0] ?? null, title, body.removed);
  const authors =
    named.length > 0
      ? named
      : unlabelledAuthors({
          head: body.place.head,
          signature: body.place.signature,
          body: () => text,
          titles: [...ownTitles(facts), ...(title === null ? [] : [title])],
          margins: body.place.margins,
          publisher: sourceName,
          language: language?.split("-", 1)[0] ?? "und",
          isGivenName,
        });
  return {
    title,
    subtitle: findSubtitle(facts, linked, title, body.lead),
    authors,
    canonicalUrl: findCanonical(facts, url),
    sourceName: publisher,
    language,
    dates: dateCandidates(facts, linked, url, body.place),
    body: text,
    truncated: linked?.free === false && weightOf(text) < TRUNCATED_WEIGHT,
    removed: declared === null ? body.removed : [...body.removed, replaced(body.text)],
  };
}

/** A page that asks for money and shows less than this, in Latin letters, shows the start of an article. */
const TRUNCATED_WEIGHT = 1_500;

function replaced(text: string): Removal {
  return { step: "html_json_ld", reason: "the page shows less than its JSON-LD articleBody", text: cut(text) };
}

const SITE_BEHIND = /^\s*[|\-–—·•»]{1,2}\s+(\S.{1,50})$/u;

/** The site's name behind the title in `<title>`, where the page shows it around the article as well. */
function siteOfTitle(page: string | null, title: string | null, removed: readonly Removal[]): string | null {
  if (page === null || title === null || !page.startsWith(title)) return null;
  const name = SITE_BEHIND.exec(page.slice(title.length))?.[1]?.trim() ?? null;
  if (name === null || /[|»–—]|\s-\s/u.test(name)) return null;
  return removed.some(({ text }) => text.includes(name)) ? name : null;
}

/** Longer banners say more than the site's name, in UTF-16 units. */
const LONGEST_NAME = 60;

function findSourceName(facts: PageFacts, linked: LinkedArticle | null): string | null {
  return (
    firstMeta(facts, "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher") ??
    linked?.publisher ??
    facts.headings
      .filter(isBanner)
      .map(textOf)
      .find((text) => text !== "" && text.length <= LONGEST_NAME) ??
    null
  );
}

function findLanguage(facts: PageFacts, linked: LinkedArticle | null): string | null {
  const declared =
    facts.language ??
    firstMeta(facts, "content-language", "og:locale", "dc.language", "language") ??
    linked?.language ??
    null;
  const tag = declared?.trim().replace("_", "-").toLowerCase() ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function findCanonical(facts: PageFacts, url: string | null): string | null {
  for (const raw of [facts.links.get("canonical"), firstMeta(facts, "og:url")]) {
    if (!raw) continue;
    try {
      const parsed = new URL(raw, url ?? undefined);
      if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed.href;
    } catch {
      // A relative address without a page address, or no address at all: the next one may do.
    }
  }
  return null;
}
