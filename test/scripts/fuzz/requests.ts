import fc from "fast-check";

/** One request as bytes on the wire, so that no client library mends it on the way. */
export interface FuzzRequest {
  method: string;
  target: string;
  headers: [name: string, value: string][];
  body: Uint8Array | null;
}

/** An operation of the API's own description. */
export interface Operation {
  method: string;
  path: string;
  query: QueryParameter[];
  takesBody: boolean;
}

/** A parameter with a value that the description shows for it; null where it shows none. */
interface QueryParameter {
  name: string;
  required: boolean;
  example: string | null;
}

interface DescribedParameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: { example?: unknown; enum?: unknown[]; default?: unknown };
}

function readParameter({ name, required = false, example, schema = {} }: DescribedParameter): QueryParameter {
  const shown = example ?? schema.example ?? schema.enum?.[0] ?? schema.default ?? null;
  return { name, required, example: shown === null ? null : String(shown) };
}

/** Reads the operations from an OpenAPI document, so that a new route is fuzzed without being named here. */
export function operationsOf(document: unknown): Operation[] {
  type Described = { parameters?: DescribedParameter[]; requestBody?: unknown };
  const { paths } = document as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      query: (parameters ?? []).filter((parameter) => parameter.in === "query").map(readParameter),
      takesBody: requestBody !== undefined,
    })),
  );
}

const encoder = new TextEncoder();

/** Fragments that have broken servers before. */
const NASTY = [
  ...["%00", "%", "%ff", "%ED%A0%80", "%C0%AF", "%2e%2e%2f", "..", "../", "//", ";", "\\", "'", '"', "--", "/*", "$1"],
  ...["{{7*7}}", "#{x}", "<script>", "__proto__", "constructor", "null", "NaN", "-0", "1e999", "-1", "0x10", "٣", "İ"],
  ...[
    "9".repeat(400),
    "a".repeat(3_000),
    "\u202e",
    "\ufeff",
    "\ud83d\ude00".repeat(50),
    "K",
    "KZ",
    "KZ,,BY",
    ",".repeat(100),
  ],
  ...["medtop:20000598", "person:a", "2021-08-05", "0000-01-01", "+275760-09-13", "2021-02-30T25:61:61Z"],
];
const nasty = fc.constantFrom(...NASTY);
const word = fc.oneof(
  { weight: 3, arbitrary: nasty },
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** An id as the API's description shows it. */
export const EXAMPLE_ID = "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b";

const ids = fc.oneof(
  fc.constant(EXAMPLE_ID),
  fc.constantFrom("00000000-0000-0000-0000-000000000000", "person:a", "org:nato"),
  fc.uuid(),
  word,
);

/** Percent-encodes, or leaves what may stand in a URI (RFC 3986) with `%` anywhere: workerd itself refuses all else. */
const inTarget = (encode: boolean, text: string) =>
  encode ? encodeURIComponent(text.toWellFormed()) : text.replace(/[^\w\-.~:/?@!$&'()*+,;=%[\]]/g, "");

const headerValue = word.map((text) =>
  text
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "")
    .trim()
    .slice(0, 2_000),
);
const headers = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom(
        ...["X-Request-Id", "If-None-Match", "Accept", "Accept-Encoding", "Authorization", "Cookie", "Origin", "Range"],
        ...["Idempotency-Key", "Content-Encoding", "Content-Language", "If-Modified-Since", "X-Forwarded-For", "TE"],
        ...["X-HTTP-Method-Override", "Forwarded", "Access-Control-Request-Method", "Prefer", "Expect-CT"],
      ),
      headerValue,
    ),
    fc.tuple(fc.stringMatching(/^X-[A-Za-z0-9-]{1,20}$/), headerValue),
    fc.constantFrom<[string, string]>(
      ["Authorization", "Bearer x"],
      ["Authorization", `Bearer ${"a".repeat(500)}`],
      ["Content-Encoding", "gzip"],
      ["If-None-Match", '*, W/"a", "b"'],
      ["Accept-Encoding", "gzip;q=0, *;q=x"],
    ),
  ),
  { maxLength: 4 },
);

const CONTENT_TYPES = [
  ...["application/json", "text/plain", "text/html", "text/markdown", "application/x-ndjson", "multipart/form-data"],
  ...[
    "application/json; charset=utf-16",
    "text/html; charset=shift_jis",
    "text/plain; charset=utf-7",
    "text/html;charset=",
  ],
  ...['text/plain; charset="koi8-r', "TEXT/HTML ; Charset=GB18030", "text/plain; charset=x-user-defined", "text/", ";"],
];

const jsonish = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    word,
    fc.constantFrom<unknown>(null, true, 0, -0, 1e308, 5e-324, Number.MAX_SAFE_INTEGER, "", [], {}),
    fc.double(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(word, tie("value"), { maxKeys: 4 }),
  ),
})).value;

const prose = fc
  .array(
    fc.constantFrom(
      "Astana, 5 August.",
      "NATO",
      "The minister of defence of Kazakhstan, Viktor Khrenin,",
      "said",
      "— Reuters",
      "Минск",
      "東京",
      "العربية",
      "\n\n",
      "<p>",
      "<a href='x'>",
      "&#xD800;",
      "<!--",
      "]]>",
      "*",
      "# ",
      "[x](y)",
      "\u0301",
      "12/03/2021",
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(" "));

const submission = fc.record(
  {
    text: fc.oneof({ weight: 3, arbitrary: prose }, jsonish),
    html: fc.oneof(prose, jsonish),
    title: fc.oneof(word, jsonish),
    url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), word),
    source: word,
    external_id: fc.oneof(fc.constantFrom("a", "b"), word),
    published_at: fc.oneof(word, fc.constantFrom("2021-08-05", "2021-08-05T10:00:00Z", "1500-01-01")),
    language: word,
    authors: fc.oneof(fc.array(word, { maxLength: 60 }), jsonish),
  },
  { requiredKeys: ["text"] },
);

/** JSON with escapes of lone surrogates and numbers that JavaScript would not write. */
const strangeJson = fc.constantFrom(
  '{"text":"\\ud800 lone"}',
  '{"text":"\\u0000"}',
  '{"text":1e99999}',
  `{"text":${"9".repeat(5_000)}}`,
  `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
  `${'{"a":'.repeat(3_000)}1${"}".repeat(3_000)}`,
  '{"text":"a","text":"b"}',
  '{"__proto__":{"text":"x"}}',
  "\ufeff{}",
  "{",
  '"',
  "nul",
);

const body = fc
  .oneof(
    { weight: 4, arbitrary: submission.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.array(submission, { maxLength: 5 }).map((articles) => JSON.stringify({ articles })) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.oneof(submission, jsonish), { maxLength: 5 })
        .map((all) => all.map((one) => JSON.stringify(one)).join("\n")),
    },
    { weight: 2, arbitrary: prose },
    { weight: 1, arbitrary: strangeJson },
    { weight: 1, arbitrary: jsonish.map((value) => JSON.stringify(value) ?? "") },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  )
  .map((sent) => (typeof sent === "string" ? encoder.encode(sent) : sent));

/** Mostly nothing, and one time in `times` something. */
const seldom = <Value>(value: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Any request to the operations, mostly well-formed enough to get past the first check, and sometimes to no route at all. */
export function requestOf(operations: Operation[]): fc.Arbitrary<FuzzRequest> {
  const all = operations.flatMap(({ query }) => query);
  const allNames = [...new Set(all.map(({ name }) => name))];
  return fc
    .record({
      operation: fc.constantFrom(...operations),
      id: ids,
      odd: seldom(word, 12),
      plain: fc.boolean(),
      query: fc.array(
        fc.tuple(
          fc.nat(),
          // Null stands for the value that the description shows.
          fc.oneof(fc.constant(null), ids, word, fc.constantFrom("1", "5", "en", "body", "country,day")),
          fc.boolean(),
        ),
        {
          maxLength: 4,
        },
      ),
      otherName: seldom(fc.oneof(word, fc.constantFrom(...allNames)), 5),
      otherMethod: seldom(
        fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"),
        8,
      ),
      headers,
      type: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("application/json", "text/plain", "text/html") },
        fc.constantFrom(...CONTENT_TYPES),
        headerValue,
      ),
      body: fc.option(body, { freq: 8 }),
      encoded: fc.boolean(),
    })
    .map((parts) => {
      const { operation, odd } = parts;
      const path = operation.path.replace(/\{\w+\}/g, () => inTarget(true, parts.id));
      const known = operation.query.length > 0 ? operation.query : all;
      const needed = operation.query.filter(({ required }) => required && parts.otherName === null);
      const pairs = [
        ...needed.map(({ name, example }) => `${name}=${inTarget(true, example ?? "1")}`),
        ...(parts.plain ? [] : parts.query).map(([at, value, encode]) => {
          const parameter = known[at % known.length]!;
          const name = parts.otherName ?? parameter.name;
          return `${inTarget(encode, name)}=${inTarget(encode, value ?? parameter.example ?? "1")}`;
        }),
      ];
      const search = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
      const tail = odd === null || parts.plain ? "" : inTarget(parts.encoded, odd);
      const method = parts.otherMethod ?? operation.method;
      const sends = parts.body !== null && method !== "GET" && method !== "HEAD" && method !== "TRACE";
      return {
        method,
        target: `${path}${tail}${search}`.slice(0, 7_000),
        headers: sends ? [...parts.headers, ["Content-Type", parts.type]] : parts.headers,
        body: sends ? parts.body : null,
      } as FuzzRequest;
    });
}
