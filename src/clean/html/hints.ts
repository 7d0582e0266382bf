import { unitAt } from "../../domain/unit-at.ts";
import type { Node } from "./tree.ts";

/** What a class, id or role says about an element: `reason` it is not article text, or `body` when it names the article's body. */
export interface Hint {
  reason: string | null;
  /** 0 nothing, 1 names an article, 2 names an article's body. */
  body: number;
}

const NONE: Hint = { reason: null, body: 0 };

/** One word is enough. Words are parts of class names: `article__shareBar` has article, share, bar. */
const WORDS: Record<string, string> = {
  comments:
    "comment comments commentlist commentarea commentform disqus livefyre kommentare kommentar kommentarer comentarios" +
    " commentaires commenti komentarze respond replies webmention webmentions pingback pingbacks trackback trackbacks",
  share:
    "share sharing sharebar sharebuttons sharedaddy shariff socials social socialmedia addthis addtoany sharethis heateor" +
    " teilen follow followus sociable shareaholic ssba",
  related:
    "related relatedposts relatedarticles recommended recommendation recommendations recirc recirculation outbrain taboola" +
    " yarpp trending mostread mostpopular mostviewed similar upnext crosslink crosslinks readalso seealso readnext" +
    " morestories lees zobacz powiazane weiterlesen relacionadas relacionados zergnet revcontent mgid",
  newsletter: "newsletter newsletters subscribe subscription signup optin mailchimp mc4wp mailing regwall",
  navigation:
    "nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs pagination pager paging paginator skiplink skiplinks" +
    " sitemap topbar toc toolbar masthead brotkrumen jumplinks jump",
  ad:
    "ad ads adv advert adverts advertisement advertising adsense adslot adbox adunit adcontainer sponsor sponsored" +
    " sponsors werbung anzeige publicidad reklama pub dfp adzone banner promo promotion promobox affiliate",
  cookies:
    "cookie cookies consent gdpr onetrust didomi usercentrics borlabs cookiebar cookieconsent privacybar" +
    " cookiebanner cookiebot cookiescript cookieyes cookielaw cookienotice cmplz iubenda osano klaro axeptio truendo",
  author: "authorbox authorbio bio aboutauthor authorinfo autor-box biography biobox",
  byline:
    "byline bylines dateline timestamp dateandauthor postmeta entrymeta articlemeta pubdate publishdate postdate entrydate" +
    " readingtime postinfo postedon",
  caption:
    "caption captions figcaption imagecaption imagedescription photocaption wpcaption credit credits photocredit imagecredit copyright" +
    " bildunterschrift bildnachweis bildquelle legende",
  tags: "tags tagcloud taglist tagged keywords categories schlagworte tagovi etiquetas posttags entrytags catlinks taxonomy",
  sidebar: "sidebar sidebars sidebox rightrail rightcol leftcol sidecolumn widget widgets widgetarea",
  footer: "footer foot colophon impressum siteinfo legal disclaimer pagefooter siteheader pageheader",
  hidden:
    "visuallyhidden screenreadertext sronly assistive offscreen noprint printonly tooltip accessibility hiddenvisually",
  overlay: "modal popup overlay lightbox toast offcanvas login signin logins register registration popover",
  media: "player videoplayer audioplayer jwplayer brightcove gallery slideshow slider carousel lightgallery thumbnails",
  rating: "rating ratings vote votes voting poll polls quiz feedback likes like reactions",
  search: "searchform searchbox searchbar",
};

/** Two words next to each other in one class name or id. */
const PAIRS: Record<string, string> = {
  related:
    "read-more read-also read-next also-like more-stories more-articles more-news more-posts more-from more-on most-read" +
    " most-popular most-viewed most-recent latest-news latest-posts latest-articles latest-stories recent-posts recent-articles" +
    " recent-news top-stories top-news other-news other-articles other-posts post-nav post-navigation posts-navigation in-other" +
    " up-next next-article prev-next next-prev next-post prev-post you-may you-might editors-picks inline-recirc link-list" +
    " linked-stories teaser-list teaser-grid article-list news-list post-list latest-stories mehr-zum read-on author-latest item-links",
  newsletter: "sign-up email-capture email-signup opt-in mail-form",
  author:
    "author-box author-bio author-info author-card about-author author-description author-profile author-desc post-author author-block",
  byline:
    "entry-meta post-meta article-meta meta-data entry-date post-date article-date publish-date pub-date reading-time read-time" +
    " article-info post-info story-meta author-name by-line meta-info entry-header-meta time-stamp article-byline author-date date-created date-modified",
  tags: "post-tags entry-tags tags-links cat-links tag-list tag-links tag-cloud entry-categories post-categories article-tags entry-footer post-footer",
  caption:
    "wp-caption image-caption photo-caption photo-credit image-credit image-description photo-description picture-caption img-caption media-caption picture-credit image-source",
  sidebar: "side-bar right-rail left-rail right-column side-column widget-area side-col",
  hidden:
    "visually-hidden screen-reader sr-only hidden-visually no-print print-only display-none d-none u-hidden is-hidden",
  footer: "site-footer page-footer site-info site-header page-header",
  ad: "google-auto ad-slot ad-unit ad-container adsby-google",
  share: "button-bar action-bar article-actions article-tools page-tools story-tools post-actions print-link",
  comments: "reader-comments leave-reply comment-list user-comments",
  embed: "twitter-tweet fb-post fb-xfbml instagram-media tiktok-embed bluesky-embed",
  table_of_contents: "table-of of-contents toc-container ez-toc",
};

/** Class words that state or negate another, so the rest of that name says nothing about the element itself. */
const STATES = new Set(
  "has no with without js not hide-on show widget-has is can category tag post-tag type format status".split(" "),
);

const BODY_NAMES =
  /^(article-?(body|text|content|main|copy)|(body|text|content)-?article|(story|entry|post|news|main|page|single|blog|itemtext|td-post|rich)-?(body|text|content|copy)|body-?(copy|text|content)|(content|story)-?body|artikel-?(text|inhalt|body)?|e-content|hnews|maincontent|mw-parser-output|postarticle|entry|fliesstext|articulo|texto|nota|cuerpo)$/;
const ARTICLE_NAMES =
  /^(article|post|story|hentry|h-entry|blogpost|news|newsarticle|main|content|single|beitrag|meldung)$/;

const reasonOfWord = invert(WORDS);
const reasonOfPair = invert(PAIRS);

function invert(table: Record<string, string>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [reason, words] of Object.entries(table)) for (const word of words.split(" ")) map.set(word, reason);
  return map;
}

const ROLES: Record<string, string> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  search: "search",
  banner: "navigation",
  contentinfo: "footer",
  dialog: "overlay",
  alertdialog: "overlay",
  complementary: "sidebar",
  tooltip: "hidden",
  toolbar: "navigation",
};

/** Reads the hints of elements; remembers what it said of an element, which is asked about more than once, and of a name, since pages repeat them. */
export function createHintReader(): (node: Node) => Hint {
  const byClass = new Map<string, Hint>();
  const byShape = new Map<string, Hint>();
  const byName = new Map<string, Hint>();
  const read = (text: string | undefined): Hint => {
    if (text === undefined || text === "") return NONE;
    let hint = byClass.get(text);
    if (hint === undefined) {
      // Names that are numbered, as of posts or comments, say the same.
      const shape = text.slice(0, LONGEST_ATTRIBUTE).replace(/\d+/g, "0");
      hint = byShape.get(shape);
      if (hint === undefined) {
        hint = readNames(shape, byName);
        byShape.set(shape, hint);
      }
      if (byClass.size < MOST_REMEMBERED) byClass.set(text, hint);
    }
    return hint;
  };
  const readAttributes = (attributes: Record<string, string>): Hint => {
    const role = attributes.role === undefined ? undefined : ROLES[attributes.role];
    if (role !== undefined) return { reason: role, body: 0 };
    let hint = merge(read(attributes.class), read(attributes.id));
    for (const name of DATA_NAMES) if (attributes[name] !== undefined) hint = merge(hint, read(attributes[name]));
    return hint;
  };
  return (node) => {
    if (node.attributes === null) return NONE;
    node.hint ??= readAttributes(node.attributes);
    return node.hint;
  };
}

/** Names that are remembered as they are written: pages repeat some hundreds, and numbered ones stand once each. */
const MOST_REMEMBERED = 2_000;

const DATA_NAMES = ["data-component", "data-testid", "data-module"] as const;
const LONGEST_ATTRIBUTE = 400;
const LONGEST_NAME = 80;

function merge(one: Hint, other: Hint): Hint {
  if (other === NONE) return one;
  if (one === NONE) return other;
  return { reason: one.reason ?? other.reason, body: Math.max(one.body, other.body) };
}

function readNames(names: string, byName: Map<string, Hint>): Hint {
  let hint = NONE;
  for (const name of names.split(/\s+/)) {
    if (name === "" || name.length > LONGEST_NAME) continue;
    let one = byName.get(name);
    if (one === undefined) {
      one = readName(name);
      byName.set(name, one);
    }
    hint = merge(hint, one);
  }
  return hint;
}

function readName(name: string): Hint {
  const words = splitName(name);
  if (words.length === 0 || STATES.has(words[0]!)) return NONE;
  const plain = words.join("-");
  const reason = reasonOfWords(words);
  let body = 0;
  const ends = words.length > 2 ? [plain, words.slice(0, 2).join("-"), words.slice(-2).join("-")] : [plain];
  if (ends.some((end) => BODY_NAMES.test(end))) body = 2;
  else if (ARTICLE_NAMES.test(plain)) body = 1;
  return reason === null && body === 0 ? NONE : { reason, body };
}

function reasonOfWords(words: string[]): string | null {
  for (let index = 0; index < words.length; index++) {
    if (words[index] === "no" || words[index] === "has" || words[index] === "with") return null;
    const next = words[index + 1];
    const pair = next === undefined ? undefined : reasonOfPair.get(`${words[index]}-${next}`);
    if (pair !== undefined) return pair;
    const single = reasonOfWord.get(words[index]!);
    if (single !== undefined) return single;
  }
  return null;
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** `article__shareBar` -> article, share, bar. */
function splitName(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  const { length } = name;
  for (let at = 0; at <= length; at += 1) {
    const unit = unitAt(name, at);
    const isLetter = isSmall(unit) || isCapital(unit);
    const isNext = isCapital(unit) && at > from && isSmall(unitAt(name, at - 1));
    if (isLetter && !isNext) continue;
    if (at > from) words.push(name.slice(from, at).toLowerCase());
    from = isNext ? at : at + 1;
  }
  return words;
}
