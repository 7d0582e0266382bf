import { LIMITS } from "../domain/limits.ts";

const MIB = 1024 * 1024;
const UNITS = {
  bytes: (value: number) => (value % MIB === 0 ? `${value / MIB} MiB` : `${grouped(value)} bytes`),
  characters: (value: number) => `${grouped(value)} characters`,
  ms: (value: number) => (value % 3_600_000 === 0 ? `${value / 3_600_000} h` : `${value / 1000} s`),
  s: (value: number) => `${value} s`,
  each: (value: number) => grouped(value),
};

/** What each limit bounds, and in what it counts; null where no client can tell that there is one. */
const MEANINGS: Readonly<Record<keyof typeof LIMITS, readonly [what: string, unit: keyof typeof UNITS] | null>> = {
  BODY_BYTES: ["Body of one submission (`413`)", "bytes"],
  BATCH_ITEMS: ["Submissions in a batch", "each"],
  BATCH_BYTES: ["Body of a batch (`413`)", "bytes"],
  CONTENT_CHARACTERS: ["Text or HTML of one article, decoded", "characters"],
  JSON_DEPTH: ["Nesting of a submission's JSON, in levels", "each"],
  TITLE_CHARACTERS: ["`title`", "characters"],
  URL_CHARACTERS: ["`url`", "characters"],
  SOURCE_CHARACTERS: ["`source`", "characters"],
  EXTERNAL_ID_CHARACTERS: ["`external_id`", "characters"],
  AUTHORS: ["`authors`", "each"],
  AUTHOR_CHARACTERS: ["One of `authors`", "characters"],
  PAGE_ELEMENTS: ["Elements of a page that are looked at; the text behind them stays as it is", "each"],
  CLEANED_LINES: ["Lines of a text that are cleaned; those below stay as they are", "each"],
  CLASSIFIED_CHARACTERS: ["Beginning of a body that is tagged", "characters"],
  SEARCHED_BYTES: ["Words of one article that `q` searches", "bytes"],
  EVIDENCE_SPANS: ["Evidence kept for one tag", "each"],
  REQUEST_URL_CHARACTERS: ["Address of a request (`414`)", "characters"],
  REQUEST_HEADER_CHARACTERS: ["Header fields of a request together (`431`)", "characters"],
  QUERY_PARAMETERS: ["Query parameters", "each"],
  RATE_LIMIT_PERIOD_SECONDS: ["Period of the rate limits", "s"],
  RATE_LIMIT_KEY_REQUESTS: ["Requests of one key in a period (`429`)", "each"],
  RATE_LIMIT_ADDRESS_REQUESTS: ["Requests of one address without a good key in a period (`429`)", "each"],
  IDEMPOTENCY_KEY_CHARACTERS: ["`Idempotency-Key`", "characters"],
  IDEMPOTENCY_KEPT_MS: ["How long its answer is kept", "ms"],
  IDEMPOTENCY_CLAIM_MS: ["How long a request without an answer holds it", "ms"],
  KEY_REMEMBERED_MS: ["How long a revoked key can live on", "ms"],
  KEY_OUTAGE_MS: ["The same while the database is away", "ms"],
  PAGE_DEFAULT: ["`limit` where none is given", "each"],
  PAGE_MAX: ["`limit`", "each"],
  FILTER_VALUES: ["Values in one comma list", "each"],
  FILTER_REPEATS: ["Repeats of one filter", "each"],
  FILTER_VALUES_TOTAL: ["Values of all tag filters together", "each"],
  FILTER_VALUE_CHARACTERS: ["One value of a filter", "characters"],
  QUERY_CHARACTERS: ["`q`", "characters"],
  QUERY_WORDS: ["Words in `q`", "each"],
  PREFIX_CHARACTERS: ["Shortest beginning of words in `q`", "characters"],
  CURSOR_CHARACTERS: ["`cursor`", "characters"],
  NAME_CHARACTERS: ["Name that actors are searched by", "characters"],
  COUNT_CELLS: ["Cells of one count", "each"],
  COUNT_SAMPLED_ARTICLES: ["Articles whose tags one count reads before it estimates", "each"],
  REVISIONS_PAGE: ["Revisions on a page", "each"],
  WORKING_BYTES: null,
  LONG_BODY_BYTES: null,
  KEYS_REMEMBERED: null,
  PAGES_KEPT_BYTES: null,
  EXPORT_PAGE: null,
  EXPORT_PAGE_WITH_TEXT: null,
};

/** One limit as the reference shows it. */
export interface LimitRow {
  what: string;
  limit: string;
}

/** Every limit that a client can meet, in the order in which it meets them. */
export const LIMIT_ROWS: readonly LimitRow[] = Object.entries(MEANINGS).flatMap(([name, meaning]) =>
  meaning === null ? [] : [{ what: meaning[0], limit: UNITS[meaning[1]](LIMITS[name as keyof typeof LIMITS]) }],
);

/** The same as a table of Markdown (GitHub's), which OpenAPI descriptions are written in. */
export const LIMITS_MARKDOWN = [
  "| what | limit |",
  "| --- | --- |",
  ...LIMIT_ROWS.map(({ what, limit }) => `| ${what} | ${limit} |`),
].join("\n");

/** 3000 as 3,000. */
function grouped(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
