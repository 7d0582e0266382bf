/**
 * Query parameters that say where a reader came from and never what is read: the campaign tags of Google, Matomo and
 * AT Internet, click ids of advertising networks, mail and share counters, session ids. Names that some site uses for
 * its articles (`id`, `p`, `ref`, `cid`, `source`, `from`) are not here: two articles must never become one.
 */
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id epik rb_clid wickedid
  zanpid _openstat _ga _gl _hsenc _hsmi hsctatracking hss_channel mc_cid mc_eid mkt_tok vero_id vero_conv s_cid s_kwcid
  ef_id trkcampaign xtor xtref wt_mc wt.mc_id wt.mc_ev cmpid cmp ncid ocid icid ito smid smtyp smprod spm taid reflink
  __twitter_impression guccounter guce_referrer guce_referrer_sig fb_action_ids fb_action_types fb_source fb_ref
  nr_email_referer ns_campaign ns_mchannel ns_source ns_linkname ns_fee phpsessid jsessionid amp`.split(/\s+/u),
);
const TRACKING_PREFIXES = [
  "utm_",
  "mtm_",
  "matomo_",
  "pk_",
  "piwik_",
  "at_campaign",
  "at_medium",
  "at_custom",
  "at_link",
];

/** Subdomains under which a site shows the same pages to phones. */
const SAME_SITE_LABELS = new Set(["www", "m", "mobile", "amp"]);

/**
 * The one form of all addresses of an article: without scheme differences, `www`, mobile and AMP hosts, AMP paths and
 * caches, default ports, tracking parameters, their order, fragments (a single-page application's route stays) and
 * trailing slashes. Null where the text names no single article: no web address, or the front page of a site.
 * Idempotent.
 */
export function canonicalUrl(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  const inner = insideAmpCache(url);
  if (inner !== null) return canonicalUrl(inner);
  const path = canonicalPath(url.pathname);
  const query = canonicalQuery(url.search);
  const route = /^#[!/]./u.test(url.hash) ? url.hash : "";
  if (path === "" && query === "" && route === "") return null;
  const port = url.port === "" ? "" : `:${url.port}`;
  const hostname = canonicalHost(url.hostname);
  const form = `https://${hostname}${port}${path === "" ? "/" : path}${query}${route}`;
  // Without what was taken out, "/amp/c/host/page", the path may be a cache's.
  return insideAmpCache({ hostname, pathname: path, search: query }) === null ? form : canonicalUrl(form);
}

/** The address that Google's AMP viewer and cache carry in their path: `/amp/s/host/path`, `/c/s/host/path`. */
function insideAmpCache({ hostname, pathname, search }: Pick<URL, "hostname" | "pathname" | "search">): string | null {
  const isViewer = /^(?:www\.)?google\.[a-z.]{2,6}$/u.test(hostname);
  const isCache = hostname.endsWith(".cdn.ampproject.org");
  const inner = isViewer
    ? /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/u.exec(pathname)
    : isCache
      ? /^\/[cvw]p?\/(?:s\/)?([^/]+\.[^/]+\/.*)$/u.exec(pathname)
      : null;
  const address = inner?.[1] === undefined ? null : `https://${inner[1]}${search}`;
  return address !== null && URL.canParse(address) ? address : null;
}

/** Takes the labels of a site's other editions out, as long as two labels, a name and its top level, stay. */
function canonicalHost(hostname: string): string {
  const host = hostname.replace(/\.$/u, "");
  if (host.startsWith("[") || /^[\d.]+$/u.test(host)) return host;
  const labels = host.split(".");
  const own = labels.filter((label, at) => at >= labels.length - 2 || !SAME_SITE_LABELS.has(label));
  return own.join(".");
}

function canonicalPath(pathname: string): string {
  const segments = canonicalEscapes(pathname).split("/").slice(1);
  while (segments.length > 0 && ["", "amp"].includes(segments.at(-1)!.toLowerCase())) segments.pop();
  while (segments[0]?.toLowerCase() === "amp") segments.shift();
  const last = segments.pop();
  if (last === undefined) return "";
  const page = last.replace(/;jsessionid=[^/]*$/iu, "").replace(/(?<=.)(?:\.amp)+(?=\.html?$|$)/iu, "");
  return `/${[...segments, page].join("/")}`;
}

function canonicalQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair));
  const sorted = pairs.map(canonicalEscapes).sort((one, other) => compare(nameOf(one), nameOf(other)));
  return sorted.length === 0 ? "" : `?${sorted.join("&")}`;
}

const nameOf = (pair: string): string => pair.split("=", 1)[0]!;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function isTracking(pair: string): boolean {
  const name = canonicalEscapes(nameOf(pair)).toLowerCase();
  if (TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  return pair.toLowerCase() === "outputtype=amp";
}

/** Percent-escapes in capitals, and none for characters that need none (RFC 3986, 6.2.2). */
function canonicalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/giu, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : triplet.toUpperCase();
  });
}
