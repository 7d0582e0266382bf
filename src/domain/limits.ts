/** Every limit a client can meet, in one place. Bytes are bytes on the wire, characters are UTF-16 units. */
export const LIMITS = {
  /** Largest body of a single submission. */
  BODY_BYTES: 5 * 1024 * 1024,
  /** Articles in one batch, and its largest body. */
  BATCH_ITEMS: 500,
  BATCH_BYTES: 8 * 1024 * 1024,
  /** Bodies that an isolate works on at once, together; it has 128 MB for everything. Batches count, and single articles from LONG_BODY_BYTES on. */
  WORKING_BYTES: 12 * 1024 * 1024,
  LONG_BODY_BYTES: 1024 * 1024,
  /** Earlier contents of an article on one page. */
  REVISIONS_PAGE: 100,
  /** Longest text or HTML of one article, after decoding. */
  CONTENT_CHARACTERS: 5 * 1024 * 1024,
  /** Deepest JSON nesting accepted. */
  JSON_DEPTH: 16,
  TITLE_CHARACTERS: 1_000,
  URL_CHARACTERS: 2_048,
  SOURCE_CHARACTERS: 200,
  EXTERNAL_ID_CHARACTERS: 200,
  AUTHORS: 50,
  AUTHOR_CHARACTERS: 200,
  /** The whole address of a request, and all its header names and values together. */
  REQUEST_URL_CHARACTERS: 16_384,
  REQUEST_HEADER_CHARACTERS: 32_768,
  QUERY_PARAMETERS: 100,
  /** Requests in a period: of one API key, and of one client address without a good key. As in wrangler.toml. */
  RATE_LIMIT_PERIOD_SECONDS: 60,
  RATE_LIMIT_KEY_REQUESTS: 3_000,
  RATE_LIMIT_ADDRESS_REQUESTS: 300,
  /** Visible ASCII characters of an Idempotency-Key, and how long its answer is kept. */
  IDEMPOTENCY_KEY_CHARACTERS: 255,
  IDEMPOTENCY_KEPT_MS: 24 * 60 * 60 * 1000,
  /** Longest time a request holds its Idempotency-Key without an answer: longer than any request can take. */
  IDEMPOTENCY_CLAIM_MS: 60_000,
  /** Longest time an isolate goes on knowing a key after asking the database: how long a revoked one can live on. */
  KEY_REMEMBERED_MS: 10_000,
  /** The same while the database is away. */
  KEY_OUTAGE_MS: 60 * 60 * 1000,
  /** Keys that an isolate remembers. */
  KEYS_REMEMBERED: 10_000,
  /** Pages, with their addresses, that an isolate keeps to send again while nothing in them changed; it has 128 MB for everything. */
  PAGES_KEPT_BYTES: 8 * 1024 * 1024,
  /** Articles on one page. */
  PAGE_DEFAULT: 50,
  PAGE_MAX: 200,
  /** Articles that an export reads at once, without and with their long parts. */
  EXPORT_PAGE: 500,
  EXPORT_PAGE_WITH_TEXT: 25,
  /** Values in one comma list, and repeats of one parameter. */
  FILTER_VALUES: 50,
  FILTER_REPEATS: 5,
  FILTER_VALUE_CHARACTERS: 200,
  /** Values of all tag filters of one request together. */
  FILTER_VALUES_TOTAL: 100,
  /** Longest `q`, and most words in it; a script without spaces counts two characters as a word. */
  QUERY_CHARACTERS: 300,
  QUERY_WORDS: 50,
  /** Shortest beginning of words in `q`: shorter ones begin too many words. */
  PREFIX_CHARACTERS: 3,
  CURSOR_CHARACTERS: 1_000,
  /** Longest name that actors are searched by. */
  NAME_CHARACTERS: 100,
  /** Cells of one answer to a count. */
  COUNT_CELLS: 10_000,
  /** Articles whose tags one count reads; of more it reads an even sample and says so. */
  COUNT_SAMPLED_ARTICLES: 100_000,
  /** Elements of a page that are looked at one by one; the text behind them stays as it is. Pages of news have 1,000, seldom 10,000. */
  PAGE_ELEMENTS: 20_000,
  /** Lines of a text that are cleaned one by one; those below stay as they are. */
  CLEANED_LINES: 5_000,
  /** Characters of a body that are classified; the rest is stored and searched but not tagged. */
  CLASSIFIED_CHARACTERS: 200_000,
  /** Size of what `q` searches in one article: 60,000 words and more, 15,000 different ones; the rest is stored only. */
  SEARCHED_BYTES: 400_000,
  /** Evidence spans kept for one tag. */
  EVIDENCE_SPANS: 50,
} as const;
