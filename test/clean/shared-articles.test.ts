import { describe, expect, test } from "vitest";
import { clean } from "./submission.ts";

interface Expected {
  language: string;
  script: string;
  title?: string | null;
  subtitle?: string;
  published_at?: string | null;
  published_at_precision?: string;
  published_at_source?: string;
  dateline_place?: string;
  dateline_agency?: string;
  body_has: string[];
  body_never: string[];
}

const FOLDER = "../../../shared/articles/";
const texts = import.meta.glob<string>("../../../shared/articles/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Record<string, Expected>>("../../../shared/articles/expected.json", {
  import: "default",
  eager: true,
});
const expected = expectations[`${FOLDER}expected.json`];
if (!expected) console.log("Skipped: the example articles are not in ../shared/articles");

describe.skipIf(!expected)("the example articles come out as a careful reader expects", () => {
  test.each(Object.keys(texts))("%s", (path) => {
    const wanted = expected![path.slice(FOLDER.length)]!;
    const article = clean(texts[path]!);
    expect(article).toMatchObject({ language: wanted.language, script: wanted.script });
    if (wanted.title !== undefined) expect(article.title).toBe(wanted.title);
    if (wanted.subtitle) expect(article.subtitle).toBe(wanted.subtitle);
    if (wanted.published_at !== undefined) expect(article.published?.at.slice(0, 10) ?? null).toBe(wanted.published_at);
    if (wanted.published_at_precision) expect(article.published?.precision).toBe(wanted.published_at_precision);
    if (wanted.published_at_source) expect(article.published?.source).toBe(wanted.published_at_source);
    if (wanted.dateline_place) expect(article.dateline?.place).toBe(wanted.dateline_place);
    if (wanted.dateline_agency) expect(article.dateline?.agency).toBe(wanted.dateline_agency);
    for (const text of wanted.body_has) expect(article.body).toContain(text);
    for (const text of wanted.body_never) expect(article.body).not.toContain(text);
  });
});
