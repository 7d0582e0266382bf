// Not typed by the schemas in wire.ts, which refer to these; a test parses each with its schema.

const ID = "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b";
const BODY = "The defence minister of Belarus, Viktor Khrenin, arrived in Kazakhstan on Thursday.";

/** What is submitted in every example of the API description. */
export const EXAMPLE_TEXT = `ALMATY, August 5 (Example Wire) — ${BODY}`;
export const EXAMPLE_TITLE = "Minister visits Almaty";

const content = {
  url: null,
  source: { name: "Example Wire", host: null, country: null },
  external_id: "wire-4711",
  title: EXAMPLE_TITLE,
  subtitle: null,
  authors: [],
};

const language = {
  language: "en",
  script: "Latn",
  language_confidence: 0.99,
  published_at: "2021-08-05T00:00:00Z",
  published_at_precision: "day",
  published_at_source: "submitted",
  dateline: { place: "Almaty", agency: "Example Wire", date: null },
} as const;

const times = {
  received_at: "2026-11-22T09:30:00.125Z",
  updated_at: "2026-11-22T09:30:00.125Z",
  near_duplicate_of: null,
};

const country = { code: "KZ", name: "Kazakhstan", role: "about", score: 0.93 } as const;
const actor = {
  id: "person:viktor-khrenin",
  wikidata: null,
  name: "Viktor Khrenin",
  type: "person",
  country: "BY",
  score: 0.9,
} as const;
const topic = {
  id: "medtop:20000598",
  name: "defence",
  path: ["medtop:11000000", "medtop:20000593", "medtop:20000598"],
  score: 0.8,
};

const figures = {
  word_count: 12,
  content_hash: "9bd2dc15c9806737e69281769192d962e2df91d28799996bd9b15bf7b321400f",
  classifier_version: "1",
};

const evidenceOf = (text: string) => {
  const start = BODY.indexOf(text);
  return { evidence: [{ field: "body" as const, start, end: start + text.length, text }] };
};

const tags = {
  countries: [{ ...country, ...evidenceOf("Kazakhstan") }],
  actors: [{ ...actor, ...evidenceOf("Viktor Khrenin") }],
  topics: [{ ...topic, ...evidenceOf("defence minister") }],
};

export const EXAMPLE_ARTICLE = { id: ID, ...content, body: BODY, ...language, ...times, ...tags, ...figures };

export const EXAMPLE_SUBMITTED = { result: "created", ...EXAMPLE_ARTICLE };

export const EXAMPLE_ANALYZED = {
  ...content,
  body: BODY,
  ...language,
  received_at: null,
  updated_at: null,
  near_duplicate_of: null,
  ...tags,
  ...figures,
};

export const EXAMPLE_LISTED = {
  id: ID,
  ...content,
  ...language,
  ...times,
  countries: [country],
  actors: [actor],
  topics: [topic],
  ...figures,
};
