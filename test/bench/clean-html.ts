import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseDocument } from "htmlparser2";
import { extractHtml } from "../../src/clean/html/index.ts";
import { parseTree } from "../../src/clean/html/tree.ts";

/**
 * `node test/bench/clean-html.ts FILE.jsonl.gz …` (default: the development sets beside the repository) runs this cleaner and its
 * peers over labelled pages, side by side: quality (token F1 of
 * the body, or F of segments, as the labelled sets define them) and CPU milliseconds a page. Peers that are not installed are
 * named and left out: linkedom, @mozilla/readability, defuddle, parse5.
 */
interface Page {
  html: string;
  url: string;
  gold: { articleBody?: string; body?: string; with?: string[]; without?: string[] };
}
type Extract = (html: string, url: string) => string | Promise<string>;

// biome-ignore lint/suspicious/noExplicitAny: packages that may be missing have no types here.
type Module = any;

async function load(name: string): Promise<Module | null> {
  try {
    return await import(name);
  } catch {
    console.log(`(not installed: ${name})`);
    return null;
  }
}

async function extractors(): Promise<Map<string, Extract>> {
  const found = new Map<string, Extract>([["dateline", (html, url) => extractHtml(html, url).body]]);
  const [linkedom, readability, defuddle] = await Promise.all([
    load("linkedom"),
    load("@mozilla/readability"),
    load("defuddle/node"),
  ]);
  if (linkedom !== null && readability !== null) {
    found.set("readability + linkedom", (html) => {
      const { document } = linkedom.parseHTML(html);
      const content = new readability.Readability(document).parse()?.content ?? "";
      return visibleText(linkedom.parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body);
    });
  }
  if (linkedom !== null && defuddle !== null) {
    found.set("defuddle + linkedom", async (html, url) => {
      const { document } = linkedom.parseHTML(html);
      const { content } = await defuddle.Defuddle(document, url);
      return visibleText(linkedom.parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body);
    });
  }
  return found;
}

/** Text with blocks apart, so that words of neighbouring paragraphs do not melt together. */
function visibleText(node: Module): string {
  const parts: string[] = [];
  const visit = (one: Module) => {
    if (one.nodeType === 3) parts.push(one.textContent);
    else {
      const apart = !/^(?:a|b|i|em|strong|span|u|code|sup|sub|small|mark|q|cite|abbr|time)$/i.test(one.nodeName);
      if (apart) parts.push("\n");
      for (const child of one.childNodes) visit(child);
      if (apart) parts.push("\n");
    }
  };
  visit(node);
  return parts.join("");
}

async function parsers(): Promise<Map<string, (html: string) => unknown>> {
  const found = new Map<string, (html: string) => unknown>([
    ["tree.ts", parseTree],
    ["htmlparser2 Parser + domhandler", (html) => parseDocument(html)],
  ]);
  const [linkedom, parse5] = await Promise.all([load("linkedom"), load("parse5")]);
  if (parse5 !== null) found.set("parse5", parse5.parse);
  if (linkedom !== null) found.set("linkedom", linkedom.parseHTML);
  return found;
}

const words = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];
const folded = (text: string) => text.replace(/\s+/g, " ");

function tokenF1(answer: string, gold: string): number {
  const counts = new Map<string, number>();
  const goldWords = words(gold);
  for (const word of goldWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  const answerWords = words(answer);
  for (const word of answerWords) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  const both = answerWords.length + goldWords.length;
  return both === 0 ? 1 : (2 * common) / both;
}

/** One figure for a whole set: mean token F1, or F over all segments. */
function quality(pages: Page[], answers: string[]): string {
  if (pages[0]?.gold.with === undefined) {
    const sum = pages.reduce(
      (total, { gold }, index) => total + tokenF1(answers[index]!, gold.articleBody ?? gold.body ?? ""),
      0,
    );
    return `token F1 ${(sum / pages.length).toFixed(4)}`;
  }
  let [hit, wrong, missed] = [0, 0, 0];
  pages.forEach(({ gold }, index) => {
    const body = folded(answers[index]!);
    for (const segment of gold.with ?? []) {
      if (body.includes(folded(segment).trim())) hit += 1;
      else missed += 1;
    }
    for (const segment of gold.without ?? []) if (body.includes(folded(segment).trim())) wrong += 1;
  });
  return `segments F ${((2 * hit) / (2 * hit + wrong + missed)).toFixed(4)}`;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function measure(pages: Page[], extract: Extract): Promise<{ answers: string[]; ms: number; failed: number }> {
  const answers: string[] = [];
  let failed = 0;
  const start = cpuMs();
  for (const { html, url } of pages) {
    try {
      answers.push(await extract(html, url));
    } catch {
      failed += 1;
      answers.push("");
    }
  }
  return { answers, ms: (cpuMs() - start) / pages.length, failed };
}

// Defuddle reports every broken JSON-LD of a page on the console.
console.error = () => {};
const SHARED = join(import.meta.dirname, "../../../shared/eval");
const defaults = ["clean-html-body", "clean-html-segments"].map((name) => join(SHARED, `${name}.jsonl.gz`));
const files = process.argv.length > 2 ? process.argv.slice(2) : defaults.filter((file) => existsSync(file));
if (files.length === 0) console.log("No labelled pages: name files, or put the sets into ../shared/eval");
for (const file of files) {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const pages = lines.map((line) => JSON.parse(line) as Page);
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1_000;
  console.log(`\n${file}: ${pages.length} pages, ${kilobytes.toFixed(0)} KB on average`);
  for (const [name, parse] of await parsers()) {
    await measure(pages.slice(0, 20), (html) => String(parse(html) !== null));
    const { ms } = await measure(pages, (html) => String(parse(html) !== null));
    console.log(`parse    ${name.padEnd(34)} ${ms.toFixed(2).padStart(8)} ms/page`);
  }
  for (const [name, extract] of await extractors()) {
    await measure(pages.slice(0, 20), extract);
    const { answers, ms, failed } = await measure(pages, extract);
    console.log(
      `extract  ${name.padEnd(34)} ${ms.toFixed(2).padStart(8)} ms/page  ${quality(pages, answers)}  failed ${failed}`,
    );
  }
}
